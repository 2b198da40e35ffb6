#include "ui/charts/trend.h"

#include "ui/charts/trend_chart.h" // whose context the words are translated in
#include "ui/charts/trend_forecast.h"
#include "ui/labels.h"
#include "ui/numbers.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace ui {

namespace {

constexpr int wantedSteps = 5;
constexpr std::size_t markedPoints = 40; // beyond, marks would hide the line

struct Range {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();
    void take(std::optional<double> value)
    {
        if (value && std::isfinite(*value)) {
            low = std::min(low, *value);
            high = std::max(high, *value);
        }
    }
    bool empty() const { return low > high; }
};

Range rangeOf(const Trend& trend)
{
    Range range;
    for (const auto& point : trend.points) {
        range.take(point.value);
        range.take(point.target);
    }
    for (const auto& limits : trend.limits) {
        range.take(limits.lower);
        range.take(limits.upper);
    }
    for (const auto& point : trend.forecast) {
        range.take(point.value);
        range.take(point.lower);
        range.take(point.upper);
    }
    return range;
}

QString axisText(const Trend& trend, const Axis& axis, double value)
{
    const int places =
        std::clamp(static_cast<int>(std::ceil(-std::log10(axis.step) - 1e-9))
                       + (std::abs(axis.step / std::pow(10, std::floor(std::log10(axis.step))) - 2.5) < 1e-6 ? 1 : 0),
                   0, 9);
    QString text = trend.locale.toString(value, 'f', places);
    return text.replace(QLatin1Char('-'), QChar(0x2212));
}

QString pointLabel(const Trend& trend, std::size_t i, bool& newYear)
{
    const auto& period = periodOf(trend, i);
    const auto date = core::dateOf(period.first);
    newYear = period.kind == core::PeriodKind::month && (i == 0 || date.month == 1);
    return period.kind == core::PeriodKind::month ? trend.locale.standaloneMonthName(date.month, QLocale::ShortFormat)
                                                  : shortPeriodText(period, trend.locale);
}

void text(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QFont& font, const QColor& colour,
          const QString& words)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine, words);
}

void paintAxes(QPainter& painter, const Trend& trend, const TrendLayout& at, const Theme& theme)
{
    const QFontMetricsF metrics(theme.small, painter.device());
    const double unit = metrics.height();
    for (int i = 0; i <= at.axis.steps(); ++i) {
        const double y = at.y(at.axis.value(i));
        painter.setPen(QPen(i == 0 ? theme.line : theme.grid, 1));
        painter.drawLine(QPointF(at.plot.left(), y), QPointF(at.plot.right(), y));
        text(painter, QRectF(at.plot.left() - unit * 8, y - unit / 2, unit * 7.6, unit),
             Qt::AlignRight | Qt::AlignVCenter, theme.small, theme.quiet, axisText(trend, at.axis, at.axis.value(i)));
    }
    if (at.cut) { // two strokes where the axis leaves out the way down to zero
        painter.setPen(QPen(theme.quiet, 1.2));
        for (const double dy : {-2.0, 2.0})
            painter.drawLine(QPointF(at.plot.left() - 7, at.plot.bottom() + 5 + dy),
                             QPointF(at.plot.left() + 1, at.plot.bottom() + 1 + dy));
    }
    double freeFrom = -1e9;
    for (std::size_t i = 0; i < at.points; ++i) {
        bool newYear = false;
        const QString label = pointLabel(trend, i, newYear);
        const double width = metrics.horizontalAdvance(label);
        const QRectF box(at.x(i) - width / 2 - 1, at.plot.bottom() + unit * 0.35, width + 2, unit);
        if (box.left() < freeFrom)
            continue;
        freeFrom = box.right() + unit * 0.4;
        text(painter, box, Qt::AlignCenter, theme.small, theme.quiet, label);
        if (newYear)
            text(painter, box.translated(0, unit).adjusted(-unit * 2, 0, unit * 2, 0), Qt::AlignCenter, theme.small,
                 theme.quiet, QString::number(core::dateOf(periodOf(trend, i).first).year));
    }
}

struct SideLabel {
    double value;
    QString words;
};

