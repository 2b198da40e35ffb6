// The one label for text that may come from data: never taken for rich text.
#pragma once

#include <QLabel>

namespace ui {

// Role chooses type and colour from the application's style sheet (theme.cpp).
class PlainLabel : public QLabel {
    Q_OBJECT
public:
    enum class Role { body, quiet, strong, title, figure };
    explicit PlainLabel(const QString& text = {}, Role role = Role::body, QWidget* parent = nullptr);
};

// For tool tips, which Qt would otherwise take for rich text when they look like it.
QString plainToolTip(const QString& text);

// The tool tip, and where the widget has no description of its own also that, without markup.
void setHint(QWidget& widget, const QString& text);

} // namespace ui
