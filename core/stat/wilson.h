// How sure a share from a sample is.
#pragma once

#include <optional>

namespace core {

// The z below which a standard normal variable falls with this probability, to the last digits;
// empty unless 0 < p < 1.
std::optional<double> normalQuantile(double probability);

struct Interval {
    double lower = 0;
    double upper = 0;
    friend bool operator==(const Interval&, const Interval&) = default;
};

// Wilson's interval of a share when `successes` of `n` sampled items had the property; bounds are
// shares from 0 to 1 and never leave that range. Empty where there is nothing to say: n ≤ 0,
// successes below 0 or above n, confidence not strictly between 0 and 1, anything not finite.
// Neither number need be whole. Source: Wilson, JASA 22 (1927); method 3 of Newcombe, Statistics in
// Medicine 17 (1998).
std::optional<Interval> wilsonInterval(double successes, double n, double confidence = 0.95);

} // namespace core
