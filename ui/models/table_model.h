// A table over core values: thin, one column description a column.
#pragma once

#include "ui/models/grid_model.h"
#include "ui/numbers.h"
#include "ui/text.h"
#include "ui/theme.h"
#include "ui/widgets/plain_label.h"

#include <QPointF>
#include <QString>
#include <QVariant>

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace ui {

template <typename Row>
struct Column {
    QString title;
    std::function<QString(const Row&)> text;
    std::function<core::Cell(const Row&)> cell = {}; // empty: the text; a dash stands for none
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    std::function<QString(const Row&)> exact = {}; // tool tip; empty: the text
    std::function<std::optional<std::pair<Mark, Solidity>>(const Row&)> mark = {};
    std::function<std::span<const double>(const Row&)> series = {};
    std::optional<std::pair<double, double>> scale = {}; // of all rows' series
    std::function<std::string(const Row&)> unit = {};    // of its number
    std::function<core::Cell(const Row&)> order = {};    // by what it is sorted; empty: by the cell
    core::CellKind kind = core::CellKind::text;          // by what it is filtered
    bool unitBeside = false;                             // a column of its own names the unit
    bool addsUp = false;                                 // as core::GridColumn says
};

// Rows is a vector, or anything with size() and operator[] that gives rows by value.
template <typename Row, typename Rows>
class RowsOf final : public core::GridRows {
public:
    RowsOf(Rows rows, std::vector<Column<Row>> columns) : rows_(std::move(rows)), columns_(std::move(columns))
    {
        for (const auto& column : columns_)
            heads_.push_back({utf8(column.title), column.kind, column.unit && !column.unitBeside, column.addsUp,
                              static_cast<bool>(column.series)});
    }
    const Rows& rows() const { return rows_; }
    const Column<Row>& column(std::size_t column) const { return columns_[column]; }

    std::size_t size() const override { return rows_.size(); }
    const std::vector<core::GridColumn>& columns() const override { return heads_; }
    core::Cell cell(std::size_t row, std::size_t column) const override
    {
        const auto& one = columns_[column];
        return one.cell ? one.cell(rows_[row]) : textCell(one.text(rows_[row]));
    }
    core::Cell order(std::size_t row, std::size_t column) const override
    {
        return columns_[column].order ? columns_[column].order(rows_[row]) : cell(row, column);
    }
    std::string unit(std::size_t row, std::size_t column) const override
    {
        return columns_[column].unit ? columns_[column].unit(rows_[row]) : std::string();
    }
    std::string shown(std::size_t row, std::size_t column) const override
    {
        return utf8(columns_[column].text(rows_[row]));
    }
    bool holds(std::size_t row, std::size_t column, std::string_view text) const override
    {
        return columns_[column].text(rows_[row]).contains(qt(text), Qt::CaseInsensitive);
    }
    bool holdsAnywhere(std::size_t row, std::string_view text) const override
    {
        const auto& whole = rows_[row];
        const auto wanted = qt(text);
        for (const auto& column : columns_)
            if (column.text(whole).contains(wanted, Qt::CaseInsensitive))
                return true;
        return false;
    }

private:
    static core::Cell textCell(const QString& text)
    {
        return text.isEmpty() || text == dash() ? core::Cell() : core::Cell(utf8(text));
    }

    Rows rows_;
    std::vector<Column<Row>> columns_;
    std::vector<core::GridColumn> heads_;
};

template <typename Row, typename Rows = std::vector<Row>>
class TableModel final : public GridModel {
public:
    explicit TableModel(QObject* parent = nullptr) : GridModel(parent), grid_(std::make_shared<Grid>(Rows(), Columns()))
    {}

    void setRows(Rows rows, std::vector<Column<Row>> columns)
    {
        auto grid = std::make_shared<const Grid>(std::move(rows), std::move(columns));
        beginResetModel();
        grid_ = std::move(grid);
        endResetModel();
    }
    const Rows& rows() const { return grid_->rows(); }
    decltype(auto) row(const QModelIndex& index) const { return rows()[static_cast<std::size_t>(index.row())]; }
    std::shared_ptr<const core::GridRows> grid() const override { return grid_; }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(grid_->size());
    }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(grid_->columns().size());
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
            return {};
        return cell(row(index), grid_->column(static_cast<std::size_t>(index.column())), role);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const auto& column = grid_->column(static_cast<std::size_t>(section));
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return column.title;
        return role == Qt::TextAlignmentRole ? QVariant(static_cast<int>(column.alignment)) : QVariant();
    }

private:
    using Grid = RowsOf<Row, Rows>;
    using Columns = std::vector<Column<Row>>;

    static QVariant cell(const Row& row, const Column<Row>& column, int role)
    {
        switch (role) {
        case Qt::DisplayRole: return column.series ? QVariant() : QVariant(column.text(row));
        case Qt::AccessibleTextRole: return column.text(row);
        case Qt::ToolTipRole: return plainToolTip(column.exact ? column.exact(row) : column.text(row));
        case Qt::TextAlignmentRole: return static_cast<int>(column.alignment);
        case MarkRole:
        case SolidityRole: {
            const auto mark = column.mark ? column.mark(row) : std::nullopt;
            return !mark              ? QVariant()
                   : role == MarkRole ? QVariant(static_cast<int>(mark->first))
                                      : QVariant(static_cast<int>(mark->second));
        }
        case TotalRole:
            if constexpr (requires { row.isTotal; })
                return row.isTotal;
            return {};
        case SeriesRole: {
            if (!column.series)
                return {};
            QVariantList values;
            for (const double value : column.series(row))
                values << value;
            return values;
        }
        case ScaleRole: return column.scale ? QVariant(QPointF(column.scale->first, column.scale->second)) : QVariant();
        default: return {};
        }
    }

    std::shared_ptr<const Grid> grid_;
};

} // namespace ui
