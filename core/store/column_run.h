// Neighbouring columns of words that depend on each other (a resource, its name, account and tags), looked up as one
// text: known, all their numbers are known.
#pragma once

#include "core/model/facts.h"
#include "core/store/columns.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace core {

using TextColumns = std::vector<std::unique_ptr<TextColumn>>;

// Remembers texts by their 128-bit XXH3 under a seed that no file can know; the texts themselves are not kept.
class ColumnRun {
public:
    static constexpr std::size_t fewestRows = 8'192; // fewer say nothing about what is to come

    ColumnRun(std::size_t first, std::size_t last);

    std::size_t first() const { return first_; }
    std::size_t last() const { return last_; }
    // Hashes the spans that a block is asked for, on the thread that has its text at hand; none where it has no spans.
    static void hash(CostBlock& block);
    CostBlock::Spans wish() const
    {
        return {first_, last_, {}};
    } // to be put into a block whose hashes would save time here
    // Appends these rows to the columns of the run. The block has spans; hashes that it does not bring are taken here.
    void add(const CostBlock& block, std::size_t firstRow, std::size_t count, TextColumns& columns);
    const std::vector<std::uint32_t>& entries() const
    {
        return rows_;
    } // of the rows added last: equal numbers, equal cells
    std::size_t size() const { return used_; }
    // To be asked when a segment ends: did it find most of its texts, and are all its columns still words?
    bool pays(const TextColumns& columns);

private:
    struct Slot {
        std::uint64_t low = 0;
        std::uint64_t high = 0;
        std::uint32_t entry = 0; // number + 1; 0: free
    };
    const CostBlock::SpanHash* hashesOf(const CostBlock& block, std::size_t firstRow, std::size_t count);
    std::uint32_t entryOf(const CostBlock::SpanHash& hash, const CostBlock& block, std::size_t row,
                          TextColumns& columns);
    void grow();

    std::size_t first_;
    std::size_t last_;
    std::vector<Slot> slots_;
    std::size_t used_ = 0;
    std::vector<std::uint32_t> words_;        // entries × columns
    std::vector<CostBlock::SpanHash> hashes_; // of the rows being added, where the block had none
    std::vector<std::uint32_t> rows_;         // their entries
    std::string unquoted_;                    // room for one cell
    std::size_t seen_ = 0;                    // rows of this segment
    std::size_t before_ = 0;                  // entries when it began
};

// Which neighbouring columns shall be looked up together, judged by the rows that they hold now.
std::vector<ColumnRun> runsOf(const TextColumns& columns);

} // namespace core
