// The sums of the finest cells of a view.
#pragma once

#include "core/explore/fact_sums.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

namespace core {

// A cell is named by the numbers of its members. Throws Error{argument}
// for more than a million cells.
class FactCells {
public:
    using CellKey = std::vector<std::uint32_t>;

    // cellOf(part): the cell of a part, empty: it is in none. Whether any part is in a cell.
    template <typename CellOf>
    bool add(const FactRow& row, std::span<const FactPart> parts, CellOf cellOf)
    {
        touched_.clear();
        for (const auto& part : parts)
            if (const auto cell = cellOf(part)) {
                const auto at = place(*cell);
                sums_[at].add(row, part);
                touched_.push_back(at);
            }
        if (touched_.empty())
            return false;
        endRow(row);
        return true;
    }
    void add(std::span<const std::uint32_t> cell, const FactGroup& group)
    {
        sums_[place(cell)].add(group);
        matched_ += group.sums->rows;
    }
    // A row of a file may hold several facts, which stand one behind the
    // other: this was the last of one.
    void endLine();

    FactSums sumOf(std::span<const std::size_t> cells) const;
    // Distinct rows: one that falls on several of the cells counts once.
    std::int64_t rowsOf(std::span<const std::size_t> cells) const;
    const std::vector<CellKey>& keys() const { return keys_; }
    std::optional<std::size_t> find(const CellKey& key) const;
    std::int64_t matched() const { return matched_; } // distinct rows in any cell

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::span<const std::uint32_t> key) const
        {
            std::size_t made = key.size();
            for (const auto part : key)
                made = made * 0x9E3779B97F4A7C15u + part + (made >> 29U);
            return made;
        }
    };
    struct Same {
        using is_transparent = void;
        bool operator()(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b) const
        {
            return std::ranges::equal(a, b);
        }
    };
    std::size_t place(std::span<const std::uint32_t> key);
    std::size_t makeCell(std::span<const std::uint32_t> key);
    void endRow(const FactRow& row);
    void endLines(std::int64_t lines); // all that were in the same cells

    std::unordered_map<CellKey, std::size_t, Hash, Same> places_; // of keys of several members, or of none
    std::vector<std::size_t> placeOf_;                            // of keys of one, by that; one more than the place
    std::vector<CellKey> keys_;
    std::vector<FactSums> sums_;
    std::map<std::vector<std::size_t>, std::int64_t> repeated_; // cells on which rows with several parts fall
    std::int64_t matched_ = 0;
    std::pair<FileId, std::int64_t> line_{};
    std::vector<std::size_t> touched_, onLine_; // cells that this row, and facts of this line, are in
};

} // namespace core
