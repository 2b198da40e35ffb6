#include "core/read/sums_of_parts.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <unordered_map>

namespace core {

namespace {

constexpr double rounding = 1e-6; // sums of exports are sums of doubles
constexpr std::size_t none = static_cast<std::size_t>(-1);

// The parts from the innermost outwards, and the parent of each.
struct Nesting {
    std::vector<std::size_t> parents; // by part; none
    std::vector<std::size_t> order;   // every part before its parent

    explicit Nesting(std::span<const TracePart> parts) : parents(parts.size(), none)
    {
        std::unordered_map<std::string_view, std::size_t> places;
        for (std::size_t n = 0; n < parts.size(); ++n)
            if (!parts[n].id.empty())
                places.try_emplace(parts[n].id, n);
        std::vector<std::size_t> open(parts.size(), 0); // children that are not done
        for (std::size_t n = 0; n < parts.size(); ++n) {
            const auto parent = places.find(parts[n].parent);
            if (parent == places.end() || parent->second == n)
                continue;
            parents[n] = parent->second;
            ++open[parent->second];
        }
        for (std::size_t n = 0; n < parts.size(); ++n)
            if (open[n] == 0)
                order.push_back(n);
        for (std::size_t at = 0; at < order.size(); ++at) // parts of a circle never come
            if (const auto parent = parents[order[at]]; parent != none && --open[parent] == 0)
                order.push_back(parent);
    }
};

bool isSame(double a, double b) { return std::fabs(a - b) <= rounding * std::max(std::fabs(a), std::fabs(b)); }

} // namespace

std::vector<OwnPart> ownParts(std::span<const TracePart> parts)
{
    const Nesting nesting(parts);
    std::vector<OwnPart> own(parts.size());
    std::vector<Decimal> costBelow(parts.size());
    std::vector<double> tokensBelow(parts.size(), 0);
    for (std::size_t n = 0; n < parts.size(); ++n)
        own[n].cost = parts[n].cost;
    for (const auto n : nesting.order) {
        const auto& part = parts[n];
        auto& kept = own[n];
        const double below = costBelow[n].toDouble(), stated = part.cost ? part.cost->toDouble() : 0;
        if (below > 0 && part.cost) {
            if (isSame(stated, below))
                kept.cost.reset();
            else if (!part.callsModel && stated > below)
                *kept.cost = *part.cost - costBelow[n];
        }
        if (tokensBelow[n] > 0 && (!part.callsModel || isSame(part.tokens, tokensBelow[n])))
            kept.tokens = false;
        if (const auto parent = nesting.parents[n]; parent != none) {
            costBelow[parent] += costBelow[n];
            if (kept.cost)
                costBelow[parent] += *kept.cost;
            tokensBelow[parent] += tokensBelow[n] + (kept.tokens ? part.tokens : 0);
        }
    }
    return own;
}

} // namespace core
