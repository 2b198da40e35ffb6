// The rows of a table that are seen, in the order and groups chosen: core arranges them,
// large tables on another thread.
#pragma once

#include "core/grid/arrange.h"
#include "core/grid/group.h"
#include "ui/job.h"
#include "ui/models/grid_model.h"

#include <QAbstractProxyModel>

#include <functional>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace ui {

class ArrangedModel : public QAbstractProxyModel {
    Q_OBJECT
public:
    // model is not owned.
    explicit ArrangedModel(GridModel* model, QObject* parent = nullptr);

    const core::Arrangement& arrangement() const { return how_; }
    // Rows stay as they were while a large table is arranged anew.
    void arrange(const core::Arrangement& how);
    // Who gives the rows puts them in order, too: sort() asks for that, -1 for
    // the order that they come in.
    void setSorter(std::function<void(int column, bool descending)> sorter) { sorter_ = std::move(sorter); }
    bool isBusy() const { return job_.busy(); }

    std::shared_ptr<const core::GridRows> grid() const { return grid_; } // all rows
    const std::vector<core::RowIndex>& rows() const { return rows_; }    // of grid(): those that pass, in their order
    // What is seen: lines() of a grouped table has a line for each group; order() is which
    // of them are not folded away.
    std::shared_ptr<const core::GridRows> lines() const;
    const std::vector<core::RowIndex>& order() const { return order_; } // of lines()

    bool isGroup(int row) const;                               // here a row of this model
    int groupColumn(int row) const;                            // that it is a group of; -1: it is none
    std::vector<std::string> groupKey(int row) const;          // empty: it is none
    int rowOfGroup(const std::vector<std::string>& key) const; // -1: it is not seen
    std::vector<core::RowIndex> allLines() const;              // of lines(): order() with what is folded away
    bool isOpen(int row) const;
    void setOpen(int row, bool open);
    void setAllOpen(bool open);
    bool stands(int row) const { return !isGroup(row) || !isOpen(row); } // for rows that are not seen beside it

    QModelIndex mapToSource(const QModelIndex& index) const override;   // of a group none
    QModelIndex mapFromSource(const QModelIndex& index) const override; // Cost: one pass over the rows
    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex&) const override { return {}; }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override; // -1: as the rows come

Q_SIGNALS:
    void aboutToRearrange(); // the same rows, another choice or order of them
    void rearranged();
    void busyChanged();

private:
    struct Arranged {
        std::vector<core::RowIndex> rows;
        std::shared_ptr<const core::GroupedRows> groups; // null: none
    };
    static Arranged arranged(const std::shared_ptr<const core::GridRows>& grid, const core::Arrangement& how,
                             const core::Progress& progress = {});
    void takeSource();
    void rearrange();
    void use(Arranged made);
    void take(Arranged made);
    void foldLines();
    void refold(const std::function<void()>& change);
    std::size_t lineOf(int row) const { return order_[static_cast<std::size_t>(row)]; }
    QVariant groupData(std::size_t line, std::size_t column, int role) const;
    QString groupText(std::size_t line, std::size_t column) const;

    GridModel* model_;
    std::shared_ptr<const core::GridRows> grid_;
    core::Arrangement how_;
    std::vector<core::RowIndex> rows_, order_;
    std::shared_ptr<const core::GroupedRows> groups_;
    std::set<std::vector<std::string>> open_; // keys of groups
    std::function<void(int, bool)> sorter_;
    Job job_;
};

} // namespace ui
