// The rows of a table that are seen, in the order chosen: core arranges them, large tables on another thread.
#pragma once

#include "core/grid/arrange.h"
#include "ui/job.h"
#include "ui/models/grid_model.h"

#include <QAbstractProxyModel>

#include <memory>
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
    bool isBusy() const { return job_.busy(); }

    std::shared_ptr<const core::GridRows> grid() const { return grid_; }
    const std::vector<core::RowIndex>& order() const { return order_; } // of the rows of grid()

    QModelIndex mapToSource(const QModelIndex& index) const override;
    QModelIndex mapFromSource(const QModelIndex& index) const override; // Cost: one pass over the rows
    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex&) const override { return {}; }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override; // -1: as the rows come

Q_SIGNALS:
    void aboutToRearrange(); // the same rows, another choice or order of them
    void rearranged();
    void busyChanged();

private:
    void takeSource();
    void dropUntrue();
    void rearrange();
    void take(std::vector<core::RowIndex> order);

    GridModel* model_;
    std::shared_ptr<const core::GridRows> grid_;
    core::Arrangement how_;
    std::vector<core::RowIndex> order_;
    Job job_;
};

} // namespace ui
