// The order in which people look for names: v2 before v10.
#pragma once

#include <compare>
#include <string_view>

namespace core {

// Runs of digits by their number, ASCII letters without case, all else by code point; what
// is then equal by code point.
std::weak_ordering naturalOrder(std::string_view a, std::string_view b);

} // namespace core
