#include "ui/widgets/card.h"

#include "ui/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace ui {

Card::Card(QWidget* parent) : QWidget(parent), rows_(new QVBoxLayout(this))
{
    const int unit = fontMetrics().height();
    rows_->setContentsMargins(unit / 2, unit / 2, unit / 2, unit / 2);
    rows_->setSpacing(0);
}

void Card::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
}

} // namespace ui
