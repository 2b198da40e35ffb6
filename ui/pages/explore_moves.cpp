// Chips that go from one shelf of Explore to another, by the mouse or by Ctrl and an arrow key.
#include "core/explore/fields.h"
#include "ui/pages/explore_shelves.h"
#include "ui/text.h"
#include "ui/widgets/shelf.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

// The item stands before the one that stood at the place.
template <typename Item>
void moveWithin(std::vector<Item>& items, std::size_t from, std::size_t to)
{
    auto item = std::move(items[from]);
    items.erase(items.begin() + static_cast<std::ptrdiff_t>(from));
    items.insert(items.begin() + static_cast<std::ptrdiff_t>(to > from ? to - 1 : to), std::move(item));
}

} // namespace

void ExploreShelves::connectMoves(Shelf* shelf)
{
    connect(shelf, &Shelf::dragged, this, [this](const QPoint& place) {
        for (auto* target : {values_, rows_, columns_, filters_})
            target->markPlace(target->placeAt(place));
    });
    connect(shelf, &Shelf::dragEnded, this, [this] {
        for (auto* target : {values_, rows_, columns_, filters_})
            target->markPlace({});
    });
    connect(shelf, &Shelf::dropped, this, [this, shelf](std::size_t chip, const QPoint& place) {
        for (auto* target : {values_, rows_, columns_, filters_})
            if (const auto at = target->placeAt(place))
                return move(shelf, chip, target, *at);
    });
    connect(shelf, &Shelf::moveAsked, this, [this, shelf](std::size_t chip, Qt::Key direction) {
        if (direction == Qt::Key_Left && chip > 0)
            return move(shelf, chip, shelf, chip - 1);
        if (direction == Qt::Key_Right)
            return move(shelf, chip, shelf, chip + 2);
        if (direction == Qt::Key_Up || direction == Qt::Key_Down) {
            auto* other = shelf == rows_ ? columns_ : shelf == columns_ ? rows_ : nullptr;
            if (other)
                move(shelf, chip, other, (view_.*sideOf(other)).size());
        }
    });
}

ExploreShelves::Fields ExploreShelves::sideOf(const Shelf* shelf) const
{
    return shelf == rows_ ? &core::View::rows : &core::View::columns;
}

// Fields go between rows and columns; one that is dropped on the filters is asked for its members; the field of a
// filter can be put on rows and columns. What has no place there stays where it is.
void ExploreShelves::move(Shelf* from, std::size_t chip, Shelf* to, std::size_t at)
{
    auto next = view_;
    const bool isSide = to == rows_ || to == columns_;
    const auto place = [&](std::size_t size) { return static_cast<std::ptrdiff_t>(std::min(at, size)); };
    if (from == to && from == values_ && chip < next.values.size()) {
        if (at > next.values.size())
            return;
        moveWithin(next.values, chip, at);
        next.sortRows.clear(); // by places among the values
        next.sortColumns.clear();
        choose(std::move(next), tr("a value"));
    } else if (from == to && isSide) {
        if (at > (next.*sideOf(to)).size())
            return;
        moveWithin(next.*sideOf(to), chip, at);
        choose(std::move(next), tr("a field"));
    } else if (isSide && (from == rows_ || from == columns_)) {
        auto& source = next.*sideOf(from);
        auto& target = next.*sideOf(to);
        auto field = std::move(source[chip]);
        source.erase(source.begin() + static_cast<std::ptrdiff_t>(chip));
        target.insert(target.begin() + place(target.size()), std::move(field));
        choose(std::move(next), tr("a field"));
    } else if (isSide && from == filters_ && chip < next.filters.size()) {
        const auto field = next.filters[chip].field;
        const auto fields = next.fields();
        if (std::ranges::find(fields, field) != fields.end())
            return;
        auto& target = next.*sideOf(to);
        target.insert(target.begin() + place(target.size()), field);
        choose(std::move(next), tr("a field"));
    } else if (to == filters_ && (from == rows_ || from == columns_)) {
        if (const auto field = (next.*sideOf(from))[chip]; !core::grainOf(field))
            Q_EMIT membersAsked(qt(field));
    } else if (to == filters_ && from == values_) {
        Q_EMIT boundsAsked(chip);
    } else {
        return;
    }
    to->focusChip(std::min(at > chip && from == to ? at - 1 : at, to->chipCount() - 1));
}

} // namespace ui
