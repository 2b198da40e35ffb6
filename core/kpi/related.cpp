#include "core/kpi/related.h"

#include "core/base/error.h"
#include "core/kpi/history.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <utility>

namespace core {

namespace {

constexpr int fewestPairs = 20;           // of differences
constexpr std::size_t fewestPeriods = 27; // as many pairs at a lag of 6
constexpr double falseShare = 0.05;       // of pairs that get a mark by chance
constexpr std::size_t mostLinks = 40;

using Key = std::pair<std::string, std::string>; // scope, KPI
using Series = std::map<Key, std::vector<double>>;

bool isData(const KpiDefinition& kpi) { return kpi.domain == "data"; }
bool isOutcome(const KpiDefinition& kpi) { return kpi.domain == "model" || kpi.domain == "cost"; }

// Scopes to look at: the one asked for, and what its members are linked to in the direction asked for.
std::vector<std::string> scopesAround(const KpiEngine& engine, const std::string& text, bool readers)
{
    std::vector<std::string> scopes{text};
    const auto scope = engine.scope(text);
    if (scope.isPortfolio)
        return scopes;
    const auto& all = engine.measures().components();
    const auto reads = [&](std::size_t reader, std::size_t input) {
        return std::ranges::find(all[reader].inputs, input) != all[reader].inputs.end();
    };
    std::set<std::string> others;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool linked = std::ranges::any_of(
            scope.members, [&](std::size_t member) { return readers ? reads(i, member) : reads(member, i); });
        if (linked && !scope.holds(i) && all[i].role == ComponentRole::component)
            others.insert(all[i].name);
    }
    scopes.insert(scopes.end(), others.begin(), others.end());
    return scopes;
}

// The newest periods of a kind that the data cover to their end, oldest first.
std::vector<Period> finishedPeriods(const MeasureTable& table, PeriodKind kind, const Period& upTo)
{
    const auto reach = table.dataDate();
    if (!reach)
        return {};
    const Day last = std::min(*reach, upTo.last);
    auto newest = kind == PeriodKind::month
                      ? Period::monthOf(last)
                      : Period{PeriodKind::week, last + (1 - isoWeekday(last)), last + (7 - isoWeekday(last))};
    if (newest.last > last)
        newest = newest.previous();
    auto periods = periodsUntil(table, newest, longestHistory(kind));
    std::erase_if(periods, [&](const Period& one) { return one.first < *table.firstDay(); });
    return periods;
}

Series seriesOf(const KpiEngine& engine, const std::vector<std::string>& scopes, const std::vector<std::string>& kpis,
                const std::vector<Period>& periods, const Progress& progress)
{
    Series series;
    for (std::size_t i = 0; i < periods.size(); ++i) {
        progress.step(i, periods.size());
        for (const auto& result : engine.evaluate(scopes, periods[i], kpis).results) {
            auto& values = series[{result.scope, result.kpi}];
            values.resize(periods.size(), std::numeric_limits<double>::quiet_NaN());
            if (result.value)
                values[i] = *result.value;
        }
    }
    return series;
}

MessageCode togetherCode(const LaggedLink& link, PeriodKind every)
{
    using enum MessageCode;
    const bool same = link.r >= 0;
    if (link.lag == 0)
        return same ? link_same : link_opposite;
    if (every == PeriodKind::week)
        return same ? link_same_weeks : link_opposite_weeks;
    return same ? link_same_months : link_opposite_months;
}

Messages sentenceOf(const LaggedLink& link, PeriodKind every)
{
    const Argument lead{"lead", arg::Kpi{link.lead.name, link.lead.scope}};
    const Argument follow{"follow", arg::Kpi{link.follow.name, link.follow.scope}};
    const std::vector<Argument> figures{
        {"r", arg::Number{link.r}}, {"pairs", arg::Count(link.n)}, {"chance", arg::Number{link.band}}};
    if (!link.marked)
        return {{MessageCode::link_none, {lead, follow}}, {MessageCode::link_figures_at_best, figures}};
    Messages text{{togetherCode(link, every), {lead, follow, {"n", arg::Count(link.lag)}}}};
    if (link.fewPeriods)
        text.push_back({MessageCode::link_few_periods, {{"r", arg::Number{link.spearman.value_or(0)}}}});
    text.push_back({MessageCode::link_figures, figures});
    return text;
}

// The changes that a figure at a lag is made of, as laggedCorrelations pairs them.
std::vector<std::pair<double, double>> pairsAt(const std::vector<double>& first, const std::vector<double>& second,
                                               int lag)
{
    std::vector<std::pair<double, double>> pairs;
    const auto size = static_cast<std::ptrdiff_t>(std::min(first.size(), second.size()));
    for (std::ptrdiff_t t = 1; t < size; ++t) {
        const auto later = t + lag;
        if (later < 1 || later >= size)
            continue;
        const auto change = [](const std::vector<double>& values, std::ptrdiff_t at) {
            return values[static_cast<std::size_t>(at)] - values[static_cast<std::size_t>(at) - 1];
        };
        const std::pair pair(change(first, t), change(second, later));
        if (std::isfinite(pair.first) && std::isfinite(pair.second))
            pairs.push_back(pair);
    }
    return pairs;
}

// `data` is looked at as the one that may lead; empty without a figure.
std::optional<LaggedLink> linkOf(const LinkedKpi& data, const std::vector<double>& first, const LinkedKpi& outcome,
                                 const std::vector<double>& second, PeriodKind every)
{
    LaggedLink link;
    link.lags = laggedCorrelations(first, second);
    const auto* best = strongest(link.lags);
    if (best == nullptr)
        return std::nullopt;
    link.n = best->n;
    link.r = *best->pearson;
    link.spearman = best->spearman;
    link.marked = best->marked;
    link.band = 2.9 / std::sqrt(static_cast<double>(best->n));
    link.fewPeriods = link.marked && link.spearman.value_or(0) * (link.r < 0 ? -1 : 1) < std::abs(link.r) / 2;
    link.lag = std::abs(best->lag);
    const bool turned = best->lag < 0;
    link.pairs = pairsAt(first, second, best->lag);
    if (turned)
        for (auto& [lead, follow] : link.pairs)
            std::swap(lead, follow);
    link.lead = turned ? outcome : data;
    link.follow = turned ? data : outcome;
    if (turned) { // so that a positive lag still means that `lead` comes first
        std::ranges::reverse(link.lags);
        for (auto& lag : link.lags)
            lag.lag = -lag.lag;
    }
    link.sentence = sentenceOf(link, every);
    return link;
}

Messages wholeSentence(const KpiRelated& made)
{
    if (made.looked == 0)
        return {{made.every == PeriodKind::week ? MessageCode::links_too_few_weeks : MessageCode::links_too_few_months,
                 {{"needed", arg::Count(fewestPairs)}, {"n", arg::Count(made.periods)}}}};
    const auto marked = std::ranges::count_if(made.links, &LaggedLink::marked);
    return {{MessageCode::links_found,
             {{"n", arg::Count(marked)},
              {"looked", arg::Count(made.looked)},
              {"chance", arg::Number{made.expectedByChance}}}}};
}

} // namespace

