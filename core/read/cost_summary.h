// Tables of costs that somebody has summed up: by service and month, by workload.
// They become rows one by one.
#pragma once

#include "core/base/period.h"
#include "core/read/cost_entries.h"
#include "core/read/table.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace core {

// An amount for some days. Texts are copied; an amount is as the file writes
// it, empty where it has none.
struct SummedCharge {
    std::int64_t line = 0;
    Period period;
    std::string_view billed, effective;
    std::string_view currency;
    std::string_view account, service, resource;
    std::string_view status; // of a commitment
    std::string_view labels; // a JSON object
};

class CostSummary {
public:
    // amounts: the columns that have them. date: the one that period() reads; −1: none.
    CostSummary(Reading& reading, Table& table, std::string_view provider, std::span<const std::string_view> amounts,
                int date);

    // What a cell says of when: a day, a month such as 2026-03 or Mar 2026. Counted; a row that
    // says nothing readable is rejected.
    std::optional<Period> period(const RowBatch& rows, std::size_t row, std::size_t column);
    std::optional<Decimal> amount(std::string_view cell) const;
    void add(const SummedCharge& charge);
    void addTotal(std::string_view currency,
                  const Decimal& total); // of a row that sums up, in place of which parts land
    void finish();                       // says where totals and parts differ

private:
    struct Sum {
        Decimal parts;
        std::optional<Decimal> total;
    };
    std::string cellOf(std::string_view amount);

    Reading& reading_;
    CostEntries rows_;
    std::string_view provider_;
    std::map<std::string, Sum, std::less<>> sums_; // by currency
};

// "EC2-Instances($)", "Total costs (EUR)": the name and the currency in brackets behind
// it, empty where there is none.
struct PricedName {
    std::string name;
    std::string currency;
};
PricedName pricedName(std::string_view header);

// The cells of these columns as labels, a JSON object; empty where no cell says anything.
std::string labelsOfColumns(const Table& table, const RowBatch& rows, std::size_t row,
                            std::span<const std::size_t> columns);

} // namespace core
