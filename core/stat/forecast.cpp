#include "core/stat/forecast.h"

#include "core/stat/forecast_band.h"
#include "core/stat/scale.h"
#include "core/stat/sum.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace core {

namespace {

constexpr std::size_t fewestToPick = 8;
constexpr std::size_t farthestErrors = 60; // steps from which the growth of errors is known
constexpr double damping = 0.98;

SmoothingModel smoothingOf(ForecastModel model, std::size_t season)
{
    switch (model) {
    case ForecastModel::holt_damped: return {SeasonKind::none, 1, damping};
    case ForecastModel::additive: return {SeasonKind::additive, season, 1};
    case ForecastModel::multiplicative: return {SeasonKind::multiplicative, season, 1};
    case ForecastModel::naive:
    case ForecastModel::holt: break;
    }
    return {};
}

bool allAboveZero(std::span<const double> values)
{
    return std::ranges::all_of(values, [](double value) { return value > 0; });
}

ForecastModel picked(std::span<const double> values, const ForecastOptions& options)
{
    if (options.season < 2 || values.size() < 2 * options.season)
        return ForecastModel::holt_damped;
    return allAboveZero(values) && !options.mayReachZero ? ForecastModel::multiplicative : ForecastModel::additive;
}

ForecastProblem problemOf(std::span<const double> values, const ForecastOptions& options)
{
    if (std::ranges::any_of(values, [](double value) { return !std::isfinite(value); }))
        return ForecastProblem::gap;
    if (!options.model)
        return values.size() < fewestToPick ? ForecastProblem::too_few : ForecastProblem::none;
    const auto model = *options.model;
    const bool seasonal = model == ForecastModel::additive || model == ForecastModel::multiplicative;
    if (seasonal && options.season < 2)
        return ForecastProblem::no_season;
    const auto fewest = model == ForecastModel::naive ? options.season : smoothingOf(model, options.season).fewest();
    if (values.size() < fewest)
        return ForecastProblem::too_few;
    if (model == ForecastModel::multiplicative && !allAboveZero(values))
        return ForecastProblem::not_positive;
    return ForecastProblem::none;
}

// Inside the natural limits of so many steps together; NaN stays NaN.
double held(double value, const ForecastOptions& options, std::size_t steps)
{
    const auto count = static_cast<double>(steps);
    if (options.floor && value < *options.floor * count)
        return *options.floor * count;
    if (options.ceiling && value > *options.ceiling * count)
        return *options.ceiling * count;
    return value;
}

// How far ahead a band can be said: without two whole seasons nobody knows whether there is one, so only for steps that
// a season could hardly move.
std::size_t reachOf(std::size_t n, const ForecastOptions& options)
{
    if (options.model || options.season < 2 || n >= 2 * options.season)
        return std::numeric_limits<std::size_t>::max();
    return options.season / 8;
}

// Clips the steps before they are added up, so that a sum never holds what a step may not be.
void addUp(Forecast& made, const ForecastOptions& options)
{
    Sum sum;
    for (auto& step : made.forecast) {
        step = held(step, options, 1);
        sum += step;
        made.sum.push_back(sum.value());
    }
}

Forecast naiveForecast(std::span<const double> values, std::size_t season, std::size_t horizon,
                       const ForecastOptions& options)
{
    Forecast made;
    made.model = ForecastModel::naive;
    made.fitted.assign(values.size(), std::nan(""));
    Sum sse;
    for (auto origin = season; origin < values.size(); ++origin) {
        made.fitted[origin] = repeatedValue(values, season, origin, 1);
        sse += (values[origin] - made.fitted[origin]) * (values[origin] - made.fitted[origin]);
    }
    made.sse = sse.value();
    for (std::size_t steps = 1; steps <= horizon; ++steps)
        made.forecast.push_back(repeatedValue(values, season, values.size(), steps));
    addUp(made, options);
    return made;
}

std::optional<Forecast> smoothedForecast(std::span<const double> values, ForecastModel kind,
                                         const ForecastOptions& options, std::size_t horizon)
{
    const auto model = smoothingOf(kind, options.season);
    const auto weights = fitWeights(values, model, options.weights);
    if (!weights)
        return std::nullopt;
    auto smoothed = smooth(values, model, *weights, *startState(values, model));
    if (!std::isfinite(smoothed.sse))
        return std::nullopt;
    Forecast made;
    made.model = kind;
    made.alpha = weights->level;
    made.beta = weights->trend;
    if (model.kind != SeasonKind::none)
        made.gamma = weights->season;
    made.sse = smoothed.sse;
    made.level = smoothed.end.level;
    made.trend = smoothed.end.trend;
    made.season = smoothed.end.season;
    made.fitted = std::move(smoothed.fitted);
    for (std::size_t steps = 1; steps <= horizon; ++steps)
        made.forecast.push_back(smoothed.end.forecast(model, steps));
    addUp(made, options);
    return made;
}

// The forecast and its sums must be there. The errors are those of the model that made it.
void addBand(Forecast& made, std::span<const double> values, const ForecastOptions& options)
{
    const auto n = values.size(), horizon = made.forecast.size();
    const auto steps = std::min(horizon, farthestErrors), reach = std::min(horizon, reachOf(n, options));
    const auto width =
        bandWidth(made.model == ForecastModel::naive
                      ? repeatedErrors(values, n < options.season ? 1 : options.season, steps)
                      : heldOutErrors(values, smoothingOf(*made.model, options.season), options.weights, steps),
                  n);
    if (!width || reach == 0)
        return;
    for (auto* band : {&made.lower, &made.upper, &made.sumLower, &made.sumUpper})
        band->assign(horizon, std::nan(""));
    for (std::size_t i = 0; i < reach; ++i) {
        const double step = width->step(i + 1), sum = width->sum(i + 1);
        made.lower[i] = held(made.forecast[i] - step, options, 1);
        made.upper[i] = held(made.forecast[i] + step, options, 1);
        made.sumLower[i] = held(made.sum[i] - sum, options, i + 1);
        made.sumUpper[i] = held(made.sum[i] + sum, options, i + 1);
    }
}

// Has the picked model forecast the last season better than the season before it repeated?
bool beatsNaive(std::span<const double> values, ForecastModel kind, const ForecastOptions& options)
{
    const auto season = options.season;
    const auto before = values.first(values.size() - season);
    const auto rival = smoothedForecast(before, kind, options, season);
    if (!rival)
        return false;
    Sum ours, naive;
    for (std::size_t i = 0; i < season; ++i) {
        const double actual = values[before.size() + i];
        ours += std::abs(actual - rival->forecast[i]);
        naive += std::abs(actual - repeatedValue(before, season, before.size(), i + 1));
    }
    return ours.value() <= naive.value();
}

} // namespace

