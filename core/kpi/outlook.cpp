#include "core/kpi/outlook.h"

#include "core/kpi/comparison.h"
#include "core/kpi/few_things.h"
#include "core/kpi/history.h"
#include "core/measure/billing.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace core {

namespace {

constexpr std::size_t fewestValues = 8;
constexpr int daysLookedAt = 366;
constexpr int staleAfter = 31; // days without any figure: nobody books there any more
constexpr std::size_t weekDays = 7;

std::size_t horizonOf(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::day: return 14;
    case PeriodKind::week: return 8;
    case PeriodKind::month: return 6;
    case PeriodKind::quarter: return 4;
    case PeriodKind::year:
    case PeriodKind::range: break;
    }
    return 3;
}

// The newest period, no later than the one given, that ends by the day; kept in kind.
Period finishedBy(Period period, Day day)
{
    while (period.last > day)
        period = period.previous();
    return period;
}

// The values after the last gap; empty if the newest one is a gap.
std::vector<double> sinceLastGap(const std::vector<double>& values)
{
    const auto gap =
        std::ranges::find_if(values.rbegin(), values.rend(), [](double value) { return !std::isfinite(value); });
    return {gap.base(), values.end()};
}

ForecastOptions optionsFor(const std::vector<double>& values, std::string_view unit, std::size_t season,
                           std::size_t horizon)
{
    ForecastOptions options;
    options.season = season;
    options.horizon = horizon;
    const auto [least, most] = std::ranges::minmax(values);
    if (least >= 0)
        options.floor = 0;
    if (unit == "%" && most <= 100)
        options.ceiling = 100;
    options.mayReachZero = unit == "%" || least <= 0;
    return options;
}

std::optional<double> finite(const std::vector<double>& values, std::size_t index)
{
    return index < values.size() && std::isfinite(values[index]) ? std::optional(values[index]) : std::nullopt;
}

bool isSeasonal(ForecastModel model, std::size_t season, std::size_t n)
{
    return model == ForecastModel::additive || model == ForecastModel::multiplicative
           || (model == ForecastModel::naive && n >= season);
}

// The newest values forecast from those before.
OutlookErrors heldOut(const std::vector<double>& values, ForecastOptions options, ForecastModel won)
{
    OutlookErrors errors;
    if (values.size() <= fewestValues)
        return errors;
    const auto held = std::min(options.horizon, values.size() - fewestValues);
    const auto training = std::span(values).first(values.size() - held);
    options.horizon = held;
    options.model = won;
    auto made = forecastSeries(training, options);
    if (made.problem != ForecastProblem::none) { // too short for its season without the newest
        options.model.reset();
        made = forecastSeries(training, options);
    }
    if (made.problem != ForecastProblem::none)
        return errors;
    const auto found = forecastErrors(std::span(values).last(held), made.forecast, training,
                                      training.size() > options.season ? options.season : 1);
    errors.periods = held;
    errors.wape = found.wape;
    errors.mase = found.mase;
    errors.bias = found.bias;
    return errors;
}

MessageCode problemCode(ForecastProblem problem)
{
    switch (problem) {
    case ForecastProblem::too_few: return MessageCode::outlook_short;
    case ForecastProblem::gap: return MessageCode::outlook_gap;
    case ForecastProblem::no_season: return MessageCode::outlook_no_season;
    case ForecastProblem::not_positive: return MessageCode::outlook_not_positive;
    case ForecastProblem::none:
    case ForecastProblem::no_fit: break;
    }
    return MessageCode::outlook_no_fit;
}

void withhold(const KpiDefinition& definition, const KpiResult& newest, KpiOutlook& made)
{
    const auto& first = made.points.front();
    if (isOfFewThings(definition, newest))
        made.withheld = {{MessageCode::outlook_few_things,
                          {{"needed", arg::Count(static_cast<std::int64_t>(fewestThings))},
                           {"part", arg::Number{newest.numerator.value_or(0)}},
                           {"whole", arg::Number{newest.denominator.value_or(0)}}}}};
    else if (made.errors.periods > 0 && made.errors.mase.value_or(1) >= 1)
        made.withheld = {{MessageCode::outlook_no_better, {{"n", arg::Count(made.errors.periods)}}}};
    else if (!first.lower || !first.upper)
        made.withheld = {{MessageCode::outlook_no_band, {}}};
}

