// Widths of texts without fonts, so that a drawing comes out alike on every machine.
#pragma once

#include "core/map/draw.h"

#include <string_view>

namespace core {

// By the letters of Helvetica (Adobe's metrics of the 14 standard fonts), a fixed pitch for mono.
// Accented Latin letters are as wide as their base letter; Greek, Cyrillic, Hebrew and Arabic ones
// count as an average letter of their script, ideographs and emoji as a full square, combining
// marks as nothing.
double plainTextWidth(std::string_view text, const MapFont& font);

} // namespace core
