#include "core/explore/fact_cells.h"

#include "core/base/error.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t mostCells = 1'000'000;

} // namespace

void FactCells::endRow(const FactRow& row)
{
    if (row.file == nullptr) {
        onLine_ = touched_;
        return endLines(row.rows);
    }
    if (row.place() != line_)
        endLine();
    line_ = row.place();
    onLine_.insert(onLine_.end(), touched_.begin(), touched_.end());
}

void FactCells::endLine()
{
    if (!onLine_.empty())
        endLines(1);
}

void FactCells::endLines(std::int64_t lines)
{
    matched_ += lines;
    if (onLine_.size() > 1) {
        std::ranges::sort(onLine_);
        repeated_[onLine_] += lines;
    }
    onLine_.clear();
}

FactSums FactCells::sumOf(std::span<const std::size_t> cells) const
{
    FactSums sum;
    for (const auto cell : cells)
        sum.add(sums_[cell]);
    return sum;
}

std::int64_t FactCells::rowsOf(std::span<const std::size_t> cells) const
{
    std::int64_t rows = 0;
    for (const auto cell : cells)
        rows += sums_[cell].parts;
    if (repeated_.empty())
        return rows;
    std::vector<bool> inside(sums_.size());
    for (const auto cell : cells)
        inside[cell] = true;
    for (const auto& [touched, times] : repeated_) {
        const auto hits = std::ranges::count_if(touched, [&](std::size_t cell) { return inside[cell]; });
        rows -= hits > 1 ? (hits - 1) * times : 0;
    }
    return rows;
}

std::optional<std::size_t> FactCells::find(const CellKey& key) const
{
    const auto found = places_.find(key);
    return found == places_.end() ? std::nullopt : std::optional(found->second);
}

std::size_t FactCells::place(const CellKey& key)
{
    const auto [found, isNew] = places_.try_emplace(key, sums_.size());
    if (isNew) {
        if (sums_.size() >= mostCells)
            throw Error(Fault::argument, "The view has more than 1,000,000 cells; leave out the field with the "
                                         "most members, or filter.");
        sums_.emplace_back();
        keys_.push_back(key);
    }
    return found->second;
}

} // namespace core