KpiRelated kpiRelated(const KpiEngine& engine, const Question& question, const Progress& progress)
{
    const auto& scope = question.scope;
    const auto self = engine.detail(question).result; // refuses what does not exist
    const auto& definition = *engine.catalogue().find(question.kpi);
    KpiRelated made;
    made.kpi = self.kpi;
    made.scope = scope;
    auto periods = finishedPeriods(engine.measures(), PeriodKind::month, question.period);
    if (periods.size() < fewestPeriods) {
        made.every = PeriodKind::week;
        periods = finishedPeriods(engine.measures(), PeriodKind::week, question.period);
    }
    made.periods = periods.size();
    const bool leads = isData(definition);
    std::vector<std::string> kpis{definition.id};
    for (const auto& other : engine.catalogue().kpis())
        if (other.id != definition.id && other.appliesTo != AppliesTo::organisation
            && (leads ? isOutcome(other) : isData(other)))
            kpis.push_back(other.id);
    const auto scopes = scopesAround(engine, scope, leads);
    Series series;
    if (periods.size() >= fewestPeriods)
        series = seriesOf(engine, scopes, kpis, periods, progress);
    const LinkedKpi own{definition.id, definition.name, scope};
    const auto ownSeries = series.find({scope, definition.id});
    for (const auto& [key, values] : series) {
        if (key.second == definition.id || ownSeries == series.end())
            continue;
        const LinkedKpi other{key.second, engine.catalogue().find(key.second)->name, key.first};
        auto link = leads ? linkOf(own, ownSeries->second, other, values, made.every)
                          : linkOf(other, values, own, ownSeries->second, made.every);
        if (link)
            made.links.push_back(std::move(*link));
    }
    made.looked = made.links.size();
    made.expectedByChance = falseShare * static_cast<double>(made.looked);
    std::ranges::stable_sort(made.links, [](const LaggedLink& a, const LaggedLink& b) {
        return a.marked != b.marked ? a.marked : std::abs(a.r) > std::abs(b.r);
    });
    made.sentence = wholeSentence(made);
    if (made.links.size() > mostLinks)
        made.links.resize(mostLinks);
    return made;
}

} // namespace core
