// Exact sums of the amount columns of a cost file, currency by currency.
#pragma once

#include "core/base/decimal.h"
#include "core/model/cost_batch.h"
#include "core/model/cost_totals.h"
#include "core/store/columns.h"

#include <array>
#include <string>
#include <utility>
#include <vector>

namespace core {

class TotalsByCurrency {
public:
    // fallbackCurrency: of rows that name none. The layout must outlive this.
    TotalsByCurrency(const CostLayout& layout, std::string fallbackCurrency)
        : layout_(layout), fallbackCurrency_(std::move(fallbackCurrency))
    {}

    // currency: the column, whose last rows are these, or null where there is none. What
    // cannot be read counts as nothing.
    void add(const CostBatch& batch, std::size_t firstRow, std::size_t count, const TextColumn* currency);
    // Dictionary entries mean other currencies from here on.
    void beginSection() { sumsOfEntry_.clear(); }
    CostTotals totals() const;

private:
    struct Sums {
        std::array<ExactSum, amountRoles.size()> sums;
        std::array<bool, amountRoles.size()> any{};
    };
    Sums& sumsOf(const TextColumn* currency, std::uint32_t entry);

    const CostLayout& layout_;
    std::string fallbackCurrency_;
    std::map<std::string, Sums> sums_; // by currency
    std::vector<Sums*> sumsOfEntry_;   // in this section
};

} // namespace core
