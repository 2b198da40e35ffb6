#include "core/page/kpi_content.h"

#include "core/base/error.h"
#include "core/base/sentences.h"
#include "core/kpi/comparison.h"
#include "core/kpi/signals.h"

#include <algorithm>
#include <limits>

namespace core {

namespace {

constexpr int chartPeriods = 24;
constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();

KpiPoint pointOf(const KpiResult& result)
{
    return {result.period,
            result.value,
            result.numerator,
            result.denominator,
            result.thresholds.target,
            result.thresholds.floor,
            result.status,
            result.coverage.value_or(0)};
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
std::vector<Period> plottedPeriods(const MeasureTable& table, const Period& period)
{
    auto periods = periodsUpTo(period, chartPeriods);
    if (const auto first = table.firstDay())
        std::erase_if(periods, [&](const Period& one) { return one.last < *first && one != period; });
    return periods;
}

// What stands behind verdicts on models: their accuracy and its target.
void addAccuracies(const KpiEngine& engine, const KpiDefinition& definition, const Period& period,
                   const std::vector<std::string>& scopes, std::vector<ComponentResult>& rows)
{
    const auto measures = definition.formula.measures();
    const auto names = [&](std::string_view measure) {
        return std::ranges::find(measures, knownMeasure(measure)) != measures.end();
    };
    if (!names("met_target") && !names("below_target"))
        return;
    Catalogue own;
    for (const auto& [id, formula] :
         {std::pair("accuracy", "100 * sum(predictions_correct) / sum(predictions_labelled)"),
          {"target", "100 * sum(accuracy_target)"}}) {
        Issue ignored;
        KpiDefinition one{};
        one.id = id;
        one.formula = *Formula::parse(formula, ignored);
        own.put(std::move(one));
    }
    const auto found = engine.with(own).evaluate(scopes, period, {});
    for (auto& row : rows) {
        row.accuracy = found.find(row.component, "accuracy")->value;
        row.accuracyTarget = found.find(row.component, "target")->value;
    }
}

std::vector<ComponentResult> byComponent(const MeasureTable& table, const KpiEngine& engine,
                                         const KpiDefinition& definition, const Question& question)
{
    std::vector<std::string> scopes;
    for (const auto member : engine.scope(question.scope).members)
        if (table.components()[member].belongsTo(engine.judged(question.period)))
            scopes.push_back(table.components()[member].name);
    std::ranges::sort(scopes);
    std::vector<std::string> kpis{definition.id};
    if (engine.catalogue().find("cost.spend") != nullptr)
        kpis.emplace_back("cost.spend");
    const auto results = engine.evaluate(scopes, question.period, kpis);
    const auto before = comparedFigures(engine, question, results, scopes, kpis);
    std::vector<ComponentResult> rows;
    for (const auto& name : scopes) {
        const auto* result = results.find(name, definition.id);
        if (!result || result->status == KpiStatus::not_applicable)
            continue;
        ComponentResult row;
        row.component = name;
        if (const auto at = table.componentNamed(name))
            row.kind = table.components()[*at].kind;
        row.row = kpiRow(definition, *result);
        if (const auto* former = before.find(name, definition.id)) {
            row.row.previous = former->value;
            row.row.previousScore = former->score;
        }
        for (const auto& one : engine.series(definition.id, name, periodsUpTo(question.period, 12)))
            row.row.series.push_back(one.value.value_or(noNumber));
        if (const auto* spend = results.find(name, "cost.spend"))
            row.spend = spend->value;
        rows.push_back(std::move(row));
    }
    addAccuracies(engine, definition, question.period, scopes, rows);
    std::stable_sort(rows.begin(), rows.end(), [](const ComponentResult& a, const ComponentResult& b) {
        return a.spend.value_or(0) > b.spend.value_or(0);
    });
    return rows;
}

// The limits of the signals, for the periods that the page shows.
std::vector<SeriesLimits> limitsOf(const KpiSignals& made, const std::vector<KpiPoint>& history)
{
    std::vector<SeriesLimits> found;
    if (made.plotted != Plotted::value || history.empty())
        return found;
    const std::size_t hidden =
        made.points.size() - std::min(made.points.size(), history.size()); // both end with the same period
    const std::size_t ahead = history.size() - std::min(made.points.size(), history.size());
    for (const auto& stretch : made.stretches) {
        if (!stretch.limits || stretch.last < hidden)
            continue;
        const auto& limits = *stretch.limits;
        found.push_back({std::max(stretch.first, hidden) - hidden + ahead, stretch.last - hidden + ahead, limits.center,
                         limits.lower, limits.upper, limits.provisional, limits.clippedLower, limits.clippedUpper});
    }
    return found;
}

} // namespace

KpiContent kpiContent(const MeasureTable& table, const Catalogue& catalogue, const Question& question,
                      const Progress& progress, std::span<const Rebase> rebases)
{
    const KpiEngine engine(table, catalogue);
    const auto* definition = catalogue.find(question.kpi);
    if (!definition)
        throw Error(Fault::argument, sentence(MessageCode::kpi_none, question.kpi));
    KpiContent page;
    page.head = pageHead(table, engine, question);
    const KpiDetail detail = engine.detail(question);
    page.row = kpiRow(*definition, detail.result);
    page.definition = definition->definition;
    page.formula = definition->formula.text();
    page.why = definition->why;
    page.source = definition->source;
    page.filledIn = detail.filledIn;
    progress.step(1, 4);
    for (const auto& result : engine.series(question.kpi, question.scope, plottedPeriods(table, question.period)))
        page.history.push_back(pointOf(result));
    for (const auto& result : engine.series(question.kpi, question.scope, periodsUpTo(question.period, 12)))
        page.row.series.push_back(result.value.value_or(noNumber));
    Evaluation now;
    now.results.push_back(detail.result);
    const std::vector<std::string> scopes{question.scope}, kpis{question.kpi};
    if (const auto before = comparedFigures(engine, question, now, scopes, kpis); !before.results.empty()) {
        page.row.previous = before.results.front().value;
        page.row.previousScore = before.results.front().score;
    }
    page.limits = limitsOf(kpiSignals(engine, question, rebases), page.history);
    progress.step(2, 4);
    for (const auto& input : detail.inputs) {
        const auto& info = infoOf(input.measure);
        page.inputs.push_back(
            {std::string(info.name), std::string(info.title), std::string(unitWord(info.unit)), input.total, {}});
    }
    const auto scope = engine.scope(question.scope);
    if ((scope.isPortfolio || scope.isGroup()) && definition->appliesTo != AppliesTo::organisation)
        page.components = byComponent(table, engine, *definition, question);
    progress.step(4, 4);
    return page;
}

} // namespace core
