// When the limits of anomalous spend moved to a new level.
#pragma once

#include "core/base/time.h"

#include <string>
#include <vector>

namespace core {

class Database;

// Spend stayed at a new level for eight days (stat/xmr.h, xmrStretches): from `day` on
// it is held against the new limit. Up to that day what lay above the old one is
// anomalous, the eight days too.
struct LimitMove {
    Day day{};
    double before = 0, after = 0; // upper limits of a day's spend
    friend bool operator==(const LimitMove&, const LimitMove&) = default;
};

struct SpendLimitMove {
    std::string component; // unassignedName for what no component is given
    std::string currency;  // of the limits
    LimitMove move;
    friend bool operator==(const SpendLimitMove&, const SpendLimitMove&) = default;
};
// Of all components and currencies, as spend_anomalous has them; by day, then component.
std::vector<SpendLimitMove> spendLimitMoves(const Database& db);

} // namespace core
