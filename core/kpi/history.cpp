#include "core/kpi/history.h"

#include <algorithm>
#include <limits>

namespace core {

std::vector<Period> periodsUntil(const MeasureTable& table, const Period& last, std::size_t most)
{
    std::vector<Period> periods{last};
    const auto first = table.firstDay();
    while (first && periods.size() < most && periods.back().first > *first)
        periods.push_back(periods.back().previous());
    std::ranges::reverse(periods);
    return periods;
}

std::size_t longestHistory(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::day: return 731;
    case PeriodKind::week: return 261;
    case PeriodKind::month:
    case PeriodKind::quarter:
    case PeriodKind::year:
    case PeriodKind::range: break;
    }
    return 120;
}

std::size_t seasonLength(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::day: return 7;
    case PeriodKind::week: return 52;
    case PeriodKind::month: return 12;
    case PeriodKind::quarter: return 4;
    case PeriodKind::year:
    case PeriodKind::range: break;
    }
    return 1;
}

bool growsWithTime(const KpiDefinition& kpi)
{
    const auto measures = kpi.formula.measures();
    return !kpi.formula.hasDenominator()
           && std::ranges::any_of(measures, [](Measure one) { return infoOf(one).adds == Adds::sum; });
}

namespace {

// Fills in what can be compared.
void compare(const KpiEngine& engine, const KpiDefinition& kpi, const std::string& scope, KpiHistory& history)
{
    const auto& table = engine.measures();
    const auto reach = table.dataDate();
    const auto asked = engine.scope(scope);
    auto begin = asked.isPortfolio ? table.firstDay() : std::nullopt;
    for (std::size_t i = 0; !asked.isPortfolio && i < asked.members.size(); ++i)
        if (const auto first = table.components()[asked.members[i]].firstFact; first && (!begin || *first < *begin))
            begin = first;
    const bool grows = growsWithTime(kpi);
    for (const auto& result : history.results) {
        const bool whole = reach && result.period.last <= *reach && (!grows || !begin || *begin <= result.period.first);
        history.comparable.push_back(whole && result.value ? *result.value : std::numeric_limits<double>::quiet_NaN());
    }
}

} // namespace

KpiHistory kpiHistory(const KpiEngine& engine, std::string_view kpi, const std::string& scope,
                      const std::vector<Period>& periods)
{
    KpiHistory history;
    history.results = engine.series(kpi, scope, periods);
    compare(engine, *engine.catalogue().find(kpi), scope, history);
    return history;
}

KpiHistories kpiHistories(const KpiEngine& engine, const std::vector<std::string>& scopes,
                          const std::vector<Period>& periods, const Progress& progress)
{
    std::vector<Evaluation> evaluations;
    for (const auto& period : periods) {
        progress.step(evaluations.size(), periods.size());
        evaluations.push_back(engine.evaluate(scopes, period));
    }
    return kpiHistories(engine, evaluations);
}

KpiHistories kpiHistories(const KpiEngine& engine, std::span<const Evaluation> evaluations)
{
    KpiHistories histories;
    for (const auto& evaluation : evaluations)
        for (const auto& result : evaluation.results)
            histories[{result.scope, result.kpi}].results.push_back(result);
    for (auto& [key, history] : histories)
        compare(engine, *engine.catalogue().find(key.second), key.first, history);
    return histories;
}

} // namespace core
