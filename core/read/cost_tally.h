// Sums and times of cost rows, counted while the rows pass.
#pragma once

#include "core/model/cost_batch.h"

#include <array>
#include <map>
#include <string>
#include <string_view>

namespace core {

struct Reading;

// Counts what inspect states of cost rows while they pass: exact sums by currency, times, amounts that cannot be read.
class CostTally {
public:
    CostTally(Reading& reading, const CostLayout& layout); // both must outlive it
    void add(CostBatch& batch);                            // leaves in it the amounts that it read
    void finish();                                         // writes the sums to the inspection

private:
    struct Sum {
        ExactSum exact;
        bool any = false;
    };
    struct Sums {
        std::array<Sum, 2> of; // billed, effective
    };
    Sums& sumsOf(std::string_view currency);
    void addAmounts(CostBatch& batch, std::size_t row, Sums& sums);
    void addOddAmount(const RowBatch& rows, std::size_t row, std::size_t column, Sum* sum);

    Reading& reading_;
    const CostLayout& layout_;
    std::map<std::string, Sums, std::less<>> sums_;
    Sums* last_ = nullptr;
    std::string lastCurrency_;
};

} // namespace core
