#include "core/stat/decompose.h"

#include "core/stat/sum.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <cmath>

namespace core {

namespace {

constexpr double rounding = 1e-12;

// One state: sums, and the ratio of those segments that have a rate.
struct State {
    double numerator = 0;
    double denominator = 0;
    double rated = 0; // Σ wᵢrᵢ
};

State stateOf(std::span<const RatioSegment> segments, double RatioSegment::*n, double RatioSegment::*d)
{
    Sum numerator, rated, denominator;
    for (const auto& segment : segments) {
        numerator += segment.*n;
        denominator += segment.*d;
        if (segment.*d != 0)
            rated += segment.*n;
    }
    return {numerator.value(), denominator.value(), rated.value() / denominator.value()};
}

RatioPart partOf(const RatioSegment& segment, const State& before, const State& after)
{
    const double middle = (before.rated + after.rated) / 2;
    const double w0 = segment.d0 / before.denominator, w1 = segment.d1 / after.denominator;
    RatioPart part;
    if (segment.d0 != 0 || segment.d1 != 0) {
        const double r1 = segment.d1 != 0 ? segment.n1 / segment.d1 : segment.n0 / segment.d0;
        const double r0 = segment.d0 != 0 ? segment.n0 / segment.d0 : r1;
        part.rate = (w0 + w1) / 2 * (r1 - r0);
        part.mix = (w1 - w0) * ((r0 + r1) / 2 - middle);
    }
    if (segment.d1 == 0)
        part.mix += segment.n1 / after.denominator;
    if (segment.d0 == 0)
        part.mix -= segment.n0 / before.denominator;
    return part;
}

// Did the segment's own ratio move by more than rounding?
bool rateMoved(const RatioSegment& segment)
{
    if (segment.d0 == 0 || segment.d1 == 0)
        return false;
    const double r0 = segment.n0 / segment.d0, r1 = segment.n1 / segment.d1;
    return std::abs(r1 - r0) > rounding * std::max(std::abs(r0), std::abs(r1));
}

bool isReversal(std::span<const RatioSegment> segments, const RatioSplit& split)
{
    const double size = std::max(std::abs(*split.ratio0), std::abs(*split.ratio1));
    if (split.negativeWeight || std::abs(*split.change) <= rounding * size)
        return false;
    bool any = false;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        if (!rateMoved(segments[i]))
            continue;
        any = true;
        if ((split.parts[i].rate > 0) == (*split.change > 0))
            return false;
    }
    return any;
}

bool allFinite(std::span<const double> values)
{
    return std::ranges::all_of(values, [](double value) { return std::isfinite(value); });
}

bool allFinite(const ProductStates& states) { return allFinite(states.before) && allFinite(states.after); }

double product(std::span<const double> factors)
{
    double made = 1;
    for (const double factor : factors)
        made *= factor;
    return made;
}

// Sets the totals; false if they are out of range.
bool addTotals(const ProductStates& states, ProductSplit& split)
{
    Sum before, after;
    for (std::size_t i = 0; i < states.segments(); ++i) {
        before += product(states.before.subspan(i * states.factors, states.factors));
        after += product(states.after.subspan(i * states.factors, states.factors));
    }
    split.total0 = before.value();
    split.total1 = after.value();
    return std::isfinite(split.total0) && std::isfinite(split.total1);
}

// Over all orders, the share of those in which exactly `early` given factors of `factors` come before this one.
double orderShare(std::size_t early, std::size_t factors)
{
    constexpr std::array<double, 7> factorial = {1, 1, 2, 6, 24, 120, 720};
    return factorial[early] * factorial[factors - early - 1] / factorial[factors];
}

void addShapley(std::span<const double> before, std::span<const double> after, std::span<Sum> effects)
{
    const auto factors = before.size();
    std::array<double, std::size_t{1} << mostShapleyFactors> value{}; // by the set of factors that have changed
    for (unsigned changed = 0; changed < 1U << factors; ++changed) {
        double made = 1;
        for (std::size_t k = 0; k < factors; ++k)
            made *= (changed >> k & 1U) != 0 ? after[k] : before[k];
        value[changed] = made;
    }
    for (std::size_t k = 0; k < factors; ++k)
        for (unsigned changed = 0; changed < 1U << factors; ++changed)
            if ((changed >> k & 1U) == 0)
                effects[k] += orderShare(static_cast<std::size_t>(std::popcount(changed)), factors)
                              * (value[changed | 1U << k] - value[changed]);
}

} // namespace

