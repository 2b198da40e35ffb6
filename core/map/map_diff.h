// What differs between two maps. Comments, the order of lines and the spelling of numbers do not
// count.
#pragma once

#include "core/map/map.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace core {

using NumberPair = std::array<double, 2>;
using NamePair = std::array<std::string, 2>;

struct MapMove {
    std::string name;
    std::optional<NumberPair> visibility; // before and after; empty: a pipeline's child has none
    NumberPair maturity{};
};
struct MapStepChange { // of a chain of evolution; what is empty is not there
    std::string name;
    std::array<std::optional<double>, 2> maturity;
    std::array<std::optional<std::string>, 2> renamed;
};
// monostate: not there.
using MapValue = std::variant<std::monostate, bool, std::string, LabelOffset, std::vector<double>,
                              std::vector<std::vector<double>>, std::vector<std::string>, std::vector<NamePair>>;
struct MapChange {
    std::string name; // of the element; "A->B" of a link; empty: the map itself
    std::string what;
    MapValue before;
    MapValue after;
};

// Elements are anchors, components, submaps and children. Those of equal name are the same. Of the
// rest, one gone and one new are the same under another name if they are bound alike
// (map_bindings.h), else if they are of one kind, at most 0.05 apart on each axis and have the same
// links (without links: at the very same place), and if each is the only candidate of the other.
struct MapDiff {
    std::vector<std::string> added;
    std::vector<std::string> removed;
    std::vector<NamePair> renamed; // elsewhere they have their new names
    std::vector<MapMove> moved;
    std::vector<NamePair> linksAdded;
    std::vector<NamePair> linksRemoved;
    std::vector<MapStepChange> evolved;
    std::vector<MapChange> changed;
    std::optional<NamePair> title;
    bool isEmpty() const
    {
        return added.empty() && removed.empty() && renamed.empty() && moved.empty() && linksAdded.empty()
               && linksRemoved.empty() && evolved.empty() && changed.empty() && !title;
    }
};

// All lists by name.
MapDiff mapDiff(const WardleyMap& before, const WardleyMap& after);

} // namespace core
