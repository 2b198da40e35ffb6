// Charts of rare counts: limits and zones by the Poisson distribution.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace core {

// What a count is beyond, for events that come independently at a steady rate. It is beyond a limit
// of so many sigma where a count as far out, or farther, is rarer than that tail of the normal
// distribution: 15.9 %, 2.28 %, 0.135 %; beyond the centre where it is rarer than one half. Whole
// numbers are seldom exactly that rare, so chance makes fewer patterns than on a chart of
// measurements, and next to none where the mean is below 1.
struct CountLimits {
    double mean = 0;             // of the baseline
    double lower = 0, upper = 0; // the least and the largest count inside
    // A number for the run rules with centre 0, sigma 1 and limits at ±3; NaN stays NaN. It knows
    // zones alone: no trend.
    double score(double count) const;

    std::array<double, 4> least{}, most{}; // inside the centre and 1, 2, 3 sigma
};

// From the first `baseline` finite counts; empty below eight, where none of them is above 0, and
// for a mean of 10 and more, from which on counts are measurements like any other.
std::optional<CountLimits> countLimits(std::span<const double> counts, std::size_t baseline = 24);
// The limits of a known mean, above 0 and below 100.
CountLimits countLimitsOf(double mean);

// How many completed patterns of the three default rules a chart of so many counts of this mean
// shows on average, and the share of charts whose newest point completes one: from 1,000 simulated
// charts, each with the limits of its own baseline; the same numbers every time.
struct CountChance {
    double signals = 0, newest = 0;
};
CountChance chanceOfCounts(double mean, std::size_t points, std::size_t baseline = 24);

} // namespace core
