#include "core/page/waterfall.h"

#include "core/measure/load.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace core {

std::vector<WaterfallStep> waterfallSteps(const Explanation& made, std::size_t most)
{
    std::vector<WaterfallStep> steps;
    if (made.kind == SplitKind::none || !made.change)
        return steps;
    double largest = std::abs(*made.change);
    for (const auto& part : made.parts)
        largest = std::max({largest, std::abs(part.rate), std::abs(part.mix)});
    const double nothing = largest * 1e-9; // rounding
    const auto stepsOf = [&](const ExplainedPart& part) {
        return std::size_t(std::abs(part.rate) > nothing) + std::size_t(std::abs(part.mix) > nothing);
    };
    double at = 0;
    const auto add = [&](WaterfallStep::Kind kind, std::size_t part, double effect) {
        steps.push_back({kind, made.parts[part].title, 0, at, at + effect, {}, part});
        at += effect;
    };
    std::size_t left = 0; // steps that are still to come
    for (const auto& part : made.parts)
        left += stepsOf(part);
    for (std::size_t i = 0; i < made.parts.size(); ++i) {
        const auto& part = made.parts[i];
        const auto own = stepsOf(part);
        if (own == 0)
            continue;
        const bool fits = steps.size() + left <= most || steps.size() + own + 1 <= most;
        if (!fits) {
            WaterfallStep rest{WaterfallStep::Kind::rest, {}, 0, at, at, {}, 0};
            for (; i < made.parts.size(); ++i)
                if (stepsOf(made.parts[i]) > 0) {
                    ++rest.others;
                    rest.to += made.parts[i].effect();
                }
            steps.push_back(rest);
            break;
        }
        if (std::abs(part.rate) > nothing)
            add(WaterfallStep::Kind::rate, i, part.rate);
        if (std::abs(part.mix) > nothing) {
            add(WaterfallStep::Kind::mix, i, part.mix);
            if (part.name == unassignedName && part.share0.value_or(0) != part.share1.value_or(0))
                steps.back().lessUnassigned = part.share1.value_or(0) < part.share0.value_or(0);
        }
        left -= own;
    }
    steps.push_back({WaterfallStep::Kind::total, {}, 0, 0, *made.change, {}, 0});
    return steps;
}

std::vector<WaterfallStep> waterfallSteps(const SpendDrivers& made)
{
    std::vector<WaterfallStep> steps;
    if (!made.change)
        return steps;
    using Kind = WaterfallStep::Kind;
    const std::pair<Kind, double> effects[] = {{Kind::quantity, made.byQuantity},
                                               {Kind::bought, made.byMix},
                                               {Kind::price, made.byPrice},
                                               {Kind::unpriced, made.other}};
    const double nothing =
        std::max(std::abs(made.spend0.value_or(0)), std::abs(made.spend1.value_or(0))) * 1e-9; // rounding
    double at = 0;
    for (const auto& [kind, effect] : effects) {
        if (std::abs(effect) <= nothing)
            continue;
        steps.push_back({kind, {}, 0, at, at + effect, {}, 0});
        at += effect;
    }
    steps.push_back({Kind::total, {}, 0, 0, *made.change, {}, 0});
    return steps;
}

} // namespace core
