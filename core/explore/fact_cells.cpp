#include "core/explore/fact_cells.h"

#include "core/base/error.h"
#include "core/base/sentences.h"

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
    if (key.size() == 1) {
        const auto place = key.front() < placeOf_.size() ? placeOf_[key.front()] : 0;
        return place == 0 ? std::nullopt : std::optional(place - 1);
    }
    const auto found = places_.find(key);
    return found == places_.end() ? std::nullopt : std::optional(found->second);
}

std::size_t FactCells::place(std::span<const std::uint32_t> key)
{
    if (key.size() == 1) {
        if (key.front() >= placeOf_.size())
            placeOf_.resize(key.front() + 1 + key.front() / 2);
        auto& place = placeOf_[key.front()];
        return (place != 0 ? place : place = makeCell(key) + 1) - 1;
    }
    if (const auto known = places_.find(key); known != places_.end())
        return known->second;
    const auto made = makeCell(key);
    places_.emplace(keys_.back(), made);
    return made;
}

std::size_t FactCells::makeCell(std::span<const std::uint32_t> key)
{
    if (sums_.size() >= mostCells)
        throw Error(Fault::argument, sentence(MessageCode::view_too_many_cells));
    sums_.emplace_back();
    keys_.emplace_back(key.begin(), key.end());
    return sums_.size() - 1;
}

} // namespace core
