// Finds where a box covers least of what stands on a drawing.
#pragma once

#include "core/map/draw.h"

#include <vector>

namespace core {

// Something at a spot that should stay visible.
struct MapMass {
    MapSpot at;
    double weight = 1;
};

struct EmptyPlace {
    MapSpot at; // of the box' upper left corner
    double cost = 0;
};

// The place inside an area for a box of this size. A place costs what it covers, and pull for each
// pixel from wanted. At wanted itself, if that is inside, what is covered is counted exactly.
// By a table of sums over a grid of squares (F. Crow: Summed-Area Tables for Texture Mapping,
// SIGGRAPH 1984), so the time does not depend on the size of the box.
EmptyPlace emptiestPlace(const MapBox& area, double width, double height, const std::vector<MapMass>& masses,
                         MapSpot wanted, double pull);

} // namespace core
