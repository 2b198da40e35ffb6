#include "core/findings/stakes.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

struct StakeFormula {
    const char* id;
    const char* formula;
    std::optional<double> Stake::*figure;
};

constexpr std::array formulas = {
    StakeFormula{"spend", "sum(spend)", &Stake::spend},
    StakeFormula{"budget", "sum(budget + 0 * spend)", &Stake::budget},
    StakeFormula{"over_budget", "sum(spend - budget)", &Stake::overBudget},
    StakeFormula{"idle", "sum(spend_idle)", &Stake::idle},
    StakeFormula{"anomalous", "sum(spend_anomalous)", &Stake::anomalous},
    StakeFormula{"rework", "sum(spend_rework + spend_failed_runs + spend_data_incidents)", &Stake::rework},
    StakeFormula{"accuracy", "100 * sum(predictions_correct) / sum(predictions_labelled)", &Stake::accuracy},
    StakeFormula{"accuracy_target", "100 * sum(accuracy_target)", &Stake::accuracyTarget},
    StakeFormula{"tests", "sum(dq_tests_run)", &Stake::tests},
};

Catalogue stakeCatalogue()
{
    Catalogue made;
    for (const auto& one : formulas) {
        Issue ignored;
        KpiDefinition kpi{};
        kpi.id = one.id;
        kpi.formula = *Formula::parse(one.formula, ignored);
        made.put(std::move(kpi));
    }
    return made;
}

// A month has 30.4375 days on average; whole months count as they are.
double monthsOf(const Period& period)
{
    constexpr double daysOfMonth = 30.4375;
    return period.isWholeMonths() ? static_cast<double>(period.months().size()) : period.days() / daysOfMonth;
}

} // namespace

Stakes::Stakes(const KpiEngine& engine, const std::vector<std::string>& scopes, const Period& period)
{
    const auto own = stakeCatalogue();
    const auto found = engine.with(own).evaluate(scopes, period);
    for (const auto& scope : scopes)
        for (const auto& one : formulas)
            if (const auto* result = found.find(scope, one.id))
                byScope_[scope].*one.figure = result->value;
    months_ = std::max(monthsOf(engine.judged(period)), 1.0 / 31);
}

const Stake& Stakes::of(const std::string& scope) const
{
    static const Stake nothing;
    const auto found = byScope_.find(scope);
    return found == byScope_.end() ? nothing : found->second;
}

} // namespace core
