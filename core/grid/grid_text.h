// A table, or a region of it, as text for other programs.
#pragma once

#include "core/base/progress.h"
#include "core/grid/arrange.h"
#include "core/grid/grid_rows.h"

#include <cstddef>
#include <span>
#include <string>

namespace core {

// Heads of columns that a file has beside those of the grid.
struct AddedHeads {
    std::string unit;      // behind a column whose numbers have units: names them
    std::string rows = {}; // in front: how many rows a group has, of a row none; empty: there are no groups
};

// Heads and rows as CSV, safe for spreadsheets: numbers in full, days and periods in ISO 8601, and
// behind a column whose numbers have units one that names them. A group stands above its rows.
std::string gridCsv(const GridRows& rows, std::span<const RowIndex> order, std::span<const std::size_t> columns,
                    const AddedHeads& heads, const Progress& progress = {});

// The same cells for the clipboard: tabs between them, a line a row; without units, as
// what is copied is pasted where a person has a place for it. Tabs and line breaks
// within a cell become blanks.
std::string gridTabs(const GridRows& rows, std::span<const RowIndex> order, std::span<const std::size_t> columns,
                     bool withHeads);

} // namespace core
