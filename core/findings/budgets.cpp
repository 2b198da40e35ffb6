#include "core/findings/budgets.h"

#include "core/kpi/outlook.h"

#include <algorithm>

namespace core {

namespace {

constexpr const char* deviation = "cost.budget_deviation";
constexpr const char* spending = "cost.spend";
constexpr double leastOver = 0.01; // of the budget; less is rounding of a plan

struct Over {
    std::string component;
    double amount = 0;
};

// Components above their budgets, the dearest first.
std::vector<Over> overspenders(const FindingGround& ground)
{
    std::vector<Over> found;
    for (const auto& name : ground.within)
        if (const auto& over = ground.stakes.of(name).overBudget; over && *over > 0)
            found.push_back({name, ground.stakes.aMonth(*over)});
    std::ranges::stable_sort(found, std::greater(), &Over::amount);
    return found;
}

// The first period of those in a row, up to the one asked for, in which spend was above the budget.
Period overSince(const FindingGround& ground)
{
    constexpr int longest = 60;
    auto first = ground.period;
    for (int i = 0; i < longest; ++i) {
        const auto over = Stakes(ground.engine, {ground.scope}, first.previous()).of(ground.scope).overBudget;
        if (!over || *over <= 0)
            break;
        first = first.previous();
    }
    return first;
}

const BudgetRun* runningOut(const KpiOutlook& outlook)
{
    for (const auto* run : {&outlook.budget, &outlook.yearBudget})
        if (*run && (*run)->exhaustedOn && !(*run)->isFact)
            return &**run;
    return nullptr;
}

Message exhaustion(const FindingGround& ground, const BudgetRun& run)
{
    return {MessageCode::budget_runs_out,
            {{"budget", ground.money(run.budget)}, {"period", run.period}, {"day", *run.exhaustedOn}}};
}

KpiStatus statusOf(const FindingGround& ground)
{
    const std::string kpi = deviation;
    const auto found = ground.engine.evaluate({&ground.scope, 1}, ground.period, {&kpi, 1});
    return found.results.empty() ? KpiStatus::no_data : found.results.front().status;
}

void addOverspending(const FindingGround& ground, double over, double budget, Finding& made)
{
    made.kpi = deviation;
    made.amount = ground.stakes.aMonth(over);
    made.since = overSince(ground);
    made.severity = statusOf(ground) == KpiStatus::breach ? FindingSeverity::breach : FindingSeverity::watch;
    made.headline = {MessageCode::finding_over_budget,
                     {{"when", arg::During{ground.period}},
                      {"amount", ground.money(over)},
                      {"budget", ground.money(budget)},
                      {"share", arg::Share{over / budget}}}};
    const auto parts = overspenders(ground);
    for (const auto& part : parts)
        made.components.push_back(part.component);
    if (parts.size() == 1)
        made.owner = ground.ownerOf(parts.front().component, FindingKind::budget);
    if (parts.size() > 1)
        made.more.push_back(
            {MessageCode::finding_largest_over,
             {{"component", arg::Name{parts.front().component}}, {"amount", ground.money(parts.front().amount)}}});
}

} // namespace

std::optional<Finding> budgetFinding(const FindingGround& ground)
{
    const auto& stake = ground.stakes.of(ground.scope);
    if (ground.engine.catalogue().find(deviation) == nullptr || ground.engine.catalogue().find(spending) == nullptr)
        return std::nullopt;
    const auto outlook = kpiOutlook(ground.engine, {spending, ground.scope, ground.period});
    const auto* run = runningOut(outlook);
    const bool isOver = stake.overBudget && stake.budget && *stake.overBudget > leastOver * *stake.budget;
    if (!isOver && run == nullptr)
        return std::nullopt;
    Finding made;
    made.kind = FindingKind::budget;
    made.scope = ground.scope;
    made.currency = ground.currency;
    if (isOver) {
        addOverspending(ground, *stake.overBudget, *stake.budget, made);
        if (run != nullptr)
            made.more.push_back(exhaustion(ground, *run));
    } else {
        made.kpi = spending;
        made.severity = FindingSeverity::watch;
        made.headline = exhaustion(ground, *run);
        const auto months = std::max<std::size_t>(run->period.months().size(), 1);
        made.amount = (run->expected - run->budget) / static_cast<double>(months);
    }
    if (run != nullptr && ground.engine.measures().dataDate())
        made.daysLeft = static_cast<int>(*run->exhaustedOn - *ground.engine.measures().dataDate());
    const std::string kpi = made.kpi;
    for (const auto& result : ground.engine.evaluate({&ground.scope, 1}, ground.period, {&kpi, 1}).results)
        made.evidence.push_back({result.kpi, result.scope, result.period, result.value});
    return made;
}

} // namespace core
