#include "ui/models/arranged_model.h"

#include "ui/numbers.h"
#include "ui/text.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace ui {

namespace {

constexpr std::size_t arrangedAtOnce = 2000; // rows: a few milliseconds

bool sameColumns(const core::GridRows& a, const core::GridRows& b)
{
    return std::ranges::equal(a.columns(), b.columns(), {}, &core::GridColumn::title, &core::GridColumn::title);
}

} // namespace

ArrangedModel::ArrangedModel(GridModel* model, QObject* parent)
    : QAbstractProxyModel(parent), model_(model), grid_(model->grid())
{
    use(arranged(grid_, how_));
    setSourceModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(model, &QAbstractItemModel::modelReset, this, &ArrangedModel::takeSource);
    connect(&job_, &Job::failed, this, &ArrangedModel::busyChanged);
    connect(&job_, &Job::cancelled, this, &ArrangedModel::busyChanged);
}

ArrangedModel::Arranged ArrangedModel::arranged(const std::shared_ptr<const core::GridRows>& grid,
                                                const core::Arrangement& how, const core::Progress& progress)
{
    Arranged made;
    if (how.filtersAny() || !how.sort.empty()) {
        made.rows = core::arranged(*grid, how, progress);
    } else {
        made.rows.resize(grid->size());
        std::iota(made.rows.begin(), made.rows.end(), core::RowIndex(0));
    }
    if (!how.groupBy.empty())
        made.groups = std::make_shared<const core::GroupedRows>(grid, made.rows, how.groupBy, how.sort, progress);
    return made;
}

// A filter, an order or a group of columns that are there no more says nothing.
void ArrangedModel::takeSource()
{
    job_.cancel();
    const auto before = std::exchange(grid_, model_->grid());
    if (!sameColumns(*before, *grid_)) {
        how_.filters.clear();
        how_.sort.clear();
        how_.groupBy.clear();
        open_.clear();
    }
    const bool plain = how_ == core::Arrangement();
    const bool atOnce = plain || grid_->size() <= arrangedAtOnce;
    use(atOnce ? arranged(grid_, how_) : Arranged());
    endResetModel();
    if (!atOnce)
        rearrange();
}

void ArrangedModel::arrange(const core::Arrangement& how)
{
    if (how == how_)
        return;
    if (how.groupBy != how_.groupBy)
        open_.clear();
    how_ = how;
    rearrange();
}

void ArrangedModel::rearrange()
{
    if (grid_->size() <= arrangedAtOnce) {
        job_.cancel();
        return take(arranged(grid_, how_));
    }
    job_.run(
        [grid = grid_, how = how_, digits = shownDigits()](const core::Progress& progress) {
            const ShownDigits same(digits); // what is searched is what is shown
            return arranged(grid, how, progress);
        },
        [this](Arranged made) { take(std::move(made)); });
    Q_EMIT busyChanged();
}

void ArrangedModel::take(Arranged made)
{
    refold([&] { use(std::move(made)); });
    Q_EMIT busyChanged();
}

void ArrangedModel::use(Arranged made)
{
    rows_ = std::move(made.rows);
    groups_ = std::move(made.groups);
    foldLines();
}

// Which lines are seen: all but those in a group that is not open.
void ArrangedModel::foldLines()
{
    order_.clear();
    if (!groups_) {
        order_ = rows_;
        return;
    }
    for (std::size_t line = 0; line < groups_->size();) {
        order_.push_back(static_cast<core::RowIndex>(line));
        line = groups_->isGroup(line) && !open_.contains(groups_->key(line)) ? groups_->end(line) : line + 1;
    }
}

void ArrangedModel::refold(const std::function<void()>& change)
{
    Q_EMIT aboutToRearrange();
    beginResetModel();
    change();
    endResetModel();
    Q_EMIT rearranged();
}

std::shared_ptr<const core::GridRows> ArrangedModel::lines() const
{
    return groups_ ? std::static_pointer_cast<const core::GridRows>(groups_) : grid_;
}

bool ArrangedModel::isGroup(int row) const
{
    return groups_ && row >= 0 && row < rowCount() && groups_->isGroup(lineOf(row));
}

int ArrangedModel::groupColumn(int row) const
{
    return isGroup(row) ? static_cast<int>(groups_->column(lineOf(row))) : -1;
}

std::vector<std::string> ArrangedModel::groupKey(int row) const
{
    return isGroup(row) ? groups_->key(lineOf(row)) : std::vector<std::string>();
}

