// Which rows of a table are seen, and in which order.
#pragma once

#include "core/base/progress.h"
#include "core/grid/grid_rows.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace core {

// Leaves rows whose cell in the column passes all that is set.
struct ColumnFilter {
    std::size_t column = 0;
    std::vector<std::string> is, isNot; // what is shown: one of these; none of these
    std::string contains;               // in what is shown
    // Numbers by value. Times by days, both ends inside; a period passes if it
    // overlaps. Empty: not bounded.
    Cell from, to;
    bool isActive() const
    {
        return !is.empty() || !isNot.empty() || !contains.empty() || !isEmpty(from) || !isEmpty(to);
    }
    friend bool operator==(const ColumnFilter&, const ColumnFilter&) = default;
};

struct ColumnOrder {
    std::size_t column = 0;
    bool descending = false;
    friend bool operator==(const ColumnOrder&, const ColumnOrder&) = default;
};

struct Arrangement {
    std::string search; // any cell of the row holds it
    std::vector<ColumnFilter> filters;
    std::vector<ColumnOrder> sort;         // empty: as the rows come; equal rows stay so, too
    std::vector<std::size_t> groupBy = {}; // columns, the outermost first (core/grid/group.h)
    bool filtersAny() const { return !search.empty() || !filters.empty(); }
    friend bool operator==(const Arrangement&, const Arrangement&) = default;
};

using RowIndex = std::uint32_t; // a table has fewer than 2^32 rows

// The rows that pass, in order. What is empty stands last, ascending or descending.
std::vector<RowIndex> arranged(const GridRows& rows, const Arrangement& how, const Progress& progress = {});

// What a column shows in these rows, and in how many of them; in natural order.
struct ColumnValue {
    std::string shown;
    std::size_t rows = 0;
    friend bool operator==(const ColumnValue&, const ColumnValue&) = default;
};
std::vector<ColumnValue> valuesOf(const GridRows& rows, std::span<const RowIndex> of, std::size_t column,
                                  const Progress& progress = {});

} // namespace core
