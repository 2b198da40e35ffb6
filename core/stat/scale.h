// Series at the edge of double, brought to where their squares are numbers.
#pragma once

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <span>
#include <vector>

namespace core {

// The power of two by which a series is divided before it is worked on: 0, none, unless its largest
// value is so small that squares would be 0, or so large that sums and squares would be infinite.
// Then the largest is near 1 afterwards. A power of two changes no digit, so a series of 1e-320
// gives the results of the same series of 1s, scaled.
inline int edgeOf(std::initializer_list<std::span<const double>> series)
{
    // Squares within 2^±800, their sums too; differences of the last digits still above 2^-1022.
    constexpr int ordinary = 400;
    double largest = 0;
    for (const auto values : series)
        for (const double value : values)
            if (std::isfinite(value))
                largest = std::max(largest, std::abs(value));
    int exponent = 0;
    std::frexp(largest, &exponent);
    return largest == 0 || std::abs(exponent) <= ordinary ? 0 : exponent;
}

// Values × 2^exponent; gaps stay gaps.
inline std::vector<double> scaledBy(std::span<const double> values, int exponent)
{
    std::vector<double> scaled(values.begin(), values.end());
    for (auto& value : scaled)
        value = std::ldexp(value, exponent);
    return scaled;
}

} // namespace core
