#include "ui/charts/waterfall_chart.h"

#include "ui/charts/axis.h"
#include "ui/charts/chart_view.h"
#include "ui/labels.h"
#include "ui/numbers.h"
#include "ui/text.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QEvent>
#include <QFontMetricsF>
#include <QHorizontalStackedBarSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {

constexpr int wantedTicks = 5;
constexpr double barShare = 0.62; // of the height of a step

// What a bar looks like: solid for rates and the whole, hatched for weights; the colour says better or worse, and so do
// the words beside the bar.
enum Look { betterSolid, betterHatched, worseSolid, worseHatched, plainSolid, plainHatched, looks };

Look lookOf(const Waterfall& waterfall, const core::WaterfallStep& step)
{
    const bool hatched = step.kind == core::WaterfallStep::Kind::mix;
    if (waterfall.better == core::Better::neither || step.effect() == 0)
        return hatched ? plainHatched : plainSolid;
    const bool good = (step.effect() > 0) == (waterfall.better == core::Better::higher);
    return good ? (hatched ? betterHatched : betterSolid) : (hatched ? worseHatched : worseSolid);
}

QBrush brushOf(int look, const Theme& theme)
{
    const QColor colour = look == betterSolid || look == betterHatched ? theme.met
                          : look == worseSolid || look == worseHatched ? theme.breach
                                                                       : theme.actual;
    const bool hatched = look == betterHatched || look == worseHatched || look == plainHatched;
    return hatched ? QBrush(colour, Qt::BDiagPattern) : QBrush(colour);
}

QColor edgeOf(int look, const Theme& theme) { return brushOf(look, theme).color(); }

// A floating bar is stacked: an unseen part up to its nearer end, then the part that is seen. One that crosses zero is
// seen on both sides.
struct BarEnds {
    double hidden = 0, above = 0, below = 0; // below is negative
};
BarEnds endsOf(const core::WaterfallStep& step)
{
    const auto [low, high] = std::minmax(step.from, step.to);
    if (low >= 0)
        return {low, high - low, 0};
    if (high <= 0)
        return {high, 0, low - high};
    return {0, high, low};
}

Axis axisOf(const Waterfall& waterfall)
{
    double low = 0, high = 0; // bars begin at zero
    for (const auto& step : waterfall.steps) {
        low = std::min({low, step.from, step.to});
        high = std::max({high, step.from, step.to});
    }
    return roundAxis(low, high, wantedTicks);
}

QString effectText(const Waterfall& waterfall, const core::WaterfallStep& step)
{
    const QString number =
        amountNumber(std::abs(step.effect()),
                     waterfall.unit == "%" ? std::string_view() : std::string_view(waterfall.unit), waterfall.locale);
    const QString unit = waterfall.unit == "%" ? WaterfallChart::tr("pp", "percentage points")
                                               : unitText(waterfall.unit, waterfall.currency);
    const QString sign = step.effect() < 0   ? QString(QChar(0x2212))
                         : step.effect() > 0 ? QStringLiteral("+")
                                             : QString();
    return sign + number + (unit.isEmpty() ? QString() : QChar(0x00A0) + unit);
}

// The series of a waterfall, in a chart of its own. The first step stands at the top.
QChart* makeChart(const Waterfall& waterfall, const Theme& theme)
{
    auto* chart = new QChart;
    dress(*chart, theme);
    auto* series = new QHorizontalStackedBarSeries;
    series->setBarWidth(barShare);
    const auto count = static_cast<qsizetype>(waterfall.steps.size());
    QList<qreal> hidden(count, 0);
    std::array<QList<qreal>, looks> above, below;
    above.fill(QList<qreal>(count, 0));
    below.fill(QList<qreal>(count, 0));
    QStringList names;
    for (qsizetype i = 0; i < count; ++i) {
        const auto& step = waterfall.steps[static_cast<std::size_t>(count - 1 - i)]; // categories run upwards
        const auto ends = endsOf(step);
        const auto look = static_cast<std::size_t>(lookOf(waterfall, step));
        hidden[i] = ends.hidden;
        above[look][i] = ends.above;
        below[look][i] = ends.below;
        names << QString::number(i); // they must differ, or they fall into one
    }
    const auto put = [&](const QList<qreal>& values, const QBrush& brush, const QPen& pen) {
        auto* set = new QBarSet({});
        set->append(values);
        set->setBrush(brush);
        set->setPen(pen);
        series->append(set);
    };
    put(hidden, Qt::NoBrush, Qt::NoPen);
    for (int look = 0; look < looks; ++look)
        for (const auto* values : {&above[static_cast<std::size_t>(look)], &below[static_cast<std::size_t>(look)]})
            if (std::ranges::any_of(*values, [](qreal value) { return value != 0; }))
                put(*values, brushOf(look, theme), QPen(edgeOf(look, theme), 1));
    chart->addSeries(series);
    auto* categories = new QBarCategoryAxis;
    categories->append(names);
    auto* values = new QValueAxis;
    const Axis axis = axisOf(waterfall);
    values->setRange(axis.low, axis.high);
    values->setTickCount(axis.steps() + 1);
    values->setLabelFormat(QStringLiteral("%g"));
    for (QAbstractAxis* one : std::initializer_list<QAbstractAxis*>{categories, values})
        dress(*one, theme);
    categories->setGridLineVisible(false);
    categories->setLabelsVisible(false); // painted by us: Qt would cut names to a few letters,
    values->setLabelsVisible(false);     // and knows no locale of ours
    chart->addAxis(categories, Qt::AlignLeft);
    chart->addAxis(values, Qt::AlignBottom);
    series->attachAxis(categories);
    series->attachAxis(values);
    return chart;
}

