#include "core/grid/arrange.h"

#include "core/base/natural_order.h"

#include <algorithm>
#include <compare>
#include <unordered_map>

namespace core {

namespace {

constexpr std::size_t stride = 512; // rows between two looks at the progress

// The days that a cell of time covers.
std::optional<Period> daysOf(const Cell& cell)
{
    if (const auto* day = std::get_if<Day>(&cell))
        return Period::dayOnly(*day);
    if (const auto* instant = std::get_if<Instant>(&cell))
        return Period::dayOnly(dayOf(instant->at));
    if (const auto* period = std::get_if<Period>(&cell))
        return *period;
    return {};
}

bool isWithin(const Cell& cell, const Cell& from, const Cell& to)
{
    if (const auto days = daysOf(cell)) {
        const auto first = daysOf(from), last = daysOf(to);
        return (!first || days->last >= first->first) && (!last || days->first <= last->last);
    }
    return isNumber(cell) && (isEmpty(from) || std::is_gteq(compareCells(cell, from)))
           && (isEmpty(to) || std::is_lteq(compareCells(cell, to)));
}

bool passes(const GridRows& rows, std::size_t row, const ColumnFilter& filter)
{
    if ((!isEmpty(filter.from) || !isEmpty(filter.to))
        && !isWithin(rows.cell(row, filter.column), filter.from, filter.to))
        return false;
    if (!filter.contains.empty() && !rows.holds(row, filter.column, filter.contains))
        return false;
    if (filter.is.empty() && filter.isNot.empty())
        return true;
    const auto shown = rows.shown(row, filter.column);
    return (filter.is.empty() || std::ranges::find(filter.is, shown) != filter.is.end())
           && std::ranges::find(filter.isNot, shown) == filter.isNot.end();
}

bool passes(const GridRows& rows, std::size_t row, const Arrangement& how)
{
    for (const auto& filter : how.filters)
        if (!passes(rows, row, filter))
            return false;
    return how.search.empty() || rows.holdsAnywhere(row, how.search);
}

// Sorts by one column and keeps the order of equals: done from the last key to the first.
void sortBy(const GridRows& rows, const ColumnOrder& key, std::vector<RowIndex>& order, const Progress& progress)
{
    std::vector<Cell> cells(rows.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i % stride == 0)
            progress.step(0, 0);
        cells[order[i]] = rows.order(order[i], key.column);
    }
    std::size_t compared = 0;
    std::ranges::stable_sort(order, [&](RowIndex a, RowIndex b) {
        if (++compared % (stride * 64) == 0)
            progress.step(0, 0);
        const bool none = isEmpty(cells[a]), otherNone = isEmpty(cells[b]);
        if (none || otherNone)
            return !none && otherNone;
        return key.descending ? std::is_lt(compareCells(cells[b], cells[a]))
                              : std::is_lt(compareCells(cells[a], cells[b]));
    });
}

} // namespace

std::vector<RowIndex> arranged(const GridRows& rows, const Arrangement& how, const Progress& progress)
{
    std::vector<RowIndex> order;
    order.reserve(how.filtersAny() ? 0 : rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (row % stride == 0)
            progress.step(row, rows.size());
        if (passes(rows, row, how))
            order.push_back(static_cast<RowIndex>(row));
    }
    for (auto key = how.sort.rbegin(); key != how.sort.rend(); ++key)
        sortBy(rows, *key, order, progress);
    return order;
}

std::vector<ColumnValue> valuesOf(const GridRows& rows, std::span<const RowIndex> of, std::size_t column,
                                  const Progress& progress)
{
    std::unordered_map<std::string, std::size_t> counts;
    for (std::size_t i = 0; i < of.size(); ++i) {
        if (i % stride == 0)
            progress.step(i, of.size());
        ++counts[rows.shown(of[i], column)];
    }
    std::vector<ColumnValue> values;
    values.reserve(counts.size());
    for (auto& [shown, count] : counts)
        values.push_back({shown, count});
    std::ranges::sort(
        values, [](const ColumnValue& a, const ColumnValue& b) { return std::is_lt(naturalOrder(a.shown, b.shown)); });
    return values;
}

} // namespace core
