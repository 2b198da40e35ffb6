#include "core/kpi/comparison.h"

#include "core/base/rational.h"
#include "core/stat/sum.h"

#include <algorithm>

namespace core {

namespace {

// Of `whole` as much as `part` is of a period like it: as many months and days from its first day on.
Period samePart(const Period& whole, const Period& part)
{
    if (dateOf(part.first).day != 1 || !whole.isWholeMonths())
        return Period{PeriodKind::range, whole.first, std::min(whole.last, whole.first + (part.days() - 1))}.named();
    auto month = Period::monthOf(whole.first);
    for (auto known = Period::monthOf(part.first); known.last < part.last; known = known.next())
        month = month.next();
    const auto known = Period::monthOf(part.last);
    const Day last =
        known.last == part.last ? month.last : std::min(month.last, month.first + (part.last - known.first));
    return Period{PeriodKind::range, whole.first, std::min(whole.last, last)}.named();
}

KpiDefinition budgetKpi(const KpiDefinition& spend)
{
    Issue ignored;
    auto budget = spend;
    budget.formula = *Formula::parse("sum(budget)", ignored);
    return budget;
}

void setCompared(Evaluation& into, KpiResult result, std::optional<double> value, std::optional<double> score)
{
    result.value = value;
    result.score = score;
    result.numerator = result.denominator = std::nullopt;
    into.results.push_back(std::move(result));
}

} // namespace

std::string Comparison::text() const
{
    switch (against) {
    case Against::previous: return "previous";
    case Against::year_ago: return "year_ago";
    case Against::target: return "target";
    case Against::budget: return "budget";
    case Against::period: break;
    }
    return period ? period->text() : std::string();
}

std::optional<Comparison> Comparison::parse(std::string_view text)
{
    for (const auto against : {Against::previous, Against::year_ago, Against::target, Against::budget})
        if (Comparison(against).text() == text)
            return against;
    const auto period = Period::parse(text);
    return period ? std::optional<Comparison>(*period) : std::nullopt;
}

Period comparedPeriod(const KpiEngine& engine, const Question& question)
{
    return comparedPeriod(question, engine.measures().dataDate());
}

Period comparedPeriod(const Question& question, std::optional<Day> dataDate)
{
    const auto& comparison = question.comparison;
    if (comparison.against == Against::period)
        return *comparison.period;
    if (!comparison.isPeriod())
        return question.period;
    const auto earlier =
        comparison.against == Against::previous ? question.period.previous() : question.period.yearEarlier();
    const auto judged = dataDate ? question.period.until(*dataDate) : question.period;
    return judged == question.period ? earlier : samePart(earlier, judged);
}

bool hasBudget(const KpiDefinition& kpi) { return kpi.formula.text() == "sum(spend)"; }

KpiDetail budgetDetail(const KpiEngine& engine, const Question& question)
{
    Catalogue budgets;
    budgets.put(budgetKpi(*engine.catalogue().find(question.kpi)));
    return engine.with(budgets).detail(question);
}

Evaluation comparedFigures(const KpiEngine& engine, const Question& question, const Evaluation& now,
                           std::span<const std::string> scopes, std::span<const std::string> kpis)
{
    const auto& comparison = question.comparison;
    if (comparison.isPeriod())
        return engine.evaluate(scopes, comparedPeriod(engine, question), kpis);
    Evaluation made;
    for (const auto& result : now.results) {
        if (comparison.against == Against::target) {
            const auto& [target, floor, weight] = result.thresholds;
            setCompared(made, result, target, target && floor ? std::optional(100.0) : std::nullopt);
        } else if (hasBudget(*engine.catalogue().find(result.kpi))) {
            setCompared(made, result, budgetDetail(engine, {result.kpi, result.scope, question.period}).result.value,
                        std::nullopt);
        }
    }
    return made;
}

Message againstSentence(const arg::Kpi& kpi, const arg::During& when, const arg::Amount& value, double compared,
                        Against against)
{
    const bool target = against == Against::target;
    const double change = minusAsWritten(value.value, compared);
    std::vector<Argument> arguments{{"kpi", kpi}, {"value", value}, {"when", when}};
    if (change == 0)
        return {target ? MessageCode::target_on : MessageCode::budget_on, std::move(arguments)};
    arguments.push_back({"change", arg::Change{change, value.unit, value.currency, false}});
    arguments.push_back({target ? "target" : "budget", arg::Amount{compared, value.unit, value.currency}});
    if (target)
        return {change > 0 ? MessageCode::target_above : MessageCode::target_below, std::move(arguments)};
    return {change > 0 ? MessageCode::budget_over : MessageCode::budget_under, std::move(arguments)};
}

} // namespace core
