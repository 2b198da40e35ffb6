#include "core/stat/count_chart.h"

#include "core/stat/run_rules.h"
#include "core/stat/xmr.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace core {

namespace {

constexpr std::array tails = {0.5, 0.15865525393145707, 0.02275013194817921, 0.0013498980316300933};
constexpr std::array scores = {0.5, 1.5, 2.5, 3.5};
constexpr double rareBelow = 10;

// A count by inversion, so that every machine draws the same.
double drawn(std::mt19937& random, double mean)
{
    const double at = (static_cast<double>(random()) + 0.5) * 0x1p-32;
    double share = std::exp(-mean), sum = share;
    int count = 0;
    while (sum < at && count < 1000) {
        ++count;
        share *= mean / count;
        sum += share;
    }
    return count;
}

} // namespace

double CountLimits::score(double count) const
{
    if (std::isnan(count))
        return count;
    for (auto zone = scores.size(); zone-- > 0;) {
        if (count > most[zone])
            return scores[zone];
        if (count < least[zone])
            return -scores[zone];
    }
    return 0;
}

CountLimits countLimitsOf(double mean)
{
    CountLimits limits;
    limits.mean = mean;
    std::array<bool, tails.size()> closed{};
    limits.least.fill(0);
    double share = std::exp(-mean), below = 0; // of the count at hand, of all that are smaller
    for (int count = 0; !std::ranges::all_of(closed, [](bool one) { return one; }); ++count) {
        for (std::size_t zone = 0; zone < tails.size(); ++zone) {
            if (below + share < tails[zone]) // as few or fewer are rarer than the tail
                limits.least[zone] = count + 1;
            if (!closed[zone] && 1 - below >= tails[zone])
                limits.most[zone] = count; // as many or more are not
            else
                closed[zone] = true;
        }
        below += share;
        share *= mean / (count + 1);
    }
    limits.lower = limits.least.back();
    limits.upper = limits.most.back();
    return limits;
}

std::optional<CountLimits> countLimits(std::span<const double> counts, std::size_t baseline)
{
    const auto base = xmrBaselineOf(counts, baseline);
    if (base.n < xmrFewest || !(*base.mean > 0) || !(*base.mean < rareBelow))
        return std::nullopt;
    return countLimitsOf(*base.mean);
}

CountChance chanceOfCounts(double mean, std::size_t points, std::size_t baseline)
{
    constexpr int charts = 1000;
    CountChance chance;
    if (points < xmrFewest)
        return chance;
    std::mt19937 random(2026);
    std::vector<double> counts(points);
    for (int chart = 0; chart < charts; ++chart) {
        std::ranges::generate(counts, [&] { return drawn(random, mean); });
        const auto limits = countLimits(counts, baseline);
        if (!limits)
            continue;
        for (auto& count : counts)
            count = limits->score(count);
        const auto signals = runSignals(counts, {0, 1, -3, 3}, defaultRunRules);
        chance.signals += static_cast<double>(signals.size()) / charts;
        if (!signals.empty() && signals.back().at + 1 == points)
            chance.newest += 1.0 / charts;
    }
    return chance;
}

} // namespace core
