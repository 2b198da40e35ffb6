// What comes next in a series, and how sure that is.
#pragma once

#include "core/stat/smoothing.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace core {

enum class ForecastModel { naive, holt, holt_damped, additive, multiplicative };
constexpr ForecastModel allForecastModels[] = {ForecastModel::naive, ForecastModel::holt, ForecastModel::holt_damped,
                                               ForecastModel::additive, ForecastModel::multiplicative};
// "naive", "holt", "holt-damped", "additive", "multiplicative"
std::string_view modelName(ForecastModel model);

// Why there is no forecast.
enum class ForecastProblem {
    none,
    too_few,      // below 8 values to pick a model, or too few to start the one asked for
    gap,          // a value is missing or not finite
    no_season,    // a seasonal model without a season of two values or more
    not_positive, // a multiplicative model of values that are not all above 0
    no_fit,       // the numbers run out of range
};

struct ForecastOptions {
    std::size_t season = 1;             // values in a season; 1: none
    std::optional<ForecastModel> model; // empty: picked by the length of the series
    GivenWeights weights;               // from 0 to 1; those left empty are fitted
    std::size_t horizon = 0;            // steps; 0: one season, without one 6
    // A share, or anything that can be 0: the picked season is additive whatever the values.
    bool mayReachZero = false;
    // Natural limits, such as 0 for a cost: forecast and band are clipped at them.
    std::optional<double> floor;
    std::optional<double> ceiling;
};

// Steps are in the unit of the series; NaN where there is nothing (fitted before the first, a band
// of too few errors).
struct Forecast {
    ForecastProblem problem = ForecastProblem::none; // anything else: everything below is empty
    std::size_t n = 0;
    std::optional<ForecastModel> model;
    std::optional<double> alpha, beta, gamma; // weights of level, trend and season as used
    std::optional<double> sse;                // Σ squared one-step errors
    std::optional<double> level, trend;       // at the end of the series
    std::vector<double> season;               // figures of a season, the next one used first
    std::vector<double> fitted;               // one-step forecasts, one a position
    std::vector<double> forecast;             // one a step
    std::vector<double> lower, upper;         // 80 % band, one a step; empty if no step has one
    std::vector<double> sum;                  // of the forecasts up to and with each step
    std::vector<double> sumLower, sumUpper;   // 80 % band of these sums, as above
};

// A model that is picked: none below 8 values; damped Holt (0.98) without two whole seasons; else
// Holt-Winters, multiplicative if all values are above 0 and mayReachZero is not set, additive
// otherwise. With three seasons or more it must beat the last season repeated: both forecast the
// last season from what is before it, and the smaller sum of absolute errors is shown. `naive`
// without a season repeats the last value. Holt's trend is damped by 0.98 in holt_damped. The band
// is laid around the forecast by errors of forecasts held out, wider with the horizon
// (forecast_band.h), and its sums' band by the sums of these errors: errors of one origin hang
// together, so bands do not add up. None below eight such errors; and without two whole seasons
// none for a model that is picked beyond an eighth of the season, which nobody has seen. A few
// hundred values take milliseconds, 10,000 about a second: not for the window thread. Sources:
// smoothing.h; core/kpi/README.md, Forecast.
Forecast forecastSeries(std::span<const double> values, const ForecastOptions& options = {});

// What to tell the person; empty for none.
std::string_view problemText(ForecastProblem problem);

// How wrong forecasts were. Empty where the divisor is 0 or there is no pair.
struct ForecastErrors {
    std::size_t n = 0;          // pairs in which both are finite
    std::optional<double> me;   // mean of actual − forecast, in the unit of the series
    std::optional<double> mae;  // mean of the absolute errors
    std::optional<double> rmse; // root of the mean squared error
    std::optional<double> wape; // Σ|actual − forecast| ÷ Σ|actual|, a fraction
    // Σ(forecast − actual) ÷ Σ|actual|, a fraction: positive, the forecast was too high.
    std::optional<double> bias;
    // mae ÷ mean |yₜ − yₜ₋season| of the training values: below 1 beats the last season repeated.
    std::optional<double> mase;
};

// Positions are paired up to the shorter length. An empty training series leaves mase empty.
// Source: Hyndman and Koehler, International Journal of Forecasting 22 (2006).
ForecastErrors forecastErrors(std::span<const double> actual, std::span<const double> forecast,
                              std::span<const double> training = {}, std::size_t season = 1);

} // namespace core
