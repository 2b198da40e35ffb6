#include "core/stat/correlate.h"

#include "core/stat/describe.h"
#include "core/stat/scale.h"
#include "core/stat/sum.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <numeric>

namespace core {

namespace {

// A series made ready for pairing, and how large a difference in it may be mere rounding.
struct Detrended {
    std::vector<double> values; // gaps are NaN
    double dust = 0;
};

Detrended detrend(std::span<const double> levels, std::size_t difference)
{
    Detrended made;
    double largest = 0;
    for (std::size_t t = 0; t < levels.size(); ++t) {
        if (std::isfinite(levels[t]))
            largest = std::max(largest, std::abs(levels[t]));
        const double before = difference == 0 ? 0 : t >= difference ? levels[t - difference] : std::nan("");
        const double value = levels[t] - before;
        made.values.push_back(std::isfinite(value) ? value : std::nan(""));
    }
    made.dust = 4 * std::numeric_limits<double>::epsilon() * largest;
    return made;
}

// From the mean, and then from what the mean was rounded by.
std::vector<double> distances(std::span<const double> values)
{
    std::vector<double> off(values.begin(), values.end());
    for (int round = 0; round < 2; ++round)
        for (const double mean = *meanOf(off); auto& value : off)
            value -= mean;
    return off;
}

bool varies(std::span<const double> distances, double dust)
{
    return std::ranges::any_of(distances, [=](double distance) { return std::abs(distance) > dust; });
}

LagCorrelation correlationAt(const Detrended& first, const Detrended& second, int lag, std::size_t minPairs)
{
    std::vector<double> a, b;
    const auto size = static_cast<std::ptrdiff_t>(std::min(first.values.size(), second.values.size()));
    for (std::ptrdiff_t t = std::max(0, -lag); t < size && t + lag < size; ++t) {
        const double x = first.values[static_cast<std::size_t>(t)];
        const double y = second.values[static_cast<std::size_t>(t + lag)];
        if (!std::isnan(x) && !std::isnan(y)) {
            a.push_back(x);
            b.push_back(y);
        }
    }
    LagCorrelation found;
    found.lag = lag;
    found.n = a.size();
    if (found.n < std::max<std::size_t>(minPairs, 2))
        return found;
    found.pearson = pearson(a, b, first.dust, second.dust);
    if (found.pearson) // ranks of rounding dust would look like a link
        found.spearman = spearman(a, b);
    found.marked = found.pearson && std::abs(*found.pearson) > 2.9 / std::sqrt(static_cast<double>(found.n));
    return found;
}

} // namespace

std::vector<double> meanRanks(std::span<const double> values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, [&](std::size_t i, std::size_t j) { return values[i] < values[j]; });
    std::vector<double> ranks(values.size());
    for (std::size_t from = 0; from < order.size();) {
        auto to = from + 1;
        while (to < order.size() && values[order[to]] == values[order[from]])
            ++to;
        for (auto i = from; i < to; ++i)
            ranks[order[i]] = static_cast<double>(from + 1 + to) / 2;
        from = to;
    }
    return ranks;
}

std::optional<double> pearson(std::span<const double> a, std::span<const double> b, double dustA, double dustB)
{
    assert(a.size() == b.size());
    if (a.size() < 2)
        return std::nullopt;
    // A correlation has no unit: each series may be scaled by itself.
    if (const int edgeA = edgeOf({a}), edgeB = edgeOf({b}); edgeA != 0 || edgeB != 0)
        return pearson(scaledBy(a, -edgeA), scaledBy(b, -edgeB), std::ldexp(dustA, -edgeA), std::ldexp(dustB, -edgeB));
    const auto offA = distances(a), offB = distances(b);
    if (!varies(offA, dustA) || !varies(offB, dustB))
        return std::nullopt;
    Sum squaresA, squaresB, products;
    for (std::size_t i = 0; i < a.size(); ++i) {
        squaresA += offA[i] * offA[i];
        squaresB += offB[i] * offB[i];
        products += offA[i] * offB[i];
    }
    const double scale = std::sqrt(squaresA.value()) * std::sqrt(squaresB.value());
    const double r = products.value() / scale;
    if (!std::isfinite(r))
        return std::nullopt;
    return std::clamp(r, -1.0, 1.0);
}

std::optional<double> spearman(std::span<const double> a, std::span<const double> b)
{
    return pearson(meanRanks(a), meanRanks(b));
}

std::vector<LagCorrelation> laggedCorrelations(std::span<const double> first, std::span<const double> second,
                                               const CorrelationOptions& options)
{
    const auto length = std::min(first.size(), second.size());
    const auto evened = [&](std::span<const double> levels) {
        return scaledBy(levels.first(length), -edgeOf({levels.first(length)}));
    }; // r has no unit
    const auto one = detrend(evened(first), options.difference);
    const auto other = detrend(evened(second), options.difference);
    std::vector<LagCorrelation> lags;
    for (int lag = -options.lags; lag <= options.lags; ++lag)
        lags.push_back(correlationAt(one, other, lag, options.minPairs));
    return lags;
}

const LagCorrelation* strongest(std::span<const LagCorrelation> lags)
{
    const LagCorrelation* best = nullptr;
    for (const auto& lag : lags)
        if (lag.pearson && (!best || std::abs(*lag.pearson) > std::abs(*best->pearson)))
            best = &lag;
    return best;
}

} // namespace core
