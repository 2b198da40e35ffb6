// A line without axes, as small as a word. For screen and PDF.
#pragma once

#include <span>

class QPainter;
class QRectF;

namespace ui {

struct Theme;

// Oldest first, NaN is a gap and stays one; a value between two gaps is a dot, and so is the last.
// The scale runs from the least to the greatest value.
void paintSparkline(QPainter& painter, const QRectF& rect, std::span<const double> values, const Theme& theme);

} // namespace ui
