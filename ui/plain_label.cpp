#include "ui/plain_label.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>

namespace ui {

PlainLabel::PlainLabel(const QString& text, Role role, QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    constexpr const char* roles[] = {"body", "quiet", "strong", "title", "figure"};
    setProperty("role", QString::fromLatin1(roles[static_cast<int>(role)]));
}

void PlainLabel::setElided(bool elided)
{
    elided_ = elided;
    updateGeometry();
}

QSize PlainLabel::minimumSizeHint() const
{
    QSize hint = QLabel::minimumSizeHint();
    if (elided_)
        hint.setWidth(std::min(hint.width(), fontMetrics().averageCharWidth() * 8));
    return hint;
}

void PlainLabel::paintEvent(QPaintEvent* event)
{
    const int room = contentsRect().width();
    if (!elided_ || fontMetrics().horizontalAdvance(text()) <= room) {
        if (elided_)
            setToolTip({});
        QLabel::paintEvent(event);
        return;
    }
    setToolTip(plainToolTip(text()));
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), static_cast<int>(alignment()), palette(), isEnabled(),
                          fontMetrics().elidedText(text(), Qt::ElideRight, room), foregroundRole());
}

QString plainToolTip(const QString& text)
{
    return text.isEmpty() ? QString()
                          : QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.toHtmlEscaped());
}

} // namespace ui
