#include "core/map/label_space.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace core {

namespace {

constexpr double cellSize = 48;

// Does the segment pass through the box? By clipping (Liang and Barsky 1984).
bool crosses(const std::array<MapSpot, 2>& line, const MapBox& box)
{
    const double dx = line[1].x - line[0].x;
    const double dy = line[1].y - line[0].y;
    double enter = 0;
    double leave = 1;
    const auto clip = [&](double p, double q) {
        if (p == 0)
            return q >= 0;
        const double t = q / p;
        if (p < 0)
            enter = std::max(enter, t);
        else
            leave = std::min(leave, t);
        return enter <= leave;
    };
    return clip(-dx, line[0].x - box.left) && clip(dx, box.right - line[0].x) && clip(-dy, line[0].y - box.top)
           && clip(dy, box.bottom - line[0].y);
}

} // namespace

LabelSpace::LabelSpace(const MapBox& bounds)
    : bounds_(bounds), columns_(std::clamp(static_cast<int>(bounds.width() / cellSize) + 1, 1, 400)),
      rows_(std::clamp(static_cast<int>(bounds.height() / cellSize) + 1, 1, 400)),
      grid_(static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows_))
{}

template <typename Visit>
void LabelSpace::cells(const MapBox& box, Visit visit) const
{
    const auto index = [](double at, int count) {
        return static_cast<int>(std::clamp(std::floor(at / cellSize), 0.0, count - 1.0));
    };
    const int left = index(box.left - bounds_.left, columns_);
    const int right = index(box.right - bounds_.left, columns_);
    const int bottom = index(box.bottom - bounds_.top, rows_);
    for (int row = index(box.top - bounds_.top, rows_); row <= bottom; ++row)
        for (int column = left; column <= right; ++column)
            visit(static_cast<std::size_t>(row) * static_cast<std::size_t>(columns_)
                  + static_cast<std::size_t>(column));
}

LabelSpace::Number LabelSpace::addBox(const MapBox& box, double weight)
{
    const auto number = static_cast<Number>(boxes_.size());
    boxes_.push_back(box);
    boxWeights_.push_back(weight);
    gone_.push_back(false);
    seenBox_.push_back(0);
    cells(box, [&](std::size_t cell) { grid_[cell].boxes.push_back(number); });
    return number;
}

LabelSpace::Number LabelSpace::addLine(MapSpot from, MapSpot to, double weight)
{
    const auto number = static_cast<Number>(lines_.size());
    lines_.push_back({from, to});
    weights_.push_back(weight);
    seenLine_.push_back(0);
    // Column by column, so that a long slanting line fills the cells along it and no more.
    if (from.x > to.x)
        std::swap(from, to);
    const double slope = to.x > from.x ? (to.y - from.y) / (to.x - from.x) : 0;
    double x = from.x;
    do {
        const double next = std::min(to.x, bounds_.left + (std::floor((x - bounds_.left) / cellSize) + 1) * cellSize);
        const double y1 = to.x > from.x ? from.y + (x - from.x) * slope : from.y;
        const double y2 = to.x > from.x ? from.y + (next - from.x) * slope : to.y;
        cells({x, std::min(y1, y2), x, std::max(y1, y2)}, [&](std::size_t cell) {
            if (grid_[cell].lines.empty() || grid_[cell].lines.back() != number)
                grid_[cell].lines.push_back(number);
        });
        if (next <= x)
            break;
        x = next;
    } while (x < to.x);
    return number;
}

double LabelSpace::cost(const MapBox& box, double least) const
{
    double total = 0;
    ++look_;
    cells(box, [&](std::size_t cell) {
        for (const auto number : grid_[cell].boxes) {
            if (std::exchange(seenBox_[number], look_) == look_ || gone_[number] || boxWeights_[number] < least
                || !boxes_[number].meets(box))
                continue;
            const auto& other = boxes_[number];
            const double w = std::min(box.right, other.right) - std::max(box.left, other.left);
            const double h = std::min(box.bottom, other.bottom) - std::max(box.top, other.top);
            const double whole = std::min(box.width() * box.height(), std::max(1.0, other.width() * other.height()));
            total += boxWeights_[number] * (1 + std::min(1.0, w * h / std::max(1.0, whole)));
        }
        for (const auto number : grid_[cell].lines)
            if (std::exchange(seenLine_[number], look_) != look_ && weights_[number] > 0 && weights_[number] >= least
                && crosses(lines_[number], box))
                total += weights_[number];
    });
    const auto beyond = [&](double by) { return by > 0.5 ? 2 * weightOfText + 10 * by : 0; };
    return total + beyond(bounds_.left - box.left) + beyond(box.right - bounds_.right) + beyond(bounds_.top - box.top)
           + beyond(box.bottom - bounds_.bottom);
}

double LabelSpace::costOfLine(MapSpot from, MapSpot to, double least) const
{
    const MapBox area{std::min(from.x, to.x), std::min(from.y, to.y), std::max(from.x, to.x), std::max(from.y, to.y)};
    double total = 0;
    ++look_;
    cells(area, [&](std::size_t cell) {
        for (const auto number : grid_[cell].boxes)
            if (std::exchange(seenBox_[number], look_) != look_ && !gone_[number] && boxWeights_[number] >= least
                && crosses({from, to}, boxes_[number]))
                total += boxWeights_[number];
    });
    return total;
}

std::vector<MapBox> LabelSpace::boxesIn(const MapBox& area, double least) const
{
    std::vector<MapBox> found;
    ++look_;
    cells(area, [&](std::size_t cell) {
        for (const auto number : grid_[cell].boxes)
            if (std::exchange(seenBox_[number], look_) != look_ && !gone_[number] && boxWeights_[number] >= least
                && boxes_[number].meets(area))
                found.push_back(boxes_[number]);
    });
    return found;
}

} // namespace core
