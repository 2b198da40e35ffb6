// Finding the elements of a map by name, in constant time however large the map.
#pragma once

#include "core/map/map.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace core {

// Components, anchors and submaps in the order of their lines, then the children of pipelines. Of
// equal names the first is found. Holds views into the map, which must outlive it unchanged.
class MapNames {
public:
    explicit MapNames(const WardleyMap& map);
    MapRef exact(std::string_view name) const;
    // Exact first, then ignoring case and runs of blanks (README.md, Links).
    MapRef find(std::string_view name) const;
    // The declared name nearest to one that is not; empty: none is near. Linear in the map.
    std::string_view nearest(std::string_view name) const;

private:
    std::unordered_map<std::string_view, MapRef> exact_;
    mutable std::unordered_map<std::string, MapRef> folded_; // made when first needed
    mutable bool foldedReady_ = false;
};

} // namespace core
