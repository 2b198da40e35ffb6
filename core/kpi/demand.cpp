#include "core/kpi/demand.h"

#include "core/kpi/frame.h"
#include "core/measure/load.h"
#include "core/measure/point_measures.h"

#include <algorithm>

namespace core {

namespace {

bool anyContains(const std::vector<Period>& all, Day day)
{
    return std::ranges::any_of(all, [&](const Period& one) { return one.contains(day); });
}

void addPeriods(std::vector<Period>& to, const std::vector<Period>& more)
{
    for (const auto& period : more)
        if (std::ranges::find(to, period) == to.end())
            to.push_back(period);
}

void addBase(const MeasureTable& table, std::size_t component, Measure measure, const std::vector<Period>& periods,
             std::map<std::size_t, Demand>& all)
{
    auto& demand = all[component];
    const auto& known = table.components()[component];
    demand.position = component;
    demand.component = known.name;
    demand.id = known.role == ComponentRole::organisation ? number(organisationId) : number(known.id);
    demand.measures.insert(measure);
    addPeriods(demand.periods, periods);
}

} // namespace

bool Demand::covers(const Period& days) const
{
    return std::ranges::any_of(periods, [&](const Period& one) { return one.overlaps(days); });
}

bool Demand::takes(Day day) const { return anyContains(periods, day); }

bool Demand::leavesOpen(Measure measure, Day day) const
{
    if (stated.empty())
        return true;
    const auto given = stated.find(measure);
    return given == stated.end() || !anyContains(given->second, day);
}

std::map<std::size_t, Demand> measuresFor(const Numbers& numbers, const Question& question)
{
    const auto detail = numbers.engine().detail(question);
    const auto& formula = numbers.catalogue.find(question.kpi)->formula;
    const auto& table = numbers.measures;
    std::map<std::size_t, Demand> demands;
    for (const auto& taken : detail.taken)
        for (const auto measure : formula.measures())
            visitBases(
                table, *table.componentNamed(taken.component), measure,
                [&](std::size_t component, Measure base) { addBase(table, component, base, taken.periods, demands); });
    return demands;
}

} // namespace core