void addPoints(const KpiEngine& engine, const KpiDefinition& definition, const Period& newest, KpiOutlook& made)
{
    const auto history = kpiHistory(engine, definition.id, made.scope,
                                    periodsUntil(engine.measures(), newest, longestHistory(newest.kind)));
    const auto values = sinceLastGap(history.comparable);
    made.history = values.size();
    if (values.empty()) {
        made.why = {{MessageCode::outlook_no_value,
                     {{"kpi", arg::Kpi{definition.name, made.scope}}, {"when", arg::During{newest}}}}};
        return;
    }
    if (values.size() < fewestValues) {
        made.why = {{MessageCode::outlook_too_few,
                     {{"needed", arg::Count(fewestValues)}, {"period", newest}, {"n", arg::Count(values.size())}}}};
        return;
    }
    const auto options = optionsFor(values, definition.unit, seasonLength(newest.kind), horizonOf(newest.kind));
    const auto forecast = forecastSeries(values, options);
    if (forecast.problem != ForecastProblem::none) {
        made.why = {{problemCode(forecast.problem), {}}};
        return;
    }
    made.model = forecast.model;
    made.season = isSeasonal(*forecast.model, options.season, values.size()) ? options.season : 1;
    auto period = newest;
    for (std::size_t i = 0; i < forecast.forecast.size(); ++i) {
        period = period.next();
        made.points.push_back({period, forecast.forecast[i], finite(forecast.lower, i), finite(forecast.upper, i)});
    }
    made.errors = heldOut(values, options, *forecast.model);
    withhold(definition, history.results.back(), made);
}

// Does the KPI add up over the days of a period?
bool addsOverDays(const KpiDefinition& definition)
{
    const auto measures = definition.formula.measures();
    return measures.size() == 1 && infoOf(measures[0]).adds == Adds::sum
           && definition.formula.text() == fmt::format("sum({})", infoOf(measures[0]).name);
}

// Daily figures from the first to the last day that has one; days between without any are 0.
struct DailyFigures {
    std::vector<double> values;
    Day last{};
};

DailyFigures dailyFigures(const KpiEngine& engine, std::string_view kpi, const std::string& scope, Day until)
{
    std::vector<Period> days;
    for (int i = daysLookedAt; i-- > 0;)
        days.push_back(Period::dayOnly(until + -i));
    if (const auto first = engine.measures().firstDay())
        std::erase_if(days, [&](const Period& day) { return day.first < *first; });
    DailyFigures found;
    for (const auto& result : engine.series(kpi, scope, days)) {
        if (result.value) {
            found.values.push_back(*result.value);
            found.last = result.period.first;
        } else if (!found.values.empty()) {
            found.values.push_back(0);
        }
    }
    if (!found.values.empty())
        found.values.resize(found.values.size() - static_cast<std::size_t>((days.back().first - found.last)));
    return found;
}

// Do the stated values reach over the whole period?
bool isCovered(const MeasureCuts& stated, std::size_t cuts)
{
    std::size_t there = 0;
    for (const auto& piece : stated.pieces)
        there += static_cast<std::size_t>(piece.to - piece.from + 1);
    return there >= cuts;
}

// The budget of the period over the components of the scope; `month` is the one that has begun.
std::optional<BudgetRun> budgetOf(const MeasureTable& table, const Scope& scope, const Period& period,
                                  const Period& month)
{
    static const auto budget = knownMeasure("budget"), spend = knownMeasure("spend");
    std::optional<BudgetRun> run;
    std::int64_t without = 0;
    Decimal budgets;
    const auto before = month.previous();
    const auto cuts = MeasureTable::cutsOf(period);
    for (const auto member : scope.members) {
        const auto stated = table.cuts(member, budget, period, cuts);
        if (isCovered(stated, cuts.size())) {
            if (!run)
                run.emplace().period = period;
            for (const auto& piece : stated.pieces)
                budgets += piece.value;
        } else if (!table.cuts(member, spend, before, MeasureTable::cutsOf(before)).pieces.empty()) {
            ++without;
        }
    }
    if (run) {
        run->budget = budgets.toDouble();
        run->componentsWithout = without;
    }
    return run;
}

// What is still to come: sums over the days left of the month, then over the months after it.
struct ToCome {
    std::vector<double> days, months;
};

// The first day on which what was spent by `until`, and then what is to come, reach the budget.
std::optional<Day> reachedOn(double budget, double toDate, const Landing& landing, const ToCome& sums)
{
    for (std::size_t i = 0; i < sums.days.size(); ++i)
        if (toDate + sums.days[i] >= budget)
            return landing.until + (static_cast<int>(i) + 1);
    if (sums.days.empty())
        return std::nullopt;
    double before = toDate + sums.days.back();
    auto month = landing.month;
    for (const double sum : sums.months) {
        month = month.next();
        const double after = toDate + sums.days.back() + sum;
        if (after >= budget && after > before) {
            if (landing.invoiced) // on the day of the month's invoice
                return std::min(month.last, month.first + (landing.until - landing.month.first));
            const double share = std::clamp((budget - before) / (after - before), 0.0, 1.0);
            return month.first
                   + std::clamp(static_cast<int>(std::ceil(share * static_cast<double>(month.days()))) - 1, 0,
                                static_cast<int>(month.days()) - 1);
        }
        before = after;
    }
    return std::nullopt;
}

