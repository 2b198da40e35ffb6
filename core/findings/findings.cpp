#include "core/findings/findings.h"

#include "core/findings/budgets.h"
#include "core/findings/episodes.h"
#include "core/findings/gaps.h"
#include "core/kpi/history.h"
#include "core/store/workspace.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace core {

namespace {

constexpr std::size_t sparkline = 12;

std::vector<std::string> componentsIn(const KpiEngine& engine, const Question& question)
{
    std::vector<std::string> names;
    for (const auto member : engine.scope(question.scope).members)
        if (const auto& one = engine.measures().components()[member]; one.belongsTo(engine.judged(question.period)))
            names.push_back(one.name);
    return names;
}

// The scope itself and, unless it is one of them alone, its components.
std::vector<std::string> scopesOf(const std::string& scope, const std::vector<std::string>& within)
{
    std::vector<std::string> scopes{scope};
    for (const auto& name : within)
        if (name != scope)
            scopes.push_back(name);
    return scopes;
}

void sortFindings(std::vector<Finding>& made)
{
    std::ranges::stable_sort(made, [](const Finding& a, const Finding& b) {
        if (const double left = a.amount.value_or(-1), right = b.amount.value_or(-1); left != right)
            return left > right;
        if (a.severity != b.severity)
            return a.severity < b.severity;
        return (a.since ? a.since->first : std::numeric_limits<Day>::max())
               < (b.since ? b.since->first : std::numeric_limits<Day>::max());
    });
}

// Alerts of whole months longer than one are those of the last month in it: a year says what is wrong now, not what is
// wrong on average.
Period watched(const KpiEngine& engine, const Period& period)
{
    const auto judged = engine.judged(period);
    if (!period.isWholeMonths() || period.months().size() < 2)
        return period;
    const auto months = judged.months();
    return months.empty() ? Period::monthOf(judged.last) : months.back();
}

// Alerts of what is out in its newest value, which is no older than two periods: an episode stays open longer, so that
// it is not raised twice.
std::vector<Alert> stillOut(std::vector<Alert> alerts, const KpiHistories& histories)
{
    constexpr std::size_t newestPeriods = 3;
    std::erase_if(alerts, [&](const Alert& one) {
        const auto& history = histories.at({one.scope, one.kpi});
        const auto size = history.comparable.size();
        for (std::size_t i = 1; i <= std::min(size, newestPeriods); ++i)
            if (std::isfinite(history.comparable[size - i]))
                return history.results[size - i].period != one.newest;
        return true;
    });
    return alerts;
}

std::vector<double> seriesOf(const KpiHistories& histories, const Finding& finding)
{
    std::vector<double> series;
    const auto found = histories.find({finding.scope, finding.kpi});
    if (found == histories.end())
        return series;
    const auto& results = found->second.results;
    for (std::size_t i = results.size() - std::min(results.size(), sparkline); i < results.size(); ++i)
        series.push_back(results[i].value.value_or(std::numeric_limits<double>::quiet_NaN()));
    return series;
}

} // namespace

std::vector<Finding> findingsOf(const KpiEngine& engine, const Question& question, std::span<const Rebase> rebases,
                                std::span<const SourceEntry> sources, const Progress& progress)
{
    auto within = componentsIn(engine, question);
    const auto scopes = scopesOf(question.scope, within);
    FindingGround ground{engine,
                         question.scope,
                         {},
                         question.period,
                         Stakes(engine, scopes, question.period),
                         engine.measures().reportingCurrency()};
    std::ranges::stable_sort(within, [&](const std::string& a, const std::string& b) {
        return ground.stakes.spendOf(a) > ground.stakes.spendOf(b);
    });
    ground.within = std::move(within);
    const auto newest = watched(engine, question.period);
    const auto histories =
        kpiHistories(engine, scopes, periodsUntil(engine.measures(), newest, longestHistory(newest.kind)), progress);
    auto made = episodeFindings(ground, stillOut(openAlerts(engine, scopes, histories, rebases), histories));
    if (auto budget = budgetFinding(ground))
        made.push_back(std::move(*budget));
    for (auto& one : gapFindings(ground))
        made.push_back(std::move(one));
    for (auto& one : lateSources(sources, engine.measures().dataDate()))
        made.push_back(std::move(one));
    for (auto& one : made) {
        one.currency = ground.currency;
        one.series = seriesOf(histories, one);
    }
    sortFindings(made);
    return made;
}

std::vector<Finding> findingsOf(const Workspace& workspace, const KpiEngine& engine, const Question& question,
                                const Progress& progress)
{
    return findingsOf(engine, question, rebasesInForce(workspace.db()), sourcesOf(workspace), progress);
}

Messages sentencesOf(const Finding& finding)
{
    Messages made{finding.headline};
    made.insert(made.end(), finding.more.begin(), finding.more.end());
    if (finding.kind == FindingKind::owner)
        return made;
    if (!finding.owner.empty())
        made.push_back({MessageCode::finding_owner, {{"owner", arg::Name{finding.owner}}}});
    else if (finding.components.size() == 1)
        made.push_back({MessageCode::finding_no_owner, {}});
    return made;
}

} // namespace core
