#include "ui/charts/chart_view.h"

#include <QAbstractAxis>
#include <QGraphicsLayout>
#include <QLegend>
#include <QPainter>

namespace ui {

void dress(QChart& chart, const Theme& theme)
{
    chart.legend()->hide();
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.setBackgroundRoundness(0);
    chart.setBackgroundPen(Qt::NoPen);
    chart.setBackgroundBrush(theme.surface);
    chart.setMargins(QMargins(0, 0, 0, 0));
    chart.layout()->setContentsMargins(0, 0, 0, 0);
}

void dress(QAbstractAxis& axis, const Theme& theme)
{
    axis.setLabelsFont(theme.small);
    axis.setLabelsColor(theme.quiet);
    axis.setTitleFont(theme.small);
    axis.setTitleBrush(theme.quiet);
    axis.setLinePen(QPen(theme.line, 1));
    axis.setGridLinePen(QPen(theme.grid, 1));
}

ChartView::ChartView(QWidget* parent) : QChartView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundRole(QPalette::Base);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ChartView::paintEvent(QPaintEvent* event)
{
    QChartView::paintEvent(event);
    if (!above)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    above(painter);
}

} // namespace ui
