// What can be wrong with a map although every line of it can be read. One rule a function.
#pragma once

#include "core/map/map_names.h"
#include "core/map/owm_report.h"

#include <string>
#include <vector>

namespace core {

// One evolve line: an unknown name, a move backwards. found is the element it names.
void lintEvolution(const MapEvolution& evolution, MapRef found, const WardleyMap& map, const MapNames& names,
                   OwmReport& report);

// Everything else; returns the link ends that nothing in the map has.
std::vector<std::string> lintMap(const WardleyMap& map, const MapNames& names, OwmReport& report);

} // namespace core
