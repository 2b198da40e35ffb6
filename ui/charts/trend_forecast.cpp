#include "ui/charts/trend_forecast.h"

#include "ui/charts/trend_chart.h" // whose context the words are translated in
#include "ui/labels.h"
#include "ui/numbers.h"

#include <QPainter>
#include <QPolygonF>

namespace ui {

namespace {

// How many points of the forecast a band reaches to. Errors of long steps are the fewest, so a band ends and does not
// come again.
std::size_t reachOfBand(const Trend& trend)
{
    std::size_t reach = 0;
    for (std::size_t i = 0; i < trend.forecast.size(); ++i)
        if (trend.forecast[i].lower && trend.forecast[i].upper)
            reach = i + 1;
    return reach;
}

void paintBand(QPainter& painter, const QPolygonF& upper, const QPolygonF& lower, const Theme& theme)
{
    QPolygonF band = upper;
    for (qsizetype i = lower.size(); i-- > 0;)
        band << lower[i];
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(theme.previous, Qt::BDiagPattern));
    painter.drawPolygon(band);
    painter.setPen(QPen(theme.previous, 1));
    painter.drawPolyline(upper);
    painter.drawPolyline(lower);
    painter.setBrush(Qt::NoBrush);
}

} // namespace

void paintForecast(QPainter& painter, const Trend& trend, const TrendLayout& at, const Theme& theme)
{
    const std::size_t first = trend.points.size(), reach = reachOfBand(trend);
    QPolygonF sure, unsure, upper, lower; // the two lines meet in the last point of the band
    if (!trend.points.empty() && trend.points.back().value) {
        const QPointF from(at.x(first - 1), at.y(*trend.points.back().value));
        (reach > 0 ? sure : unsure) << from;
        upper << from;
        lower << from;
    }
    for (std::size_t i = 0; i < trend.forecast.size(); ++i) {
        const auto& point = trend.forecast[i];
        const QPointF middle(at.x(first + i), at.y(point.value));
        if (i < reach)
            sure << middle;
        if (i + 1 >= reach)
            unsure << middle;
        if (point.lower && point.upper) {
            upper << QPointF(at.x(first + i), at.y(*point.upper));
            lower << QPointF(at.x(first + i), at.y(*point.lower));
        }
    }
    if (upper.size() > 1)
        paintBand(painter, upper, lower, theme);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.actual, 2, Qt::DashLine));
    painter.drawPolyline(sure);
    painter.setPen(QPen(theme.previous, 1.4, Qt::DotLine));
    painter.drawPolyline(unsure);
}

QString withoutBand(const Trend& trend)
{
    const auto reach = reachOfBand(trend);
    if (reach == trend.forecast.size())
        return {};
    if (reach == 0)
        return TrendChart::tr("Forecast without a band: too short a history to say how sure it is");
    return TrendChart::tr("Forecast from %1 on without a band: too short a history to say how sure it is")
        .arg(shortPeriodText(trend.forecast[reach].period, trend.locale));
}

QString withoutBand(const Trend& trend, const QFontMetricsF& metrics, double width)
{
    const auto whole = withoutBand(trend);
    return metrics.horizontalAdvance(whole) <= width ? whole : TrendChart::tr("no band: too short a history");
}

} // namespace ui
