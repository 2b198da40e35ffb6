#include "core/store/column_run.h"

#include <xxhash.h>

#include <algorithm>
#include <random>

namespace core {

namespace {

constexpr std::size_t fewTuples = 64; // so many are cheap whatever they are made of
constexpr std::size_t mostEntries = 400'000;

std::uint64_t seed()
{
    static const std::uint64_t once = [] {
        std::random_device random;
        return (static_cast<std::uint64_t>(random()) << 32) | random();
    }();
    return once;
}

void takeHashes(const CostBlock& block, std::size_t firstRow, std::size_t count, std::size_t first, std::size_t last,
                CostBlock::SpanHash* out)
{
    std::string_view above;
    for (std::size_t row = 0; row < count; ++row) {
        const auto text = block.text.span(firstRow + row, block.columns, first, last);
        if (row > 0 && text == above) {
            out[row] = out[row - 1];
            out[row].asAbove = true;
            continue;
        }
        above = text;
        const auto hash = XXH3_128bits_withSeed(text.data(), text.size(), seed());
        out[row] = {hash.low64, hash.high64, false};
    }
}

// Tuples of a run so far and one more column, numbered row by row.
std::size_t combine(std::vector<std::uint32_t>& tuples, const std::vector<std::uint32_t>& numbers)
{
    TupleNumbers both(2);
    for (std::size_t row = 0; row < tuples.size(); ++row) {
        const std::uint32_t pair[] = {tuples[row], numbers[row]};
        tuples[row] = both.number(pair);
    }
    return both.size();
}

} // namespace

ColumnRun::ColumnRun(std::size_t first, std::size_t last) : first_(first), last_(last), slots_(1024) {}

void ColumnRun::grow()
{
    std::vector<Slot> slots(slots_.size() * 2);
    const auto mask = slots.size() - 1;
    for (const auto& slot : slots_) {
        if (slot.entry == 0)
            continue;
        auto at = static_cast<std::size_t>(slot.low) & mask;
        while (slots[at].entry != 0)
            at = (at + 1) & mask;
        slots[at] = slot;
    }
    slots_ = std::move(slots);
}

std::uint32_t ColumnRun::entryOf(const CostBlock::SpanHash& hash, const CostBlock& block, std::size_t row,
                                 TextColumns& columns)
{
    const auto mask = slots_.size() - 1;
    auto at = static_cast<std::size_t>(hash.low) & mask;
    for (; slots_[at].entry != 0; at = (at + 1) & mask)
        if (slots_[at].low == hash.low && slots_[at].high == hash.high)
            return slots_[at].entry - 1;
    slots_[at] = {hash.low, hash.high, static_cast<std::uint32_t>(++used_)};
    for (auto column = first_; column <= last_; ++column) {
        auto cell = block.cell(row, column);
        if (block.text.left && isLeft(cell)) {
            unquoted_.resize(std::max(unquoted_.size(), cell.size()));
            cell = unquoted(cell, unquoted_.data());
        }
        words_.push_back(columns[column]->wordOf(cell));
    }
    const auto entry = static_cast<std::uint32_t>(used_ - 1);
    if (2 * used_ > slots_.size())
        grow();
    return entry;
}

void ColumnRun::hash(CostBlock& block)
{
    for (auto& [first, last, rows] : block.spans) {
        rows.resize(block.hasSpans() && last < block.columns ? block.rows() : 0);
        takeHashes(block, 0, rows.size(), first, last, rows.data());
    }
}

const CostBlock::SpanHash* ColumnRun::hashesOf(const CostBlock& block, std::size_t firstRow, std::size_t count)
{
    for (const auto& [first, last, rows] : block.spans)
        if (first == first_ && last == last_ && rows.size() == block.rows())
            return rows.data() + firstRow;
    hashes_.resize(count);
    takeHashes(block, firstRow, count, first_, last_, hashes_.data());
    return hashes_.data();
}

void ColumnRun::add(const CostBlock& block, std::size_t firstRow, std::size_t count, TextColumns& columns)
{
    rows_.resize(count);
    const auto* const hashes = hashesOf(block, firstRow, count);
    // The slots shall be on their way from memory when they are looked at.
    for (std::size_t row = 0; row < count; ++row)
        __builtin_prefetch(&slots_[static_cast<std::size_t>(hashes[row].low) & (slots_.size() - 1)]);
    for (std::size_t row = 0; row < count; ++row)
        rows_[row] =
            row > 0 && hashes[row].asAbove ? rows_[row - 1] : entryOf(hashes[row], block, firstRow + row, columns);
    const auto width = last_ - first_ + 1;
    for (auto column = first_; column <= last_; ++column) {
        auto* const numbers = columns[column]->extend(count);
        const auto* const words = words_.data() + (column - first_);
        for (std::size_t row = 0; row < count; ++row)
            numbers[row] = words[rows_[row] * width];
    }
    seen_ += count;
}

bool ColumnRun::pays(const TextColumns& columns)
{
    const bool known = 2 * (used_ - before_) <= seen_ || seen_ < fewestRows;
    before_ = used_;
    seen_ = 0;
    if (!known || used_ > mostEntries)
        return false;
    for (auto column = first_; column <= last_; ++column)
        if (!columns[column]->isWords())
            return false;
    return true;
}

std::vector<ColumnRun> runsOf(const TextColumns& columns)
{
    std::vector<ColumnRun> runs;
    std::vector<std::uint32_t> tuples;
    std::size_t first = 0, distinct = 0;
    const auto close = [&](std::size_t end) {
        if (!tuples.empty() && end > first + 1)
            runs.emplace_back(first, end - 1);
        tuples.clear();
    };
    for (std::size_t n = 0; n < columns.size(); ++n) {
        const bool fits = columns[n]->isWords() && columns[n]->rows() >= ColumnRun::fewestRows
                          && 2 * columns[n]->dictionary().size() <= columns[n]->rows();
        if (!fits) {
            close(n);
            continue;
        }
        const auto own = static_cast<std::size_t>(columns[n]->dictionary().size());
        if (!tuples.empty()) {
            auto together = tuples;
            const auto count = combine(together, columns[n]->numbers());
            if (count <= std::max(fewTuples, std::max(distinct, own) * 5 / 4) && 2 * count <= tuples.size()) {
                tuples = std::move(together);
                distinct = count;
                continue;
            }
            close(n);
        }
        tuples = columns[n]->numbers();
        distinct = own;
        first = n;
    }
    close(columns.size());
    return runs;
}

} // namespace core
