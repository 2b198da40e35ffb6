#include "core/kpi/signals.h"

#include "core/stat/describe.h"
#include "core/stat/forecast.h"
#include "core/stat/season.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace core {

namespace {

constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();

struct Chance {
    std::size_t points;
    double signals, newest;
};
constexpr std::array chances = {Chance{8, 0.0311, 0.0109},  Chance{12, 0.0510, 0.0089}, Chance{16, 0.0828, 0.0091},
                                Chance{20, 0.1211, 0.0105}, Chance{24, 0.1585, 0.0100}, Chance{30, 0.3063, 0.0266},
                                Chance{36, 0.5018, 0.0303}, Chance{48, 0.8413, 0.0277}, Chance{60, 1.2023, 0.0281},
                                Chance{90, 2.1799, 0.0299}, Chance{120, 3.0974, 0.0286}};

double between(std::size_t points, double Chance::*figure)
{
    if (points < chances.front().points)
        return 0;
    const auto next = std::ranges::find_if(chances, [&](const Chance& one) { return one.points >= points; });
    if (next == chances.begin())
        return next->*figure;
    const auto& before = *(next == chances.end() ? chances.end() - 2 : next - 1);
    const auto& after = *(next == chances.end() ? chances.end() - 1 : next);
    const double share =
        static_cast<double>(points - before.points) / static_cast<double>(after.points - before.points);
    return std::max(0.0, before.*figure + share * (after.*figure - before.*figure));
}

// The residual of a series with a season: value less its one-step forecast; empty where the series has none.
std::optional<std::vector<double>> residualOf(const std::vector<double>& values, std::size_t season)
{
    if (!hasSeason(values, season))
        return std::nullopt;
    const auto made = forecastSeries(values, {season, {}, {}, 1, true, {}, {}});
    if (made.problem != ForecastProblem::none || made.fitted.size() != values.size())
        return std::nullopt;
    std::vector<double> residual;
    for (std::size_t i = 0; i < values.size(); ++i)
        residual.push_back(values[i] - made.fitted[i]);
    return residual;
}

std::optional<ChartLimits> limitsOf(std::span<const double> plotted, const std::string& unit, Plotted what)
{
    const auto natural = xmrLimits(plotted);
    if (!natural || !(natural->lower < natural->upper) || !std::isfinite(natural->lower)
        || !std::isfinite(natural->upper))
        return std::nullopt;
    ChartLimits limits{natural->mean,        natural->lower, natural->upper, natural->sigma,
                       natural->provisional, false,          false};
    if (what == Plotted::residual)
        return limits;
    const bool negative = std::ranges::any_of(plotted, [](double value) { return value < 0; });
    const bool above = std::ranges::any_of(plotted, [](double value) { return value > 100; });
    if (limits.lower < 0 && !negative) {
        limits.lower = 0;
        limits.clippedLower = true;
    }
    if (unit == "%" && limits.upper > 100 && !above) {
        limits.upper = 100;
        limits.clippedUpper = true;
    }
    return limits;
}

Variation meaning(bool high, Better better)
{
    if (better == Better::neither)
        return high ? Variation::higher : Variation::lower;
    return high == (better == Better::higher) ? Variation::improving : Variation::worsening;
}

MessageCode meaningCode(Variation variation)
{
    switch (variation) {
    case Variation::worsening: return MessageCode::means_worsening;
    case Variation::higher: return MessageCode::means_higher;
    case Variation::lower: return MessageCode::means_lower;
    case Variation::improving:
    case Variation::no_limits:
    case Variation::no_signal: break; // not what a pattern means
    }
    return MessageCode::means_improving;
}

Message patternPhrase(RunRule rule, bool high, std::size_t members)
{
    using enum MessageCode;
    switch (rule) {
    case RunRule::beyond_3_sigma: return {high ? pattern_above_limits : pattern_below_limits, {}};
    case RunRule::run_one_side_8: return {high ? pattern_run_above : pattern_run_below, {}};
    case RunRule::two_of_three_beyond_2_sigma:
        return {high ? pattern_two_of_three_above : pattern_two_of_three_below, {}};
    case RunRule::four_of_five_beyond_1_sigma:
        return {high ? pattern_four_of_five_above : pattern_four_of_five_below, {}};
    case RunRule::trend_7: return {high ? pattern_rising : pattern_falling, {}};
    case RunRule::alternating_14: return {pattern_alternating, {}};
    case RunRule::fifteen_within_1_sigma: return {pattern_hugging, {}};
    case RunRule::eight_outside_1_sigma_both_sides: break;
    }
    return {pattern_outside, {{"count", arg::Count(members)}}};
}

// From the first period of the pattern to the last.
Period periodOf(const FiredRule& fired)
{
    return fired.from == fired.until ? fired.until : Period{PeriodKind::range, fired.from.first, fired.until.last};
}

// Judges one stretch; positions in the result are those of the whole chart.
void judge(KpiSignals& made, std::size_t stretch, std::span<const RunRule> rules)
{
    auto& part = made.stretches[stretch];
    std::vector<double> plotted;
    for (auto i = part.first; i <= part.last; ++i)
        plotted.push_back(made.points[i].plotted.value_or(noNumber));
    const auto judged =
        static_cast<std::size_t>(std::ranges::count_if(plotted, [](double value) { return std::isfinite(value); }));
    part.limits = limitsOf(plotted, made.unit, made.plotted);
    if (!part.limits)
        return;
    made.expectedByChance += chanceSignals(judged);
    const auto& limits = *part.limits;
    for (const auto& signal : runSignals(plotted, {limits.center, limits.sigma, limits.lower, limits.upper}, rules)) {
        FiredRule fired;
        fired.rule = signal.rule;
        fired.at = part.first + signal.at;
        for (const auto member : signal.members) {
            fired.members.push_back(part.first + member);
            made.points[part.first + member].member = true;
        }
        made.points[fired.at].signal = true;
        fired.from = made.points[fired.members.front()].period;
        fired.until = made.points[fired.at].period;
        const bool trend = signal.rule == RunRule::trend_7;
        const bool high = plotted[signal.at] > (trend ? plotted[signal.members.front()] : limits.center);
        fired.means = meaning(high, made.better);
        fired.sentence = {MessageCode::signal_fired,
                          {{"period", periodOf(fired)},
                           {"pattern", Messages{patternPhrase(fired.rule, high, fired.members.size())}},
                           {"meaning", Messages{{meaningCode(fired.means), {}}}}}};
        made.fired.push_back(std::move(fired));
    }
}

// Where the target lies for what the process makes of itself; a season widens it by its own swing.
std::optional<Assurance> assuranceFrom(const KpiSignals& made)
{
    const auto& limits = made.stretches.back().limits;
    if (!made.target || made.better == Better::neither || !limits)
        return std::nullopt;
    double lower = limits->lower, upper = limits->upper;
    if (made.plotted == Plotted::residual) {
        double least = std::numeric_limits<double>::infinity(), most = -least;
        const auto from = made.points.size() - std::min(made.points.size(), made.season);
        for (auto i = from; i < made.points.size(); ++i)
            if (made.points[i].value && made.points[i].plotted) {
                const double expected = *made.points[i].value - *made.points[i].plotted;
                least = std::min(least, expected);
                most = std::max(most, expected);
            }
        if (!(least <= most))
            return std::nullopt;
        lower += least;
        upper += most;
    }
    return assuranceOf(lower, upper, *made.target, made.better == Better::higher);
}

std::size_t judgedIn(const KpiSignals& made, const ChartStretch& stretch)
{
    return static_cast<std::size_t>(std::count_if(made.points.begin() + static_cast<std::ptrdiff_t>(stretch.first),
                                                  made.points.begin() + static_cast<std::ptrdiff_t>(stretch.last) + 1,
                                                  [](const ChartPoint& point) { return point.plotted.has_value(); }));
}

// Whether neighbours hang together; a step that somebody explained by a rebase is no such thing.
bool hangsTogether(const KpiSignals& made)
{
    std::vector<double> off;
    for (const auto& stretch : made.stretches) {
        const auto from = off.size();
        for (auto i = stretch.first; i <= stretch.last; ++i)
            off.push_back(made.points[i].plotted.value_or(noNumber));
        const double level = meanOf(std::span(off).subspan(from)).value_or(0);
        for (auto i = from; i < off.size(); ++i)
            off[i] -= level;
    }
    return describe(off).lag1.value_or(0) > 0.5;
}

// Why the newest stretch has no limits.
Message withoutLimits(const KpiSignals& made, std::size_t judged)
{
    using enum MessageCode;
    const auto& last = made.stretches.back();
    const auto since = judgedIn(made, last);
    const Argument needed{"needed", arg::Count(xmrFewest)};
    if (made.stretches.size() > 1 && since < xmrFewest) {
        const Argument when{"when", arg::During{made.points[last.first].period}};
        return since == 0 ? Message{signals_none_since, {when, needed}}
                          : Message{signals_too_few_since, {when, {"n", arg::Count(since)}, needed}};
    }
    return judged < xmrFewest ? Message{signals_too_few, {{"n", arg::Count(judged)}, needed}}
                              : Message{signals_nothing_varies, {}};
}

Messages sentenceOf(const KpiSignals& made, std::size_t judged)
{
    using enum MessageCode;
    if (!made.stretches.back().limits)
        return {withoutLimits(made, judged)};
    Messages text;
    if (made.fired.empty()) {
        text.push_back({signals_none, {{"n", arg::Count(judged)}}});
    } else {
        text.push_back({signals_found, {{"n", arg::Count(made.fired.size())}, {"periods", arg::Count(judged)}}});
        text.push_back({signal_newest, made.fired.front().sentence.arguments});
    }
    text.push_back({signals_by_chance, {{"number", arg::Number{made.expectedByChance}}}});
    if (made.plotted == Plotted::residual)
        text.push_back({signals_seasonal, {{"n", arg::Count(made.season)}}});
    if (made.autocorrelated)
        text.push_back({signals_autocorrelated, {}});
    return text;
}

// One stretch, or as many as somebody rebased.
std::vector<ChartStretch> stretchesOf(const KpiSignals& made, std::span<const Rebase> rebases)
{
    std::vector<ChartStretch> stretches{{0, made.points.size() - 1, {}, {}}};
    for (const auto& rebase : rebases) {
        if (rebase.kpi != made.kpi || rebase.scope != made.scope)
            continue;
        const auto at = std::ranges::find_if(
            made.points, [&](const ChartPoint& point) { return point.period.first >= rebase.from.first; });
        const auto first = static_cast<std::size_t>(at - made.points.begin());
        if (at == made.points.end() || first <= stretches.back().first)
            continue;
        stretches.back().last = first - 1;
        stretches.push_back({first, made.points.size() - 1, {}, rebase.reason});
    }
    return stretches;
}

} // namespace