int ArrangedModel::rowOfGroup(const std::vector<std::string>& key) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (isGroup(row) && groups_->key(lineOf(row)) == key)
            return row;
    return -1;
}

std::vector<core::RowIndex> ArrangedModel::allLines() const
{
    if (!groups_)
        return rows_;
    std::vector<core::RowIndex> lines(groups_->size());
    std::iota(lines.begin(), lines.end(), core::RowIndex(0));
    return lines;
}

bool ArrangedModel::isOpen(int row) const { return isGroup(row) && open_.contains(groups_->key(lineOf(row))); }

void ArrangedModel::setOpen(int row, bool open)
{
    if (!isGroup(row) || isOpen(row) == open)
        return;
    const auto key = groups_->key(lineOf(row));
    refold([&] {
        if (open)
            open_.insert(key);
        else
            open_.erase(key);
        foldLines();
    });
}

void ArrangedModel::setAllOpen(bool open)
{
    if (!groups_)
        return;
    refold([&] {
        open_.clear();
        for (std::size_t line = 0; open && line < groups_->size(); ++line)
            if (groups_->isGroup(line))
                open_.insert(groups_->key(line));
        foldLines();
    });
}

QModelIndex ArrangedModel::mapToSource(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= rowCount() || isGroup(index.row()))
        return {};
    const auto line = lineOf(index.row());
    return model_->index(static_cast<int>(groups_ ? groups_->row(line) : line), index.column());
}

QModelIndex ArrangedModel::mapFromSource(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    for (int row = 0; row < rowCount(); ++row) {
        const auto line = lineOf(row);
        if (!isGroup(row) && (groups_ ? groups_->row(line) : line) == static_cast<core::RowIndex>(index.row()))
            return createIndex(row, index.column());
    }
    return {};
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

QVariant ArrangedModel::data(const QModelIndex& index, int role) const
{
    return index.isValid() && isGroup(index.row())
               ? groupData(lineOf(index.row()), static_cast<std::size_t>(index.column()), role)
               : QAbstractProxyModel::data(index, role);
}

Qt::ItemFlags ArrangedModel::flags(const QModelIndex& index) const
{
    return index.isValid() && isGroup(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                                   : QAbstractProxyModel::flags(index);
}

QVariant ArrangedModel::groupData(std::size_t line, std::size_t column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        const bool isOwn = groups_->column(line) == column;
        const QString text = groupText(line, column);
        if (role == Qt::ToolTipRole)
            return plainToolTip(text);
        if (!isOwn)
            return text;
        const bool open = open_.contains(groups_->key(line));
        if (role == Qt::AccessibleTextRole)
            return open ? tr("%1, open", "group of rows").arg(text) : tr("%1, folded", "group of rows").arg(text);
        return (open ? QStringLiteral("\u25BE ") : QStringLiteral("\u25B8 ")) + text;
    }
    case Qt::TextAlignmentRole: return model_->headerData(static_cast<int>(column), Qt::Horizontal, role);
    case TotalRole: return true;
    default: return {};
    }
}

// In its own column how many rows it has, in columns that add up their sum.
QString ArrangedModel::groupText(std::size_t line, std::size_t column) const
{
    const QLocale locale;
    const auto own = groups_->column(line);
    if (own == column) {
        const QString name = qt(groups_->shown(line, column));
        return tr("%1 (%2)", "member of a group; number of its rows")
            .arg(name.isEmpty() ? dash() : name, count(static_cast<std::int64_t>(groups_->members(line)), locale));
    }
    const auto cell = groups_->cell(line, column);
    if (std::ranges::find(how_.groupBy, column) != how_.groupBy.end() || !core::isNumber(cell))
        return qt(groups_->shown(line, column));
    const auto* exact = std::get_if<core::Decimal>(&cell);
    const auto* value = std::get_if<double>(&cell);
    const QString number = exact   ? decimalText(*exact, locale)
                           : value ? shortNumber(*value, locale)
                                   : qt(core::exactText(cell));
    const auto unit = groups_->columns()[column].hasUnit ? groups_->unit(line, column) : std::string();
    return unit.empty() ? number : number + QChar(0x00A0) + qt(unit);
}

QVariant ArrangedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? model_->headerData(section, orientation, role) : QVariant();
}

void ArrangedModel::sort(int column, Qt::SortOrder order)
{
    if (sorter_)
        return sorter_(column, order == Qt::DescendingOrder);
    auto how = how_;
    how.sort.clear();
    if (column >= 0)
        how.sort.push_back({static_cast<std::size_t>(column), order == Qt::DescendingOrder});
    arrange(how);
}

} // namespace ui
