// Which elements of a map are which components of the portfolio.
//
// An element is bound by its author or by its name:
//
//   // opsatlas: Fraud detection = fraud          one component
//   // opsatlas: Feature tables = lake, platform  several: a group
//   // opsatlas: Shoppers =                       nothing, on purpose
//
// Without such a line it is every component whose name is equal to its own once case is folded
// and blanks, hyphens and underscores are alike (boundName): "Support bot" is support-bot. A name
// that is equal to the letter goes before such ones. Of several lines for one name the last
// counts. A member that the portfolio has not is left out; a line of such members alone binds to
// nothing, and not on purpose.
#pragma once

#include "core/map/elements.h"
#include "core/map/text_edit.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

struct BoundElement {
    MapRef ref; // an anchor, component, submap, pipeline's child, or an evolved end with a name of its own
    std::string name;
    std::vector<std::string> members; // as the portfolio writes them, each once; empty: bound to nothing
    bool onPurpose = false;           // a comment says so
    friend bool operator==(const BoundElement&, const BoundElement&) = default;
};

// All elements that can be bound, in the order of the text. portfolio: the names of its components.
std::vector<BoundElement> boundElements(const WardleyMap& map, std::span<const std::string> portfolio);

// A place is what money and quality are told of: a component, submap or child; of evolved ends
// those that are bound. An anchor is none.
bool isPlace(const BoundElement& element);

// The components of the portfolio that no map has, by name; an anchor's binding counts.
std::vector<std::string> unmappedComponents(std::span<const WardleyMap> maps, std::span<const std::string> portfolio);

// Gives the lines that name an element its new name.
TextEdits renameBindings(std::string_view text, const WardleyMap& map, const std::string& name,
                         const std::string& renamed);

} // namespace core