// Target and limits are named beside their lines.
std::vector<SideLabel> sideLabels(const Trend& trend)
{
    std::vector<SideLabel> labels;
    const auto number = [&](double value) { return amountNumber(value, trend.unit, trend.locale); };
    if (!trend.points.empty() && trend.points.back().target)
        labels.push_back(
            {*trend.points.back().target, TrendChart::tr("target %1").arg(number(*trend.points.back().target))});
    // Limits that end before the newest point judge it no more: where somebody rebased they are the old ones.
    if (!trend.limits.empty() && trend.limits.back().last + 1 == trend.points.size()) {
        const auto& limits = trend.limits.back();
        labels.push_back({limits.upper, TrendChart::tr("upper limit %1").arg(number(limits.upper))});
        labels.push_back({limits.center, limits.provisional
                                             ? TrendChart::tr("mean %1, provisional").arg(number(limits.center))
                                             : TrendChart::tr("mean %1").arg(number(limits.center))});
        labels.push_back({limits.lower, TrendChart::tr("lower limit %1").arg(number(limits.lower))});
    }
    return labels;
}

void paintSideLabels(QPainter& painter, const Trend& trend, const TrendLayout& at, const Theme& theme)
{
    const double unit = QFontMetricsF(theme.small, painter.device()).height();
    auto labels = sideLabels(trend);
    std::ranges::sort(labels, std::greater(), &SideLabel::value);
    double free = -1e9;
    for (const auto& label : labels) {
        const double top = std::max(at.y(label.value) - unit / 2, free);
        free = top + unit;
        text(painter, QRectF(at.plot.right() + unit * 0.6, top, unit * 30, unit), Qt::AlignLeft | Qt::AlignVCenter,
             theme.small, theme.quiet, label.words);
    }
}

void paintLimits(QPainter& painter, const core::SeriesLimits& limits, const TrendLayout& at, const Theme& theme)
{
    const double half = at.points > 1 ? (at.x(1) - at.x(0)) / 2 : at.plot.width() / 2;
    const double left = at.x(limits.first) - half, right = std::min(at.x(limits.last) + half, at.plot.right());
    QColor ground = theme.actual;
    ground.setAlphaF(0.06F);
    const double top = at.y(limits.upper), bottom = at.y(limits.lower);
    painter.fillRect(QRectF(left, top, right - left, bottom - top), ground);
    QPen pen(theme.previous, 1, limits.provisional ? Qt::DotLine : Qt::SolidLine);
    painter.setPen(pen);
    for (const double y : {top, bottom})
        painter.drawLine(QPointF(left, y), QPointF(right, y));
    painter.setPen(QPen(theme.previous, 1, Qt::DashDotLine));
    painter.drawLine(QPointF(left, at.y(limits.center)), QPointF(right, at.y(limits.center)));
}

// The target as it stood in each period: a step line.
void paintTarget(QPainter& painter, const Trend& trend, const TrendLayout& at, const Theme& theme)
{
    const double half = at.points > 1 ? (at.x(1) - at.x(0)) / 2 : at.plot.width() / 2;
    QPainterPath path;
    std::optional<double> last;
    for (std::size_t i = 0; i < trend.points.size(); ++i) {
        const auto target = trend.points[i].target;
        if (target) {
            const QPointF from(std::max(at.x(i) - half, at.plot.left()), at.y(*target));
            if (last)
                path.lineTo(from);
            else
                path.moveTo(from);
            path.lineTo(QPointF(std::min(at.x(i) + half, at.plot.right()), at.y(*target)));
        }
        last = target;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.text, 1.4, Qt::DashLine));
    painter.drawPath(path);
}

