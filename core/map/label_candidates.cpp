#include "core/map/label_candidates.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace core {

namespace {

double belowFirst(const LabelRequest& request, const LabelBlock& block)
{
    return linePitch(request.font) * static_cast<double>(block.lines.size() - 1);
}

// The eight places about a point, as cartographers rank them: right before left, above before below.
std::vector<LabelCandidate> aroundPoint(const LabelRequest& request, const LabelBlock& block)
{
    const double below = belowFirst(request, block);
    const double gap = request.reach + 5;
    const double beside = 5.0 * request.times;
    const double clear = request.border > 0 ? request.border + 3 : 0;
    const double over = std::min(-10.0 * request.times, -clear - textBelow(request.font)) - below;
    const double under = std::max(request.reach + 3, clear) + textAbove(request.font);
    const double middle = request.font.size * 0.35 - below / 2;
    std::vector<LabelCandidate> all = {{beside, over, MapAlign::start, 0},  {gap, middle, MapAlign::start, 0},
                                       {-gap, middle, MapAlign::end, 0},    {-beside, over, MapAlign::end, 0},
                                       {0, over, MapAlign::middle, 0},      {0, under, MapAlign::middle, 0},
                                       {beside, under, MapAlign::start, 0}, {-beside, under, MapAlign::end, 0}};
    if (request.rule == LabelRule::above)
        std::swap(all[0], all[4]);
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i].liked = 1.5 * static_cast<double>(i);
    return all;
}

std::vector<LabelCandidate> alongWay(const LabelRequest& request)
{
    std::vector<LabelCandidate> all;
    double liked = 0;
    const bool turned = request.rule == LabelRule::along;
    for (const double share : {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82})
        for (const double side : {-1.0, 1.0}) {
            const double away = !turned ? 7 : side < 0 ? 5 : 5 + textAbove(request.font);
            all.push_back({share, side * away, MapAlign::middle, liked});
            liked += 2;
        }
    return all;
}

std::vector<LabelCandidate> inArea(const LabelRequest& request)
{
    const double width = request.end.x - request.point.x;
    const double height = request.end.y - request.point.y;
    // At the foot first: the upper part is where the components of an area usually stand.
    const double foot = height - std::clamp((height - request.font.size) / 2, 0.0, 6.0);
    const double head = 4 + textAbove(request.font);
    return {
        {width / 2, foot, MapAlign::middle, 0}, {6, foot, MapAlign::start, 2},
        {width - 6, foot, MapAlign::end, 3},    {width / 2, head, MapAlign::middle, 4},
        {6, head, MapAlign::start, 5},          {width - 6, head, MapAlign::end, 6},
        {width / 2, -5, MapAlign::middle, 8},   {width / 2, height + 4 + textAbove(request.font), MapAlign::middle, 9}};
}

} // namespace

std::vector<LabelCandidate> nearCandidates(const LabelRequest& request, const LabelBlock& block)
{
    switch (request.rule) {
    case LabelRule::around:
    case LabelRule::above: return aroundPoint(request, block);
    case LabelRule::author: return {{request.offset.x, request.offset.y, MapAlign::start, 0}};
    case LabelRule::note: return {{0, 0, MapAlign::start, 0}};
    case LabelRule::along:
    case LabelRule::value: return alongWay(request);
    case LabelRule::inside: return inArea(request);
    case LabelRule::beside:
        return {{0, 32, MapAlign::middle, 0},
                {0, -23, MapAlign::middle, 2},
                {30, 5, MapAlign::start, 4},
                {-30, 5, MapAlign::end, 5}};
    }
    return {};
}

std::vector<LabelCandidate> ringCandidates(const LabelRequest& request, const LabelBlock& block)
{
    std::vector<LabelCandidate> all;
    if (request.rule == LabelRule::along || request.rule == LabelRule::value) {
        const double under = request.rule == LabelRule::along ? textAbove(request.font) : 0;
        for (const double away : {5.0, 9.0, 14.0, 20.0, 28.0, 40.0, 56.0})
            for (double share = 0.05; share < 0.96; share += 0.05)
                for (const double dy : {-away, away + under})
                    all.push_back({share, dy, MapAlign::middle, 10 + away + 30 * std::abs(share - 0.5)});
        std::ranges::stable_sort(all, {}, &LabelCandidate::liked);
        return all;
    }
    if (request.rule != LabelRule::around && request.rule != LabelRule::above)
        return all;
    const double below = belowFirst(request, block);
    const double high = textAbove(request.font) + below + textBelow(request.font);
    constexpr int directions = 16;
    for (const double away : {8.0, 16.0, 26.0, 38.0, 52.0, 70.0, 90.0, 115.0, 145.0, 180.0})
        for (int i = 0; i < directions; ++i) {
            const double angle = 2 * std::numbers::pi * i / directions;
            const double x = std::cos(angle);
            const double y = std::sin(angle);
            // The box touches the ring with the side or corner that faces the point.
            const double left = (request.reach + away) * x + (x - 1) / 2 * block.width;
            const double top = (request.reach + away) * y + (y - 1) / 2 * high;
            all.push_back({left, top + textAbove(request.font), MapAlign::start, 14 + away * 0.6});
        }
    return all;
}

} // namespace core
