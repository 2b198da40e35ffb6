// The lines of a label: how a text may be broken, and how large the block is.
#pragma once

#include "core/map/draw.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

struct LabelBlock {
    std::vector<std::string> lines; // at least one
    double width = 0;               // of the widest
};

double linePitch(const MapFont& font); // from one baseline to the next
// How far a text reaches above its baseline and below, whichever letters it has.
double textAbove(const MapFont& font);
double textBelow(const MapFont& font);

// The words of a text on lines of at most this width; a longer word
// is cut between letters.
std::vector<std::string> wrapped(std::string_view text, double most, const MapFont& font, const TextWidth& width);
LabelBlock blockOf(std::vector<std::string> lines, const MapFont& font, const TextWidth& width);

// The ways to break a name, as it stands first, then on two and three lines of even width where the
// name is long enough. A name with line breaks of its own has one way. plain: only as it stands.
std::vector<LabelBlock> waysToBreak(std::string_view text, const MapFont& font, const TextWidth& width, bool plain);
// One word a line.
LabelBlock wordByWord(std::string_view text, const MapFont& font, const TextWidth& width);

} // namespace core
