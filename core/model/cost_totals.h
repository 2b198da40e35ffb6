// Exact sums of money, as a file or the store has them.
#pragma once

#include "core/base/decimal.h"

#include <map>
#include <string>
#include <utility>

namespace core {

// By currency and amount column (billed, effective, list, contracted).
using CostTotals = std::map<std::pair<std::string, std::string>, Decimal>;

} // namespace core
