#include "core/stat/xmr.h"

#include "core/stat/sum.h"

#include <algorithm>
#include <cmath>

namespace core {

std::optional<XmrLimits> xmrLimits(std::span<const double> values, std::size_t baseline)
{
    const auto base = values.first(std::min(baseline, values.size()));
    XmrLimits limits;
    Sum sum, ranges;
    std::size_t pairs = 0;
    for (std::size_t i = 0; i < base.size(); ++i) {
        if (!std::isfinite(base[i]))
            continue;
        ++limits.n;
        sum += base[i];
        if (i > 0 && std::isfinite(base[i - 1])) {
            ranges += std::abs(base[i] - base[i - 1]);
            ++pairs;
        }
    }
    if (limits.n < 8 || pairs == 0)
        return std::nullopt;
    limits.mean = sum.value() / static_cast<double>(limits.n);
    limits.mrBar = ranges.value() / static_cast<double>(pairs);
    limits.sigma = limits.mrBar / 1.128;
    limits.lower = limits.mean - 2.66 * limits.mrBar;
    limits.upper = limits.mean + 2.66 * limits.mrBar;
    limits.rangeUpper = 3.267 * limits.mrBar;
    limits.provisional = limits.n < 12;
    return limits;
}

Assurance assuranceOf(double lower, double upper, double target, bool higherIsBetter)
{
    if (higherIsBetter ? target < lower : target > upper)
        return Assurance::will_meet;
    if (higherIsBetter ? target > upper : target < lower)
        return Assurance::will_miss;
    return Assurance::hit_and_miss;
}

} // namespace core
