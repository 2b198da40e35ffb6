// The comments of a map for this program, `// opsatlas: …`, as what they say.
#pragma once

#include "core/base/time.h"
#include "core/map/map.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// `NAME = component, component`: NAME on the map is these components of the portfolio; none: it is
// bound to nothing on purpose. A name with = or , stands in double quotes.
struct MapBinding {
    const MapComment* comment = nullptr; // in the map
    std::string name;
    std::vector<std::string> members;
};
// `NAME evolves by PERIOD`, PERIOD a year, month or quarter.
struct MapPromise {
    const MapComment* comment = nullptr;
    std::string name;
    Milliseconds end_ms = 0; // the first moment after the period
};
// `allow CODE` or `allow CODE NAME`: a rule is off, for the map or for findings about NAME.
struct MapAllowance {
    const MapComment* comment = nullptr;
    std::string code;
    std::string name; // empty: the whole map
};

struct MapBindings {
    std::vector<MapBinding> bindings;
    std::vector<MapPromise> promises;
    std::vector<MapAllowance> allowances;
    std::vector<const MapComment*> unread;
};
// Holds pointers into the map, which must outlive it unchanged.
MapBindings mapBindings(const WardleyMap& map);

// Names that mean the same component: trimmed, folded, blanks, hyphens and underscores alike.
std::string boundName(std::string_view name);

} // namespace core
