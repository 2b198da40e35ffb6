// Sums and times of cost rows, counted while the rows pass.
#pragma once

#include "core/model/cost_batch.h"

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace core {

class Table;
struct Reading;

// Counts what inspect states of cost rows while they pass: exact sums by currency, times, amounts that cannot be read.
class CostTally {
public:
    CostTally(Reading& reading, Table& table, const CostLayout& layout); // all must outlive it
    // Leaves in it the amounts that it read, and takes rows out of it of which a date cannot be read: they are
    // rejected.
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
    bool addTimes(RowBatch& rows, std::size_t row);
    void reject(const RowBatch& rows, std::size_t row, std::size_t column);
    void addAmounts(CostBatch& batch, std::size_t row, Sums& sums);
    void addOddAmount(const RowBatch& rows, std::size_t row, std::size_t column, Sum* sum);

    Reading& reading_;
    Table& table_;
    const CostLayout& layout_;
    std::map<std::string, Sums, std::less<>> sums_;
    Sums* last_ = nullptr;
    std::string lastCurrency_;
    std::vector<std::size_t> rejected_; // of the batch at hand
    std::vector<std::int64_t> rejectedLines_;
};

} // namespace core
