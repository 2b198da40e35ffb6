// Individuals charts (XmR): what a series does by itself, and what is a signal.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace core {

// In the unit of the values. sigma is the mean moving range ÷ 1.128 and serves the zones of the run
// rules; the limits are centre ± 2.66 mean moving ranges.
struct XmrLimits {
    std::size_t n = 0; // finite values of the baseline
    double mean = 0;
    double mrBar = 0;
    double sigma = 0;
    double lower = 0;
    double upper = 0;
    double rangeUpper = 0;    // limit for moving ranges, 3.267 mean moving ranges
    bool provisional = false; // 8 to 11 values
};

// The first values of a series from which limits are made unless somebody says otherwise, and the
// fewest that make any.
constexpr std::size_t xmrBaseline = 24;
constexpr std::size_t xmrFewest = 8;
// A sigma is the mean moving range of two divided by this.
constexpr double sigmaPerRange = 1.128;

// What a baseline says, however short: its centre and mean moving range. Empty where there is no
// value, or no two neighbours.
struct XmrBaseline {
    std::size_t n = 0; // finite values
    std::optional<double> mean;
    std::optional<double> mrBar;
};
XmrBaseline xmrBaselineOf(std::span<const double> values, std::size_t baseline = xmrBaseline);

// Limits from the first `baseline` finite values of the series, or from all if there are fewer;
// later values are judged by them and do not move them. Gaps are NaN: they are no values and give
// no moving range, neither with the value before nor with the one after. Fewer than 8 finite
// values, no moving range at all, or limits beyond the range of double: no limits. Where all values
// are equal, centre and limits are that value to the last bit, so that none of them lies outside.
// Source: Wheeler, Understanding Variation (1993), ch. 3; constants 2.66, 3.267 and 1.128 for
// ranges of two.
std::optional<XmrLimits> xmrLimits(std::span<const double> values, std::size_t baseline = xmrBaseline);

// Limits that follow a new level by themselves, for series that nobody rebases by hand: eight
// values in a row strictly on one side of the centre are a new level, whose limits come from its
// own first `baseline` values and judge from the ninth on; the eight themselves are judged by the
// old ones. The first stretch judges from the start. A level is at least eight values old before
// another may begin; a gap ends a run. Empty where xmrLimits of the series is. Source: eight on one
// side, run_rules.h; recalculating limits at such a shift: NHS England, Making Data Count.
struct XmrStretch {
    std::size_t judges = 0; // from this position up to the next stretch
    XmrLimits limits;
};
std::vector<XmrStretch> xmrStretches(std::span<const double> values, std::size_t baseline = xmrBaseline);

// Where the target lies for a series with these limits (NHS England, Making Data Count): outside on
// the good side the process will meet it, outside on the bad side it will miss it unless it
// changes, between the limits it is hit and miss.
enum class Assurance { will_meet, hit_and_miss, will_miss };
Assurance assuranceOf(double lower, double upper, double target, bool higherIsBetter);

} // namespace core
