// Which elements of a map rest on which.
#pragma once

#include "core/map/elements.h"

#include <cstddef>
#include <span>
#include <vector>

namespace core {

// Shortest ways from one element to the others.
struct MapWays {
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::vector<std::size_t> steps; // by element, none: not reached; 0: the element itself
    // The elements on the way to one that is reached, itself the last.
    std::vector<std::size_t> to(std::size_t element) const;

    std::vector<std::size_t> before; // of each element twice, as one that is passed and as one that is met whole
};

// Along links of every kind from start to end as written. A parent reached by a link reaches its
// children; a child its parent and what that links to, but not its siblings. Circles end.
class MapReach {
public:
    MapReach(const WardleyMap& map, const ResolvedNames& resolved);
    // The numbers of the elements that one element reaches, itself among them.
    std::vector<bool> from(MapRef start) const;
    // A link is a step, and so is the way between a parent and its child.
    MapWays ways(MapRef start) const;
    std::size_t count() const { return count_; }
    // Components, anchors, submaps, then children.
    std::size_t numberOf(MapRef ref) const;
    MapRef refOf(std::size_t number) const { return refs_[number]; }

private:
    std::size_t anchors_ = 0; // the number of the first of each kind
    std::size_t submaps_ = 0;
    std::vector<std::size_t> pipelines_; // of each pipeline's first child
    std::size_t count_ = 0;
    std::vector<std::vector<std::size_t>> links_;
    std::vector<std::vector<std::size_t>> children_; // of a parent
    std::vector<std::size_t> parent_;                // of a child; count_: none
    std::vector<MapRef> refs_;
};

} // namespace core
