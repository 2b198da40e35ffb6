#include "core/kpi/signals.h"

#include "core/kpi/scope.h"
#include "core/kpi/shown.h"
#include "core/stat/count_chart.h"
#include "core/stat/describe.h"
#include "core/stat/forecast.h"
#include "core/stat/level_shift.h"
#include "core/stat/season.h"
#include "core/stat/sum.h"

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

// What the run rules look at, and what the person sees.
struct Judgement {
    ChartScale scale = ChartScale::value;
    std::vector<double> values; // on the scale; the rules' own lines are there too
    ChartLines lines;
    ChartLimits limits;   // in the unit of what is plotted
    double meanCount = 0; // of counts
};

double skewnessOf(std::span<const double> values)
{
    const auto mean = meanOf(values).value_or(0);
    Sum squares, cubes;
    double n = 0;
    for (const double value : values) {
        if (!std::isfinite(value))
            continue;
        squares += (value - mean) * (value - mean);
        cubes += (value - mean) * (value - mean) * (value - mean);
        ++n;
    }
    const double variance = squares.value() / n;
    return variance > 0 ? cubes.value() / n / std::pow(variance, 1.5) : 0;
}

// Money whose logarithms are the more even ones: clearly skewed, and less so in logarithms.
std::optional<std::vector<double>> logarithmsOf(std::span<const double> plotted)
{
    constexpr double clearly = 0.5;
    std::vector<double> logs;
    for (const double value : plotted) {
        if (value <= 0)
            return std::nullopt;
        logs.push_back(std::log(value));
    }
    const double skewness = skewnessOf(plotted);
    return skewness > clearly && std::abs(skewnessOf(logs)) < skewness ? std::optional(std::move(logs)) : std::nullopt;
}

std::optional<Judgement> judgedAsMeasured(std::span<const double> plotted, ChartScale scale)
{
    const auto natural = xmrLimits(plotted);
    if (!natural || !(natural->lower < natural->upper) || !std::isfinite(natural->lower)
        || !std::isfinite(natural->upper))
        return std::nullopt;
    Judgement made{scale,
                   {plotted.begin(), plotted.end()},
                   {natural->mean, natural->sigma, natural->lower, natural->upper},
                   {natural->mean, natural->lower, natural->upper, natural->sigma, natural->provisional, false, false},
                   0};
    if (scale == ChartScale::logarithm)
        for (auto* line : {&made.limits.center, &made.limits.lower, &made.limits.upper})
            *line = std::exp(*line);
    return std::isfinite(made.limits.upper) ? std::optional(std::move(made)) : std::nullopt;
}

// Values that count something, a week or whatever the period is long.
struct Counts {
    std::vector<double> counts;
    double perValue = 1; // counts for one unit of the values, on average
};

// Empty where a value is no whole number of events.
std::optional<Counts> countsOf(const KpiSignals& made, const ChartStretch& part, std::span<const double> plotted)
{
    const bool aWeek = made.unit == "1/week";
    Counts found;
    Sum weeks;
    for (std::size_t i = 0; i < plotted.size(); ++i) {
        const double exposure = aWeek ? made.points[part.first + i].period.weeks() : 1;
        const double count = plotted[i] * exposure;
        if (count < 0 || std::abs(count - std::round(count)) > 1e-6)
            return std::nullopt;
        found.counts.push_back(std::round(count));
        weeks += exposure;
    }
    found.perValue = weeks.value() / static_cast<double>(plotted.size());
    return found;
}

std::optional<Judgement> judgedAsCounts(const Counts& counts)
{
    const auto limits = countLimits(counts.counts);
    if (!limits)
        return std::nullopt;
    Judgement made{ChartScale::count,
                   counts.counts,
                   {0, 1, -3, 3},
                   {limits->mean / counts.perValue, limits->lower / counts.perValue, limits->upper / counts.perValue, 1,
                    xmrBaselineOf(counts.counts).n < 12, limits->lower == 0, false},
                   limits->mean};
    for (auto& count : made.values)
        count = limits->score(count);
    return made;
}

// Lower limits are clipped at 0, upper ones of shares at 100, unless values lie beyond.
void clip(ChartLimits& limits, std::span<const double> plotted, const std::string& unit)
{
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
}

