#include "core/map/empty_place.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr double square = 8; // pixels

} // namespace

EmptyPlace emptiestPlace(const MapBox& area, double width, double height, const std::vector<MapMass>& masses,
                         MapSpot wanted, double pull)
{
    const auto columns = static_cast<std::size_t>(std::max(1.0, std::ceil(area.width() / square)));
    const auto rows = static_cast<std::size_t>(std::max(1.0, std::ceil(area.height() / square)));
    const auto stride = columns + 1;
    std::vector<double> sums(stride * (rows + 1));
    const auto squareOf = [](double at, std::size_t count) {
        return static_cast<std::size_t>(std::clamp(std::floor(at / square), 0.0, static_cast<double>(count)));
    };
    for (const auto& mass : masses)
        if (area.contains(mass.at))
            sums[(std::min(squareOf(mass.at.y - area.top, rows), rows - 1) + 1) * stride
                 + std::min(squareOf(mass.at.x - area.left, columns), columns - 1) + 1] += mass.weight;
    for (std::size_t row = 1; row <= rows; ++row)
        for (std::size_t column = 1; column <= columns; ++column)
            sums[row * stride + column] += sums[row * stride + column - 1] + sums[(row - 1) * stride + column]
                                           - sums[(row - 1) * stride + column - 1];
    const auto covered = [&](double left, double top) {
        const auto x1 = squareOf(left - area.left, columns);
        const auto y1 = squareOf(top - area.top, rows);
        const auto x2 = std::min(columns, squareOf(left + width - area.left, columns) + 1);
        const auto y2 = std::min(rows, squareOf(top + height - area.top, rows) + 1);
        return sums[y2 * stride + x2] - sums[y1 * stride + x2] - sums[y2 * stride + x1] + sums[y1 * stride + x1];
    };
    const double right = std::max(area.left, area.right - width);
    const double bottom = std::max(area.top, area.bottom - height);
    EmptyPlace best{{std::clamp(wanted.x, area.left, right), std::clamp(wanted.y, area.top, bottom)}, 0};
    const auto first = best.at;
    const MapBox there{first.x, first.y, first.x + width, first.y + height};
    for (const auto& mass : masses)
        best.cost += there.contains(mass.at) ? mass.weight : 0;
    for (double y = area.top; y <= bottom; y += square)
        for (double x = area.left; x <= right; x += square) {
            const double cost = covered(x, y) + pull * std::hypot(x - first.x, y - first.y);
            if (cost < best.cost - 1e-9)
                best = {{x, y}, cost};
        }
    return best;
}

} // namespace core
