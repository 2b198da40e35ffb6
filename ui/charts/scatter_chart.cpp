#include "ui/charts/scatter_chart.h"

#include "ui/charts/axis.h"
#include "ui/charts/chart_view.h"
#include "ui/numbers.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>

namespace ui {

namespace {

struct Ends {
    Axis across, up;
};

Ends endsOf(const Scatter& scatter)
{
    if (scatter.points.empty())
        return {roundAxis(0, 1, wantedTicks), roundAxis(0, 1, wantedTicks)};
    const auto [left, right] = std::ranges::minmax(scatter.points, {}, &QPointF::x);
    const auto [low, high] = std::ranges::minmax(scatter.points, {}, &QPointF::y);
    return {roundAxis(left.x(), right.x(), wantedTicks), roundAxis(low.y(), high.y(), wantedTicks)};
}

void setAxis(QValueAxis& axis, const Axis& ends)
{
    axis.setRange(ends.low, ends.high);
    axis.setTickCount(ends.steps() + 1);
    axis.setLabelsVisible(false); // painted by us, in the person's locale
}

void setSeries(QScatterSeries& series, const Scatter& scatter, const Theme& theme)
{
    series.setMarkerShape(QScatterSeries::MarkerShapeCircle);
    series.setMarkerSize(QFontMetricsF(theme.body).height() * 0.5);
    QColor fill = theme.met;
    fill.setAlphaF(0.55F); // points one above the other show as darker
    series.setBrush(fill);
    series.setPen(QPen(theme.met, 1));
    series.replace(QList<QPointF>(scatter.points.begin(), scatter.points.end()));
}

QRectF plotIn(const QSizeF& size, const Scatter& scatter, const Theme& theme)
{
    const QFontMetricsF small(theme.small);
    const auto ends = endsOf(scatter);
    double labels = 0;
    for (int i = 0; i <= ends.up.steps(); ++i)
        labels = std::max(labels, small.horizontalAdvance(shortNumber(ends.up.value(i), scatter.locale)));
    const double unit = small.height();
    return QRectF(labels + unit * 1.2, unit * 3.2, std::max(20.0, size.width() - labels - unit * 2.5),
                  std::max(20.0, size.height() - unit * 6));
}

void paintAbove(QPainter& painter, QChart& chart, const Scatter& scatter, const Theme& theme,
                std::optional<int> current)
{
    const QFontMetricsF small(theme.small, painter.device()), strong(theme.strong, painter.device());
    painter.setFont(theme.strong);
    painter.setPen(theme.text);
    painter.drawText(QPointF(0, strong.ascent()),
                     strong.elidedText(scatter.title, Qt::ElideRight, chart.size().width()));
    painter.setFont(theme.small);
    painter.setPen(theme.quiet);
    const QRectF plot = chart.plotArea();
    const double unit = small.height();
    painter.drawText(QPointF(0, plot.top() - unit * 0.6),
                     small.elidedText(scatter.up, Qt::ElideRight, chart.size().width()));
    painter.drawText(QRectF(0, plot.bottom() + unit * 1.4, plot.right(), unit * 1.2),
                     static_cast<int>(Qt::AlignRight | Qt::AlignVCenter),
                     small.elidedText(scatter.across, Qt::ElideRight, plot.right()));
    const auto ends = endsOf(scatter);
    for (int i = 0; i <= ends.up.steps(); ++i) {
        const double y = chart.mapToPosition(QPointF(ends.across.low, ends.up.value(i))).y();
        painter.drawText(QRectF(0, y - unit / 2, plot.left() - unit * 0.5, unit),
                         static_cast<int>(Qt::AlignRight | Qt::AlignVCenter),
                         shortNumber(ends.up.value(i), scatter.locale));
    }
    double freeFrom = -1e9;
    for (int i = 0; i <= ends.across.steps(); ++i) {
        const QString words = shortNumber(ends.across.value(i), scatter.locale);
        const double width = small.horizontalAdvance(words);
        const double x = chart.mapToPosition(QPointF(ends.across.value(i), ends.up.low)).x() - width / 2;
        if (x < freeFrom)
            continue;
        freeFrom = x + width + unit * 0.5;
        painter.drawText(QPointF(x, plot.bottom() + small.ascent() + unit * 0.25), words);
    }
    // Zero is where nothing changed.
    painter.setPen(QPen(theme.quiet, 1));
    if (ends.across.low < 0 && ends.across.high > 0) {
        const double x = chart.mapToPosition(QPointF(0, ends.up.low)).x();
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
    if (ends.up.low < 0 && ends.up.high > 0) {
        const double y = chart.mapToPosition(QPointF(ends.across.low, 0)).y();
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
    if (current && static_cast<std::size_t>(*current) < scatter.points.size()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(chart.mapToPosition(scatter.points[static_cast<std::size_t>(*current)]), unit * 0.6,
                            unit * 0.6);
    }
}

} // namespace

ScatterChart::ScatterChart(QWidget* parent)
    : AccessibleChart(parent), view_(new ChartView(this)), series_(new QScatterSeries), across_(new QValueAxis),
      up_(new QValueAxis)
{
    setObjectName(QStringLiteral("scatter"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    const int unit = fontMetrics().height();
    setMinimumSize(unit * 16, unit * 9);
    setAccessibleName(tr("Changes of both figures"));
    auto* chart = view_->chart();
    chart->addSeries(series_);
    chart->addAxis(across_, Qt::AlignBottom);
    chart->addAxis(up_, Qt::AlignLeft);
    series_->attachAxis(across_);
    series_->attachAxis(up_);
    view_->above = [this](QPainter& painter) {
        if (!scatter_.points.empty())
            paintAbove(painter, *view_->chart(), scatter_, themeOf(*this), current());
        paintFocus(painter);
    };
    connect(this, &AccessibleChart::currentChanged, this, [this] { view_->viewport()->update(); });
    dressAll();
}

void ScatterChart::setScatter(Scatter scatter)
{
    scatter_ = std::move(scatter);
    dressAll();
    pointsChanged(
        scatter_.title,
        scatter_.points.empty()
            ? tr("Nothing to show")
            : tr("%n point(s): %1 across, %2 upwards", nullptr, pointCount()).arg(scatter_.across, scatter_.up));
}

void ScatterChart::dressAll()
{
    const Theme theme = themeOf(*this);
    auto* chart = view_->chart();
    dress(*chart, theme);
    dress(*across_, theme);
    dress(*up_, theme);
    const auto ends = endsOf(scatter_);
    setAxis(*across_, ends.across);
    setAxis(*up_, ends.up);
    setSeries(*series_, scatter_, theme);
    chart->setPlotArea(plotIn(size(), scatter_, theme));
    chart->setVisible(!scatter_.points.empty());
    view_->setBackgroundBrush(theme.surface);
}

int ScatterChart::pointCount() const { return static_cast<int>(scatter_.points.size()); }

QString ScatterChart::pointText(int point) const
{
    const auto& at = scatter_.points[static_cast<std::size_t>(point)];
    return tr("%1 across, %2 upwards").arg(exactNumber(at.x(), scatter_.locale), exactNumber(at.y(), scatter_.locale));
}

QRect ScatterChart::pointRect(int point) const
{
    const QPointF middle = view_->chart()->mapToPosition(scatter_.points[static_cast<std::size_t>(point)]);
    const double half = fontMetrics().height() / 2.0;
    return QRectF(middle.x() - half, middle.y() - half, half * 2, half * 2).toAlignedRect();
}

void ScatterChart::resizeEvent(QResizeEvent* event)
{
    AccessibleChart::resizeEvent(event);
    view_->setGeometry(rect());
    dressAll();
}

void ScatterChart::changeEvent(QEvent* event)
{
    AccessibleChart::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dressAll();
}

} // namespace ui
