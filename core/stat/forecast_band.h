// How sure a forecast is, from the errors of forecasts that did not know what came.
#pragma once

#include "core/stat/smoothing.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace core {

// Errors (actual − forecast) of the forecasts from one origin, one a step for as many steps as the
// series goes on. They know the values before the origin alone, in their weights too.
using OriginErrors = std::vector<double>;

// From every origin before which there are values enough to start the model, oldest first, at most
// `steps` each. Weights that are not given are fitted anew, on a coarse grid, whenever the series
// has grown by a tenth.
std::vector<OriginErrors> heldOutErrors(std::span<const double> values, const SmoothingModel& model,
                                        const GivenWeights& given, std::size_t steps);
// The same of the last season repeated; a season of 1 repeats the last value.
std::vector<OriginErrors> repeatedErrors(std::span<const double> values, std::size_t season, std::size_t steps);

// What the last season before `origin` says of the value `steps` ahead of it (steps ≥ 1; origin
// counts the values known, at least a season of them).
double repeatedValue(std::span<const double> values, std::size_t season, std::size_t origin, std::size_t steps);

// Half the width of an 80 % band around the value h steps ahead, and around the sum of the next h.
struct BandWidth {
    double first = 0;      // one step ahead
    double stepGrowth = 0; // exponent of h: 0 for noise around a level, ½ for a random walk
    double sumGrowth = 0;  // exponent of h: ½ for independent errors, more where they hang together
    double step(std::size_t h) const;
    double sum(std::size_t h) const;
};

// `first` is the order statistic 0.8 (k + 1) of the k newest absolute errors one step ahead, linear
// between neighbours, at most the largest; k is two fifths of the n values of the series, at least
// five: errors from when it was much shorter are larger than those to come. Errors that hang
// together (lag-1 ρ above ½) count as k (1 − ρ) ÷ (1 + ρ). The exponents are least-squares slopes
// of the logarithm of mean squared errors over that of h, through the error one step ahead; sums
// have fewer, so theirs come from all origins. Empty below eight errors. Sources: Tashman,
// Out-of-sample tests of forecasting accuracy, IJF 16 (2000); Lei et al., Distribution-free
// predictive inference for regression, JASA 113 (2018); Bayley and Hammersley, JRSS Supplement 8
// (1946), for errors that hang together.
std::optional<BandWidth> bandWidth(std::vector<OriginErrors> errors, std::size_t n);

} // namespace core
