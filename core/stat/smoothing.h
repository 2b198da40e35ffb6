// Exponential smoothing: the recursions of Holt and of Holt and Winters.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace core {

enum class SeasonKind { none, additive, multiplicative };

struct SmoothingModel {
    SeasonKind kind = SeasonKind::none;
    std::size_t period = 1; // values in a season; at least 2 unless kind is none
    double damping = 1;     // share of the trend that lasts one step; below 1 only without a season

    // How many values come before the first fitted one: a season, or the one value that Holt starts
    // from.
    std::size_t warmUp() const { return kind == SeasonKind::none ? 1 : period; }
    // The fewest values from which start values can be made.
    std::size_t fewest() const { return kind == SeasonKind::none ? 4 : 2 * period; }
};

// From 0 to 1 each: how much of the newest value goes into level, trend and season.
struct SmoothingWeights {
    double level = 0;
    double trend = 0;
    double season = 0;
};

// level and trend in the unit of the series, the trend a step; season has one figure for each
// position, the next one used first: amounts to add, or factors around 1. Empty without a season.
struct SmoothingState {
    double level = 0;
    double trend = 0;
    std::vector<double> season;

    double forecast(const SmoothingModel& model, std::size_t steps) const; // steps ≥ 1
    void take(const SmoothingModel& model, const SmoothingWeights& weights, double value);
};

// Where the recursion starts, before value number warmUp() (from 0). With a season, from the
// classical decomposition of the first two seasons: season figures are the mean distance (or ratio)
// to a centred moving average, made to centre on 0 (or 1); level and trend are intercept and slope
// of the least-squares line through that average, its first value at 1, taken as they are. Without:
// the first value, and a third of the way from the first to the fourth. Empty: fewer values than
// fewest(), or numbers that are not finite come out of it (a factor by an average of 0). Source: R
// 4.2, stats::HoltWinters and stats::decompose; NIST/SEMATECH e-Handbook 6.4.3.
std::optional<SmoothingState> startState(std::span<const double> values, const SmoothingModel& model);

// The moving average of `period` values around each position; an even period takes one value more,
// the two outer ones at half weight. NaN where it does not reach. Source: as above.
std::vector<double> centeredAverage(std::span<const double> values, std::size_t period);

struct Smoothed {
    std::vector<double> fitted; // one-step forecasts, one a position; NaN before warmUp()
    double sse = 0;             // Σ squared one-step errors; not finite where the recursion broke
    SmoothingState end;
};

// Runs over all values, which must be finite, from the given start.
//
//   level  l = α(y − s₋ₘ) + (1−α)(l₋₁ + φb₋₁)
//   trend  b = β(l − l₋₁) + (1−β)φb₋₁
//   season s = γ(y − l) + (1−γ)s₋ₘ, with the new l
//   fitted   = l₋₁ + φb₋₁ + s₋ₘ
//
// A multiplicative season has y/s₋ₘ and y/l there, and is a factor of fitted. Sources: Winters,
// Management Science 6 (1960); Gardner and McKenzie, Management Science 31 (1985).
Smoothed smooth(std::span<const double> values, const SmoothingModel& model, const SmoothingWeights& weights,
                SmoothingState start);

// sse alone, without keeping the fitted values.
double squaredError(std::span<const double> values, const SmoothingModel& model, const SmoothingWeights& weights,
                    SmoothingState start);

// A weight that is given stays; the others are chosen in (0, 1) for the least squared one-step
// error, searched from several starts because single ones get stuck. Deterministic. Empty: too few
// values for start values, or no weights give a finite error. The search is by NLopt (Sbplx after
// Rowan, BOBYQA after Powell). A coarse fit takes the best point of a grid, at a small part of the
// cost.
struct GivenWeights {
    std::optional<double> level, trend, season;
};
enum class WeightFit { thorough, coarse };
std::optional<SmoothingWeights> fitWeights(std::span<const double> values, const SmoothingModel& model,
                                           const GivenWeights& given = {}, WeightFit fit = WeightFit::thorough);

} // namespace core