KpiSignals signalsIn(const KpiDefinition& definition, const std::string& scope, const KpiHistory& history,
                     std::span<const Rebase> rebases, std::span<const RunRule> rules)
{
    KpiSignals made;
    made.kpi = definition.id;
    made.scope = scope;
    made.unit = definition.unit;
    made.better = definition.better;
    auto plotted = history.comparable;
    const auto season = seasonLength(history.results.back().period.kind);
    // An unfinished period at the end is no gap of the series.
    auto known = plotted;
    while (!known.empty() && !std::isfinite(known.back()))
        known.pop_back();
    if (const auto residual = residualOf(known, season)) {
        made.plotted = Plotted::residual;
        made.season = season;
        plotted = *residual;
        plotted.resize(history.results.size(), noNumber);
    }
    std::size_t judged = 0;
    for (std::size_t i = 0; i < plotted.size(); ++i) {
        const bool finite = std::isfinite(plotted[i]);
        judged += finite ? 1 : 0;
        made.points.push_back({history.results[i].period, history.results[i].value,
                               finite ? std::optional(plotted[i]) : std::nullopt, false, false});
    }
    made.stretches = stretchesOf(made, rebases);
    for (std::size_t i = 0; i < made.stretches.size(); ++i)
        judge(made, i, rules);
    std::ranges::reverse(made.fired);
    made.target = history.results.back().thresholds.target;
    made.assurance = assuranceFrom(made);
    made.autocorrelated = judged >= xmrFewest && hangsTogether(made);
    for (std::size_t i = 0; i < made.points.size(); ++i)
        if (made.points[i].plotted)
            made.newest = i;
    if (made.stretches.back().limits && made.newest)
        made.variation = made.points[*made.newest].signal ? made.fired.front().means : Variation::no_signal;
    made.sentence = sentenceOf(made, judged);
    return made;
}