struct Expected {
    ToCome middle, lower, upper;
};

void runOut(BudgetRun& run, const Landing& landing, const DailyFigures& days, const Expected& expected)
{
    Rational sum;
    const auto budget = Rational::of(run.budget);
    for (std::size_t i = 0; i < days.values.size(); ++i) {
        const Day day = days.last + -(static_cast<int>(days.values.size() - 1 - i));
        if (day < run.period.first)
            continue;
        sum += Rational::of(days.values[i]);
        if (!run.isFact && sum >= budget) {
            run.exhaustedOn = run.earliest = run.latest = day;
            run.isFact = true;
        }
    }
    const auto& middle = expected.middle;
    const double spent = sum.toDouble();
    run.expected = spent + middle.days.back() + (middle.months.empty() ? 0 : middle.months.back());
    if (run.isFact)
        return;
    run.exhaustedOn = reachedOn(run.budget, spent, landing, middle);
    run.earliest = reachedOn(run.budget, spent, landing, expected.upper);
    run.latest = reachedOn(run.budget, spent, landing, expected.lower);
}

// The year's money: needs months to go by for what lies beyond the month of the landing.
std::optional<BudgetRun> yearBudgetOf(const KpiEngine& engine, const std::string& scope, const Landing& landing,
                                      const DailyFigures& days, Expected expected)
{
    const auto year = *Period::parse(landing.month.text().substr(0, 4));
    auto run = budgetOf(engine.measures(), engine.scope(scope), year, landing.month);
    if (!run)
        return run;
    const auto left = static_cast<std::size_t>(12 - dateOf(landing.month.first).month);
    if (left > 0) {
        const auto values = sinceLastGap(
            kpiHistory(engine, "cost.spend", scope,
                       periodsUntil(engine.measures(), landing.month.previous(), longestHistory(PeriodKind::month)))
                .comparable);
        if (values.size() < fewestValues)
            return std::nullopt;
        const auto forecast =
            forecastSeries(values, optionsFor(values, "currency", seasonLength(PeriodKind::month),
                                              left + 1)); // the month that has begun, and those after it
        if (forecast.problem != ForecastProblem::none)
            return std::nullopt;
        for (std::size_t i = 1; i <= left; ++i) {
            const double sum = forecast.sum[i] - forecast.sum[0];
            expected.middle.months.push_back(sum);
            if (const auto lower = finite(forecast.sumLower, i), upper = finite(forecast.sumUpper, i); lower && upper) {
                expected.lower.months.push_back(sum - (forecast.sum[i] - *lower));
                expected.upper.months.push_back(sum + (*upper - forecast.sum[i]));
            }
        }
    }
    runOut(*run, landing, days, expected);
    return run;
}

double sumFrom(const DailyFigures& days, Day first)
{
    const auto known =
        std::min<std::size_t>(days.values.size(), static_cast<std::size_t>(std::max(0, days.last - first + 1)));
    return sumAsWritten(std::span(days.values).last(known)).toDouble();
}

void addBudgets(const KpiEngine& engine, const DailyFigures& days, const Expected& expected, KpiOutlook& made)
{
    const auto& landing = *made.landing;
    made.budget = budgetOf(engine.measures(), engine.scope(made.scope), landing.month, landing.month);
    if (made.budget)
        runOut(*made.budget, landing, days, expected);
    made.yearBudget = yearBudgetOf(engine, made.scope, landing, days, expected);
}

// Is all money dated on a few days of a month, as invoices are? Of two months or more.
bool isInvoiced(const DailyFigures& figures)
{
    std::vector<Day> days;
    for (std::size_t i = 0; i < figures.values.size(); ++i)
        if (figures.values[i] != 0)
            days.push_back(figures.last + -(static_cast<int>(figures.values.size() - 1 - i)));
    return invoicedMonths(days) >= 2;
}

// The month of the newest invoice: nothing is left to come.
void landOnInvoice(const KpiEngine& engine, const DailyFigures& days, KpiOutlook& made)
{
    Landing landing;
    landing.invoiced = true;
    landing.until = days.last;
    landing.month = Period::monthOf(days.last);
    landing.days = days.values.size();
    landing.total = landing.toDate = sumFrom(days, landing.month.first);
    made.landing = landing;
    const ToCome nothing{{0}, {}};
    addBudgets(engine, days, {nothing, nothing, nothing}, made);
}

