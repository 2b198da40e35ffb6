// A table over a vector of core values: thin, one column description a column.
#pragma once

#include "ui/theme.h"
#include "ui/widgets/plain_label.h"

#include <QAbstractTableModel>
#include <QString>
#include <QVariant>

#include <functional>
#include <span>
#include <utility>
#include <vector>

namespace ui {

// Roles beyond Qt's. Sorting goes by ValueRole, never by text.
enum TableRole {
    ValueRole = Qt::UserRole, // the raw number or text
    MarkRole,                 // int of Mark: drawn before the text
    SolidityRole,             // int of Solidity
    SeriesRole,               // QVariantList of doubles: drawn as a sparkline instead of text
};

constexpr Qt::Alignment alignRight = Qt::AlignRight | Qt::AlignVCenter; // of numbers

template <typename Row>
struct Column {
    QString title;
    std::function<QString(const Row&)> text;
    std::function<QVariant(const Row&)> value = {}; // empty: the text
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    std::function<QString(const Row&)> exact = {}; // tool tip; empty: the text
    std::function<std::pair<Mark, Solidity>(const Row&)> mark = {};
    std::function<std::span<const double>(const Row&)> series = {};
};

template <typename Row>
class TableModel final : public QAbstractTableModel {
public:
    explicit TableModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setRows(std::vector<Row> rows, std::vector<Column<Row>> columns)
    {
        beginResetModel();
        rows_ = std::move(rows);
        columns_ = std::move(columns);
        endResetModel();
    }
    const std::vector<Row>& rows() const { return rows_; }
    const Row& row(const QModelIndex& index) const { return rows_.at(static_cast<std::size_t>(index.row())); }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(rows_.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(columns_.size());
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
            return {};
        return cell(row(index), columns_[static_cast<std::size_t>(index.column())], role);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const auto& column = columns_[static_cast<std::size_t>(section)];
        if (role == Qt::DisplayRole)
            return column.title;
        return role == Qt::TextAlignmentRole ? QVariant(static_cast<int>(column.alignment)) : QVariant();
    }

private:
    static QVariant cell(const Row& row, const Column<Row>& column, int role)
    {
        switch (role) {
        case Qt::DisplayRole: return column.series ? QVariant() : QVariant(column.text(row));
        case Qt::AccessibleTextRole: return column.text(row);
        case Qt::ToolTipRole: return plainToolTip(column.exact ? column.exact(row) : column.text(row));
        case Qt::TextAlignmentRole: return static_cast<int>(column.alignment);
        case ValueRole: return column.value ? column.value(row) : QVariant(column.text(row));
        case MarkRole: return column.mark ? QVariant(static_cast<int>(column.mark(row).first)) : QVariant();
        case SolidityRole: return column.mark ? QVariant(static_cast<int>(column.mark(row).second)) : QVariant();
        case SeriesRole: {
            if (!column.series)
                return {};
            QVariantList values;
            for (const double value : column.series(row))
                values << value;
            return values;
        }
        default: return {};
        }
    }

    std::vector<Row> rows_;
    std::vector<Column<Row>> columns_;
};

} // namespace ui