std::string_view variationWord(Variation variation)
{
    switch (variation) {
    case Variation::no_limits: return "no_limits";
    case Variation::no_signal: return "no_signal";
    case Variation::improving: return "improving";
    case Variation::worsening: return "worsening";
    case Variation::higher: return "higher";
    case Variation::lower: return "lower";
    }
    return "";
}

std::string_view assuranceWord(Assurance assurance)
{
    switch (assurance) {
    case Assurance::will_meet: return "will_meet";
    case Assurance::hit_and_miss: return "hit_and_miss";
    case Assurance::will_miss: return "will_miss";
    }
    return "";
}

double chanceSignals(std::size_t points) { return between(points, &Chance::signals); }
double chanceAtNewest(std::size_t points) { return between(points, &Chance::newest); }

KpiSignals kpiSignals(const KpiEngine& engine, const Question& question, std::span<const Rebase> rebases,
                      std::span<const RunRule> rules)
{
    const auto periods = periodsUntil(engine.measures(), question.period, longestHistory(question.period.kind));
    const auto history = kpiHistory(engine, question.kpi, question.scope, periods);
    return signalsIn(*engine.catalogue().find(question.kpi), question.scope, history, rebases, rules);
}

KpiSigns signsOf(const KpiSignals& made, const MeasureTable& table)
{
    const auto reach = table.dataDate();
    const bool stale =
        !reach || !made.newest
        || (*made.newest + 1 < made.points.size() && made.points[*made.newest + 1].period.last <= *reach);
    if (stale || made.variation == Variation::no_limits)
        return {};
    return {made.variation, made.assurance};
}

SignalCount signalCount(const KpiEngine& engine, const Question& question, std::span<const Rebase> rebases)
{
    SignalCount count;
    const auto& scope = question.scope;
    const auto periods = periodsUntil(engine.measures(), question.period, longestHistory(question.period.kind));
    const auto histories = kpiHistories(engine, {scope}, periods);
    for (const auto& definition : engine.catalogue().kpis()) {
        const auto history = histories.find({scope, definition.id});
        if (history == histories.end())
            continue;
        const auto made = signalsIn(definition, scope, history->second, rebases);
        if (signsOf(made, engine.measures()).variation == Variation::no_limits)
            continue;
        ++count.charts;
        count.expectedByChance += chanceAtNewest(judgedIn(made, made.stretches.back()));
        if (made.variation != Variation::no_signal)
            count.signals.push_back({definition.id, made.variation, made.fired.front().sentence});
    }
    std::ranges::stable_sort(count.signals, {},
                             [](const SignalCount::One& one) { return one.variation == Variation::worsening ? 0 : 1; });
    return count;
}

} // namespace core
