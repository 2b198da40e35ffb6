// Error-trend-season recursions in innovations form, from given parameters and a given start.
#pragma once

#include "core/stat/smoothing.h"

#include <cstddef>
#include <span>
#include <vector>

namespace core {

// alpha moves the level, beta the trend, gamma the season; beta and gamma are not divided by alpha.
// Without a trend beta is 0 and the start's trend 0; without a season kind is none.
struct EtsParameters {
    SeasonKind kind = SeasonKind::none;
    double alpha = 0;
    double beta = 0;
    double gamma = 0;
    double damping = 1; // φ
};

struct EtsRun {
    std::vector<double> fitted;   // one a value, in its unit
    std::vector<double> forecast; // one a step ahead
    SmoothingState end;
};

// fitted μ = (l + φb) + s, or × s; with e = y − μ then l = l + φb + αe, b = φb + βe, s = s + γe;
// with a multiplicative season αe/s, βe/s and γe/(l + φb). Whether the error is thought of as
// additive or multiplicative changes the spread, not these figures: (y − μ)/μ × (l + φb) is the
// same step. Values must be finite; the start's season has one figure for each position, the next
// one used first. Source: Hyndman, Koehler, Ord and Snyder, Forecasting with Exponential Smoothing
// (2008), tables 2.2 and 2.3.
EtsRun runEts(std::span<const double> values, const EtsParameters& parameters, SmoothingState start,
              std::size_t horizon);

} // namespace core
