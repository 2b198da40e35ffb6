// Money of several currencies as one amount.
#pragma once

#include "core/bytes/sqlite.h"
#include "core/explore/fact_sums.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace core {

// Amounts of one currency stay in it; of several they are given in the reporting currency,
// at the rates of their months.
class Exchange {
public:
    Exchange(const Database& db, std::string reporting);

    void matched(const std::string& currency) { seen_.insert(currency); } // some row of the view is in it
    // That totals are given in: of one currency that, else the reporting one;
    // empty if no row is matched.
    std::string currency() const
    {
        return seen_.size() == 1 ? *seen_.begin() : seen_.empty() ? std::string() : reporting_;
    }
    // Empty: no amount, or a rate is missing. alone: the amounts stay in the
    // one currency that they have.
    std::optional<Decimal> total(const MoneySums& money, const Members& currencies, bool alone) const;

private:
    std::string reporting_;
    std::set<std::string> seen_;
    std::map<std::pair<std::string, Day>, Decimal> rates_;
};

} // namespace core
