// Changes a map by changing its text: only the token that says it, byte for byte nothing else. See
// README.md, Changing the text.
#pragma once

#include "core/map/map.h"
#include "core/map/text_edit.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

// All of these take the text and the map that was read from exactly this text, and return the edits
// that make the change; none where there is nothing to change or the element has no such thing.

// Moves an element to another place, written with two decimals. What that changes: coordinatesAt in
// elements.h. Of an annotation ref.part says which place.
TextEdits moveElement(std::string_view text, const WardleyMap& map, MapRef ref, double visibility, double maturity);
// Where the label of an element starts, in whole pixels; for kinds that hasLabel (elements.h).
TextEdits moveLabel(std::string_view text, const WardleyMap& map, MapRef ref, LabelOffset label);
// The new name stands in the declaration and wherever a link, evolve line or pipeline means this
// element.
TextEdits renameElement(std::string_view text, const WardleyMap& map, MapRef ref, const std::string& name);
// The element's line goes (a nested pipeline with its block), and with it its links, its evolution,
// its pipeline and the comments that bind it. What else a chain of links says stays.
TextEdits removeElement(std::string_view text, const WardleyMap& map, MapRef ref);

// New statements stand after the last one of their kind.
TextEdits addComponents(std::string_view text, const WardleyMap& map, const std::vector<std::string>& names,
                        double visibility, double maturity);
TextEdits addLink(std::string_view text, const WardleyMap& map, const std::string& start, const std::string& end);
TextEdits addNote(std::string_view text, const WardleyMap& map, const std::string& note, double visibility,
                  double maturity);
// The style statement, or a new one at the top.
TextEdits setStyle(std::string_view text, const WardleyMap& map, const std::string& style);

// A name as it must be written: in quotes only when it needs them.
std::string writtenName(std::string_view name);
std::string writtenCoordinate(double value); // two decimals

} // namespace core
