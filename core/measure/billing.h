// Money that is invoiced: dated on a few days of a month, whatever was used when.
#pragma once

#include "core/base/time.h"

#include <cstddef>
#include <span>

namespace core {

// How many of the newest months with money, at most six, have all of it on at most three days. 0
// where one of them has more: money comes day by day, or weekly. A first day alone says nothing yet
// about the days after it: it counts as a month. The days with money, ascending.
std::size_t invoicedMonths(std::span<const Day> days);

} // namespace core
