#include "core/kpi/related.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/kpi/history.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <utility>

namespace core {

namespace {

constexpr std::size_t fewestPeriods = 27; // 20 pairs of differences at a lag of 6
constexpr double falseShare = 0.05;       // of pairs that get a mark by chance
constexpr std::size_t mostLinks = 40;

using Key = std::pair<std::string, std::string>; // scope, KPI
using Series = std::map<Key, std::vector<double>>;

bool isData(const KpiDefinition& kpi) { return kpi.domain == "data"; }
bool isOutcome(const KpiDefinition& kpi) { return kpi.domain == "model" || kpi.domain == "cost"; }

// Scopes to look at from a component: itself, and along the links in the direction asked for.
std::vector<std::string> scopesAround(const MeasureBook& book, const std::string& scope, bool readers)
{
    std::vector<std::string> scopes{scope};
    if (scope == "*")
        return scopes;
    const auto self = *book.componentNamed(scope);
    std::set<std::string> others;
    const auto& all = book.components();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool linked = readers ? std::ranges::find(all[i].inputs, self) != all[i].inputs.end()
                                    : std::ranges::find(all[self].inputs, i) != all[self].inputs.end();
        if (linked && i != self && all[i].role == BookRole::component)
            others.insert(all[i].name);
    }
    scopes.insert(scopes.end(), others.begin(), others.end());
    return scopes;
}

// The newest periods of a kind that the data cover to their end, oldest first.
std::vector<Period> finishedPeriods(const MeasureBook& book, PeriodKind kind, const Period& upTo)
{
    const auto reach = book.dataDate();
    if (!reach)
        return {};
    const Day last = std::min(*reach, upTo.last);
    auto newest = kind == PeriodKind::month
                      ? Period::monthOf(last)
                      : Period{PeriodKind::week, last + (1 - isoWeekday(last)), last + (7 - isoWeekday(last))};
    if (newest.last > last)
        newest = newest.previous();
    auto periods = periodsUntil(book, newest, longestHistory(kind));
    std::erase_if(periods, [&](const Period& one) { return one.first < *book.firstDay(); });
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

std::string_view periodWord(PeriodKind kind, int count)
{
    if (kind == PeriodKind::week)
        return count == 1 ? "week" : "weeks";
    return count == 1 ? "month" : "months";
}

std::string spoken(const LinkedKpi& one)
{
    return one.scope == "*" ? one.name : fmt::format("{} of {}", one.name, one.scope);
}

std::string sentenceOf(const LaggedLink& link, PeriodKind every)
{
    const auto direction = link.r >= 0 ? "the same way" : "the opposite way";
    const auto figures = fmt::format("r = {:.2f} on {} pairs, chance reaches {:.2f}", link.r, link.n, link.band);
    const auto caution = link.fewPeriods ? fmt::format(" It rests on a few extreme periods: by ranks it is {:.2f}.",
                                                       link.spearman.value_or(0))
                                         : std::string();
    if (!link.marked)
        return fmt::format("No link seen between {} and {}: {}, at best.", spoken(link.lead), spoken(link.follow),
                           figures);
    if (link.lag == 0)
        return fmt::format("{} and {} move {} in the same {} ({}): moves together, not proof of cause.{}",
                           spoken(link.lead), spoken(link.follow), direction, periodWord(every, 1), figures, caution);
    return fmt::format("{} follows {} {} {} later, {} ({}): moves together, not proof of cause.{}", spoken(link.follow),
                       spoken(link.lead), link.lag, periodWord(every, link.lag), direction, figures, caution);
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

std::string wholeSentence(const KpiRelated& made)
{
    if (made.looked == 0)
        return fmt::format("No pair has the 20 changes that a figure needs ({} {} of history).", made.periods,
                           periodWord(made.every, static_cast<int>(made.periods)));
    const auto marked = std::ranges::count_if(made.links, &LaggedLink::marked);
    return fmt::format("{} of {} pairs move together beyond chance; about {:.1f} would if nothing hung together.",
                       marked, made.looked, made.expectedByChance);
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
    auto periods = finishedPeriods(engine.book(), PeriodKind::month, question.period);
    if (periods.size() < fewestPeriods) {
        made.every = PeriodKind::week;
        periods = finishedPeriods(engine.book(), PeriodKind::week, question.period);
    }
    made.periods = periods.size();
    const bool leads = isData(definition);
    std::vector<std::string> kpis{definition.id};
    for (const auto& other : engine.catalogue().kpis())
        if (other.id != definition.id && other.appliesTo != AppliesTo::organisation
            && (leads ? isOutcome(other) : isData(other)))
            kpis.push_back(other.id);
    const auto scopes = scopesAround(engine.book(), scope, leads);
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
