// Neighbouring columns whose cells depend on each other, such as a resource, its name,
// account and tags. Their texts are looked up as one: where it is known, the dictionary
// entries of all columns are.
#pragma once

#include "core/model/row_batch.h"
#include "core/store/columns.h"

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace core {

using TextColumns = std::vector<std::unique_ptr<TextColumn>>; // by their number

// Texts are remembered by their hash (SpanHash), not kept.
class CorrelatedColumns {
public:
    static constexpr std::size_t fewestRows = 8'192; // fewer say nothing about what is to come

    explicit CorrelatedColumns(ColumnSpan span) : span_(span), slots_(1024) {}

    ColumnSpan span() const { return span_; }
    bool has(int column) const
    {
        return column >= static_cast<int>(span_.first) && column <= static_cast<int>(span_.last);
    }
    // Appends these rows to the columns of the span. hashes: of these
    // rows; null: they are taken here.
    void add(const RowBatch& rows, std::size_t firstRow, std::size_t count, const SpanHash* hashes,
             TextColumns& columns);
    // Numbers of the rows added last: equal numbers, equal cells. They are below size().
    const std::vector<std::uint32_t>& tuples() const { return rowTuples_; }
    std::size_t size() const { return used_; }
    // To be asked when a segment ends: were most texts of its rows known, and do all
    // columns still have dictionaries?
    bool isWorthwhile(const TextColumns& columns);

private:
    struct Slot {
        std::uint64_t low = 0;
        std::uint64_t high = 0;
        std::uint32_t tuple = 0; // number + 1; 0: free
    };
    std::uint32_t tupleOf(const SpanHash& hash, const RowBatch& rows, std::size_t row, TextColumns& columns);
    void grow();

    ColumnSpan span_;
    std::vector<Slot> slots_;
    std::size_t used_ = 0;
    std::vector<std::uint32_t> entries_; // tuples × columns of the span
    std::vector<SpanHash> hashes_;       // of the rows being added, where nobody took them
    std::vector<std::uint32_t> rowTuples_;
    std::size_t segmentRows_ = 0; // added since the segment began
    std::size_t usedBefore_ = 0;  // when it began
};

// Which neighbouring columns shall be looked up together, judged by the rows that they hold now.
std::vector<CorrelatedColumns> findCorrelated(const TextColumns& columns);

} // namespace core