void paintLine(QPainter& painter, const Trend& trend, const TrendLayout& at, const Theme& theme)
{
    QPolygonF run;
    const auto flush = [&] {
        painter.setPen(QPen(theme.actual, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        if (run.size() > 1)
            painter.drawPolyline(run);
        run.clear();
    };
    for (std::size_t i = 0; i < trend.points.size(); ++i)
        if (const auto& value = trend.points[i].value; value && std::isfinite(*value))
            run << QPointF(at.x(i), at.y(*value));
        else
            flush();
    flush();
    const double side = QFontMetricsF(theme.body, painter.device()).height() * 0.62;
    for (std::size_t i = 0; i < trend.points.size(); ++i) {
        const auto& point = trend.points[i];
        if (!point.value || !std::isfinite(*point.value)
            || (trend.points.size() > markedPoints && i + 1 < trend.points.size()))
            continue;
        QRectF box(0, 0, side, side);
        box.moveCenter(QPointF(at.x(i), at.y(*point.value)));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.surface); // a rim that frees the mark from the line
        painter.drawEllipse(box.adjusted(-1.5, -1.5, 1.5, 1.5));
        paintMark(painter, box, shownMark(point.status, point.coverage), solidity(point.coverage), theme);
    }
}

// A signal is marked by shape: a diamond around its point.
void paintSignals(QPainter& painter, const Trend& trend, const TrendLayout& at, const Theme& theme)
{
    const double reach = QFontMetricsF(theme.body, painter.device()).height() * 0.62;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.text, 1.6, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    for (const auto i : trend.signal) {
        if (i >= trend.points.size() || !trend.points[i].value)
            continue;
        const QPointF middle(at.x(i), at.y(*trend.points[i].value));
        painter.drawPolygon(QPolygonF({middle - QPointF(0, reach), middle + QPointF(reach, 0),
                                       middle + QPointF(0, reach), middle - QPointF(reach, 0)}));
    }
}

QString bandText(const Trend& trend, const core::OutlookPoint& point)
{
    return point.lower && point.upper ? TrendChart::tr("most likely %1 to %2", "band of a forecast")
                                            .arg(amountNumber(*point.lower, trend.unit, trend.locale),
                                                 amount(*point.upper, trend.unit, trend.currency, trend.locale))
                                      : TrendChart::tr("no band: too short a history");
}

QStringList readoutLines(const Trend& trend, std::size_t i)
{
    QStringList lines{shortPeriodText(periodOf(trend, i), trend.locale)};
    if (i >= trend.points.size()) {
        const auto& point = trend.forecast[i - trend.points.size()];
        lines << TrendChart::tr("forecast %1").arg(amount(point.value, trend.unit, trend.currency, trend.locale))
              << bandText(trend, point);
        lines.removeAll(QString());
        return lines;
    }
    const auto& point = trend.points[i];
    lines << (point.value ? exactAmount(*point.value, trend.unit, trend.currency, trend.locale)
                          : statusText(point.status));
    if (point.numerator && point.denominator)
        lines << TrendChart::tr("%1 of %2")
                     .arg(exactNumber(*point.numerator, trend.locale), exactNumber(*point.denominator, trend.locale));
    if (point.value)
        lines << shownStatus(point.status, point.coverage);
    if (std::ranges::find(trend.signal, i) != trend.signal.end())
        lines << TrendChart::tr("signal");
    return lines;
}

void paintReadout(QPainter& painter, const Trend& trend, const TrendLayout& at, const Theme& theme, std::size_t i)
{
    const QFontMetricsF metrics(theme.small, painter.device());
    painter.setPen(QPen(theme.accent, 1));
    painter.drawLine(QPointF(at.x(i), at.plot.top()), QPointF(at.x(i), at.plot.bottom()));
    const QStringList lines = readoutLines(trend, i);
    double width = 0;
    for (const auto& words : lines)
        width = std::max(width, metrics.horizontalAdvance(words));
    const double pad = metrics.height() * 0.5;
    QRectF box(0, 0, width + pad * 2, metrics.height() * static_cast<double>(lines.size()) + pad * 1.4);
    box.moveTopLeft(QPointF(at.x(i) + pad, at.plot.top() + 2));
    if (box.right() > at.plot.right())
        box.moveRight(at.x(i) - pad);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(box, 4, 4);
    for (qsizetype row = 0; row < lines.size(); ++row)
        text(painter,
             QRectF(box.left() + pad, box.top() + pad * 0.7 + metrics.height() * static_cast<double>(row), width + 1,
                    metrics.height()),
             Qt::AlignLeft | Qt::AlignVCenter, theme.small, row == 0 ? theme.quiet : theme.text, lines[row]);
}

} // namespace

double TrendLayout::x(std::size_t point) const
{
    return points > 1 ? plot.left() + plot.width() * (static_cast<double>(point) + 0.5) / static_cast<double>(points)
                      : plot.center().x();
}

double TrendLayout::y(double value) const
{
    return plot.bottom() - (value - axis.low) / (axis.high - axis.low) * plot.height();
}

