#include "core/stat/describe.h"

#include "core/stat/sum.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace core {

std::optional<double> meanOf(std::span<const double> values)
{
    Sum sum;
    std::size_t n = 0;
    for (const double value : values) {
        if (std::isfinite(value)) {
            sum += value;
            ++n;
        }
    }
    if (n == 0)
        return std::nullopt;
    const double rough = sum.value() / static_cast<double>(n);
    // The quotient may be off in its last bit; then a steady series would seem to stray from its own mean.
    Sum rest;
    for (const double value : values)
        if (std::isfinite(value))
            rest += value - rough;
    return rough + rest.value() / static_cast<double>(n);
}

Summary describe(std::span<const double> values)
{
    Summary summary;
    summary.mean = meanOf(values);
    if (!summary.mean)
        return summary;
    Sum squares, products;
    double before = std::nan("");
    for (const double value : values) {
        summary.n += std::isfinite(value) ? 1 : 0; // also where the sum of values runs out of range
        const double off = std::isfinite(value) ? value - *summary.mean : std::nan("");
        if (!std::isnan(off)) {
            squares += off * off;
            if (!std::isnan(before))
                products += before * off;
        }
        before = off;
    }
    if (summary.n > 1)
        summary.sd = std::sqrt(squares.value() / static_cast<double>(summary.n - 1));
    if (squares.value() > 0)
        summary.lag1 = products.value() / squares.value();
    return summary;
}

double quantileOfSorted(std::span<const double> sorted, double p)
{
    assert(!sorted.empty() && p >= 0 && p <= 1);
    const double place = static_cast<double>(sorted.size() - 1) * p;
    const auto below = static_cast<std::size_t>(place);
    const auto above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

} // namespace core