std::string_view modelName(ForecastModel model)
{
    switch (model) {
    case ForecastModel::naive: return "naive";
    case ForecastModel::holt: return "holt";
    case ForecastModel::holt_damped: return "holt-damped";
    case ForecastModel::additive: return "additive";
    case ForecastModel::multiplicative: return "multiplicative";
    }
    return "";
}

std::string_view problemText(ForecastProblem problem)
{
    switch (problem) {
    case ForecastProblem::none: return "";
    case ForecastProblem::too_few: return "There are too few values for a forecast.";
    case ForecastProblem::gap: return "A value is missing, and a forecast needs a series without gaps.";
    case ForecastProblem::no_season: return "A seasonal model needs a season of two values or more.";
    case ForecastProblem::not_positive: return "A multiplicative model needs values that are all above 0.";
    case ForecastProblem::no_fit: return "No forecast can be made: the numbers run out of range.";
    }
    return "";
}

namespace {

// All of it × 2^exponent; the figures of a multiplicative season are ratios and stay.
void scale(Forecast& made, int exponent)
{
    const auto one = [exponent](std::optional<double>& figure) {
        if (figure)
            figure = std::ldexp(*figure, exponent);
    };
    one(made.level);
    one(made.trend);
    if (made.sse)
        made.sse = std::ldexp(*made.sse, 2 * exponent);
    for (auto* list :
         {&made.fitted, &made.forecast, &made.lower, &made.upper, &made.sum, &made.sumLower, &made.sumUpper})
        *list = scaledBy(*list, exponent);
    if (made.model != ForecastModel::multiplicative)
        made.season = scaledBy(made.season, exponent);
}

} // namespace

