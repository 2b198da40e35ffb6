#include "ui/charts/trend_chart.h"

#include <QFontMetricsF>
#include <QMouseEvent>
#include <QPainter>

namespace ui {

TrendChart::TrendChart(QWidget* parent) : AccessibleChart(parent)
{
    setObjectName(QStringLiteral("trend"));
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("History"));
}

void TrendChart::setTrend(Trend trend)
{
    trend_ = std::move(trend);
    pointsChanged(trend_.title, trend_.points.empty() ? tr("No value in these periods")
                                                      : accessibleText(trend_, trend_.points.size() - 1));
}

int TrendChart::pointCount() const { return static_cast<int>(trend_.points.size() + trend_.forecast.size()); }
QString TrendChart::pointText(int point) const { return accessibleText(trend_, static_cast<std::size_t>(point)); }

QRect TrendChart::pointRect(int point) const
{
    const TrendLayout at = layoutTrend(chartRect(), trend_, themeOf(*this));
    const double width = at.points > 1 ? at.plot.width() / static_cast<double>(at.points) : at.plot.width();
    return QRectF(at.x(static_cast<std::size_t>(point)) - width / 2, at.plot.top(), width, at.plot.height()).toRect();
}

QRectF TrendChart::chartRect() const
{
    const double pad = QFontMetricsF(themeOf(*this).body).height() * 0.6;
    return QRectF(rect()).adjusted(pad, pad, -pad, -pad);
}

QSize TrendChart::sizeHint() const
{
    const int unit = QFontMetrics(themeOf(*this).body).height();
    return QSize(unit * 40, unit * 18);
}

QSize TrendChart::minimumSizeHint() const { return sizeHint() / 2; }

void TrendChart::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(*this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    paintTrend(painter, chartRect(), trend_, theme,
               current() ? std::optional(static_cast<std::size_t>(*current())) : std::nullopt);
    paintFocus(painter);
}

void TrendChart::mouseMoveEvent(QMouseEvent* event)
{
    const TrendLayout at = layoutTrend(chartRect(), trend_, themeOf(*this));
    const double x = event->position().x();
    const auto point = x >= at.plot.left() && x <= at.plot.right() ? at.pointAt(x) : std::nullopt;
    setCurrent(point ? std::optional(static_cast<int>(*point)) : std::nullopt);
}

void TrendChart::leaveEvent(QEvent*)
{
    if (!hasFocus())
        setCurrent({});
}

} // namespace ui
