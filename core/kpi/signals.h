// What in a KPI's history is a signal, and what is noise: individuals chart, run
// rules, variation and assurance.
#pragma once

#include "core/base/message.h"
#include "core/kpi/engine.h"
#include "core/kpi/few_things.h"
#include "core/kpi/history.h"
#include "core/kpi/rebase.h"
#include "core/kpi/status.h"
#include "core/measure/spend_limits.h"
#include "core/stat/run_rules.h"
#include "core/stat/xmr.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// What stands on the chart: the value itself, or where the series has a season, what is left of it
// when the forecast of the season is taken off.
enum class Plotted { value, residual };

std::string_view variationWord(Variation variation); // "no_limits", "no_signal", "improving", …
std::string_view assuranceWord(Assurance assurance); // "will_meet", "hit_and_miss", "will_miss"

// What limits and zones are made of, and so what "by chance" assumes: the values, their
// logarithms (money that is skewed), or the Poisson distribution (rare counts). Periods are taken
// as independent in all three.
enum class ChartScale { value, logarithm, count };
std::string_view scaleWord(ChartScale scale); // "value", "logarithm", "count"

// Limits in the unit of what is plotted; sigma, of the zones of the run rules, on their scale.
struct ChartLimits {
    double center = 0, lower = 0, upper = 0, sigma = 0;
    bool provisional = false;                        // 8 to 11 points: drawn dotted
    bool clippedLower = false, clippedUpper = false; // held at 0, at 100
};

struct ChartPoint {
    Period period;
    std::optional<double> value; // in the unit of the KPI; empty: a gap
    // Empty: not judged (a gap, an unfinished period, a share of few things, the
    // first season of a residual).
    std::optional<double> plotted;
    bool signal = false; // completes a pattern
    bool member = false; // belongs to one
};

// Points with the same limits, both ends inside; positions in KpiSignals::points. A new one
// begins where somebody rebased.
struct ChartStretch {
    std::size_t first = 0, last = 0;
    std::optional<ChartLimits> limits; // empty below eight judged points, or where none differs from another
    std::string reason;                // why limits begin anew here; empty for the first
    ChartScale scale = ChartScale::value;
    double byChance = 0;       // so many completed patterns a steady series shows on average
    double newestByChance = 0; // the share of such series whose newest point completes one
};

// One completed pattern.
struct FiredRule {
    RunRule rule{};
    std::size_t at = 0;                     // position of the point that completes it
    std::vector<std::size_t> members;       // positions, ascending, the last is `at`
    Period from, until;                     // periods of the first and the last member
    Variation means = Variation::no_signal; // improving, worsening, higher or lower
    Message sentence;                       // "January 2026 to August 2026: 8 in a row above the centre, worsening."
};

struct KpiSignals {
    std::string kpi, scope, unit;
    Better better = Better::neither;
    Plotted plotted = Plotted::value;
    std::size_t season = 1;              // periods in the season taken off; 1: none
    std::vector<ChartPoint> points;      // oldest first; the last is the period asked for
    std::vector<ChartStretch> stretches; // in order, together all points
    std::vector<FiredRule> fired;        // newest first
    double expectedByChance = 0;         // so many completed patterns a steady series of this length shows on average
    // Where the level of what is plotted shifted beyond chance (stat/level_shift.h) among the
    // newest 240 points, oldest first: the first position of the new level. Of kpiSignals alone.
    struct Shift {
        std::size_t at = 0;
        double before = 0, after = 0; // means
    };
    std::vector<Shift> shifts;
    std::vector<SpendLimitMove> limitMoves;     // of cost.spend and cost.anomaly_share; oldest first
    std::optional<std::size_t> newest;          // position of the newest judged point; empty: none
    Variation variation = Variation::no_limits; // of that point
    std::optional<double> target;               // in force in the last period
    std::optional<Assurance> assurance;         // empty without a target, a direction or limits
    std::optional<ShareOfFew> fewThings = {};   // of the newest point, where fewer than 20 things are not judged
    bool autocorrelated = false; // lag-1 above 0.5: neighbours hang together, so there are more false signals
    Messages sentence;           // the whole in words; also why there are no limits
};

// Source: README.md, Signals; NHS England, Making Data Count (variation and assurance). Points that
// the data do not cover to their end are shown and not judged. Throws Error{argument} as
// KpiEngine::detail does. Cost: the KPI once a period. Where somebody rebased, limits come from the
// points from there on and judge those alone; nothing that a rebase does not name is touched.
KpiSignals kpiSignals(const KpiEngine& engine, const Question& question, std::span<const Rebase> rebases = {},
                      std::span<const RunRule> rules = defaultRunRules);
// The same of a history that is there already; it must not be empty.
KpiSignals signalsIn(const KpiDefinition& kpi, const std::string& scope, const KpiHistory& history,
                     std::span<const Rebase> rebases = {}, std::span<const RunRule> rules = defaultRunRules);

// Adds the moves of limits of daily spend (spendLimitMoves) to the signals of cost.spend and
// cost.anomaly_share: those of the components in the scope and of the periods on the chart, and a
// sentence of each of the newest three.
void addLimitMoves(KpiSignals& made, const MeasureTable& table, std::span<const SpendLimitMove> moves);

// How many completed patterns (rules × points) an individuals chart of so many steady, normal,
// independent points shows on average with the three default rules, limits from the first 24; and
// the share of such charts whose newest point completes one. 0 below eight points. From a
// simulation of 20,000 charts a length, linear between them.
double chanceSignals(std::size_t points);
double chanceAtNewest(std::size_t points);

// The signals of one scope's KPIs in the newest period that the data cover to its end; KPIs without
// a value there are left out.
struct SignalCount {
    std::size_t charts = 0;      // KPIs with limits and a value there
    double expectedByChance = 0; // so many of them would show a signal at the newest point if nothing had changed
    struct One {
        std::string kpi;
        Variation variation = Variation::no_signal;
        Message sentence; // of the rule that fired
    };
    std::vector<One> signals; // worsening first, then in the order of the catalogue
};
// The two signs beside a KPI (Making Data Count): what its newest point says, and whether the
// process as it is meets the target. Without limits, and where the newest finished period has no
// value, there is no variation and no assurance.
struct KpiSigns {
    Variation variation = Variation::no_limits;
    std::optional<Assurance> assurance;
};
KpiSigns signsOf(const KpiSignals& made, const MeasureTable& table);

// Of all KPIs, whatever the question names.
SignalCount signalCount(const KpiEngine& engine, const Question& question, std::span<const Rebase> rebases = {});

} // namespace core
