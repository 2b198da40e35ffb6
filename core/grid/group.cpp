#include "core/grid/group.h"

#include "core/base/natural_order.h"
#include "core/grid/grid_sum.h"

#include <algorithm>
#include <compare>
#include <unordered_map>
#include <utility>

namespace core {

GroupedRows::GroupedRows(std::shared_ptr<const GridRows> rows, std::span<const RowIndex> order,
                         std::vector<std::size_t> by, std::span<const ColumnOrder> sort, const Progress& progress)
    : rows_(std::move(rows)), by_(std::move(by))
{
    add(0, order, sort, progress);
}

void GroupedRows::add(std::size_t level, std::span<const RowIndex> rows, std::span<const ColumnOrder> sort,
                      const Progress& progress)
{
    if (level == by_.size()) {
        for (const auto row : rows)
            lines_.push_back({row, noGroup});
        return;
    }
    struct Part {
        std::string shown;
        std::vector<RowIndex> rows;
        std::vector<Sum> sums;
        Cell key; // by what it is sorted
    };
    std::vector<Part> parts;
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % 512 == 0)
            progress.step(i, rows.size());
        const auto [place, isNew] = places.try_emplace(rows_->shown(rows[i], by_[level]), parts.size());
        if (isNew)
            parts.push_back({place->first, {}, {}, {}});
        parts[place->second].rows.push_back(rows[i]);
    }
    for (auto& part : parts) {
        part.sums = sumsOf(part.rows, progress);
        if (sort.empty())
            continue;
        const auto sum = std::ranges::find(part.sums, sort.front().column, &Sum::column);
        part.key = sum != part.sums.end()              ? sum->cell
                   : sort.front().column == by_[level] ? rows_->order(part.rows.front(), by_[level])
                                                       : Cell();
    }
    std::ranges::stable_sort(parts, [&](const Part& a, const Part& b) {
        if (isEmpty(a.key) != isEmpty(b.key))
            return isEmpty(b.key);
        if (const auto order = compareCells(a.key, b.key); std::is_neq(order))
            return sort.front().descending ? std::is_gt(order) : std::is_lt(order);
        return std::is_lt(naturalOrder(a.shown, b.shown));
    });
    for (auto& part : parts) {
        const auto group = groups_.size();
        lines_.push_back({part.rows.front(), static_cast<std::uint32_t>(group)});
        groups_.push_back({level, part.rows.size(), 0, std::move(part.sums)});
        add(level + 1, part.rows, sort, progress);
        groups_[group].end = lines_.size();
    }
}

std::vector<GroupedRows::Sum> GroupedRows::sumsOf(std::span<const RowIndex> rows, const Progress& progress) const
{
    std::vector<Sum> sums;
    for (std::size_t column = 0; column < columns().size(); ++column) {
        if (!columns()[column].addsUp || std::ranges::find(by_, column) != by_.end())
            continue;
        GridSum sum(*rows_);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (i % 512 == 0)
                progress.step(i, rows.size());
            sum.add(rows[i], column);
        }
        sums.push_back({column, sum.sum().value_or(Cell()), sum.unit()});
    }
    return sums;
}

std::size_t GroupedRows::level(std::size_t line) const { return isGroup(line) ? groupAt(line).level : by_.size(); }

std::vector<std::string> GroupedRows::key(std::size_t line) const
{
    std::vector<std::string> key;
    for (std::size_t i = 0; i <= groupAt(line).level; ++i)
        key.push_back(rows_->shown(row(line), by_[i]));
    return key;
}

bool GroupedRows::names(std::size_t line, std::size_t column) const
{
    const auto last = by_.begin() + static_cast<std::ptrdiff_t>(groupAt(line).level) + 1;
    return std::find(by_.begin(), last, column) != last;
}

const GroupedRows::Sum* GroupedRows::sumAt(std::size_t line, std::size_t column) const
{
    const auto& sums = groupAt(line).sums;
    const auto found = std::ranges::find(sums, column, &Sum::column);
    return found == sums.end() ? nullptr : &*found;
}

Cell GroupedRows::cell(std::size_t line, std::size_t column) const
{
    if (!isGroup(line) || names(line, column))
        return rows_->cell(row(line), column);
    const auto* sum = sumAt(line, column);
    return sum ? sum->cell : Cell();
}

Cell GroupedRows::order(std::size_t line, std::size_t column) const
{
    return isGroup(line) ? cell(line, column) : rows_->order(row(line), column);
}

std::string GroupedRows::unit(std::size_t line, std::size_t column) const
{
    if (!isGroup(line) || names(line, column))
        return rows_->unit(row(line), column);
    const auto* sum = sumAt(line, column);
    return sum && !isEmpty(sum->cell) ? sum->unit : std::string();
}

std::string GroupedRows::shown(std::size_t line, std::size_t column) const
{
    return !isGroup(line) || names(line, column) ? rows_->shown(row(line), column) : exactText(cell(line, column));
}

} // namespace core
