// What a table stands on: rows of typed cells that do not change while they are looked at.
#pragma once

#include "core/grid/cell.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace core {

enum class CellKind { text, number, time }; // what a column can be filtered by

struct GridColumn {
    std::string title; // in the reader's language
    CellKind kind = CellKind::text;
    bool hasUnit = false; // its numbers have units, which may differ from row to row
    bool addsUp = false;  // a sum of its numbers means something: of amounts and counts, not of ratios
    bool isDrawn = false; // a picture without cells: nothing that another program could use
};

// Shared between the window's thread and the work that sorts, so every call
// must be safe from any thread.
class GridRows {
public:
    GridRows() = default;
    GridRows(const GridRows&) = delete;
    GridRows& operator=(const GridRows&) = delete;
    virtual ~GridRows() = default;

    virtual std::size_t size() const = 0;
    virtual const std::vector<GridColumn>& columns() const = 0;
    virtual Cell cell(std::size_t row, std::size_t column) const = 0;
    // By what the column is sorted, where it is not by its cells: a status by its rank.
    virtual Cell order(std::size_t row, std::size_t column) const { return cell(row, column); }
    virtual std::string unit(std::size_t /*row*/, std::size_t /*column*/) const { return {}; } // "EUR", "%"
    // Of a grouped table: how deep a line stands below the outermost groups, and of how many rows
    // it is the heading; 0: it is a row.
    virtual std::size_t level(std::size_t /*row*/) const { return 0; }
    virtual std::size_t members(std::size_t /*row*/) const { return 0; }
    // As people read it; what they search and filter for.
    virtual std::string shown(std::size_t row, std::size_t column) const { return exactText(cell(row, column)); }
    // Does what is shown hold the text? Here ASCII letters in either case.
    virtual bool holds(std::size_t row, std::size_t column, std::string_view text) const;
    virtual bool holdsAnywhere(std::size_t row, std::string_view text) const; // any cell of the row
};

} // namespace core
