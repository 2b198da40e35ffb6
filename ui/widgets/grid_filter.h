// Chooses what a column of a grid is filtered by: values that it shows, or
// a range of numbers or days.
#pragma once

#include "core/grid/arrange.h"
#include "ui/job.h"

#include <QFrame>

#include <memory>
#include <optional>
#include <vector>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace ui {

class PlainLabel;

// Opens under a head of the table and closes with the choice. Its values come from another thread.
class GridFilter : public QFrame {
    Q_OBJECT
public:
    // before: what the column is filtered by now. rows: what the values are counted in.
    GridFilter(std::shared_ptr<const core::GridRows> grid, std::vector<core::RowIndex> rows,
               const core::ColumnFilter& before, QWidget* parent);
    bool isSettled() const { return !job_.busy(); }

Q_SIGNALS:
    void chosen(const core::ColumnFilter& filter); // not active: no filter any more

private:
    void buildValues(std::vector<core::RowIndex> rows);
    void buildRange();
    void fill(const std::vector<core::ColumnValue>& values);
    void showFound();
    void choose();
    std::optional<core::ColumnFilter> wanted() const; // empty: what is typed cannot be read

    std::shared_ptr<const core::GridRows> grid_;
    core::ColumnFilter before_;
    QLineEdit *find_ = nullptr, *from_ = nullptr, *to_ = nullptr;
    QListWidget* values_ = nullptr;
    PlainLabel* hint_;
    QPushButton* use_;
    Job job_;
};

// "fraud", "2 of these", "from 5 to 7": what chips and empty tables say of a filter.
QString filterText(const core::GridRows& grid, const core::ColumnFilter& filter);

} // namespace ui
