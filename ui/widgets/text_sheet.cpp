#include "ui/widgets/text_sheet.h"

#include <QEvent>
#include <QLayout>

#include <algorithm>

namespace ui {

bool TextSheet::event(QEvent* event)
{
    const bool done = QWidget::event(event);
    if (layout() && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        setMinimumHeight(std::max(0, layout()->heightForWidth(width())));
    return done;
}

} // namespace ui
