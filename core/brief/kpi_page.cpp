#include "core/brief/kpi_page.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/stat/xmr.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

namespace core {

namespace {

constexpr int chartPeriods = 24;
constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();

KpiPoint pointOf(const KpiResult& result)
{
    return {result.period, result.value, result.numerator, result.denominator, result.bar.target, result.bar.floor, result.status, result.coverage.value_or(0)};
}

std::string_view unitWord(MeasureUnit unit)
{
    switch (unit) {
    case MeasureUnit::money: return "currency";
    case MeasureUnit::hours: return "h";
    case MeasureUnit::days: return "d";
    case MeasureUnit::points: return "points";
    case MeasureUnit::share:
    case MeasureUnit::number: break;
    }
    return "";
}

// Periods before anything was known are not history.
std::vector<Period> chartedPeriods(const MeasureBook& book, const Period& period)
{
    auto periods = periodsUpTo(period, chartPeriods);
    if (const auto first = book.firstDay())
        std::erase_if(periods, [&](const Period& one) { return one.last < *first && one != period; });
    return periods;
}

std::vector<ComponentResult> byComponent(const MeasureBook& book, const KpiEngine& engine, const KpiDefinition& definition, const Period& period)
{
    std::vector<std::string> scopes = engine.scopes(period);
    std::erase(scopes, "*");
    const std::vector<std::string> kpis{definition.id, "cost.spend"};
    const auto results = engine.evaluate(scopes, period, kpis);
    const auto before = engine.evaluate(scopes, period.previous(), kpis);
    std::vector<ComponentResult> rows;
    for (const auto& name : scopes) {
        const auto* result = results.find(name, definition.id);
        if (!result || result->status == KpiStatus::not_applicable)
            continue;
        ComponentResult row;
        row.component = name;
        if (const auto at = book.componentNamed(name))
            row.kind = book.components()[*at].kind;
        row.row = kpiRow(definition, *result);
        if (const auto* former = before.find(name, definition.id)) {
            row.row.previous = former->value;
            row.row.previousScore = former->score;
        }
        for (const auto& one : engine.series(definition.id, name, periodsUpTo(period, 12)))
            row.row.series.push_back(one.value.value_or(noNumber));
        if (const auto* spend = results.find(name, "cost.spend"))
            row.spend = spend->value;
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const ComponentResult& a, const ComponentResult& b) { return a.spend.value_or(0) > b.spend.value_or(0); });
    return rows;
}

} // namespace

std::optional<SeriesLimits> seriesLimits(const std::vector<KpiPoint>& history, const std::string& unit)
{
    std::vector<double> values;
    for (const auto& point : history)
        values.push_back(point.value.value_or(noNumber));
    const auto natural = xmrLimits(values);
    if (!natural || natural->lower >= natural->upper)
        return std::nullopt;
    SeriesLimits limits{natural->mean, natural->lower, natural->upper, natural->provisional, false, false};
    const bool negative = std::any_of(values.begin(), values.end(), [](double value) { return value < 0; });
    if (limits.lower < 0 && !negative) {
        limits.lower = 0;
        limits.clippedLower = true;
    }
    const bool above = std::any_of(values.begin(), values.end(), [](double value) { return value > 100; });
    if (unit == "%" && limits.upper > 100 && !above) {
        limits.upper = 100;
        limits.clippedUpper = true;
    }
    return limits;
}

KpiPage kpiPage(const MeasureBook& book, const Catalogue& catalogue, std::string_view kpi, const Scope& scope, const Progress& progress)
{
    const KpiEngine engine(book, catalogue);
    const auto* definition = catalogue.find(kpi);
    if (!definition)
        throw Error(Fault::argument, fmt::format("There is no KPI \"{}\"; `opsatlas kpi` lists those that exist.", kpi));
    KpiPage page;
    page.head = pageHead(book, engine, scope);
    const KpiDetail detail = engine.detail(kpi, scope.scope, scope.period);
    page.row = kpiRow(*definition, detail.result);
    page.definition = definition->definition;
    page.formula = definition->formula.text();
    page.why = definition->why;
    page.source = definition->source;
    if (detail.result.value && !detail.filledIn.empty())
        page.filledIn = detail.filledIn + " = " + readable(*detail.result.value);
    progress.step(1, 4);
    for (const auto& result : engine.series(kpi, scope.scope, chartedPeriods(book, scope.period)))
        page.history.push_back(pointOf(result));
    for (const auto& result : engine.series(kpi, scope.scope, periodsUpTo(scope.period, 12)))
        page.row.series.push_back(result.value.value_or(noNumber));
    const std::vector<Period> before{page.head.comparison};
    if (const auto former = engine.series(kpi, scope.scope, before); !former.empty()) {
        page.row.previous = former.front().value;
        page.row.previousScore = former.front().score;
    }
    page.limits = seriesLimits(page.history, definition->unit);
    progress.step(2, 4);
    for (const auto& input : detail.inputs) {
        const auto& info = infoOf(input.measure);
        page.inputs.push_back({std::string(info.name), std::string(info.title), std::string(unitWord(info.unit)), input.total, {}});
    }
    if (scope.scope == "*" && definition->appliesTo != AppliesTo::organisation)
        page.components = byComponent(book, engine, *definition, scope.period);
    progress.step(4, 4);
    return page;
}

} // namespace core
