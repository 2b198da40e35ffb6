// Charts for slow drifts: exponentially weighted moving averages and cumulative sums.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace core {

struct EwmaChart {
    std::vector<double> values; // one for each position; NaN where the series has a gap
    double lower = 0;           // the same limits at every point
    double upper = 0;
    std::vector<std::size_t> outside; // indices from 0 of the values strictly beyond a limit
};

// zᵢ = weight xᵢ + (1 − weight) zᵢ₋₁ from z₀ = center, in the unit of the series. Its limits are
// center ± 3 sigma √(weight ÷ (2 − weight)). Gaps are NaN and leave z as it is. 0 < weight ≤ 1 and
// sigma ≥ 0. Source: NIST/SEMATECH e-Handbook 6.3.2.4.
EwmaChart ewmaChart(std::span<const double> values, double center, double sigma, double weight = 0.3);

struct CusumChart {
    // upper and lower are NaN where the series has a gap.
    std::vector<double> upper;        // sum of what lay above target + slack
    std::vector<double> lower;        // sum of what lay below target − slack; counted positive
    std::vector<std::size_t> outside; // indices from 0 where either is strictly above the threshold
};

// uᵢ = max(0, uᵢ₋₁ + xᵢ − target − slack) and dᵢ = max(0, dᵢ₋₁ + target − xᵢ − slack), both from 0
// and never reset; all in the unit of the series. Gaps are NaN and leave both sums as they are.
// Usual choice: target the centre of a baseline, slack half its sigma, threshold five sigmas.
// Source: Page, Continuous Inspection Schemes, Biometrika 41 (1954).
CusumChart cusumChart(std::span<const double> values, double target, double slack, double threshold);

} // namespace core
