#include "ui/charts/accessible_chart.h"

#include "ui/charts/chart_accessibility.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace ui {

AccessibleChart::AccessibleChart(QWidget* parent) : QWidget(parent)
{
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
}

void AccessibleChart::pointsChanged(const QString& title, const QString& summary)
{
    current_.reset();
    summary_ = summary;
    setAccessibleName(title);
    setAccessibleDescription(summary);
    update();
}

void AccessibleChart::setCurrent(std::optional<int> point)
{
    if (point == current_)
        return;
    current_ = point;
    setAccessibleDescription(point ? pointText(*point) : summary_);
    if (point) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(*point);
        QAccessible::updateAccessibility(&event);
    }
    update();
    Q_EMIT currentChanged();
}

void AccessibleChart::paintFocus(QPainter& painter) const
{
    if (!hasFocus())
        return;
    painter.setPen(QPen(themeOf(*this).accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
}

void AccessibleChart::keyPressEvent(QKeyEvent* event)
{
    const int last = pointCount() - 1;
    if (event->key() == Qt::Key_T && !(event->modifiers() & ~Qt::ShiftModifier)) {
        Q_EMIT tableAsked();
        return;
    }
    if (last < 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current_) {
            Q_EMIT activated(*current_);
            break;
        }
        return QWidget::keyPressEvent(event);
    case Qt::Key_Left:
    case Qt::Key_Up: setCurrent(current_ ? std::max(*current_ - 1, 0) : last); break;
    case Qt::Key_Right:
    case Qt::Key_Down: setCurrent(current_ ? std::min(*current_ + 1, last) : last); break;
    case Qt::Key_Home: setCurrent(0); break;
    case Qt::Key_End: setCurrent(last); break;
    case Qt::Key_Escape:
        if (current_) {
            setCurrent({});
            break;
        }
        [[fallthrough]];
    default: QWidget::keyPressEvent(event);
    }
}

std::optional<int> AccessibleChart::pointAt(const QPoint& place) const
{
    for (int point = 0; point < pointCount(); ++point)
        if (pointRect(point).contains(place))
            return point;
    return std::nullopt;
}

void AccessibleChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        if (const auto point = pointAt(event->pos()))
            setCurrent(point);
    QWidget::mousePressEvent(event);
}

void AccessibleChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    const auto point = event->button() == Qt::LeftButton ? pointAt(event->pos()) : std::nullopt;
    if (point)
        Q_EMIT activated(*point);
    else
        QWidget::mouseDoubleClickEvent(event);
}

void AccessibleChart::focusInEvent(QFocusEvent* event)
{
    update();
    QWidget::focusInEvent(event);
}

void AccessibleChart::focusOutEvent(QFocusEvent* event)
{
    setCurrent({});
    update();
    QWidget::focusOutEvent(event);
}

} // namespace ui
