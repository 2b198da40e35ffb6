#include "core/measure/split_bills.h"

#include "core/base/text.h"
#include "core/store/rows_scan.h"
#include "core/store/segment_read.h"

#include <algorithm>

namespace core {

// A scope in force.
struct SplitBills::Feed {
    std::int64_t scope = 0, import = 0;
    std::string source;
};

namespace {

// Are there rows of use, and not only purchases, which stand at whoever bought?
bool isUsed(const Database& db, std::int64_t import, const std::string& subAccount)
{
    RowFilter filter;
    filter.import = import;
    filter.texts = {{"sub_account", subAccount}, {"category", "Usage"}};
    return RowScan(db, RowKind::cost, std::move(filter)).next();
}

// The days before that one on which rows of this import say that use was paid for.
void addPaidUseBefore(const Database& db, std::int64_t import, const std::string& currency, Day day,
                      std::set<Day>& days)
{
    RowFilter filter;
    filter.import = import;
    filter.last = static_cast<Day>(number(day) - 1);
    filter.texts = {{"category", "Usage"}};
    for (RowScan use(db, RowKind::cost, std::move(filter)); use.next();) {
        const int billed = use.columnOf("billed");
        if (billed == noColumn || use.text("currency") != currency)
            continue;
        const auto amount = use.segment().amount(billed, use.row(), use.decimalComma());
        if (amount.kind != Amount::Kind::value || !amount.value.isZero())
            days.insert(use.day());
    }
}

Decimal sumOf(const Database& db, std::int64_t scope, const char* column, const std::string& currency)
{
    Decimal sum;
    Statement cells(db, std::string("SELECT ") + column + " FROM cost_cell WHERE scope = ? AND currency = ?");
    cells.with(scope, currency);
    while (cells.step())
        sum += Decimal::parse(cells.view(0)).value_or(Decimal());
    return sum;
}

} // namespace

std::set<std::string> subAccountsOf(const Database& db, std::int64_t scope)
{
    std::set<std::string> found;
    Statement files(db, "SELECT file FROM file_scope WHERE scope = ?");
    files.with(scope);
    while (files.step()) {
        FileRows rows(db, files.id<FileId>(0), RowKind::cost);
        const auto column = rows.columnOf("sub_account");
        if (column != noColumn)
            for (const auto& entry : rows.entries(column))
                found.insert(entry);
    }
    found.erase("");
    return found;
}

SplitBills::SplitBills(const Database& db)
{
    struct Month {
        std::vector<Feed> billed, effective;
    };
    std::map<std::tuple<std::string, std::string, std::string>, Month> months; // provider, account, month
    Statement scopes(db, "SELECT s.id, s.import, o.name, s.provider, s.account, substr(s.period, 1, 7), max(c.role = "
                         "'billed') FROM live_scope s JOIN source o ON o.id = s.source AND o.role = 'bills' JOIN "
                         "file_scope f ON f.scope = s.id JOIN file_column c ON c.file = f.file AND c.kind = 0 AND "
                         "c.role IN ('billed', 'effective') GROUP BY s.id HAVING count(DISTINCT c.role) = 1 ORDER BY "
                         "s.id");
    while (scopes.step()) {
        auto& month = months[{scopes.text(3), scopes.text(4), scopes.text(5)}];
        auto& feeds = scopes.integer(6) != 0 ? month.billed : month.effective;
        feeds.push_back({scopes.integer(0), scopes.integer(1), scopes.text(2)});
    }
    for (const auto& [name, month] : months) {
        if (month.billed.empty() || month.effective.empty())
            continue;
        const auto before = bills_.size();
        find(db, month.billed, month.effective);
        for (auto n = before; n < bills_.size(); ++n)
            std::tie(bills_[n].provider, bills_[n].account, bills_[n].month) = name;
        for (auto n = before; n < bills_.size(); ++n)
            for (const auto& feed : month.billed)
                if (bills_[n].uncovered.empty())
                    told_[{feed.import, bills_[n].provider, bills_[n].account, bills_[n].currency}].push_back(
                        {bills_[n].first, bills_[n].last, bills_[n].lacking});
    }
}

// By currency: only what both have.
void SplitBills::find(const Database& db, const std::vector<Feed>& billed, const std::vector<Feed>& effective)
{
    std::map<std::string, SplitBill> bills;
    std::set<std::string> covered;
    Statement reach(db, "SELECT currency, min(day), max(day) FROM cost_cell WHERE scope = ? GROUP BY currency");
    for (const auto& feed : effective) {
        reach.with(feed.scope);
        while (reach.step()) {
            const auto first = static_cast<Day>(reach.integer(1)), last = static_cast<Day>(reach.integer(2));
            const auto [known, isNew] = bills.try_emplace(reach.text(0));
            auto& bill = known->second;
            bill.first = isNew ? first : std::min(bill.first, first);
            bill.last = isNew ? last : std::max(bill.last, last);
            bill.effectiveBy.insert(feed.source);
            bill.effective += sumOf(db, feed.scope, "effective", known->first);
        }
        for (const auto& name : subAccountsOf(db, feed.scope))
            covered.insert(lower(name));
    }
    std::set<std::string> uncovered;
    for (const auto& feed : billed) {
        reach.with(feed.scope);
        while (reach.step())
            if (const auto bill = bills.find(reach.text(0)); bill != bills.end()) {
                bill->second.billedBy.insert(feed.source);
                bill->second.billed += sumOf(db, feed.scope, "billed", bill->first);
            }
        for (const auto& name : subAccountsOf(db, feed.scope))
            if (!covered.contains(lower(name)) && isUsed(db, feed.import, name))
                uncovered.insert(name);
    }
    for (auto& [currency, bill] : bills) {
        if (bill.billedBy.empty())
            continue;
        // What was only bought before the first use costs where it is used.
        const auto use = bill.first;
        for (const auto& feed : billed) {
            addPaidUseBefore(db, feed.import, currency, use, bill.lacking);
            for (reach.with(feed.scope); reach.step();)
                if (reach.text(0) == currency)
                    bill.first = std::min(bill.first, static_cast<Day>(reach.integer(1)));
        }
        bill.currency = currency;
        bill.uncovered = uncovered;
        bills_.push_back(std::move(bill));
    }
}

bool SplitBills::isTold(std::int64_t import, std::string_view provider, std::string_view account,
                        std::string_view currency, Day day) const
{
    if (told_.empty())
        return false;
    const auto found = told_.find({import, std::string(provider), std::string(account), std::string(currency)});
    return found != told_.end() && std::ranges::any_of(found->second, [day](const Told& days) {
               return days.first <= day && day <= days.last && !days.lacking.contains(day);
           });
}

} // namespace core
