// A table under headings: rows that show the same in some columns stand together,
// under a line with their sums.
#pragma once

#include "core/base/progress.h"
#include "core/grid/arrange.h"
#include "core/grid/grid_rows.h"

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace core {

// Its rows are lines: each group has one before its members; a group of one column holds those of
// the next. The line of a group has the values by which it is one, and of columns that add up
// (GridColumn::addsUp) the sum of its rows, exact where they are; no sum where units differ.
class GroupedRows final : public GridRows {
public:
    // order: the rows that are shown, as they stand. by: columns, the outermost first. Groups of
    // one parent stand by their own cells in the column of sort, what is empty last; without one,
    // or where these are equal, in natural order.
    GroupedRows(std::shared_ptr<const GridRows> rows, std::span<const RowIndex> order, std::vector<std::size_t> by,
                std::span<const ColumnOrder> sort, const Progress& progress = {});

    bool isGroup(std::size_t line) const { return lines_[line].group != noGroup; }
    std::size_t level(std::size_t line) const override; // of rows one more than of their group
    std::size_t members(std::size_t line) const override { return isGroup(line) ? groupAt(line).members : 0; }
    RowIndex row(std::size_t line) const { return lines_[line].row; }               // of a group: its first
    std::size_t end(std::size_t line) const { return groupAt(line).end; }           // behind the last line of a group
    std::size_t column(std::size_t line) const { return by_[groupAt(line).level]; } // that a group is of
    std::vector<std::string> key(std::size_t line) const; // what a group shows in the columns down to its own

    std::size_t size() const override { return lines_.size(); }
    const std::vector<GridColumn>& columns() const override { return rows_->columns(); }
    Cell cell(std::size_t line, std::size_t column) const override;
    Cell order(std::size_t line, std::size_t column) const override;
    std::string unit(std::size_t line, std::size_t column) const override;
    std::string shown(std::size_t line, std::size_t column) const override;

private:
    static constexpr std::uint32_t noGroup = 0xFFFFFFFF;
    struct Line {
        RowIndex row = 0;
        std::uint32_t group = noGroup;
    };
    struct Sum {
        std::size_t column = 0;
        Cell cell; // empty: units differ, or no row has a number
        std::string unit;
    };
    struct Group {
        std::size_t level = 0, members = 0, end = 0;
        std::vector<Sum> sums;
    };
    const Group& groupAt(std::size_t line) const { return groups_[lines_[line].group]; }
    bool names(std::size_t line, std::size_t column) const; // is it one of those by which the group is one
    const Sum* sumAt(std::size_t line, std::size_t column) const;
    void add(std::size_t level, std::span<const RowIndex> rows, std::span<const ColumnOrder> sort,
             const Progress& progress);
    std::vector<Sum> sumsOf(std::span<const RowIndex> rows, const Progress& progress) const;

    std::shared_ptr<const GridRows> rows_;
    std::vector<std::size_t> by_;
    std::vector<Line> lines_;
    std::vector<Group> groups_;
};

} // namespace core
