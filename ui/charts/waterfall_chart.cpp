#include "ui/charts/waterfall_chart.h"

#include <QPainter>

namespace ui {

WaterfallChart::WaterfallChart(QWidget* parent) : AccessibleChart(parent)
{
    setObjectName(QStringLiteral("waterfall"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    const int unit = fontMetrics().height();
    setMinimumSize(unit * 18, unit * 8);
    setAccessibleName(tr("Parts of the change"));
}

void WaterfallChart::setWaterfall(Waterfall waterfall)
{
    waterfall_ = std::move(waterfall);
    pointsChanged(waterfall_.title, waterfall_.steps.empty() ? tr("Nothing to show")
                                                             : accessibleText(waterfall_, waterfall_.steps.size() - 1));
}

int WaterfallChart::pointCount() const { return static_cast<int>(waterfall_.steps.size()); }
QString WaterfallChart::pointText(int point) const
{
    return accessibleText(waterfall_, static_cast<std::size_t>(point));
}

QRect WaterfallChart::pointRect(int point) const
{
    const auto step = static_cast<std::size_t>(point);
    return layoutWaterfall(rect(), waterfall_, themeOf(*this)).bar(waterfall_.steps[step], step).toAlignedRect();
}

std::optional<int> WaterfallChart::pointAt(const QPoint& place) const
{
    for (int point = 0; point < pointCount(); ++point)
        if (const QRect bar = pointRect(point); bar.top() <= place.y() && place.y() <= bar.bottom())
            return point;
    return std::nullopt;
}

void WaterfallChart::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(*this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    paintWaterfall(painter, rect(), waterfall_, theme,
                   current() ? std::optional(static_cast<std::size_t>(*current())) : std::nullopt);
    paintFocus(painter);
}

} // namespace ui
