// What stands in the place of a component where there is none.
#pragma once

#include <string_view>

namespace core {

// The name under which what no component is given is listed.
constexpr std::string_view unassignedName = "(unassigned)";

} // namespace core
