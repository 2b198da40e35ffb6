// What a grid shows: rows of core's typed cells, and how they are painted.
#pragma once

#include "core/grid/grid_rows.h"

#include <QAbstractTableModel>

#include <memory>

namespace ui {

// Roles beyond Qt's.
enum GridRole {
    MarkRole = Qt::UserRole, // int of Mark: drawn before the text
    SolidityRole,            // int of Solidity
    SeriesRole,              // QVariantList of doubles: drawn as a sparkline instead of text
    TotalRole,               // bool: the row is a total of others
    ScaleRole,               // QPointF of the least and the greatest value that series of all rows share
};

constexpr Qt::Alignment alignRight = Qt::AlignRight | Qt::AlignVCenter; // of numbers

class GridModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    // The rows shown now, in the model's order. They never change: new rows
    // come with a reset of the model.
    virtual std::shared_ptr<const core::GridRows> grid() const = 0;
};

} // namespace ui
