// Wrapped texts below each other, for a scroll area.
#pragma once

#include <QWidget>

class QEvent;

namespace ui {

// As tall as its texts are at its width, so that what does not fit is scrolled and nothing is cut.
class TextSheet : public QWidget {
public:
    using QWidget::QWidget;
    bool event(QEvent* event) override;
};

} // namespace ui