QRectF barRect(QChart& chart, const Waterfall& waterfall, std::size_t step)
{
    const auto& one = waterfall.steps[step];
    const double row = static_cast<double>(waterfall.steps.size() - 1 - step);
    const QPointF a = chart.mapToPosition(QPointF(one.from, row)), b = chart.mapToPosition(QPointF(one.to, row));
    const double half = chart.plotArea().height() / static_cast<double>(waterfall.steps.size()) * barShare / 2;
    return QRectF(QPointF(std::min(a.x(), b.x()), a.y() - half), QPointF(std::max(a.x(), b.x()), a.y() + half));
}

// What Qt Charts does not say in our words: title, zero line, the amount beside each bar, the current one.
void paintAbove(QPainter& painter, QChart& chart, const Waterfall& waterfall, const Theme& theme,
                std::optional<int> current)
{
    const QFontMetricsF small(theme.small, painter.device());
    painter.setFont(theme.strong);
    painter.setPen(theme.text);
    const QFontMetricsF strong(theme.strong, painter.device());
    painter.drawText(QPointF(0, strong.ascent()),
                     strong.elidedText(waterfall.title, Qt::ElideRight, chart.size().width()));
    const QRectF plot = chart.plotArea();
    const double zero = chart.mapToPosition(QPointF(0, 0)).x();
    painter.setPen(QPen(theme.quiet, 1));
    painter.drawLine(QPointF(zero, plot.top()), QPointF(zero, plot.bottom()));
    painter.setFont(theme.small);
    for (std::size_t i = 0; i < waterfall.steps.size(); ++i) {
        const QRectF bar = barRect(chart, waterfall, i);
        painter.setPen(theme.text);
        painter.drawText(
            QRectF(0, bar.center().y() - small.height() / 2, plot.left() - small.height() * 0.5, small.height()),
            static_cast<int>(Qt::AlignRight | Qt::AlignVCenter),
            small.elidedText(stepName(waterfall.steps[i]), Qt::ElideMiddle, plot.left() - small.height() * 0.5));
        const QString words = effectText(waterfall, waterfall.steps[i]);
        const double width = small.horizontalAdvance(words);
        const double gap = small.height() * 0.3;
        const bool right = bar.right() + gap + width <= plot.right() + small.height() * 4;
        painter.setPen(theme.text);
        painter.drawText(QPointF(right ? bar.right() + gap : bar.left() - gap - width,
                                 bar.center().y() + small.ascent() / 2 - small.descent() / 2),
                         words);
        if (current && static_cast<std::size_t>(*current) == i) {
            painter.setPen(QPen(theme.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(bar.adjusted(-3, -3, 3, 3));
        }
    }
    const Axis axis = axisOf(waterfall);
    painter.setPen(theme.quiet);
    double freeFrom = -1e9;
    for (int i = 0; i <= axis.steps(); ++i) {
        const QString words = shortNumber(axis.value(i), waterfall.locale);
        const double width = small.horizontalAdvance(words);
        const double x = chart.mapToPosition(QPointF(axis.value(i), 0)).x() - width / 2;
        if (x < freeFrom)
            continue;
        freeFrom = x + width + small.height() * 0.5;
        painter.drawText(QPointF(x, plot.bottom() + small.ascent() + small.height() * 0.25), words);
    }
}

// Room for the title above and the axis below; at the right for amounts.
QRectF plotIn(const QSizeF& size, const Waterfall& waterfall, const Theme& theme)
{
    const QFontMetricsF small(theme.small);
    double names = 0, amounts = 0;
    for (const auto& step : waterfall.steps) {
        names = std::max(names, std::min(small.horizontalAdvance(stepName(step)), size.width() * 0.4));
        amounts = std::max(amounts, small.horizontalAdvance(effectText(waterfall, step)));
    }
    const double unit = small.height();
    return QRectF(names + unit, unit * 2, std::max(20.0, size.width() - names - amounts - unit * 3),
                  std::max(20.0, size.height() - unit * 3.6));
}

} // namespace

QString stepName(const core::WaterfallStep& step)
{
    if (step.lessUnassigned)
        return *step.lessUnassigned ? WaterfallChart::tr("less is unassigned")
                                    : WaterfallChart::tr("more is unassigned");
    switch (step.kind) {
    case core::WaterfallStep::Kind::rate:
        return WaterfallChart::tr("%1, own value", "component").arg(qt(step.component));
    case core::WaterfallStep::Kind::mix: return WaterfallChart::tr("%1, weight", "component").arg(qt(step.component));
    case core::WaterfallStep::Kind::rest:
        return WaterfallChart::tr("%n other(s)", nullptr, static_cast<int>(step.others));
    case core::WaterfallStep::Kind::quantity: return WaterfallChart::tr("quantity used");
    case core::WaterfallStep::Kind::bought: return WaterfallChart::tr("mix of what was bought");
    case core::WaterfallStep::Kind::price: return WaterfallChart::tr("price of the same");
    case core::WaterfallStep::Kind::unpriced: return WaterfallChart::tr("without a quantity");
    case core::WaterfallStep::Kind::total: break;
    }
    return WaterfallChart::tr("change in all");
}

QString spoken(const Waterfall& waterfall, std::size_t step)
{
    const auto& one = waterfall.steps[step];
    const QString verdict = verdictOfChange(one.to, one.from, waterfall.better);
    QString text = stepName(one) + QStringLiteral(": ") + effectText(waterfall, one);
    return verdict.isEmpty() ? text : text + QStringLiteral(", ") + verdict;
}

void paintWaterfall(QPainter& painter, const QRectF& rect, const Waterfall& waterfall, const Theme& theme)
{
    auto* chart = makeChart(waterfall, theme);
    chart->setPlotArea(plotIn(rect.size(), waterfall, theme));
    paintChart(painter, rect, chart, [&](QPainter& on) { paintAbove(on, *chart, waterfall, theme, {}); });
}

WaterfallChart::WaterfallChart(QWidget* parent) : WalkableChart(parent), view_(new ChartView(this))
{
    setObjectName(QStringLiteral("waterfall"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    const int unit = fontMetrics().height();
    setMinimumSize(unit * 18, unit * 8);
    setAccessibleName(tr("Parts of the change"));
    view_->above = [this](QPainter& painter) {
        if (!waterfall_.steps.empty())
            paintAbove(painter, *view_->chart(), waterfall_, themeOf(*this), current());
        paintFocus(painter);
    };
    connect(this, &WalkableChart::walked, this, [this] { view_->viewport()->update(); });
    fill();
}

void WaterfallChart::setWaterfall(Waterfall waterfall)
{
    waterfall_ = std::move(waterfall);
    fill();
    pointsChanged(waterfall_.title,
                  waterfall_.steps.empty() ? tr("Nothing to show") : spoken(waterfall_, waterfall_.steps.size() - 1));
}

void WaterfallChart::fill()
{
    const Theme theme = themeOf(*this);
    auto* former = view_->chart();
    auto* chart = waterfall_.steps.empty() ? new QChart : makeChart(waterfall_, theme);
    if (waterfall_.steps.empty())
        dress(*chart, theme);
    else
        chart->setPlotArea(plotIn(size(), waterfall_, theme));
    view_->setChart(chart);
    delete former; // setChart gives it back
    view_->setBackgroundBrush(theme.surface);
}

int WaterfallChart::pointCount() const { return static_cast<int>(waterfall_.steps.size()); }
QString WaterfallChart::pointText(int point) const { return spoken(waterfall_, static_cast<std::size_t>(point)); }
QRect WaterfallChart::pointRect(int point) const
{
    return barRect(*view_->chart(), waterfall_, static_cast<std::size_t>(point)).toAlignedRect();
}

std::optional<int> WaterfallChart::pointAt(const QPoint& place) const
{
    for (int point = 0; point < pointCount(); ++point)
        if (const QRect bar = pointRect(point); bar.top() <= place.y() && place.y() <= bar.bottom())
            return point;
    return std::nullopt;
}

void WaterfallChart::resizeEvent(QResizeEvent* event)
{
    WalkableChart::resizeEvent(event);
    view_->setGeometry(rect());
    fill(); // names are cut to the room there is
}

void WaterfallChart::changeEvent(QEvent* event)
{
    WalkableChart::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        fill();
}

} // namespace ui