Forecast forecastSeries(std::span<const double> values, const ForecastOptions& asked)
{
    auto options = asked;
    if (const int edge = edgeOf({values}); edge != 0) {
        for (auto* limit : {&options.floor, &options.ceiling})
            if (*limit)
                **limit = std::ldexp(**limit, -edge);
        auto made = forecastSeries(scaledBy(values, -edge), options);
        scale(made, edge);
        if (std::ranges::all_of(made.forecast, [](double value) { return std::isfinite(value); }))
            return made;
        Forecast none;
        none.problem = ForecastProblem::no_fit;
        none.n = values.size();
        return none;
    }
    const auto season = options.season = std::max<std::size_t>(asked.season, 1);
    Forecast made;
    made.problem = problemOf(values, options);
    const auto horizon = options.horizon > 0 ? options.horizon : season > 1 ? season : 6;
    if (made.problem == ForecastProblem::none) {
        auto kind = options.model ? *options.model : picked(values, options);
        if (!options.model && kind != ForecastModel::holt_damped && values.size() >= 3 * season
            && !beatsNaive(values, kind, options))
            kind = ForecastModel::naive;
        if (kind == ForecastModel::naive)
            made = naiveForecast(values, season, horizon, options);
        else if (auto smoothed = smoothedForecast(values, kind, options, horizon))
            made = std::move(*smoothed);
        else if (!options.model)
            made = naiveForecast(values, values.size() < season ? 1 : season, horizon, options);
        else
            made.problem = ForecastProblem::no_fit;
    }
    made.n = values.size();
    if (made.problem == ForecastProblem::none)
        addBand(made, values, options);
    return made;
}

ForecastErrors forecastErrors(std::span<const double> actual, std::span<const double> forecast,
                              std::span<const double> training, std::size_t season)
{
    if (const int edge = edgeOf({actual, forecast, training}); edge != 0) {
        auto errors =
            forecastErrors(scaledBy(actual, -edge), scaledBy(forecast, -edge), scaledBy(training, -edge), season);
        for (auto* figure : {&errors.me, &errors.mae, &errors.rmse})
            if (*figure)
                **figure = std::ldexp(**figure, edge);
        return errors;
    }
    ForecastErrors errors;
    Sum signedSum, absolute, squares, size;
    for (std::size_t i = 0; i < std::min(actual.size(), forecast.size()); ++i) {
        const double error = actual[i] - forecast[i];
        if (!std::isfinite(error))
            continue;
        ++errors.n;
        signedSum += error;
        absolute += std::abs(error);
        squares += error * error;
        size += std::abs(actual[i]);
    }
    if (errors.n == 0)
        return errors;
    const auto n = static_cast<double>(errors.n);
    errors.me = signedSum.value() / n;
    errors.mae = absolute.value() / n;
    errors.rmse = std::sqrt(squares.value() / n);
    if (size.value() > 0) {
        errors.wape = absolute.value() / size.value();
        errors.bias = -signedSum.value() / size.value();
    }
    Sum naive;
    std::size_t pairs = 0;
    for (std::size_t t = std::max<std::size_t>(season, 1); t < training.size(); ++t) {
        const double step = training[t] - training[t - std::max<std::size_t>(season, 1)];
        if (std::isfinite(step)) {
            naive += std::abs(step);
            ++pairs;
        }
    }
    if (naive.value() > 0)
        errors.mase = *errors.mae / (naive.value() / static_cast<double>(pairs));
    return errors;
}

} // namespace core
