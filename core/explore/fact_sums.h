// What of many rows is enough for every value of their subject.
#pragma once

#include "core/explore/fact_rows.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

namespace core {

// Money by currency and month, since rates are of months.
class MoneySums {
public:
    struct Sum {
        std::uint32_t currency = 0;
        Day month{};
        Decimal amount;
    };
    void add(std::uint32_t currency, Day month, const Decimal& amount)
    {
        const auto known = std::find_if(sums_.rbegin(), sums_.rend(),
                                        [&](const Sum& sum) { return sum.currency == currency && sum.month == month; });
        if (known != sums_.rend())
            known->amount += amount;
        else
            sums_.push_back({currency, month, amount});
    }
    void add(const MoneySums& more)
    {
        for (const auto& sum : more.sums_)
            add(sum.currency, sum.month, sum.amount);
    }
    const std::vector<Sum>& sums() const { return sums_; }

private:
    std::vector<Sum> sums_; // few
};

struct FactSums {
    std::int64_t parts = 0;
    MoneySums billed, effective, list, contracted, effectiveOfQuantity, effectiveOfList;
    Decimal quantity;                 // of rows that fall on one component, exactly
    double sharedQuantity = 0;        // of parts of others
    std::vector<std::uint32_t> kinds; // of units, or of metrics; each once
    std::int64_t passed = 0, failed = 0;
    double sum = 0, lost = 0; // compensated
    std::int64_t values = 0;
    double least = 0, most = 0;
    double last = 0;
    std::tuple<std::int64_t, std::int64_t, std::int64_t> lastAt{}; // time, import, row

    void add(const FactRow& row, const FactPart& part);
    void add(const FactGroup& group);
    void add(const FactSums& other);
    double quantities() const { return quantity.toDouble() + sharedQuantity; }

private:
    void addKind(std::uint32_t kind);
    void addValue(const FactRow& row);
};

} // namespace core