std::optional<Judgement> judgementOf(const KpiSignals& made, const ChartStretch& part, std::span<const double> plotted,
                                     bool counting)
{
    if (counting && made.plotted == Plotted::value)
        if (const auto counts = countsOf(made, part, plotted))
            if (auto judged = judgedAsCounts(*counts))
                return judged;
    if (made.plotted == Plotted::value && made.unit == "currency")
        if (const auto logs = logarithmsOf(plotted))
            if (auto judged = judgedAsMeasured(*logs, ChartScale::logarithm))
                return judged;
    auto judged = judgedAsMeasured(plotted, ChartScale::value);
    if (judged && made.plotted == Plotted::value) {
        clip(judged->limits, plotted, made.unit);
        judged->lines.lower = judged->limits.lower;
        judged->lines.upper = judged->limits.upper;
    }
    return judged;
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
void judge(KpiSignals& made, std::size_t stretch, std::span<const RunRule> rules, bool counting)
{
    auto& part = made.stretches[stretch];
    std::vector<double> plotted;
    for (auto i = part.first; i <= part.last; ++i)
        plotted.push_back(made.points[i].plotted.value_or(noNumber));
    const auto judged =
        static_cast<std::size_t>(std::ranges::count_if(plotted, [](double value) { return std::isfinite(value); }));
    const auto judgement = judgementOf(made, part, plotted, counting);
    if (!judgement)
        return;
    part.limits = judgement->limits;
    part.scale = judgement->scale;
    const auto chance = part.scale == ChartScale::count ? chanceOfCounts(judgement->meanCount, judged)
                                                        : CountChance{chanceSignals(judged), chanceAtNewest(judged)};
    part.byChance = chance.signals;
    part.newestByChance = chance.newest;
    made.expectedByChance += part.byChance;
    for (const auto& signal : runSignals(judgement->values, judgement->lines, rules)) {
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
        const bool high = plotted[signal.at] > (trend ? plotted[signal.members.front()] : part.limits->center);
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
    if (judged < xmrFewest && made.fewThings)
        return {signals_few_things,
                {{"part", arg::Count(made.fewThings->part)},
                 {"whole", arg::Count(made.fewThings->whole)},
                 {"needed", arg::Count(static_cast<std::int64_t>(fewestThings))}}};
    return judged < xmrFewest ? Message{signals_too_few, {{"n", arg::Count(judged)}, needed}}
                              : Message{signals_nothing_varies, {}};
}

MessageCode chanceCode(ChartScale scale)
{
    switch (scale) {
    case ChartScale::logarithm: return MessageCode::signals_by_chance_log;
    case ChartScale::count: return MessageCode::signals_by_chance_counts;
    case ChartScale::value: break;
    }
    return MessageCode::signals_by_chance;
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
    text.push_back({chanceCode(made.stretches.back().scale), {{"number", arg::Number{made.expectedByChance}}}});
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

namespace {

// Does the figure count events, in a period or a week?
bool countsEvents(const KpiDefinition& kpi)
{
    static constexpr std::array<std::string_view, 5> others = {"%", "currency", "h", "d", "points"};
    return kpi.unit == "1/week" || (growsWithTime(kpi) && std::ranges::find(others, kpi.unit) == others.end());
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
    for (std::size_t i = 0; i < plotted.size(); ++i)
        if (isOfFewThings(definition, history.results[i]))
            plotted[i] = noNumber;
    made.fewThings = fewThingsOf(definition, history.results.back());
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
        judge(made, i, rules, countsEvents(definition));
    std::ranges::reverse(made.fired);
    made.target = history.results.back().thresholds.target;
    const auto& newest = history.results.back();
    made.assurance = isWithheld(newest.status, newest.coverage) ? std::nullopt : assuranceFrom(made);
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

std::string_view scaleWord(ChartScale scale)
{
    switch (scale) {
    case ChartScale::value: return "value";
    case ChartScale::logarithm: return "logarithm";
    case ChartScale::count: return "count";
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

namespace {

// Of the newest points: random orders of very many take seconds.
void addShifts(KpiSignals& made)
{
    constexpr std::size_t most = 240;
    const auto first = made.points.size() - std::min(made.points.size(), most);
    std::vector<double> plotted;
    for (auto i = first; i < made.points.size(); ++i)
        plotted.push_back(made.points[i].plotted.value_or(noNumber));
    for (const auto& shift : levelShifts(plotted))
        made.shifts.push_back({first + shift.at, shift.before, shift.after});
}

} // namespace

KpiSignals kpiSignals(const KpiEngine& engine, const Question& question, std::span<const Rebase> rebases,
                      std::span<const RunRule> rules)
{
    const auto periods = periodsUntil(engine.measures(), question.period, longestHistory(question.period.kind));
    const auto history = kpiHistory(engine, question.kpi, question.scope, periods);
    auto made = signalsIn(*engine.catalogue().find(question.kpi), question.scope, history, rebases, rules);
    addShifts(made);
    return made;
}

void addLimitMoves(KpiSignals& made, const MeasureTable& table, std::span<const SpendLimitMove> moves)
{
    constexpr std::size_t mostTold = 3;
    if ((made.kpi != "cost.spend" && made.kpi != "cost.anomaly_share") || made.points.empty())
        return;
    const auto scope = scopeNamed(table, made.scope);
    const Period shown{PeriodKind::range, made.points.front().period.first, made.points.back().period.last};
    for (const auto& one : moves) {
        const auto component = table.componentNamed(one.component);
        if (shown.contains(one.move.day) && (scope.isPortfolio || (component && scope.holds(*component))))
            made.limitMoves.push_back(one);
    }
    const auto& all = made.limitMoves;
    for (auto i = all.size() - std::min(all.size(), mostTold); i < all.size(); ++i)
        made.sentence.push_back({MessageCode::spend_limit_moved,
                                 {{"component", arg::Name{all[i].component}},
                                  {"day", all[i].move.day},
                                  {"upper", arg::Amount{all[i].move.after, "currency", all[i].currency}},
                                  {"former", arg::Amount{all[i].move.before, "currency", all[i].currency}}}});
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
        count.expectedByChance += made.stretches.back().newestByChance;
        if (made.variation != Variation::no_signal)
            count.signals.push_back({definition.id, made.variation, made.fired.front().sentence});
    }
    std::ranges::stable_sort(count.signals, {},
                             [](const SignalCount::One& one) { return one.variation == Variation::worsening ? 0 : 1; });
    return count;
}

} // namespace core
