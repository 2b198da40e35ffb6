#include "ui/widgets/kpi_row_widget.h"

#include "ui/charts/kpi_row.h"
#include "ui/labels.h"
#include "ui/text.h"
#include "ui/widgets/kpi_popup.h"
#include "ui/widgets/plain_label.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace ui {

KpiRowWidget::KpiRowWidget(Form form, QWidget* parent) : QWidget(parent), form_(form)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setCursor(Qt::PointingHandCursor);
}

void KpiRowWidget::setRow(const core::KpiRow& row, const std::string& currency)
{
    row_ = row;
    currency_ = currency;
    setObjectName(qt(row.kpi));
    setAccessibleName(kpiText(row.name));
    setAccessibleDescription(accessibleText(row, currency));
    update();
}

QSize KpiRowWidget::sizeHint() const
{
    const Theme theme = themeOf(*this);
    const double unit = QFontMetricsF(theme.body).height();
    return form_ == Form::row ? QSize(static_cast<int>(unit * 24), static_cast<int>(std::ceil(kpiRowHeight(theme))))
                              : QSize(static_cast<int>(unit * 11), static_cast<int>(std::ceil(kpiTileHeight(theme))));
}

QSize KpiRowWidget::minimumSizeHint() const { return QSize(sizeHint().width() * 3 / 4, sizeHint().height()); }

bool KpiRowWidget::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainToolTip(closerLook(row_, currency_)),
                           this);
        return true;
    }
    return QWidget::event(event);
}

void KpiRowWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme theme = themeOf(*this);
    const KpiRowPaint what{row_, currency_, QLocale(), underMouse(), hasFocus()};
    if (form_ == Form::row)
        paintKpiRow(painter, rect(), what, theme);
    else
        paintKpiTile(painter, rect(), what, theme);
}

void KpiRowWidget::mouseDoubleClickEvent(QMouseEvent*) { Q_EMIT opened(qt(row_.kpi)); }

void KpiRowWidget::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT opened(qt(row_.kpi)); break;
    case Qt::Key_Space: Q_EMIT popupRequested(); break;
    case Qt::Key_Down: focusNextChild(); break;
    case Qt::Key_Up: focusPreviousChild(); break;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace ui
