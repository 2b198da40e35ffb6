// One list of all elements of many maps: where each stands, and which names are nearly the same.
#pragma once

#include "core/map/map.h"

#include <string>
#include <vector>

namespace core {

struct RegisteredPlace {
    std::string map;
    double visibility = 0; // of a pipeline's child that of its parent
    double maturity = 0;
    std::size_t stage = 0; // 0 genesis to 3 commodity, by the map's own boundaries
    int line = 0;
};

struct RegisteredName {
    std::string name;
    std::vector<RegisteredPlace> maps;
    bool disagrees = false; // two of its places are more than half a stage apart
    std::vector<std::string> similar;
};

struct RegisterMap {
    std::string name;
    const WardleyMap* map = nullptr;
};

// By name, map, line. Names are the same if they are once runs of blanks are one.
std::vector<RegisteredName> mapRegister(const std::vector<RegisterMap>& maps);

// Equal but for case, blanks, hyphens, underscores and the plural of words; or one letter wrong,
// missing, too many or two swapped (from 5 letters on), two such (from 10 on). Names that differ in
// a digit or in a word of one or two letters are not.
bool areSimilar(const std::string& a, const std::string& b);

} // namespace core
