// The columns of a grid that stay at its left while it is scrolled sideways.
#pragma once

#include <QTableView>

namespace ui {

class GridView;

// Lies over the first columns of the view and shows the same cells: same model, selection, order,
// widths and rows. The keyboard stays in the view.
class PinnedColumns : public QTableView {
    Q_OBJECT
public:
    explicit PinnedColumns(GridView* view);
    int count() const { return count_; } // of the first columns from the left, hidden ones among them
    void setCount(int count);
    int coveredWidth() const { return isHidden() ? 0 : width(); }
    void follow(); // what the view looks like now

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void connectHeads();

    GridView* view_;
    int count_ = 0;
    bool isFollowing_ = false;
};

} // namespace ui
