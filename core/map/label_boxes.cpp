// What placed texts and their leader lines cover. Part of draw_labels.h.
#include "core/map/draw_labels.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace core {

namespace {

double distance(MapSpot a, MapSpot b) { return std::hypot(a.x - b.x, a.y - b.y); }

MapSpot nearestOn(const MapBox& box, MapSpot to)
{
    return {std::clamp(to.x, box.left, box.right), std::clamp(to.y, box.top, box.bottom)};
}

} // namespace

double captionAngle(const LabelRequest& request)
{
    const double angle =
        std::atan2(request.end.y - request.point.y, request.end.x - request.point.x) * 180 / std::numbers::pi;
    return angle > 90 ? angle - 180 : angle <= -90 ? angle + 180 : angle;
}

MapSpot captionSpot(const LabelRequest& request, const PlacedLabel& label)
{
    const MapSpot on{request.point.x + (request.end.x - request.point.x) * label.dx,
                     request.point.y + (request.end.y - request.point.y) * label.dx};
    const double angle = (captionAngle(request) + 90) * std::numbers::pi / 180;
    return {on.x + std::cos(angle) * label.dy, on.y + std::sin(angle) * label.dy};
}

std::vector<MapBox> turnedBoxes(MapSpot at, double left, double width, double angle, const MapFont& font)
{
    const double c = std::cos(angle * std::numbers::pi / 180);
    const double s = std::sin(angle * std::numbers::pi / 180);
    const double high = textAbove(font) + textBelow(font);
    const bool straight = std::abs(c) < 1e-6 || std::abs(s) < 1e-6;
    const int count = straight ? 1 : std::clamp(static_cast<int>(width / high), 1, 100);
    std::vector<MapBox> boxes;
    for (int i = 0; i < count; ++i) {
        MapBox box{1e9, 1e9, -1e9, -1e9};
        for (const double u : {left + width * i / count, left + width * (i + 1) / count})
            for (const double v : {-textAbove(font), textBelow(font)}) {
                const MapSpot corner{at.x + u * c - v * s, at.y + u * s + v * c};
                box = {std::min(box.left, corner.x), std::min(box.top, corner.y), std::max(box.right, corner.x),
                       std::max(box.bottom, corner.y)};
            }
        boxes.push_back(box);
    }
    return boxes;
}

MapBox labelBox(const LabelRequest& request, const PlacedLabel& label, double width)
{
    const double x = request.point.x + label.dx;
    const double left = label.align == MapAlign::start ? x : label.align == MapAlign::end ? x - width : x - width / 2;
    const double first = request.point.y + label.dy;
    const double last = first + linePitch(request.font) * static_cast<double>(label.lines.size() - 1);
    return {left, first - textAbove(request.font), left + width, last + textBelow(request.font)};
}

std::vector<MapBox> labelBoxes(const LabelRequest& request, const PlacedLabel& label, double width)
{
    if (request.rule == LabelRule::along)
        return turnedBoxes(captionSpot(request, label), -width / 2, width, captionAngle(request), request.font);
    if (request.rule != LabelRule::value)
        return {labelBox(request, label, width)};
    const auto at = valueSpot(request, label, width);
    return {{at.x - width / 2, at.y - textAbove(request.font), at.x + width / 2, at.y + textBelow(request.font)}};
}

// Beside the way, as far from it as the text reaches towards it.
MapSpot valueSpot(const LabelRequest& request, const PlacedLabel& label, double width)
{
    const auto on = captionSpot(request, {{}, label.dx, 0, MapAlign::middle, false, false});
    const double angle = (captionAngle(request) + 90) * std::numbers::pi / 180;
    const double high = textAbove(request.font) + textBelow(request.font);
    const double half = std::abs(std::cos(angle)) * width / 2 + std::abs(std::sin(angle)) * high / 2;
    const double away = label.dy + std::copysign(half, label.dy);
    return {on.x + std::cos(angle) * away, on.y + std::sin(angle) * away + high / 2 - textBelow(request.font)};
}

std::optional<std::array<MapSpot, 2>> leaderOf(const LabelRequest& request, const PlacedLabel& label, double width)
{
    const bool isName =
        request.rule == LabelRule::around || request.rule == LabelRule::above || request.rule == LabelRule::author;
    if (!isName || (label.byAuthor && !label.moved))
        return {};
    const auto to = nearestOn(labelBox(request, label, width), request.point);
    const double away = distance(request.point, to);
    if (away < request.reach + (label.byAuthor ? 7 : 12))
        return {};
    const double from = request.reach / away;
    const double until = 1 - 2 / away;
    const auto at = [&](double share) {
        return MapSpot{request.point.x + (to.x - request.point.x) * share,
                       request.point.y + (to.y - request.point.y) * share};
    };
    return std::array{at(from), at(until)};
}

} // namespace core
