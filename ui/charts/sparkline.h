// A line without axes, as small as a word. For screen and PDF.
#pragma once

#include <optional>
#include <span>
#include <utility>

class QPainter;
class QRectF;

namespace ui {

struct Theme;

// Oldest first, NaN is a gap and stays one; a value between two gaps is a dot, and so is the
// last. The scale runs from the least to the greatest value, or over the range given, which
// small multiples have in common.
using Scale = std::optional<std::pair<double, double>>;
void paintSparkline(QPainter& painter, const QRectF& rect, std::span<const double> values, const Theme& theme,
                    const Scale& scale = {});
// From the least to the greatest of all finite values; empty without any.
Scale commonScale(std::span<const std::span<const double>> all);

} // namespace ui
