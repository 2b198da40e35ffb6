// Figures of KPIs and measures, of the groups of components that a view shows.
#pragma once

#include "core/base/progress.h"
#include "core/explore/figure.h"
#include "core/explore/view.h"

#include <memory>
#include <optional>

namespace core {

class Database;
struct Numbers;

// Without a field or filter on components a KPI is the portfolio's; else that of a group, in which
// what no component is given has no place. A measure is its sum over components, what none is given
// among them. Throws Error{argument} for a KPI or measure that is not there, and for days of the
// week and months of the year.
std::unique_ptr<FigureSource> kpiSource(Database& db, const Numbers& numbers, const View& view,
                                        const std::optional<Period>& comparedDays, const Progress& progress);

} // namespace core
