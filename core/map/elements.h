// The elements of a map: which there are, what one is called, where it stands, and what moving it
// means.
#pragma once

#include "core/map/map.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace core {

// A ref below must name an element of the map that it comes with; none is always allowed.

// All elements, kind by kind and in the order of the text. An annotation is one element, whatever
// its places. The legend is among them only if the text says where it stands.
std::vector<MapRef> elementsOf(const WardleyMap& map);

// Where an element is written. Null: nowhere (none, or a legend without a line).
const SourceTokens* sourceOf(const WardleyMap& map, MapRef ref);
// Its name, or the text of a note or annotation. Empty: it has none (a link, a work-style area, the
// legend).
std::string nameOf(const WardleyMap& map, MapRef ref);
// A component, anchor or submap; null for anything else.
const MapComponent* findComponent(const WardleyMap& map, MapRef ref);

// What elements of a kind can do.
constexpr bool isPlaced(MapKind kind) // has coordinates of its own
{
    return kind != MapKind::none && kind != MapKind::link && kind != MapKind::pipeline;
}
constexpr bool canBeLinked(MapKind kind) // links find it by its name
{
    return kind == MapKind::component || kind == MapKind::anchor || kind == MapKind::submap || kind == MapKind::child;
}
constexpr bool hasLabel(MapKind kind) // which can stand apart from its point
{
    return canBeLinked(kind) || kind == MapKind::evolved;
}
constexpr bool canBeRenamed(MapKind kind)
{
    return hasLabel(kind) || kind == MapKind::note || kind == MapKind::annotation || kind == MapKind::accelerator;
}

// The elements that the names of links, evolve lines and pipelines mean, looked up once a reading.
// None where no element has the name.
struct ResolvedNames {
    std::vector<std::array<MapRef, 2>> links;
    std::vector<MapRef> evolved;
    std::vector<MapRef> pipelines;
    std::vector<std::uint32_t> chain; // the evolve lines by element, then maturity
};
ResolvedNames resolveNames(const WardleyMap& map);

// Where an element stands. An evolved point stands as high as its component, a child as high as its
// pipeline's. Of an annotation ref.part says which place. MapPoint{} where nothing says it (links,
// pipelines).
MapPoint placeOf(const WardleyMap& map, const ResolvedNames& resolved, MapRef ref);

// A coordinate limited to the map; 0 if it is not finite.
double insideMap(double coordinate);
// The coordinates that an element would have at another place, which is limited to the map, in the
// order in which its line states them: of a child and an evolved point the maturity alone; of a
// work-style area, which moves as a whole, those of both corners. Empty: it has none of its own.
std::vector<double> coordinatesAt(const WardleyMap& map, MapRef ref, MapPoint to);
void setCoordinates(WardleyMap& map, MapRef ref, const std::vector<double>& coordinates);

// An element and everything that moves with it.
std::vector<MapRef> movesWith(const WardleyMap& map, const ResolvedNames& resolved, MapRef ref);

} // namespace core
