// Columns that readers of what language models cost make, behind those of the file.
#pragma once

#include "core/read/cost_entries.h"

#include <optional>
#include <string_view>

namespace core {

// As logs of language models state their costs.
constexpr std::string_view spendCurrency = "USD";

// The columns of the file, and behind them those that setSpend fills.
CostEntries::Columns withSpendColumns(CostEntries::Columns ofFile);

// Of the row at work. Its day is its billing period, so that a file of other days replaces nothing.
// firstMade: how many columns the file has.
void setSpend(CostEntries& rows, std::size_t firstMade, std::string_view provider, std::optional<Milliseconds> at,
              std::string_view labels);

} // namespace core
