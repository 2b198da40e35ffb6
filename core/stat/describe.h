// Mean, spread and self-likeness of a series.
#pragma once

#include <cstddef>
#include <optional>
#include <span>

namespace core {

// sd and mean in the unit of the values; lag1 from -1 to 1. Empty: not defined for so few values,
// or, for lag1, none of them differs from the mean.
struct Summary {
    std::size_t n = 0; // finite values
    std::optional<double> mean;
    std::optional<double> sd;   // divides by n − 1
    std::optional<double> lag1; // Σ(xᵢ − x̄)(xᵢ₊₁ − x̄) ÷ Σ(xᵢ − x̄)²
};

// Gaps are NaN (infinities count as gaps); they give no pair for lag1, neither with the value
// before nor with the one after. Compensated sums of distances from the mean, its own rounding
// taken off: good to the last digits of data that cancel, also far from 0 and at the edge of
// double, and exact where all values are equal. Source: NIST StRD, univariate summary statistics.
Summary describe(std::span<const double> values);

// The mean of the finite values; empty if there is none. The mean of equal values is that value to
// the last bit. Finite, even where the sum is not.
std::optional<double> meanOf(std::span<const double> values);

} // namespace core
