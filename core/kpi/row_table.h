// All rows behind a number, kept so small that a million can be looked at at once.
#pragma once

#include "core/base/decimal.h"
#include "core/kpi/rows.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace core {

// Texts, each kept once.
class TextNumbers {
public:
    // near: a number that it may have, such as that of the row before; is looked at first.
    std::uint32_t of(std::string_view text, std::uint32_t near = 0);
    const std::string& text(std::uint32_t number) const { return *texts_[number]; }
    std::vector<std::uint32_t> ranks() const; // by number: its place among all, in the order of bytes

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> numbers_;
    std::vector<const std::string*> texts_; // keys of the map, which do not move
};

// Does not change once it is made, so any thread may read it.
class RowTable {
public:
    // By file, line and component; a shared row stands once for each receiver.
    std::size_t size() const { return rows_.size(); }
    std::int64_t count() const { return count_.count(); } // distinct source rows
    bool isWhole() const { return isWhole_; }             // no firstRows() that has more behind
    SourceRow row(std::size_t n) const;                   // with what it adds

private:
    friend class RowTableMaker;
    struct Amount { // units × 10^-scale; of what does not fit the position among others_
        std::int64_t units = 0;
        std::int32_t scale = none;
    };
    static constexpr std::int32_t none = -1, other = -2;
    struct Row {
        Amount value, adds;
        std::int64_t line = 0;
        ImportId import{};
        std::uint32_t component = 0, measures = 0, day = 0, currency = 0, share = 0, file = 0, text = 0;
        std::uint32_t word = 0; // value, where it is no plain decimal
    };
    Amount pack(const Decimal& amount);
    std::optional<Decimal> unpacked(const Amount& amount) const;

    TextNumbers texts_;
    std::vector<Row> rows_;
    std::vector<Decimal> others_;
    DistinctRows count_;
    bool isWhole_ = true;
};

// Collects the rows of one walk.
class RowTableMaker {
public:
    void take(const SourceRow& row, const RowNames& names);
    RowTable finish();                       // in order; once
    RowTable finishFirst(std::size_t limit); // likewise, of a part of the rows: no more than that

private:
    RowTable table_;
};

// All rows behind the number, or behind what the filter leaves of them. Throws as rowsBehind does.
RowTable rowTable(Database& db, const Numbers& numbers, const Question& question, const SourceFilter& filter = {},
                  const Progress& progress = {});

// The first of these rows, told without a look at those behind: of numbers that costs alone
// make, none of them shared. Empty: it takes the whole table. The same rows as
// rowTable().row(n) for n below size().
std::optional<RowTable> firstRows(Database& db, const Numbers& numbers, const Question& question,
                                  const SourceFilter& filter, std::size_t limit, const Progress& progress = {});

} // namespace core
