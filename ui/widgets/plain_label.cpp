#include "ui/widgets/plain_label.h"

namespace ui {

PlainLabel::PlainLabel(const QString& text, Role role, QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    constexpr const char* roles[] = {"body", "quiet", "strong", "title", "figure"};
    setProperty("role", QString::fromLatin1(roles[static_cast<int>(role)]));
}

QString plainToolTip(const QString& text)
{
    return text.isEmpty() ? QString()
                          : QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.toHtmlEscaped());
}

void setHint(QWidget& widget, const QString& text)
{
    constexpr const char* hint = "hint";
    widget.setToolTip(plainToolTip(text));
    if (widget.accessibleDescription() != widget.property(hint).toString())
        return; // it has one of its own
    widget.setAccessibleDescription(text);
    widget.setProperty(hint, widget.accessibleDescription());
}

} // namespace ui
