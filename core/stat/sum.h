// Compensated summation.
#pragma once

#include <cmath>
#include <span>

namespace core {

// Neumaier's sum: the error of each addition is carried along, so that large parts that cancel
// leave the small ones whole. Not finite parts make the sum not finite, as plain addition does.
// Source: Neumaier, Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen, ZAMM 54
// (1974).
class Sum {
public:
    Sum& operator+=(double part)
    {
        const double next = sum_ + part;
        if (std::isfinite(next))
            lost_ += std::abs(sum_) >= std::abs(part) ? (sum_ - next) + part : (part - next) + sum_;
        sum_ = next;
        return *this;
    }
    double value() const { return sum_ + lost_; }

private:
    double sum_ = 0;
    double lost_ = 0;
};

// Two sums that should be equal are, if they differ by at most this share of the larger one: parts
// of a whole that are added in another order.
constexpr double sumTolerance = 1e-9;

inline double sumOf(std::span<const double> values)
{
    Sum sum;
    for (const double value : values)
        sum += value;
    return sum.value();
}

} // namespace core
