#include "core/kpi/freeze.h"

#include "core/kpi/outlook.h"

#include <algorithm>

namespace core {

std::vector<ForecastSet> spendForecasts(const Numbers& numbers)
{
    const auto reach = numbers.measures.dataDate();
    if (!reach || numbers.catalogue.find("cost.spend") == nullptr)
        return {};
    const auto engine = numbers.engine();
    const auto now = Period::monthOf(*reach), month = Period::monthOf(*reach + 1);
    std::vector<ForecastSet> sets{{month, *reach, {}}, {month.next(), *reach, {}}};
    for (const auto& scope : engine.scopes(now)) {
        if (scope == "*")
            continue;
        const auto outlook = kpiOutlook(engine, {"cost.spend", scope, now});
        if (outlook.landing
            && outlook.landing->month == month) // one whose bills lag behind has its say when they are there
            sets[0].forecasts.push_back(
                {scope, outlook.landing->total, outlook.landing->lower, outlook.landing->upper});
        const auto next = std::ranges::find(outlook.points, month.next(), &OutlookPoint::period);
        if (month == now && next != outlook.points.end())
            sets[1].forecasts.push_back({scope, next->value, next->lower, next->upper});
    }
    std::erase_if(sets, [](const ForecastSet& set) { return set.forecasts.empty(); });
    return sets;
}

} // namespace core
