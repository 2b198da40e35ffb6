#include "core/stat/xmr.h"

#include "core/stat/describe.h"
#include "core/stat/sum.h"

#include <cmath>

namespace core {

std::optional<XmrLimits> xmrLimits(std::span<const double> values, std::size_t baseline)
{
    XmrLimits limits;
    Sum ranges;
    std::size_t pairs = 0, end = 0;
    for (; end < values.size() && limits.n < baseline; ++end) {
        if (!std::isfinite(values[end]))
            continue;
        ++limits.n;
        if (end > 0 && std::isfinite(values[end - 1])) {
            ranges += std::abs(values[end] - values[end - 1]);
            ++pairs;
        }
    }
    if (limits.n < xmrFewest || pairs == 0)
        return std::nullopt;
    limits.mean = *meanOf(values.first(end));
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
