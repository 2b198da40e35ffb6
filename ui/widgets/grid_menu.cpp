// What can be done with a cell of a grid and its column: its menu.
#include "ui/widgets/grid.h"

#include "ui/numbers.h"
#include "ui/text.h"
#include "ui/widgets/grid_filter.h"
#include "ui/widgets/grid_view.h"

#include <QHeaderView>
#include <QMenu>

#include <algorithm>
#include <numeric>

namespace ui {

void Grid::askFilter(int column)
{
    if (filterElsewhere_)
        return filterElsewhere_(column);
    const auto at = static_cast<std::size_t>(column);
    const auto& how = model_->arrangement();
    core::ColumnFilter before;
    before.column = at;
    for (const auto& filter : how.filters)
        if (filter.column == at)
            before = filter;
    // The values of the rows that the other filters leave are not known yet where this one hides them: all are offered.
    std::vector<core::RowIndex> rows = model_->rows();
    if (before.isActive()) {
        rows.resize(model_->grid()->size());
        std::iota(rows.begin(), rows.end(), core::RowIndex(0));
    }
    auto* popup = new GridFilter(model_->grid(), std::move(rows), before, this);
    connect(popup, &GridFilter::chosen, this, &Grid::filter);
    const auto* header = view_->horizontalHeader();
    popup->move(header->mapToGlobal(QPoint(header->sectionViewportPosition(column), header->height())));
    popup->show();
    popup->setFocus();
}

void Grid::showMenu(const QPoint& place, int column)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("grid_menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (chosen().isValid()) {
        menu->addActions(actions());
        menu->addSeparator();
        menu->addAction(tr("Copy"), QKeySequence::Copy, this, [this] { copy(false); });
        menu->addAction(tr("Copy with heads"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this,
                        [this] { copy(true); });
        menu->addAction(tr("Select all"), QKeySequence::SelectAll, view_, &QTableView::selectAll);
        if (column >= 0)
            menu->addAction(tr("Select this column"), this, [this, column] { selectColumn(column); });
        menu->addSeparator();
    }
    if (column >= 0)
        addFilters(*menu, column);
    if (column >= 0 && !filterElsewhere_)
        addGroups(*menu, column);
    if (model_->arrangement().filtersAny())
        menu->addAction(tr("Show all rows"), this, &Grid::showAllRows);
    addColumns(*menu, column);
    menu->popup(place);
}

void Grid::addFilters(QMenu& menu, int column)
{
    const auto at = static_cast<std::size_t>(column);
    const auto current = view_->currentIndex();
    const bool isOwn = current.isValid() && current.column() == column
                       && (!model_->isGroup(current.row()) || model_->groupColumn(current.row()) == column);
    if (!filterElsewhere_ && isOwn && model_->grid()->columns()[at].kind == core::CellKind::text) {
        const auto shown = model_->lines()->shown(model_->order()[static_cast<std::size_t>(current.row())], at);
        const QString name =
            fontMetrics().elidedText(shown.empty() ? dash() : qt(shown), Qt::ElideMiddle, fontMetrics().height() * 14);
        const QString text = QString(name).replace(QLatin1Char('&'), QLatin1String("&&"));
        menu.addAction(tr("Only “%1”", "value of a column").arg(text), this, [this, at, shown] {
            core::ColumnFilter only;
            only.column = at;
            only.is = {shown};
            filter(only);
        });
        menu.addAction(tr("Without “%1”", "value of a column").arg(text), this, [this, at, shown] {
            core::ColumnFilter without;
            without.column = at;
            for (const auto& one : model_->arrangement().filters)
                if (one.column == at)
                    without.isNot = one.isNot;
            without.isNot.push_back(shown);
            filter(without);
        });
    }
    menu.addAction(tr("Filter this column…"), QKeySequence(Qt::ALT | Qt::Key_Down), this,
                   [this, column] { askFilter(column); });
    menu.addSeparator();
    menu.addAction(tr("Sort upwards"), this, [this, column] { view_->sortByColumn(column, Qt::AscendingOrder); });
    menu.addAction(tr("Sort downwards"), this, [this, column] { view_->sortByColumn(column, Qt::DescendingOrder); });
    menu.addSeparator();
}

void Grid::addGroups(QMenu& menu, int column)
{
    auto groups = model_->arrangement().groupBy;
    const auto at = static_cast<std::size_t>(column);
    if (std::ranges::find(groups, at) == groups.end() && !model_->grid()->columns()[at].isDrawn) {
        groups.push_back(at);
        menu.addAction(model_->arrangement().groupBy.empty() ? tr("Group by this column")
                                                             : tr("Group by this column, too"),
                       this, [this, groups] { groupBy(groups); });
    }
    if (!model_->arrangement().groupBy.empty()) {
        menu.addAction(tr("Open all groups"), this, [this] { model_->setAllOpen(true); });
        menu.addAction(tr("Fold all groups"), this, [this] { model_->setAllOpen(false); });
        menu.addAction(tr("Without groups"), this, [this] { groupBy({}); });
    }
    menu.addSeparator();
}

void Grid::hideColumn(int column, bool hidden)
{
    view_->setColumnHidden(column, hidden);
    view_->followPinned();
}

// Pinned columns stand first, in the order in which they were pinned.
void Grid::pin(int column, bool pinned)
{
    auto* header = view_->horizontalHeader();
    const int count = view_->pinned() + (pinned ? 1 : -1);
    header->moveSection(header->visualIndex(column), pinned ? count - 1 : count);
    view_->setPinned(count);
}

void Grid::addColumns(QMenu& menu, int column)
{
    if (column >= 0 && view_->seenColumns().size() > 1)
        menu.addAction(tr("Hide this column"), this, [this, column] { hideColumn(column, true); });
    if (column >= 0) {
        const bool pinned = view_->horizontalHeader()->visualIndex(column) < view_->pinned();
        menu.addAction(pinned ? tr("Let it scroll") : tr("Pin to the left"), this,
                       [this, column, pinned] { pin(column, !pinned); });
    }
    auto* columns = menu.addMenu(tr("Columns"));
    const auto& heads = model_->grid()->columns();
    for (std::size_t i = 0; i < heads.size(); ++i) {
        const auto at = static_cast<int>(i);
        auto* action = columns->addAction(qt(heads[i].title).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(!view_->isColumnHidden(at));
        connect(action, &QAction::triggered, this, [this, at](bool shown) {
            if (shown || view_->seenColumns().size() > 1)
                hideColumn(at, !shown);
        });
    }
    columns->addSeparator();
    columns->addAction(tr("As they were made"), this, [this] { setColumnState({}); });
}

} // namespace ui
