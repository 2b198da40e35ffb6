// Which data quality leads which model metric or cost, and by how much: lagged links between KPIs.
#pragma once

#include "core/base/message.h"
#include "core/base/progress.h"
#include "core/kpi/engine.h"
#include "core/stat/correlate.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

// One KPI of one scope.
struct LinkedKpi {
    std::string kpi, name, scope; // scope "*": the portfolio
    friend bool operator==(const LinkedKpi&, const LinkedKpi&) = default;
};

// Two KPIs and how their changes from one period to the next move together, at
// the lag at which they do most.
struct LaggedLink {
    LinkedKpi lead, follow; // with lag 0 neither leads: the data KPI stands first
    int lag = 0;            // periods by which `follow` comes later, 0 to 6
    std::size_t n = 0;      // pairs at that lag
    double r = 0;           // Pearson, the largest |r| of all lags looked at
    std::optional<double> spearman;
    double band = 0;         // |r| of chance at this n: 95 %, corrected for the lags looked at
    bool marked = false;     // |r| is beyond the band
    bool fewPeriods = false; // marked, but by ranks less than half as close: a few extreme periods make the figure
    std::vector<std::pair<double, double>> pairs; // the n changes of `lead` and of `follow` at that lag, oldest first
    std::vector<LagCorrelation> lags;             // all lags looked at, ascending; positive: `lead` comes first
    Messages sentence; // of a marked one with "moves together, not proof of cause"; of any other that no link is seen
};

struct KpiRelated {
    std::string kpi, scope;
    PeriodKind every = PeriodKind::month; // what one lag is: a month, or a week where there are too few months
    std::size_t periods = 0;              // of history looked at
    std::vector<LaggedLink> links;        // marked ones first, then by |r|; only pairs with a figure
    std::size_t looked = 0;               // pairs with a figure
    double expectedByChance = 0;          // so many of them would be marked if nothing hung together: 5 %
    Messages sentence;                    // the whole in words; also why there is nothing
};

// A KPI of the domain data is held against those of model and cost, any other against those of
// data: of the same scope and along the links between components (whose data it reads, or who reads
// its data). Differences from one period to the next, lags −6 to 6, at least 20 pairs. Months,
// where there are 27 of them, else weeks; periods that the data do not cover to their end take no
// part. Throws Error{argument} as KpiEngine::detail does. See README.md, Related KPIs. Cost: some
// thirty KPIs once a period: not for the window thread.
KpiRelated kpiRelated(const KpiEngine& engine, const Question& question, const Progress& progress = {});

} // namespace core
