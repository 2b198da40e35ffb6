// The one table of the window: all rows, filtered, sorted, summed, copied and written by core.
#pragma once

#include "core/grid/grid_sum.h"
#include "core/grid/grid_text.h"
#include "ui/job.h"
#include "ui/models/arranged_model.h"
#include "ui/widgets/grid_state.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <string>
#include <vector>

class QHBoxLayout;
class QMenu;
class QPushButton;
class QTableView;

namespace ui {

class GridFilter;
class GridView;
class PlainLabel;

// What is done with a row stands among actions(); a menu offers them with
// copying, filters and columns.
class Grid : public QWidget {
    Q_OBJECT
public:
    // name: for accessibility, translated. model is not owned.
    Grid(const QString& name, GridModel* model, QWidget* parent = nullptr);

    QTableView* view() const;
    QModelIndex chosen() const;                // of the model given; invalid if nothing is selected
    std::vector<int> selectedRows() const;     // of the model given, those that are seen
    void chooseRow(int row);                   // of the model given; scrolls to it
    void selectColumn(int column);             // all of its cells that are shown
    void setSearch(const QString& text);       // rows in which any cell holds it
    void filter(const core::ColumnFilter& by); // in place of what the column was filtered by; not active: no more
    // Who gives the rows filters and sorts them, too: a click on a head calls sort, with -1 for no
    // order at all, and who wants a column filtered calls filter.
    void arrangeElsewhere(std::function<void(int column, bool descending)> sort,
                          std::function<void(int column)> filter);
    void showSorted(int column, bool descending);          // by the mark of its head alone; -1: by none
    void groupBy(const std::vector<std::size_t>& columns); // the outermost first; none: no groups
    void showAllRows();                                    // takes all filters away, the search among them
    const core::Arrangement& arrangement() const { return model_->arrangement(); }
    int shownRows() const { return model_->rowCount(); }
    bool isSettled() const { return !model_->isBusy() && !sumJob_.busy(); }

    void setEmptyText(const QString& text); // what stands there while there is no row at all
    void setCountText(const QString& text); // in place of "5 rows"; empty: as it was

    // The rows shown, in their order and groups, without hidden columns. For any thread.
    std::function<std::string()> csv() const;
    std::function<std::string()> sheet() const; // as a workbook of a spreadsheet

    GridState state() const;
    void restore(const GridState& state); // of the same rows; what they lack by now is left out

    // Widths, order, pinned and hidden columns as the person left them; empty: as made.
    // By the heads of the columns.
    QByteArray columnState() const;
    void setColumnState(const QByteArray& state);

Q_SIGNALS:
    void rowActivated(const QModelIndex& index); // of the model given; Enter or double click
    void choiceChanged();
    void searchCleared(); // by showAllRows(): whoever asked for the search forgets it
    void settled();

private:
    struct Sum {
        std::size_t cells = 0, numbers = 0;
        std::optional<core::Cell> sum;
        std::optional<double> average;
        std::string unit;
    };

    void buildFoot();
    void keepChosen();
    void showChosenAgain();
    void showNewRows();
    void useColumnState();
    void showFoot();
    void showEmpty();
    void showSum();
    void setSum(const Sum& sum);
    void copy(bool withHeads) const;
    void askFilter(int column);
    void showMenu(const QPoint& place, int column);
    void addFilters(QMenu& menu, int column);
    void addGroups(QMenu& menu, int column);
    void addChip(const QString& text, const QString& accessibleText, std::function<void()> remove);
    void addColumns(QMenu& menu, int column);
    void pin(int column, bool pinned);
    void hideColumn(int column, bool hidden);
    core::AddedHeads addedHeads() const;
    bool eventFilter(QObject* watched, QEvent* event) override;

    ArrangedModel* model_;
    GridView* view_;
    QWidget* empty_;
    PlainLabel *emptyLabel_, *count_, *sum_;
    QPushButton* allRows_;
    QHBoxLayout* chips_;
    QString emptyText_, countText_;
    QByteArray columnState_;
    std::function<void(int)> filterElsewhere_; // empty: rows are arranged here
    std::vector<core::GridColumn> heads_;
    struct Kept {                       // the current cell
        std::vector<std::string> group; // empty: it is a row
        int row = 0, column = 0;        // row: of the model given
    };
    std::optional<Kept> kept_;
    Job sumJob_;
};

} // namespace ui
