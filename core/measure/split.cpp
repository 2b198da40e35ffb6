#include "core/measure/split.h"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace core {

std::vector<Decimal> splitExactly(const Decimal& amount, std::span<const Decimal> weights)
{
    Decimal whole;
    for (const auto& weight : weights)
        whole += weight;
    assert(!whole.isZero() && !whole.isNegative());
    std::vector<Decimal> parts, fractions; // fractions × whole, so that they compare exactly
    Decimal left = amount;
    for (const auto& weight : weights) {
        parts.push_back(amount.share(weight, whole, amount.scale()));
        left -= parts.back();
        auto fraction = amount * weight - parts.back() * whole;
        fractions.push_back(fraction.isNegative() ? -fraction : fraction);
    }
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return fractions[a] > fractions[b]; });
    const Decimal lastDigit(amount.isNegative() ? -1 : 1, amount.scale());
    for (std::size_t i = 0; !left.isZero(); ++i) {
        parts[order[i]] += lastDigit;
        left -= lastDigit;
    }
    return parts;
}

} // namespace core
