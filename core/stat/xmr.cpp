#include "core/stat/xmr.h"

#include "core/stat/describe.h"
#include "core/stat/sum.h"

#include <algorithm>
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
    if (!std::isfinite(limits.lower) || !std::isfinite(limits.upper) || !std::isfinite(limits.rangeUpper))
        return std::nullopt;
    limits.provisional = limits.n < 12;
    return limits;
}

namespace {

// Where a run of xmrFewest values on one side of the centre first ends, looking from a position on; size if nowhere.
std::size_t endOfRun(std::span<const double> values, std::size_t from, double centre)
{
    std::size_t run = 0;
    int side = 0;
    for (auto at = from; at < values.size(); ++at) {
        const int now = values[at] > centre ? 1 : values[at] < centre ? -1 : 0; // a gap is on neither
        run = now == 0 ? 0 : now == side ? run + 1 : 1;
        side = now;
        if (run == xmrFewest)
            return at;
    }
    return values.size();
}

} // namespace

std::vector<XmrStretch> xmrStretches(std::span<const double> values, std::size_t baseline)
{
    std::vector<XmrStretch> stretches;
    std::size_t begins = 0, judges = 0;
    while (const auto limits = xmrLimits(values.subspan(begins), baseline)) {
        stretches.push_back({judges, *limits});
        const auto end = endOfRun(values, std::min(begins + xmrFewest, values.size()), limits->mean);
        if (end == values.size())
            break;
        begins = end + 1 - xmrFewest;
        judges = end + 1;
    }
    return stretches;
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
