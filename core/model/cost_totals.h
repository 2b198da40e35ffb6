// Exact sums of money, as a file or the store has them.
#pragma once

#include "core/base/decimal.h"

#include <cstdint>
#include <map>
#include <string>
#include <utility>

namespace core {

// By currency and amount column (billed, effective, list, contracted).
using CostTotals = std::map<std::pair<std::string, std::string>, Decimal>;

// By currency and amount column: how many amounts are not known, so that the
// total is at least what it says.
using UnknownAmounts = std::map<std::pair<std::string, std::string>, std::int64_t>;

// Effective cost that does not land, since the charges which a commitment covers carry it: of its
// purchase, by commitment and currency.
using SetAside = std::map<std::pair<std::string, std::string>, Decimal>;

} // namespace core
