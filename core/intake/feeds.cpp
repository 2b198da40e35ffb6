#include "core/intake/feeds.h"

#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/intake/receipt.h"
#include "core/intake/sources.h"
#include "core/store/workspace.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

namespace core {

namespace {

constexpr std::string_view actual = "_actual", amortised = "_amortised";

// Which of the two amounts all these files have; none if they have both or neither.
std::optional<std::string_view> onlyAmount(const std::vector<ReadyFile>& files)
{
    const auto& cost = files.front().facts->cost;
    if (!cost)
        return std::nullopt;
    const bool billed = cost->layout().column(CostRole::billed) >= 0;
    const bool effective = cost->layout().column(CostRole::effective) >= 0;
    return billed == effective ? std::nullopt : std::optional<std::string_view>(billed ? "billed" : "effective");
}

// Has the source imports of the format in force that have this amount alone? In these scopes, or in any.
bool hasOnly(const Database& db, const std::string& source, const std::string& format, std::string_view amount,
             const std::vector<CostScope>* scopes)
{
    Statement found(db, "SELECT l.provider, l.account, l.period FROM live_scope l JOIN source s ON s.id = l.source AND "
                        "s.name = ? JOIN import i ON i.id = l.import AND i.format = ? JOIN file_scope f ON f.scope = "
                        "l.id JOIN file_column c ON c.file = f.file AND c.kind = 0 AND c.role IN ('billed', "
                        "'effective') GROUP BY l.id HAVING count(DISTINCT c.role) = 1 AND max(c.role) = ?");
    found.with(source, format, amount);
    while (found.step()) {
        const CostScope scope{found.text(0), found.text(1), found.text(2)};
        if (scopes == nullptr || std::ranges::find(*scopes, scope) != scopes->end())
            return true;
    }
    return false;
}

// Providers have several names.
std::string providerKey(std::string_view provider)
{
    const auto name = lower(provider);
    const std::pair<std::string_view, std::string_view> known[] = {
        {"amazon", "aws"},    {"aws", "aws"},    {"azure", "microsoft"}, {"microsoft", "microsoft"},
        {"google", "google"}, {"gcp", "google"}, {"oracle", "oracle"}};
    for (const auto& [part, key] : known)
        if (name.find(part) != std::string::npos)
            return std::string(key);
    return name == "oci" ? "oracle" : name;
}

// /subscriptions/X and X are one account.
std::string accountKey(std::string_view account)
{
    const auto end = account.find_last_of('/');
    return lower(end == std::string_view::npos ? account : account.substr(end + 1));
}

// What one source says of one account and month.
struct Account {
    std::set<std::int64_t> imports;
    std::vector<std::int64_t> scopes;
    std::string provider, name; // as written
    std::set<std::string> amounts, subAccounts;
    std::map<std::pair<std::string, std::string>, std::map<Day, Decimal>> sums; // currency, column
};
using AccountName = std::tuple<std::string, std::string, std::string, std::string>; // month, provider, source, account

void addSubAccounts(const Database& db, Account& account)
{
    for (const auto scope : account.scopes)
        for (const auto& name : subAccountsOf(db, scope))
            account.subAccounts.insert(accountKey(name));
}

void addSums(const Database& db, Account& account)
{
    Statement cells(db, "SELECT day, currency, billed, effective FROM cost_cell WHERE scope = ?");
    for (const auto scope : account.scopes) {
        cells.with(scope);
        while (cells.step())
            for (const auto& [column, name] : {std::pair(2, "billed"), {3, "effective"}})
                if (!cells.isNull(column) && account.amounts.contains(name))
                    account.sums[{cells.text(1), name}][static_cast<Day>(cells.integer(0))] +=
                        Decimal::parse(cells.view(column)).value_or(Decimal());
    }
}

// In the given months, of sources that bill.
std::map<AccountName, Account> accountsOf(const Database& db, const std::set<std::string>& months)
{
    std::map<AccountName, Account> found;
    Statement scopes(db, "SELECT l.id, l.import, s.name, l.provider, l.account, substr(l.period, 1, 7), max(c.role = "
                         "'billed'), max(c.role = 'effective') FROM live_scope l JOIN source s ON s.id = l.source AND "
                         "s.role = 'bills' JOIN file_scope f ON f.scope = l.id JOIN file_column c ON c.file = f.file "
                         "AND c.kind = 0 AND c.role IN ('billed', 'effective') GROUP BY l.id");
    while (scopes.step()) {
        if (!months.contains(scopes.text(5)) || scopes.view(3).empty())
            continue;
        auto& account =
            found[{scopes.text(5), providerKey(scopes.view(3)), scopes.text(2), accountKey(scopes.view(4))}];
        account.scopes.push_back(scopes.integer(0));
        account.imports.insert(scopes.integer(1));
        account.provider = scopes.text(3);
        account.name = scopes.text(4);
        if (scopes.integer(6) != 0)
            account.amounts.insert("billed");
        if (scopes.integer(7) != 0)
            account.amounts.insert("effective");
    }
    return found;
}

// Of the days that both have, which must be most of the money of one.
std::optional<std::pair<Decimal, Decimal>> nearSums(const std::map<Day, Decimal>& a, const std::map<Day, Decimal>& b)
{
    constexpr double near = 0.01;
    Decimal one, other, allOfOne, allOfOther;
    for (const auto& [day, sum] : a) {
        allOfOne += sum;
        if (b.contains(day))
            one += sum;
    }
    for (const auto& [day, sum] : b) {
        allOfOther += sum;
        if (a.contains(day))
            other += sum;
    }
    const auto larger = std::max(std::abs(one.toDouble()), std::abs(other.toDouble()));
    const auto least = std::min(std::abs(allOfOne.toDouble()), std::abs(allOfOther.toDouble()));
    if (larger == 0 || 2 * larger < least || std::abs((one - other).toDouble()) > near * larger)
        return std::nullopt;
    return std::pair(one, other);
}

// Do they say the same of one account? Sub accounts that have nothing in common belong to different bills.
bool areOne(const Account& a, const Account& b, bool sameAccount)
{
    std::vector<std::string> both;
    std::ranges::set_intersection(a.subAccounts, b.subAccounts, std::back_inserter(both));
    if (a.subAccounts.empty() || b.subAccounts.empty())
        return sameAccount;
    return !both.empty() && (sameAccount || a.subAccounts == b.subAccounts);
}

bool isSaid(const Database& db, const std::string& source)
{
    return !setting(db, roleSaidSetting(number(db, "SELECT id FROM source WHERE name = ?", source))).empty();
}

// A view has less to say, or came later.
std::string viewOf(const std::string& source, const Account& own, const std::string& other, const Account& its)
{
    return its.amounts.size() < own.amounts.size() ? other : source;
}

void compare(const std::string& source, const Account& own, const std::string& other, const Account& its,
             const std::string& month, std::vector<DoubledBill>& found)
{
    const std::string column =
        own.amounts.contains("billed") && its.amounts.contains("billed") ? "billed" : "effective";
    for (const auto& [name, days] : own.sums) {
        const auto same = its.sums.find(name);
        if (name.second != column || same == its.sums.end())
            continue;
        if (const auto sums = nearSums(days, same->second))
            found.push_back({source, other, viewOf(source, own, other, its), own.provider, own.name, month, name.first,
                             column, sums->first, sums->second});
    }
}

} // namespace

namespace {

std::vector<CostScope> scopesOf(const std::vector<ReadyFile>& files)
{
    std::vector<CostScope> scopes;
    for (const auto& file : files)
        if (file.facts->cost)
            std::ranges::copy(file.facts->cost->scopes(), std::back_inserter(scopes));
    return scopes;
}

bool holdsDayOf(const Database& db, std::int64_t scope, const CostScope& other)
{
    Statement days(db, "SELECT day FROM scope_day WHERE scope = ? AND live = 1 AND rows > 0");
    days.with(scope);
    while (days.step())
        if (other.days.contains(static_cast<Day>(days.integer(0))))
            return true;
    return false;
}

// Would files that name these sub accounts take days from others of the same bill? Or are they of a month in which the
// source has none of this bill, and of other sub accounts than all that it has?
bool isOfOtherAccounts(const Database& db, const std::string& source, const std::vector<CostScope>& scopes,
                       const std::set<std::string>& named)
{
    std::set<std::string> here, elsewhere; // sub accounts
    bool isKnownMonth = false;
    Statement live(db, "SELECT l.id, l.provider, l.account, l.period FROM live_scope l JOIN source s ON s.id = "
                       "l.source WHERE s.name = ?");
    live.with(source);
    while (live.step()) {
        const CostScope scope{live.text(1), live.text(2), live.text(3)};
        const auto same = std::ranges::find(scopes, scope);
        const bool isNear = std::ranges::any_of(scopes, [&](const CostScope& one) {
            return one.provider == scope.provider && one.account == scope.account;
        });
        if (!isNear)
            continue;
        isKnownMonth = isKnownMonth || same != scopes.end();
        const bool isShared = same != scopes.end() && holdsDayOf(db, live.integer(0), *same);
        const auto names = subAccountsOf(db, live.integer(0));
        if (isShared && names.empty())
            return false; // nobody knows whose they are
        for (const auto& name : names)
            (isShared ? here : elsewhere).insert(accountKey(name));
    }
    const auto& known = isKnownMonth ? here : elsewhere;
    return !known.empty()
           && std::ranges::none_of(named, [&](const std::string& name) { return known.contains(accountKey(name)); });
}

std::string ofAmounts(const Database& db, const std::string& source, const std::vector<ReadyFile>& files)
{
    const auto own = onlyAmount(files);
    if (!own)
        return source;
    const auto& format = files.front().found.format;
    const std::string_view other = *own == "billed" ? "effective" : "billed";
    const auto scopes = scopesOf(files);
    const bool isApart =
        hasOnly(db, source, format, other, &scopes)
        || (hasOnly(db, source, format, other, nullptr) && !hasOnly(db, source, format, *own, nullptr));
    return isApart ? source + std::string(*own == "billed" ? actual : amortised) : source;
}

constexpr const char* apartSetting = "source_apart:"; // and the id of the source: which one was asked for

} // namespace

std::string feedFor(const Database& db, const std::string& source, const std::vector<ReadyFile>& files, bool isWhole)
{
    if (const auto& grown = files.front().grown)
        return text(db, "SELECT s.name FROM import i JOIN source s ON s.id = i.source WHERE i.id = ?", grown->import);
    const auto feed = ofAmounts(db, source, files);
    std::set<std::string> named;
    for (const auto& file : files)
        if (file.facts->cost)
            named.insert(file.facts->cost->subAccounts().begin(), file.facts->cost->subAccounts().end());
    if (isWhole || named.empty() || !isOfOtherAccounts(db, feed, scopesOf(files), named))
        return feed;
    return feed + "_" + *named.begin();
}

void keepApart(Database& db, const std::string& source, const std::string& asked)
{
    if (source == asked + std::string(actual) || source == asked + std::string(amortised))
        return; // the name says it
    if (const auto id = text(db, "SELECT id FROM source WHERE name = ?", source); !id.empty())
        setSetting(db, apartSetting + id, asked);
}

std::string belongsTo(const std::string& source)
{
    return "(s.name IN (" + source + ", " + source + " || '" + std::string(actual) + "', " + source + " || '"
           + std::string(amortised) + "') OR (SELECT t.value FROM setting t WHERE t.name = '" + apartSetting
           + "' || s.id) = " + source + ")";
}

std::vector<SplitBill> splitBillsOf(const Database& db, ImportId import)
{
    Statement has(db, "SELECT 1 FROM live_scope l JOIN source s ON s.id = l.source WHERE l.import = ? AND l.provider = "
                      "? AND l.account = ? AND substr(l.period, 1, 7) = ?");
    auto bills = SplitBills(db).all();
    std::erase_if(bills, [&](const SplitBill& bill) {
        has.with(import, bill.provider, bill.account, bill.month);
        const bool own = has.step();
        has.reset();
        return !own;
    });
    return bills;
}

std::vector<DoubledBill> doubledBillsOf(const Database& db, ImportId import)
{
    std::set<std::string> months;
    Statement own(db, "SELECT DISTINCT substr(period, 1, 7) FROM live_scope WHERE import = ?");
    own.with(import);
    while (own.step())
        months.insert(own.text(0));
    auto accounts = accountsOf(db, months);
    std::vector<DoubledBill> found;
    for (auto& [name, account] : accounts) {
        const auto& [month, provider, source, key] = name;
        if (!account.imports.contains(number(import)))
            continue;
        for (auto& [otherName, other] : accounts) {
            const auto& [itsMonth, itsProvider, itsSource, itsKey] = otherName;
            if (itsMonth != month || itsProvider != provider || itsSource == source)
                continue;
            if (account.amounts.size() == 1 && other.amounts.size() == 1 && account.amounts != other.amounts)
                continue; // one bill, two feeds
            if (account.sums.empty()) {
                addSums(db, account);
                addSubAccounts(db, account);
            }
            if (other.sums.empty()) {
                addSums(db, other);
                addSubAccounts(db, other);
            }
            if (areOne(account, other, key == itsKey) && !isSaid(db, source) && !isSaid(db, itsSource))
                compare(source, account, itsSource, other, month, found);
        }
    }
    return found;
}

namespace {

std::string commaList(const std::set<std::string>& names) { return fmt::format("{}", fmt::join(names, ", ")); }

std::string roleCommand(const std::string& workspace, const std::string& source, const char* role)
{
    const auto quoted = [](const std::string& name) {
        return name.find(' ') == std::string::npos ? name : '"' + name + '"';
    };
    return fmt::format("`opsatlas sources -w {} {} --role {}`", quoted(workspace), quoted(source), role);
}

} // namespace

std::vector<std::string> feedSentences(const Receipt& receipt, const std::string& workspace)
{
    std::vector<std::string> sentences;
    for (const auto& bill : receipt.doubled)
        sentences.push_back(sentence(MessageCode::delivery_doubled, bill.source, bill.other, bill.provider,
                                     bill.account, bill.month, bill.sum.trimmedText(), bill.otherSum.trimmedText(),
                                     bill.currency, bill.column, bill.view, roleCommand(workspace, bill.view, "view"),
                                     roleCommand(workspace, bill.view, "bill")));
    for (const auto& bill : receipt.bills)
        if (!bill.uncovered.empty())
            sentences.push_back(sentence(
                MessageCode::delivery_uncovered, bill.provider, bill.account, bill.month, commaList(bill.uncovered),
                bill.billed.trimmedText(), bill.currency, commaList(bill.billedBy), bill.effective.trimmedText(),
                commaList(bill.effectiveBy), roleCommand(workspace, *bill.effectiveBy.begin(), "view")));
    return sentences;
}

bool isUndecided(const Receipt& receipt)
{
    return !receipt.doubled.empty()
           || std::ranges::any_of(receipt.bills, [](const SplitBill& bill) { return !bill.uncovered.empty(); });
}

} // namespace core
