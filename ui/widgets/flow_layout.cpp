#include "ui/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace ui {

FlowLayout::~FlowLayout() { qDeleteAll(items_); }

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < items_.size() ? items_.takeAt(index) : nullptr;
}

QSize FlowLayout::sizeHint() const
{
    int width = 0, height = 0;
    for (const auto* item : items_) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
        height = std::max(height, item->sizeHint().height());
    }
    const auto margins = contentsMargins();
    return QSize(width, height) + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto* item : items_)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    const auto margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Do::place);
}

int FlowLayout::arrange(const QRect& rect, Do what) const
{
    const auto area = rect.marginsRemoved(contentsMargins());
    int x = area.x(), y = area.y(), lineHeight = 0;
    const auto placeLine = [&](qsizetype from, qsizetype to) { // all of one height
        for (int left = area.x(); from < to; ++from) {
            auto* item = items_[from];
            if (item->isEmpty())
                continue;
            const int width = std::min(item->sizeHint().width(), area.width());
            const QRect place(left, y, width, lineHeight);
            item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), area, place));
            left += width + spacing();
        }
    };
    qsizetype first = 0;
    for (qsizetype i = 0; i < items_.size(); ++i) {
        if (items_[i]->isEmpty())
            continue;
        const int width = std::min(items_[i]->sizeHint().width(), area.width());
        if (x > area.x() && x + width > area.right() + 1) {
            if (what == Do::place)
                placeLine(first, i);
            first = i;
            x = area.x();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        x += width + spacing();
        lineHeight = std::max(lineHeight, items_[i]->sizeHint().height());
    }
    if (what == Do::place)
        placeLine(first, items_.size());
    const auto margins = contentsMargins();
    return y + lineHeight - area.y() + margins.top() + margins.bottom();
}

} // namespace ui