std::optional<std::size_t> TrendLayout::pointAt(double at) const
{
    if (points == 0)
        return {};
    const double place = (at - plot.left()) / plot.width() * static_cast<double>(points);
    return static_cast<std::size_t>(std::clamp(place, 0.0, static_cast<double>(points - 1)));
}

TrendLayout layoutTrend(const QRectF& rect, const Trend& trend, const Theme& theme)
{
    const QFontMetricsF metrics(theme.small);
    const double unit = metrics.height();
    TrendLayout at;
    at.points = trend.points.size() + trend.forecast.size();
    Range range = rangeOf(trend);
    if (range.empty())
        range = {0, 1};
    const bool nearZero = range.low >= 0 && range.low < range.high * 0.5;
    at.axis = roundAxis(nearZero ? 0 : range.low, range.high, wantedSteps);
    if (trend.unit == "%" && range.high <= 100)
        at.axis.high = std::min(at.axis.high, std::max(100.0, at.axis.low + at.axis.step));
    at.cut = at.axis.low > 0;
    double axisWidth = 0;
    for (int i = 0; i <= at.axis.steps(); ++i)
        axisWidth = std::max(axisWidth, metrics.horizontalAdvance(axisText(trend, at.axis, at.axis.value(i))));
    double side = 0;
    for (const auto& label : sideLabels(trend))
        side = std::max(side, metrics.horizontalAdvance(label.words) + unit);
    side = std::min(side, rect.width() * 0.3);
    at.plot = rect.adjusted(axisWidth + unit, unit * 2.6, -side, -unit * 2.6);
    return at;
}

void paintTrend(QPainter& painter, const QRectF& rect, const Trend& trend, const Theme& theme,
                std::optional<std::size_t> highlighted)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const TrendLayout at = layoutTrend(rect, trend, theme);
    const QFontMetricsF strong(theme.strong, painter.device());
    text(painter, QRectF(rect.left(), rect.top(), rect.width(), strong.height() * 1.2),
         Qt::AlignLeft | Qt::AlignVCenter, theme.strong, theme.text,
         strong.elidedText(trend.title, Qt::ElideRight, rect.width()));
    if (std::ranges::none_of(trend.points, [](const core::KpiPoint& point) { return point.value.has_value(); })) {
        text(painter, rect, Qt::AlignCenter, theme.body, theme.quiet, TrendChart::tr("No value in these periods"));
        painter.restore();
        return;
    }
    for (const auto& limits : trend.limits)
        if (limits.first <= limits.last && limits.last < trend.points.size())
            paintLimits(painter, limits, at, theme);
    paintAxes(painter, trend, at, theme);
    paintTarget(painter, trend, at, theme);
    if (!trend.forecast.empty()) {
        paintForecast(painter, trend, at, theme);
        const QFontMetricsF small(theme.small, painter.device());
        text(painter, QRectF(at.plot.left(), rect.top() + strong.height() * 1.2, at.plot.width(), small.height()),
             Qt::AlignRight | Qt::AlignVCenter, theme.small, theme.quiet, withoutBand(trend, small, at.plot.width()));
    }
    paintLine(painter, trend, at, theme);
    paintSignals(painter, trend, at, theme);
    paintSideLabels(painter, trend, at, theme);
    if (highlighted && *highlighted < at.points)
        paintReadout(painter, trend, at, theme, *highlighted);
    painter.restore();
}

const core::Period& periodOf(const Trend& trend, std::size_t point)
{
    return point < trend.points.size() ? trend.points[point].period
                                       : trend.forecast[point - trend.points.size()].period;
}

QString accessibleText(const Trend& trend, std::size_t i)
{
    if (i >= trend.points.size())
        return readoutLines(trend, i).join(QStringLiteral(", "));
    const auto& point = trend.points[i];
    QStringList parts{periodText(point.period, trend.locale)};
    if (point.value)
        parts << amount(*point.value, trend.unit, trend.currency, trend.locale);
    parts << shownStatus(point.status, point.coverage);
    if (point.target)
        parts << TrendChart::tr("target %1").arg(amount(*point.target, trend.unit, trend.currency, trend.locale));
    if (point.value)
        parts << TrendChart::tr("coverage %1").arg(percent(point.coverage, trend.locale));
    if (std::ranges::find(trend.signal, i) != trend.signal.end())
        parts << TrendChart::tr("signal");
    return parts.join(QStringLiteral(", "));
}

} // namespace ui
