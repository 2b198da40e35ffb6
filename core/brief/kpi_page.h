// Composes the page of one KPI.
#pragma once

#include "core/brief/overview.h"

#include <string_view>

namespace core {

// All but the imports and the source rows, which the store knows. Throws Error{argument} for an unknown KPI, one of the
// organisation asked of a component, or an unknown scope.
KpiPage kpiPage(const MeasureBook& book, const Catalogue& catalogue, std::string_view kpi, const Scope& scope, const Progress& progress = {});

// Limits of a history: natural process limits of its values, held at 0 where counts, costs and shares cannot go below and
// at 100 where shares cannot go above (kpi-catalogue 2.6). Empty below eight values, or where nothing varies.
std::optional<SeriesLimits> seriesLimits(const std::vector<KpiPoint>& history, const std::string& unit);

} // namespace core
