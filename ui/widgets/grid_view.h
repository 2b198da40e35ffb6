// The cells of a grid: marks and sparklines painted, columns fitted, the keys that work on them.
#pragma once

#include "core/grid/arrange.h"

#include <QTableView>

#include <cstddef>
#include <vector>

namespace ui {

class ArrangedModel;
class PinnedColumns;

class GridView : public QTableView {
    Q_OBJECT
public:
    explicit GridView(ArrangedModel* model, QWidget* parent = nullptr);

    // To the content, no column beyond a third of the width; texts give way where that is
    // too much, numbers never. Done again when the table is resized, until a column was
    // made wider or narrower by hand.
    void fitColumns();
    void keepColumns(bool kept) { byHand_ = kept; } // as they are now
    bool isByHand() const { return byHand_; }

    // The first columns from the left stay there while the others are scrolled.
    int pinned() const;
    void setPinned(int columns);
    void followPinned(); // after what they look like has changed

    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    // Opens or folds the group of that cell if x, from its left, is on its triangle.
    bool openAt(const QModelIndex& cell, int x);

    // What is selected: lines of the model, ascending, and columns from left
    // to right without hidden ones.
    enum class Lines { all, standing }; // standing: without groups whose rows are seen
    std::vector<core::RowIndex> selectedRows(Lines which = Lines::all) const;
    std::vector<std::size_t> selectedColumns() const;
    std::vector<std::size_t> seenColumns() const;

Q_SIGNALS:
    void choiceChanged();
    void copyAsked(bool withHeads);
    void filterAsked(int column);
    void menuAsked(const QPoint& place, int column); // place: of the screen; -1: below all rows

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override; // on the triangle of a group: opens or folds it
    bool eventFilter(QObject* watched, QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void giveWay(std::vector<int>& widths) const;
    bool openByKey(int key); // the group of the current line
    std::vector<std::size_t> inVisualOrder(const std::vector<bool>& wanted) const;

    ArrangedModel* model_;
    PinnedColumns* pinned_ = nullptr; // until the view is built
    bool headPressed_ = false;        // by the mouse
    bool byHand_ = false;             // a column has been resized by hand
};

} // namespace ui