// The components of the scope whose spend is invoiced while that of others comes day by day.
std::vector<std::string> invoicedMembers(const KpiEngine& engine, const std::string& scope)
{
    std::vector<std::string> names;
    for (const auto member : engine.scope(scope).members)
        if (engine.measures().invoicedMonths(member) >= 2)
            names.push_back(engine.measures().components()[member].name);
    return names;
}

// Invoices of a month that are still to come, each as large and on the same day as the one before.
struct DueInvoices {
    double sum = 0;
    std::vector<std::pair<Day, double>> dated;
};

// Takes what is invoiced out of the daily figures and says which of it is due in the month after them.
DueInvoices takeInvoices(const KpiEngine& engine, const std::vector<std::string>& names, Day upTo, DailyFigures& days)
{
    DueInvoices due;
    for (const auto& name : names) {
        const auto own = dailyFigures(engine, "cost.spend", name, upTo);
        for (std::size_t i = 0; i < own.values.size(); ++i) {
            const auto back = static_cast<std::size_t>(
                std::max(0, (days.last - own.last) + static_cast<int>(own.values.size() - 1 - i)));
            if (back < days.values.size()) {
                auto& left = days.values[days.values.size() - 1 - back];
                left = minusAsWritten(left, own.values[i]);
            }
        }
        const auto month = Period::monthOf(days.last + 1), newest = Period::monthOf(own.last);
        if (own.values.empty() || newest.next() != month)
            continue;
        const double amount = sumFrom(own, newest.first);
        due.sum += amount;
        due.dated.emplace_back(std::min(month.last, month.first + (own.last - newest.first)), amount);
    }
    return due;
}

void addInvoices(std::vector<double>& sums, const DueInvoices& due, Day until)
{
    for (std::size_t i = 0; i < sums.size(); ++i)
        for (const auto& [day, amount] : due.dated)
            sums[i] += day <= until + (static_cast<int>(i) + 1) ? amount : 0;
}

void addLanding(const KpiEngine& engine, const KpiDefinition& definition, Day upTo, KpiOutlook& made)
{
    const auto known = dailyFigures(engine, definition.id, made.scope, upTo);
    if (known.values.size() < fewestValues || upTo - known.last > staleAfter)
        return;
    if (definition.unit == "currency" && isInvoiced(known))
        return landOnInvoice(engine, known, made);
    auto days = known;
    DueInvoices due;
    if (hasBudget(definition))
        due = takeInvoices(engine, invoicedMembers(engine, made.scope), upTo, days);
    Landing landing;
    landing.until = days.last;
    landing.month = Period::monthOf(days.last + 1);
    landing.daysLeft = landing.month.last - days.last;
    landing.days = days.values.size();
    landing.toDate = sumFrom(known, landing.month.first);
    auto forecast = forecastSeries(
        days.values, optionsFor(days.values, definition.unit, weekDays, static_cast<std::size_t>(landing.daysLeft)));
    if (forecast.problem != ForecastProblem::none)
        return;
    landing.model = *forecast.model;
    for (auto* sums : {&forecast.sum, &forecast.sumLower, &forecast.sumUpper})
        addInvoices(*sums, due, landing.until);
    landing.rest = forecast.sum.back();
    landing.total = landing.toDate + landing.rest;
    const auto last = forecast.sum.size() - 1;
    if (const auto lower = finite(forecast.sumLower, last), upper = finite(forecast.sumUpper, last); lower && upper) {
        landing.lower = landing.toDate + *lower;
        landing.upper = landing.toDate + *upper;
    }
    made.landing = landing;
    if (!made.points.empty()
        && made.points.front().period
               == landing.month) { // one figure for one month: its days know more of it than months before do
        auto& next = made.points.front();
        next.value = landing.total;
        next.lower = landing.lower;
        next.upper = landing.upper;
    }
    if (definition.id == "cost.spend")
        addBudgets(engine, known, {{forecast.sum, {}}, {forecast.sumLower, {}}, {forecast.sumUpper, {}}}, made);
}

MessageCode modelCode(ForecastModel model)
{
    switch (model) {
    case ForecastModel::holt: return MessageCode::model_holt;
    case ForecastModel::holt_damped: return MessageCode::model_holt_damped;
    case ForecastModel::additive: return MessageCode::model_additive;
    case ForecastModel::multiplicative: return MessageCode::model_multiplicative;
    case ForecastModel::naive: break;
    }
    return MessageCode::model_naive;
}

