// FOCUS rows, and what all cost files have in common.
#pragma once

#include "core/model/amount.h"
#include "core/read/format.h"

#include <array>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

bool isFocus(const std::vector<std::string>& names);
void readFocus(Reading& reading, Table& table);

// Counts what inspect states of cost rows while they pass: exact sums by currency, times, amounts that cannot be read.
class CostTally {
public:
    CostTally(Reading& reading, const CostLayout& layout); // both must outlive it
    void add(CostBlock& block);                            // leaves in it the amounts that it read
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
    void addAmounts(CostBlock& block, std::size_t row, Sums& sums);
    void addOddAmount(const CostBlock& block, std::size_t row, std::size_t column, Sum* sum);

    Reading& reading_;
    const CostLayout& layout_;
    std::map<std::string, Sums, std::less<>> sums_;
    Sums* last_ = nullptr;
    std::string lastCurrency_;
};

// Goes through the file beforehand: the cells of these columns (any case; "" for one that is not there), row by row,
// until look says false.
void lookThrough(Reading& reading, char delimiter, std::span<const std::string_view> columns,
                 const std::function<bool(std::span<const std::string_view>)>& look);

// Does the file write 12,50 in these columns (any case)? Looks through it beforehand, and only where the delimiter is
// no comma (README.md, Numbers and amounts).
bool writesDecimalCommas(Reading& reading, char delimiter, std::span<const std::string_view> columns);

} // namespace core
