// A KPI's values period after period, as charts, signals and forecasts look at them.
#pragma once

#include "core/base/period.h"
#include "core/base/progress.h"
#include "core/kpi/engine.h"

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

// The periods of the same kind from the one with the first fact to `last`, oldest first, at most
// `most`. `last` itself always.
std::vector<Period> periodsUntil(const MeasureTable& table, const Period& last, std::size_t most);

// How far back a chart looks by default: ten years of months, quarters or years, five of weeks, two
// of days.
std::size_t longestHistory(PeriodKind kind);

// Periods in a season: 7 days, 52 weeks, 12 months, 4 quarters; 1 for the rest: none.
std::size_t seasonLength(PeriodKind kind);

// Does the figure grow with the time it covers, so that part of a period is no smaller sample of it
// but a smaller figure?
bool growsWithTime(const KpiDefinition& kpi);

struct KpiHistory {
    std::vector<KpiResult> results; // oldest first
    // The value of each period, NaN where there is none or it cannot be held against the others:
    // the data do not reach to its end, or (of a figure that grows with time) begin after its first
    // day.
    std::vector<double> comparable;
};

// Throws Error{argument} as KpiEngine::detail does.
KpiHistory kpiHistory(const KpiEngine& engine, std::string_view kpi, const std::string& scope,
                      const std::vector<Period>& periods);

// The same of every KPI of several scopes, by scope and KPI; each period is looked at once for all
// of them. KPIs of the organisation for "*" only. Throws Error{argument} for a scope that does not
// exist.
using KpiHistories = std::map<std::pair<std::string, std::string>, KpiHistory>;
KpiHistories kpiHistories(const KpiEngine& engine, const std::vector<std::string>& scopes,
                          const std::vector<Period>& periods, const Progress& progress = {});
// Of evaluations that are there already, oldest first.
KpiHistories kpiHistories(const KpiEngine& engine, std::span<const Evaluation> evaluations);

} // namespace core