arg::Amount amountOf(double value, const KpiOutlook& made) { return {value, made.unit, made.currency}; }

Message billSentence(const BudgetRun& run, const KpiOutlook& made)
{
    const double change = minusAsWritten(run.expected, run.budget);
    if (change == 0)
        return {MessageCode::bill_on_budget, {}};
    return {change > 0 ? MessageCode::bill_over_budget : MessageCode::bill_under_budget,
            {{"change", arg::Change{change, made.unit, made.currency, false}}, {"budget", amountOf(run.budget, made)}}};
}

Message budgetSentence(const BudgetRun& run, const KpiOutlook& made)
{
    if (made.landing->invoiced && run.period == made.landing->month)
        return billSentence(run, made);
    const Argument budget{"budget", amountOf(run.budget, made)}, period{"period", run.period};
    if (!run.exhaustedOn)
        return {MessageCode::budget_lasts, {budget, period, {"expected", amountOf(run.expected, made)}}};
    return {run.isFact ? MessageCode::budget_used_up : MessageCode::budget_runs_out,
            {budget, period, {"day", *run.exhaustedOn}}};
}

} // namespace

std::vector<OutlookPoint> KpiOutlook::shown() const
{
    std::vector<OutlookPoint> all;
    for (const auto& point : points) {
        if (!withheld.empty() || !point.lower || !point.upper)
            break;
        all.push_back(point);
    }
    return all;
}

Messages landingSentence(const KpiOutlook& made)
{
    Messages text;
    if (const auto& landing = made.landing; landing && landing->invoiced) {
        text.push_back(
            {MessageCode::outlook_billed,
             {{"month", landing->month}, {"total", amountOf(landing->total, made)}, {"day", landing->until}}});
    } else if (landing) {
        text.push_back({MessageCode::outlook_landing,
                        {{"month", landing->month},
                         {"total", amountOf(landing->total, made)},
                         {"known", amountOf(landing->toDate, made)},
                         {"day", landing->until},
                         {"rest", amountOf(landing->rest, made)},
                         {"n", arg::Count(landing->daysLeft)}}});
        if (landing->lower && landing->upper)
            text.push_back({MessageCode::outlook_band,
                            {{"lower", amountOf(*landing->lower, made)}, {"upper", amountOf(*landing->upper, made)}}});
    }
    for (const auto* run : {&made.budget, &made.yearBudget})
        if (*run)
            text.push_back(budgetSentence(**run, made));
    return text;
}

Messages nextSentence(const KpiOutlook& made)
{
    const std::size_t told =
        made.landing && !made.points.empty() && made.points.front().period == made.landing->month ? 1 : 0;
    if (!made.withheld.empty())
        return made.withheld;
    if (made.points.size() <= told)
        return {};
    const auto& next = made.points[told];
    std::vector<Argument> arguments{{"period", next.period},
                                    {"value", amountOf(next.value, made)},
                                    {"model", Messages{{modelCode(*made.model), {}}}}};
    if (!next.lower || !next.upper)
        return {{MessageCode::outlook_next, std::move(arguments)}, {MessageCode::outlook_unsure, {}}};
    arguments.push_back({"lower", amountOf(*next.lower, made)});
    arguments.push_back({"upper", amountOf(*next.upper, made)});
    return {{MessageCode::outlook_next_band, std::move(arguments)}};
}

namespace {

// Days that somebody names one by one, as 2026-09-01..2026-09-20: what was known then is asked for.
bool isPartOfMonth(const Period& period) { return period.kind == PeriodKind::range && !period.isWholeMonths(); }

} // namespace

KpiOutlook kpiOutlook(const KpiEngine& engine, const Question& question)
{
    const auto result = engine.detail(question).result; // refuses what does not exist
    const auto& definition = *engine.catalogue().find(question.kpi);
    KpiOutlook made;
    made.kpi = result.kpi;
    made.scope = question.scope;
    made.unit = definition.unit;
    made.currency = engine.measures().reportingCurrency();
    const auto reach = engine.measures().dataDate();
    if (!reach) {
        made.why = {{MessageCode::missing_no_data, {}}};
        return made;
    }
    const Day upTo = std::min(*reach, question.period.last);
    addPoints(engine, definition, finishedBy(question.period, upTo), made);
    if (addsOverDays(definition))
        addLanding(engine, definition, isPartOfMonth(question.period) ? upTo : *reach, made);
    made.sentence = landingSentence(made);
    for (auto& one : nextSentence(made))
        made.sentence.push_back(std::move(one));
    return made;
}

} // namespace core
