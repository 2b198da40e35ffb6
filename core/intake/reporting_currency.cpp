#include "core/intake/reporting_currency.h"

#include "core/base/sentences.h"
#include "core/store/workspace.h"

#include <algorithm>

namespace core {

namespace {

constexpr const char* currencyName = "reporting_currency";
constexpr const char* isSetName = "reporting_currency_is_set"; // yes, else absent

} // namespace

ReportingCurrency reportingCurrencyOf(const Workspace& workspace)
{
    const auto& db = workspace.db();
    ReportingCurrency found{setting(db, currencyName), setting(db, isSetName) == "yes", {}};
    Statement others(db, "SELECT DISTINCT currency FROM cost_cell WHERE currency NOT IN ('?', ?) AND currency NOT IN "
                         "(SELECT currency FROM rate) ORDER BY 1");
    others.with(found.currency);
    while (others.step())
        found.withoutRate.push_back(others.text(0));
    return found;
}

void setReportingCurrency(Workspace& workspace, std::string_view currency)
{
    const bool letters = std::ranges::all_of(currency, [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!letters || (!currency.empty() && currency.size() != 3))
        throw Error(Fault::argument, sentence(MessageCode::currency_wrong, currency));
    auto& db = workspace.db();
    Transaction transaction(db);
    Statement(db, "DELETE FROM setting WHERE name IN (?, ?)").run(currencyName, isSetName);
    if (!currency.empty()) {
        setSetting(db, currencyName, currency);
        setSetting(db, isSetName, "yes");
    }
    settleReportingCurrency(db);
    transaction.commit();
}

void settleReportingCurrency(Database& db)
{
    if (setting(db, isSetName) == "yes")
        return;
    const auto current = setting(db, currencyName);
    if (!current.empty() && number(db, "SELECT EXISTS(SELECT 1 FROM cost_cell WHERE currency = ?)", current) != 0)
        return;
    const auto next =
        text(db, "SELECT currency FROM cost_cell WHERE currency <> '?' ORDER BY import, currency LIMIT 1");
    if (!next.empty())
        setSetting(db, currencyName, next);
    else if (!current.empty())
        Statement(db, "DELETE FROM setting WHERE name = ?").run(currencyName);
}

} // namespace core
