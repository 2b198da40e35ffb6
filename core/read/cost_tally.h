// Sums and times of cost rows, counted while the rows pass; rows that are no charge.
#pragma once

#include "core/model/cost_batch.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

class Table;
struct Reading;

// A charge has a date, and an account or a provider where its file has columns for them. A
// row that says neither when nor whom is a total, or nobody can tell where it belongs. A
// currency may be that of the source.
class Charges {
public:
    explicit Charges(const CostLayout& layout); // must outlive it
    // started: when the row's charge period starts, if it says so.
    bool isCharge(const RowBatch& rows, std::size_t row, bool started) const;
    bool hasDate(const RowBatch& rows, std::size_t row) const;
    // Rejects the row and counts it; it stays in rows.
    void refuse(Reading& reading, const RowBatch& rows, std::size_t row) const;

private:
    std::string missing(const RowBatch& rows, std::size_t row) const; // as in "no date and no currency"
    bool hasOwner(const RowBatch& rows, std::size_t row) const;
    bool hasCurrency(const RowBatch& rows, std::size_t row) const;

    const CostLayout& layout_;
    std::vector<std::size_t> owners_; // columns that name an account or a provider
};

// Counts what inspect states of cost rows while they pass: exact sums by currency, times, amounts
// that are not known. Rows that are no charge are rejected and counted nowhere else.
class CostTally {
public:
    CostTally(Reading& reading, Table& table, const CostLayout& layout); // all must outlive it
    // Takes out the rows that are no charges and those of which a date cannot be read, which are
    // rejected, and leaves in the batch the amounts that it read.
    void add(CostBatch& batch);
    const std::vector<std::int64_t>& rejectedLines() const { return rejectedLines_; } // of the last batch
    void finish(); // writes the sums to the inspection

private:
    struct Sum {
        ExactSum exact;
        bool any = false;
    };
    struct Sums {
        std::array<Sum, 2> of; // billed, effective
    };
    Sums& sumsOf(std::string_view currency);
    bool addTimes(RowBatch& rows, std::size_t row, bool& started);
    bool isCharge(const RowBatch& rows, std::size_t row, bool started);
    void reject(const RowBatch& rows, std::size_t row, std::size_t column);
    void addAmounts(CostBatch& batch, std::size_t row, Sums& sums);
    // True if the cell says something, be it an amount or not.
    bool addOddAmount(const RowBatch& rows, std::size_t row, CostRole role, Sum* sum);
    std::string_view currencyOf(const RowBatch& rows, std::size_t row) const;

    Reading& reading_;
    Table& table_;
    const CostLayout& layout_;
    Charges charges_;
    std::map<std::string, Sums, std::less<>> sums_;
    Sums* last_ = nullptr;
    std::string lastCurrency_;
    std::vector<std::size_t> rejected_; // of the batch at hand
    std::vector<std::int64_t> rejectedLines_;
};

} // namespace core
