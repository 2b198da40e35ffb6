#include "core/stat/describe.h"

#include "core/stat/scale.h"
#include "core/stat/sum.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr int aboveEdge = 128; // as a power of two: more values than anybody has

} // namespace

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
    const double mean = rough + rest.value() / static_cast<double>(n);
    return std::isfinite(mean) ? mean : std::ldexp(*meanOf(scaledBy(values, -aboveEdge)), aboveEdge);
}

Summary describe(std::span<const double> values)
{
    Summary summary;
    if (const int edge = edgeOf({values}); edge != 0) {
        summary = describe(scaledBy(values, -edge));
        for (auto* figure : {&summary.mean, &summary.sd})
            if (*figure)
                **figure = std::ldexp(**figure, edge);
        return summary;
    }
    summary.mean = meanOf(values);
    if (!summary.mean)
        return summary;
    Sum distances;
    for (const double value : values)
        if (std::isfinite(value))
            distances += value - *summary.mean;
    summary.n =
        static_cast<std::size_t>(std::ranges::count_if(values, [](double value) { return std::isfinite(value); }));
    const double rounding = distances.value() / static_cast<double>(summary.n); // of the mean
    Sum squares, products;
    double before = std::nan("");
    for (const double value : values) {
        const double off = std::isfinite(value) ? value - *summary.mean - rounding : std::nan("");
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

} // namespace core