RatioSplit splitRatio(std::span<const RatioSegment> segments)
{
    RatioSplit split;
    const auto before = stateOf(segments, &RatioSegment::n0, &RatioSegment::d0);
    const auto after = stateOf(segments, &RatioSegment::n1, &RatioSegment::d1);
    const auto ratio = [](const State& state) -> std::optional<double> {
        const double value = state.numerator / state.denominator;
        return state.denominator != 0 && std::isfinite(value) ? std::optional(value) : std::nullopt;
    };
    split.ratio0 = ratio(before);
    split.ratio1 = ratio(after);
    split.negativeWeight =
        std::ranges::any_of(segments, [](const auto& segment) { return segment.d0 < 0 || segment.d1 < 0; });
    if (!split.ratio0 || !split.ratio1)
        return split;
    Sum rate, mix;
    for (const auto& segment : segments) {
        split.parts.push_back(partOf(segment, before, after));
        rate += split.parts.back().rate;
        mix += split.parts.back().mix;
    }
    if (!std::isfinite(rate.value()) || !std::isfinite(mix.value())) {
        split.parts.clear();
        return split;
    }
    split.change = *split.ratio1 - *split.ratio0;
    split.rate = rate.value();
    split.mix = mix.value();
    split.reversal = isReversal(segments, split);
    return split;
}

std::optional<ProductSplit> splitByShapley(const ProductStates& states)
{
    assert(states.before.size() == states.after.size());
    ProductSplit split;
    if (states.factors == 0 || states.factors > mostShapleyFactors || !allFinite(states) || !addTotals(states, split))
        return std::nullopt;
    std::vector<Sum> effects(states.factors);
    for (std::size_t i = 0; i < states.segments(); ++i)
        addShapley(states.before.subspan(i * states.factors, states.factors),
                   states.after.subspan(i * states.factors, states.factors), effects);
    for (const auto& effect : effects)
        split.effects.push_back(effect.value());
    if (!allFinite(split.effects)) // a product of factors from both states ran out of range
        return std::nullopt;
    return split;
}

double logarithmicMean(double a, double b)
{
    // log1p keeps the digits that ln(a ÷ b) loses where a and b are close.
    return a == b ? a : (a - b) / std::log1p((a - b) / b);
}

std::optional<ProductSplit> splitByLmdi(const ProductStates& states)
{
    assert(states.before.size() == states.after.size());
    const auto above = [](double value) { return value > 0; };
    if (!std::ranges::all_of(states.before, above) || !std::ranges::all_of(states.after, above))
        return splitByShapley(states);
    ProductSplit split{ProductMethod::lmdi, 0, 0, {}, {}};
    if (states.segments() == 0 || !allFinite(states) || !addTotals(states, split))
        return std::nullopt;
    std::vector<Sum> effects(states.factors);
    for (std::size_t i = 0; i < states.segments(); ++i) {
        const auto before = states.before.subspan(i * states.factors, states.factors);
        const auto after = states.after.subspan(i * states.factors, states.factors);
        const double weight = logarithmicMean(product(after), product(before));
        for (std::size_t k = 0; k < states.factors; ++k)
            effects[k] += weight * std::log(after[k] / before[k]);
    }
    const double whole = logarithmicMean(split.total1, split.total0);
    for (const auto& effect : effects) {
        split.effects.push_back(effect.value());
        split.ratios.push_back(std::exp(effect.value() / whole));
    }
    if (!allFinite(split.effects) || !allFinite(split.ratios))
        return std::nullopt;
    return split;
}

} // namespace core
