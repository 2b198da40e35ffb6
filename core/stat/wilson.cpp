#include "core/stat/wilson.h"

#include <boost/math/special_functions/erf.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace core {

std::optional<double> normalQuantile(double probability)
{
    if (!(probability > 0 && probability < 1))
        return std::nullopt;
    return -std::numbers::sqrt2 * boost::math::erfc_inv(2 * probability);
}

std::optional<Interval> wilsonInterval(double successes, double n, double confidence)
{
    if (!std::isfinite(n) || !(n > 0) || !(successes >= 0 && successes <= n) || !(confidence > 0 && confidence < 1))
        return std::nullopt;
    const double z = std::numbers::sqrt2 * boost::math::erf_inv(confidence);
    const double p = successes / n;
    const double shrink = 1 + z * z / n;
    const double center = (p + z * z / (2 * n)) / shrink;
    const double half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / shrink;
    // At the ends the bound is 0 or 1 exactly, but the difference of two equal terms leaves dust.
    return Interval{successes == 0 ? 0 : std::max(0.0, center - half),
                    successes == n ? 1 : std::min(1.0, center + half)};
}

} // namespace core
