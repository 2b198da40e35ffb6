#include "core/page/decisions.h"

#include "core/findings/findings.h"
#include "core/findings/stakes.h"
#include "core/kpi/comparison.h"
#include "core/kpi/outlook.h"
#include "core/page/overview.h"

#include <algorithm>

namespace core {

namespace {

constexpr const char* spending = "cost.spend";
constexpr const char* deviation = "cost.budget_deviation";
constexpr const char* risk = "joint.spend_at_risk";

arg::Amount money(double amount, const std::string& currency) { return {amount, "currency", currency}; }

Messages spendNote(const PageHead& head, double spend, const KpiResult* before)
{
    if (before == nullptr || !before->value || !head.against.isPeriod())
        return {};
    const double change = spend - *before->value;
    if (*before->value == 0)
        return {{MessageCode::headline_change,
                 {{"change", arg::Change{change, "currency", head.currency}}, {"period", head.comparison}}}};
    return {{MessageCode::headline_change_share,
             {{"change", arg::Change{change, "currency", head.currency}},
              {"share", arg::Share{std::abs(change / *before->value)}},
              {"period", head.comparison}}}};
}

std::optional<HeadlineFigure> landingFigure(const KpiEngine& engine, const Question& question)
{
    const auto outlook = kpiOutlook(engine, question.of(spending));
    if (!outlook.landing)
        return std::nullopt;
    const auto& landing = *outlook.landing;
    HeadlineFigure made{HeadlineFigure::Of::landing, spending, landing.month, landing.total, {}, 1, {}};
    made.status = KpiStatus::unrated;
    const auto& currency = outlook.currency;
    if (landing.lower && landing.upper)
        made.note.push_back({MessageCode::headline_band,
                             {{"lower", money(*landing.lower, currency)}, {"upper", money(*landing.upper, currency)}}});
    return made;
}

std::vector<HeadlineFigure> figuresOf(const KpiEngine& engine, const PageHead& head, const Question& question)
{
    const std::vector<std::string> kpis{spending, deviation, risk};
    std::vector<std::string> known;
    std::ranges::copy_if(kpis, std::back_inserter(known),
                         [&](const std::string& id) { return engine.catalogue().find(id) != nullptr; });
    std::vector<HeadlineFigure> made;
    if (std::ranges::find(known, spending) == known.end())
        return made;
    const auto now = engine.evaluate({&question.scope, 1}, question.period, known);
    const auto before = comparedFigures(engine, question, now, {&question.scope, 1}, known);
    const auto* spend = now.find(question.scope, spending);
    if (!spend->value)
        return made;
    made.push_back({HeadlineFigure::Of::spend, spending, question.period, *spend->value, KpiStatus::unrated, 1,
                    spendNote(head, *spend->value, before.find(question.scope, spending))});
    const Stakes stakes(engine, {question.scope}, question.period);
    if (const auto* over = now.find(question.scope, deviation); over != nullptr && over->value)
        if (const auto& stake = stakes.of(question.scope); stake.overBudget && stake.budget)
            made.push_back(
                {HeadlineFigure::Of::budget,
                 deviation,
                 question.period,
                 *stake.overBudget,
                 over->status,
                 over->coverage.value_or(0),
                 {{*stake.overBudget < 0 ? MessageCode::headline_under_budget : MessageCode::headline_over_budget,
                   {{"share", arg::Share{*over->value / 100}}, {"budget", money(*stake.budget, head.currency)}}}}});
    if (auto landing = landingFigure(engine, question))
        made.push_back(std::move(*landing));
    if (const auto* atRisk = now.find(question.scope, risk); atRisk != nullptr && atRisk->value)
        made.push_back({HeadlineFigure::Of::at_risk,
                        risk,
                        question.period,
                        *atRisk->value / 100 * *spend->value,
                        atRisk->status,
                        atRisk->coverage.value_or(0),
                        {{MessageCode::headline_share_of_spend, {{"share", arg::Share{*atRisk->value / 100}}}}}});
    return made;
}

const std::string& ownerOf(const MeasuredComponent& one)
{
    return !one.ownerCost.empty() ? one.ownerCost : !one.ownerModel.empty() ? one.ownerModel : one.ownerData;
}

// Results stand scope by scope.
std::span<const KpiResult> resultsOf(const Evaluation& evaluation, const std::string& scope)
{
    const auto first = std::ranges::find(evaluation.results, scope, &KpiResult::scope);
    const auto last =
        std::find_if(first, evaluation.results.end(), [&](const auto& one) { return one.scope != scope; });
    return {first, last};
}

std::vector<ComponentRow> componentsOf(const KpiEngine& engine, const Question& question,
                                       std::span<const Finding> findings)
{
    const auto& table = engine.measures();
    std::vector<std::string> scopes;
    for (const auto member : engine.scope(question.scope).members)
        if (table.components()[member].belongsTo(engine.judged(question.period)))
            scopes.push_back(table.components()[member].name);
    const auto now = engine.evaluate(scopes, question.period);
    std::vector<std::string> compared;
    if (engine.catalogue().find(spending) != nullptr)
        compared.emplace_back(spending);
    const auto before = compared.empty() ? Evaluation() : comparedFigures(engine, question, now, scopes, compared);
    std::vector<ComponentRow> rows;
    for (const auto& name : scopes) {
        const auto& component = table.components()[*table.componentNamed(name)];
        ComponentRow row{name, component.kind, ownerOf(component), {}, {}, {}, 0};
        if (const auto* spend = now.find(name, spending))
            row.spend = spend->value;
        if (const auto* former = before.find(name, spending))
            row.spendBefore = former->value;
        const auto own = resultsOf(now, name);
        for (const auto* of : {"data", "model", "cost", "flow"})
            if (const auto* score = now.score(name, of))
                row.scores.push_back(scoreTile(*score, own));
        row.findings = std::ranges::count_if(findings, [&](const Finding& one) {
            return std::ranges::find(one.components, name) != one.components.end();
        });
        rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, std::greater(), [](const ComponentRow& one) { return one.spend.value_or(-1); });
    return rows;
}

} // namespace

DecisionContent decisionContent(const KpiEngine& engine, const Question& question, std::span<const Rebase> rebases,
                                std::span<const SourceEntry> sources, const Progress& progress)
{
    DecisionContent page;
    page.head = pageHead(engine.measures(), engine, question);
    if (!page.head.dataDate)
        return page;
    page.figures = figuresOf(engine, page.head, question);
    page.findings = findingsOf(engine, question, rebases, sources, progress);
    page.components = componentsOf(engine, question, page.findings);
    return page;
}

} // namespace core
