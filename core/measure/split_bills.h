// Bills that two feeds tell: one says what was invoiced, the other what
// commitments cost where they were used.
#pragma once

#include "core/base/decimal.h"
#include "core/base/ids.h"
#include "core/base/period.h"
#include "core/bytes/sqlite.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace core {

// The cost of one provider, account, month and currency, of which the files of some sources have
// billed amounts alone and those of others effective amounts alone: actual and amortised exports of
// one bill. Both of sources that bill.
struct SplitBill {
    std::string provider, account, month, currency; // month as 2026-03
    Day first{}, last{};   // from the first billed or effective amount to the last effective one
    std::set<Day> lacking; // of these, days of use that is billed before the first effective amount
    std::set<std::string> billedBy, effectiveBy; // sources
    Decimal billed, effective;                   // in force, of all its days
    // Sub accounts whose use is in the billed amounts and not in the effective ones: then the bill
    // is not known to be one, and all of it counts.
    std::set<std::string> uncovered;
};

// Which money of billed amounts is no spend because effective amounts tell it.
// Nothing of it is stored: it follows from what is in force, so an undo of either
// feed brings the right figures back.
class SplitBills {
public:
    explicit SplitBills(const Database& db);

    const std::vector<SplitBill>& all() const { return bills_; }
    bool empty() const { return told_.empty(); }
    // Of a row or roll-up of this import.
    bool isTold(std::int64_t import, std::string_view provider, std::string_view account, std::string_view currency,
                Day day) const;

private:
    struct Feed;
    void find(const Database& db, const std::vector<Feed>& billed, const std::vector<Feed>& effective);

    std::vector<SplitBill> bills_;
    using Key = std::tuple<std::int64_t, std::string, std::string, std::string>; // import, provider, account, currency
    struct Told {                                                                // days
        Day first{}, last{};
        std::set<Day> lacking;
    };
    std::map<Key, std::vector<Told>> told_;
};

// The sub accounts that the files of a scope of cost name.
std::set<std::string> subAccountsOf(const Database& db, std::int64_t scope);

} // namespace core
