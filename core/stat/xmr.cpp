#include "core/stat/xmr.h"

#include "core/stat/describe.h"
#include "core/stat/sum.h"

#include <cmath>

namespace core {

XmrBaseline xmrBaselineOf(std::span<const double> values, std::size_t baseline)
{
    XmrBaseline made;
    Sum ranges;
    std::size_t pairs = 0, end = 0;
    for (; end < values.size() && made.n < baseline; ++end) {
        if (!std::isfinite(values[end]))
            continue;
        ++made.n;
        if (end > 0 && std::isfinite(values[end - 1])) {
            ranges += std::abs(values[end] - values[end - 1]);
            ++pairs;
        }
    }
    made.mean = meanOf(values.first(end));
    if (pairs > 0)
        made.mrBar = ranges.value() / static_cast<double>(pairs);
    return made;
}

std::optional<XmrLimits> xmrLimits(std::span<const double> values, std::size_t baseline)
{
    const auto base = xmrBaselineOf(values, baseline);
    if (base.n < xmrFewest || !base.mrBar)
        return std::nullopt;
    XmrLimits limits;
    limits.n = base.n;
    limits.mean = *base.mean;
    limits.mrBar = *base.mrBar;
    limits.sigma = limits.mrBar / sigmaPerRange;
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
