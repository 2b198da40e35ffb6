#include "ui/models/arranged_model.h"

#include "ui/numbers.h"
#include "ui/text.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace ui {

namespace {

constexpr std::size_t arrangedAtOnce = 2000; // rows: a few milliseconds

std::vector<core::RowIndex> allOf(const core::GridRows& rows)
{
    std::vector<core::RowIndex> order(rows.size());
    std::iota(order.begin(), order.end(), core::RowIndex(0));
    return order;
}

bool sameColumns(const core::GridRows& a, const core::GridRows& b)
{
    return std::ranges::equal(a.columns(), b.columns(), {}, &core::GridColumn::title, &core::GridColumn::title);
}

} // namespace

ArrangedModel::ArrangedModel(GridModel* model, QObject* parent)
    : QAbstractProxyModel(parent), model_(model), grid_(model->grid()), order_(allOf(*grid_))
{
    setSourceModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(model, &QAbstractItemModel::modelReset, this, &ArrangedModel::takeSource);
    connect(&job_, &Job::failed, this, &ArrangedModel::busyChanged);
    connect(&job_, &Job::cancelled, this, &ArrangedModel::busyChanged);
}

// A filter or an order of columns that are there no more says nothing.
void ArrangedModel::takeSource()
{
    job_.cancel();
    const auto before = std::exchange(grid_, model_->grid());
    if (!sameColumns(*before, *grid_)) {
        how_.filters.clear();
        how_.sort.clear();
    }
    const bool plain = how_ == core::Arrangement();
    const bool atOnce = grid_->size() <= arrangedAtOnce;
    order_ = plain ? allOf(*grid_) : atOnce ? core::arranged(*grid_, how_) : std::vector<core::RowIndex>();
    endResetModel();
    if (!plain && !atOnce)
        rearrange();
}

void ArrangedModel::arrange(const core::Arrangement& how)
{
    if (how == how_)
        return;
    how_ = how;
    rearrange();
}

void ArrangedModel::rearrange()
{
    if (grid_->size() <= arrangedAtOnce) {
        job_.cancel();
        return take(core::arranged(*grid_, how_));
    }
    job_.run(
        [grid = grid_, how = how_, digits = shownDigits()](const core::Progress& progress) {
            const ShownDigits same(digits); // what is searched is what is shown
            return core::arranged(*grid, how, progress);
        },
        [this](std::vector<core::RowIndex> order) { take(std::move(order)); });
    Q_EMIT busyChanged();
}

void ArrangedModel::take(std::vector<core::RowIndex> order)
{
    Q_EMIT aboutToRearrange();
    beginResetModel();
    order_ = std::move(order);
    endResetModel();
    Q_EMIT rearranged();
    Q_EMIT busyChanged();
}

QModelIndex ArrangedModel::mapToSource(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    return model_->index(static_cast<int>(order_[static_cast<std::size_t>(index.row())]), index.column());
}

QModelIndex ArrangedModel::mapFromSource(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const auto found = std::ranges::find(order_, static_cast<core::RowIndex>(index.row()));
    return found == order_.end() ? QModelIndex()
                                 : createIndex(static_cast<int>(found - order_.begin()), index.column());
}

QModelIndex ArrangedModel::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

int ArrangedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(order_.size());
}

int ArrangedModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : model_->columnCount(); }

QVariant ArrangedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? model_->headerData(section, orientation, role) : QVariant();
}

void ArrangedModel::sort(int column, Qt::SortOrder order)
{
    auto how = how_;
    how.sort.clear();
    if (column >= 0)
        how.sort.push_back({static_cast<std::size_t>(column), order == Qt::DescendingOrder});
    arrange(how);
}

} // namespace ui
