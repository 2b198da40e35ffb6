#include "ui/widgets/kpi_row_widget.h"

#include "ui/charts/kpi_row.h"
#include "ui/labels.h"
#include "ui/text.h"
#include "ui/widgets/kpi_popup.h"
#include "ui/widgets/plain_label.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace ui {

namespace {

// A button that opens the figure, with a menu that tells more of it.
class KpiRowInterface : public QAccessibleWidget {
public:
    explicit KpiRowInterface(KpiRowWidget* row) : QAccessibleWidget(row, QAccessible::Button), row_(row) {}
    QStringList actionNames() const override { return {pressAction(), showMenuAction(), setFocusAction()}; }
    void doAction(const QString& action) override
    {
        if (action == pressAction())
            Q_EMIT row_->opened(qt(row_->row().kpi));
        else if (action == showMenuAction())
            Q_EMIT row_->popupRequested();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    KpiRowWidget* row_;
};

QAccessibleInterface* kpiRowInterface(const QString&, QObject* object)
{
    auto* row = qobject_cast<KpiRowWidget*>(object);
    return row ? new KpiRowInterface(row) : nullptr;
}

} // namespace

KpiRowWidget::KpiRowWidget(Form form, QWidget* parent) : QWidget(parent), form_(form)
{
    static const bool installed = (QAccessible::installFactory(kpiRowInterface), true);
    static_cast<void>(installed);
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
    setAccessibleDescription(accessibleText(row, currency).mid(accessibleName().size() + 2)); // which says it
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
