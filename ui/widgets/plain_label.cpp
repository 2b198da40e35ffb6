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

} // namespace ui
