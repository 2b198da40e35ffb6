#include "ui/widgets/columns_layout.h"

#include <QWidget>

#include <algorithm>

namespace ui {

ColumnsLayout::ColumnsLayout(QWidget* parent) : QLayout(parent) { setContentsMargins(0, 0, 0, 0); }

ColumnsLayout::~ColumnsLayout()
{
    for (auto* item : items_)
        delete item;
}

QLayoutItem* ColumnsLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? items_[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* ColumnsLayout::takeAt(int index)
{
    auto* item = itemAt(index);
    if (item)
        items_.erase(items_.begin() + index);
    return item;
}

std::vector<QLayoutItem*> ColumnsLayout::shown() const
{
    std::vector<QLayoutItem*> found;
    std::ranges::copy_if(items_, std::back_inserter(found), [](QLayoutItem* item) { return !item->isEmpty(); });
    return found;
}

QSize ColumnsLayout::sizeHint() const
{
    int width = 0;
    const auto items = shown();
    for (auto* item : items)
        width += item->sizeHint().width() + spacing();
    return {std::max(width - spacing(), 0), heightForWidth(width)};
}

QSize ColumnsLayout::minimumSize() const
{
    QSize size;
    for (auto* item : shown())
        size = size.expandedTo(item->minimumSize());
    const auto margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void ColumnsLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int ColumnsLayout::place(const QRect& rect, bool move) const
{
    const auto items = shown();
    const auto inner = rect.marginsRemoved(contentsMargins());
    if (items.empty())
        return rect.height() - inner.height();
    int least = 1;
    for (auto* item : items)
        least = std::max(least, item->minimumSize().width());
    const auto fit = std::clamp((inner.width() + spacing()) / (least + spacing()), 1, static_cast<int>(items.size()));
    // Lines as even as they can be: four in two lines are two and two.
    const int lines = (static_cast<int>(items.size()) + fit - 1) / fit;
    const int columns = (static_cast<int>(items.size()) + lines - 1) / lines;
    const int width = (inner.width() - (columns - 1) * spacing()) / columns;
    int y = inner.top();
    for (int first = 0; first < static_cast<int>(items.size()); first += columns) {
        const int last = std::min(first + columns, static_cast<int>(items.size()));
        int height = 0;
        for (int i = first; i < last; ++i) {
            auto* item = items[static_cast<std::size_t>(i)];
            height =
                std::max(height, item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height());
        }
        for (int i = first; move && i < last; ++i)
            items[static_cast<std::size_t>(i)]->setGeometry(
                {inner.left() + (i - first) * (width + spacing()), y, width, height});
        y += height + spacing();
    }
    return y - spacing() - rect.top() + contentsMargins().bottom();
}

} // namespace ui
