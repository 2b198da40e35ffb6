// Why a number changed: parts that add up to the change.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace core {

// One segment of a ratio before (0) and after (1). A segment that is absent in a state has 0 and 0
// there.
struct RatioSegment {
    double n0 = 0, d0 = 0;
    double n1 = 0, d1 = 0;
};

struct RatioPart {
    double rate = 0; // what its own ratio moved
    double mix = 0;  // what its share of the denominator moved
    friend bool operator==(const RatioPart&, const RatioPart&) = default;
};

// In the unit of the ratio Σn ÷ Σd, before any factor 100 or 1000.
struct RatioSplit {
    std::optional<double> ratio0, ratio1; // empty where Σd is 0
    // Empty, like all below, unless both ratios are there and finite.
    std::optional<double> change;
    std::vector<RatioPart> parts; // one a segment, in their order
    double rate = 0, mix = 0;     // sums of the parts; together the change, to rounding
    // All rates that moved went against the total: each segment got worse while the whole got
    // better, or the reverse (Simpson's paradox). Moves below 10⁻¹² of the ratio are rounding.
    // Never with a negative weight, where a rate's sign does not say which way its ratio went.
    bool reversal = false;
    bool negativeWeight = false; // a denominator is below 0: the parts add up, but are no shares
};

// Splits the change of a ratio, with weights at the midpoint of both states (Marshall, Edgeworth):
//
//   rateᵢ = ½(wᵢ₀ + wᵢ₁)(rᵢ₁ − rᵢ₀)
//   mixᵢ  = (wᵢ₁ − wᵢ₀)(½(rᵢ₀ + rᵢ₁) − R̄)
//   where wᵢ = dᵢ ÷ Σd, rᵢ = nᵢ ÷ dᵢ, and R̄ is the mean of both Σwᵢrᵢ
//
// Swapping the states swaps all signs. A segment that is absent in one state (d = 0) takes its rate
// from the other, so that all of it is mix. One that is absent in both is 0. A numerator without a
// denominator has no rate: its n₁ ÷ Σd₁ is added to the segment's mix, its n₀ ÷ Σd₀ taken off.
// Figures that are not finite, or run out of range, have no split. Example: Charig et al., BMJ 292
// (1986).
RatioSplit splitRatio(std::span<const RatioSegment> segments);

enum class ProductMethod { shapley, lmdi };

// Products x₁ × x₂ × … of factors, one row a segment: before[segment × factors + factor]. A divisor
// enters as its reciprocal.
struct ProductStates {
    std::size_t factors = 0;
    std::span<const double> before;
    std::span<const double> after; // as long as before
    std::size_t segments() const { return factors == 0 ? 0 : before.size() / factors; }
};

struct ProductSplit {
    ProductMethod method = ProductMethod::shapley; // as used
    double total0 = 0, total1 = 0;                 // Σ over the segments of the products
    // One effect a factor; together total1 − total0, to rounding.
    std::vector<double> effects;
    // One ratio a factor; their product is total1 ÷ total0. Empty for Shapley.
    std::vector<double> ratios;
};

// Beyond this many factors the average over all orders is refused.
constexpr std::size_t mostShapleyFactors = 6;

// By how much the product moves when a factor changes, averaged over all orders in which the
// factors can change, and summed over the segments. Empty: more than six factors, none, or figures
// that are not finite or run out of range. Source: Shapley, A Value for n-Person Games (1953).
std::optional<ProductSplit> splitByShapley(const ProductStates& states);

// Δₖ = Σᵢ L(V₁ᵢ, V₀ᵢ) ln(x₁ ÷ x₀), with the logarithmic mean L. As a ratio: exp(Δₖ ÷ L(V₁, V₀))
// with V = ΣVᵢ. If any factor of any segment is not above 0, Shapley's values for all of them.
// Empty as there. Source: Ang, Energy Policy 33 (2005).
std::optional<ProductSplit> splitByLmdi(const ProductStates& states);

// (a − b) ÷ ln(a ÷ b), a where they are equal; both above 0.
double logarithmicMean(double a, double b);

} // namespace core
