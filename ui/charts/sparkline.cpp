#include "ui/charts/sparkline.h"

#include "ui/theme.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace ui {

Scale commonScale(std::span<const std::span<const double>> all)
{
    Scale scale;
    for (const auto values : all)
        for (const double value : values)
            if (std::isfinite(value))
                scale = scale ? std::pair(std::min(scale->first, value), std::max(scale->second, value))
                              : std::pair(value, value);
    return scale;
}

void paintSparkline(QPainter& painter, const QRectF& rect, std::span<const double> values, const Theme& theme,
                    const Scale& scale)
{
    const auto own = commonScale({&values, 1});
    if (!own)
        return;
    auto [low, high] = scale.value_or(*own);
    if (high - low <= std::abs(high) * 1e-9) // what rounding left is no movement
        high = low;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double dot = std::clamp(rect.height() * 0.1, 1.4, 3.0);
    const QRectF inner = rect.adjusted(dot, dot, -dot, -dot);
    const double step = values.size() > 1 ? inner.width() / static_cast<double>(values.size() - 1) : 0;
    const auto point = [&](std::size_t i) {
        return QPointF(values.size() > 1 ? inner.left() + step * static_cast<double>(i) : inner.right(),
                       high > low ? inner.bottom() - (values[i] - low) / (high - low) * inner.height()
                                  : inner.center().y());
    };
    const auto paintDot = [&](const QPointF& centre, double radius) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.actual);
        painter.drawEllipse(centre, radius, radius);
    };
    QPolygonF line;
    const auto endLine = [&] {
        if (line.size() == 1)
            paintDot(line.front(), dot * 0.8);
        painter.setPen(QPen(theme.actual, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        if (line.size() > 1)
            painter.drawPolyline(line);
        line.clear();
    };
    for (std::size_t i = 0; i < values.size(); ++i)
        if (std::isfinite(values[i]))
            line << point(i);
        else
            endLine();
    endLine();
    if (std::isfinite(values.back()))
        paintDot(point(values.size() - 1), dot);
    painter.restore();
}

} // namespace ui
