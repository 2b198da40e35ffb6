#include "core/store/correlated_columns.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t fewTuples = 64; // so many are cheap whatever they are made of
constexpr std::size_t mostTuples = 400'000;

// Tuples of some columns and one more, numbered row by row; empty if there are more than most.
std::vector<std::uint32_t> combine(const std::vector<std::uint32_t>& tuples, const std::vector<std::uint32_t>& numbers,
                                   std::size_t most)
{
    TupleNumbers both(2);
    std::vector<std::uint32_t> together(tuples.size());
    for (std::size_t row = 0; row < tuples.size(); ++row) {
        const std::uint32_t pair[] = {tuples[row], numbers[row]};
        together[row] = both.number(pair);
        if (both.size() > most)
            return {};
    }
    return together;
}

} // namespace

void CorrelatedColumns::grow()
{
    std::vector<Slot> slots(slots_.size() * 2);
    const auto mask = slots.size() - 1;
    for (const auto& slot : slots_) {
        if (slot.tuple == 0)
            continue;
        auto at = static_cast<std::size_t>(slot.low) & mask;
        while (slots[at].tuple != 0)
            at = (at + 1) & mask;
        slots[at] = slot;
    }
    slots_ = std::move(slots);
}

std::uint32_t CorrelatedColumns::tupleOf(const SpanHash& hash, const RowBatch& rows, std::size_t row,
                                         TextColumns& columns)
{
    const auto mask = slots_.size() - 1;
    auto at = static_cast<std::size_t>(hash.low) & mask;
    for (; slots_[at].tuple != 0; at = (at + 1) & mask)
        if (slots_[at].low == hash.low && slots_[at].high == hash.high)
            return slots_[at].tuple - 1;
    slots_[at] = {hash.low, hash.high, static_cast<std::uint32_t>(++used_)};
    for (auto column = span_.first; column <= span_.last; ++column)
        entries_.push_back(columns[column]->entryOf(rows.cell(row, column)));
    const auto tuple = static_cast<std::uint32_t>(used_ - 1);
    if (2 * used_ > slots_.size())
        grow();
    return tuple;
}

void CorrelatedColumns::add(const RowBatch& rows, std::size_t firstRow, std::size_t count, const SpanHash* hashes,
                            TextColumns& columns)
{
    rowTuples_.resize(count);
    if (hashes == nullptr) {
        hashes_.resize(count);
        rows.hash(span_, firstRow, hashes_);
        hashes = hashes_.data();
    }
    // The slots shall be on their way from memory when they are looked at.
    for (std::size_t row = 0; row < count; ++row)
        __builtin_prefetch(&slots_[static_cast<std::size_t>(hashes[row].low) & (slots_.size() - 1)]);
    for (std::size_t row = 0; row < count; ++row)
        rowTuples_[row] =
            row > 0 && hashes[row].asAbove ? rowTuples_[row - 1] : tupleOf(hashes[row], rows, firstRow + row, columns);
    const auto width = span_.last - span_.first + 1;
    for (auto column = span_.first; column <= span_.last; ++column) {
        auto* const numbers = columns[column]->extend(count);
        const auto* const entries = entries_.data() + (column - span_.first);
        for (std::size_t row = 0; row < count; ++row)
            numbers[row] = entries[rowTuples_[row] * width];
    }
    segmentRows_ += count;
}

bool CorrelatedColumns::isWorthwhile(const TextColumns& columns)
{
    const bool wereKnown = 2 * (used_ - usedBefore_) <= segmentRows_ || segmentRows_ < fewestRows;
    usedBefore_ = used_;
    segmentRows_ = 0;
    if (!wereKnown || used_ > mostTuples)
        return false;
    for (auto column = span_.first; column <= span_.last; ++column)
        if (!columns[column]->hasDictionary())
            return false;
    return true;
}

std::vector<CorrelatedColumns> findCorrelated(const TextColumns& columns)
{
    std::vector<CorrelatedColumns> found;
    std::vector<std::uint32_t> tuples;
    std::size_t first = 0, distinct = 0;
    const auto close = [&](std::size_t end) {
        if (!tuples.empty() && end > first + 1)
            found.emplace_back(ColumnSpan{first, end - 1});
        tuples.clear();
    };
    for (std::size_t n = 0; n < columns.size(); ++n) {
        const bool fits = columns[n]->hasDictionary() && columns[n]->rows() >= CorrelatedColumns::fewestRows
                          && 2 * columns[n]->dictionary().size() <= columns[n]->rows();
        if (!fits) {
            close(n);
            continue;
        }
        const auto own = static_cast<std::size_t>(columns[n]->dictionary().size());
        if (!tuples.empty()) {
            const auto most = std::min(std::max(fewTuples, std::max(distinct, own) * 5 / 4), tuples.size() / 2);
            if (auto together = combine(tuples, columns[n]->numbers(), most); !together.empty()) {
                distinct = 1 + *std::ranges::max_element(together);
                tuples = std::move(together);
                continue;
            }
            close(n);
        }
        tuples = columns[n]->numbers();
        distinct = own;
        first = n;
    }
    close(columns.size());
    return found;
}

} // namespace core
