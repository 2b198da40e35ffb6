// The table of measures of a workspace.
#pragma once

#include "core/bytes/sqlite.h"
#include "core/measure/measure_table.h"
#include "core/measure/unassigned.h"

#include <string>
#include <string_view>

namespace core {

// Everything that is in force: components with their links, stated values, derived series, rates.
// Components stand in the order of their ids, then ORG, then what is unassigned. goal_linked and
// portable come from the component register as it is now, from the component's first day on, where
// nobody states them. Cost: all series are read; ten milliseconds for twenty components and a year.
MeasureTable loadMeasures(const Database& db);

// A series as the table measure_series holds it.
std::string packed(const DaySeries& series);
DaySeries unpacked(Day first, std::string_view values);

// The currency in which figures are shown: a setting, at first that of the first
// cost import; empty without any.
std::string reportingCurrency(const Database& db);

} // namespace core
