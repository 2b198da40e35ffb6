// Google Cloud's billing export as CSV (README.md, Cost rows): columns of nested records with dots,
// credits inside a cell.
#include "core/read/gcp_billing.h"

#include "core/base/text.h"
#include "core/base/time.h"
#include "core/read/cost_table.h"

#include <algorithm>

namespace core {

namespace {

// service.description and service_description are one name.
std::string withUnderscores(std::string_view name)
{
    auto out = lower(name);
    std::replace(out.begin(), out.end(), '.', '_');
    return out;
}

// 202011 as the first day of that month, or of the one after it; empty for anything else.
std::string monthDay(std::string_view month, bool next)
{
    month = trim(month);
    if (month.ends_with(".0")) // a spreadsheet took it for a number
        month.remove_suffix(2);
    const auto number = month.size() == 6 ? parseInteger(month) : std::nullopt;
    if (!number || !isDate(static_cast<int>(*number / 100), static_cast<int>(*number % 100), 1))
        return {};
    const auto months = *number / 100 * 12 + *number % 100 - 1 + (next ? 1 : 0);
    return isoDay(dayOf(Date{static_cast<int>(months / 12), static_cast<int>(months % 12) + 1, 1}));
}

// The amounts in a list of credits, whether JSON or as Python prints it: numbers behind the key amount.
std::vector<std::string_view> creditsIn(std::string_view cell)
{
    constexpr std::string_view key = "amount";
    std::vector<std::string_view> amounts;
    for (auto at = cell.find(key); at != std::string_view::npos; at = cell.find(key, at + 1)) {
        const auto behind = at + key.size();
        if (at == 0 || behind >= cell.size() || (cell[at - 1] != '\'' && cell[at - 1] != '"')
            || cell[behind] != cell[at - 1])
            continue;
        const auto colon = cell.find_first_not_of(" \t\r\n", behind + 1);
        if (colon == std::string_view::npos || cell[colon] != ':')
            continue;
        const auto begin = std::min(cell.find_first_not_of(" \t\r\n'\"", colon + 1), cell.size());
        const auto end = std::min(cell.find_first_not_of("+-.0123456789eE", begin), cell.size());
        if (const auto amount = cell.substr(begin, end - begin); readAmount(amount, false).kind == Amount::Kind::value)
            amounts.push_back(amount);
    }
    return amounts;
}

} // namespace

std::string_view gcpCategory(std::string_view type)
{
    if (equalNoCase(type, "regular"))
        return "Usage";
    if (equalNoCase(type, "tax"))
        return "Tax";
    return type.empty() ? std::string_view() : std::string_view("Adjustment"); // adjustment, rounding_error
}

std::string firstOfInvoiceMonth(std::string_view month) { return monthDay(month, false); }
std::string firstAfterInvoiceMonth(std::string_view month) { return monthDay(month, true); }

bool isGcpBilling(const std::vector<std::string>& names)
{
    return hasName(names, "billing_account_id") && hasName(names, "cost")
           && std::any_of(names.begin(), names.end(),
                          [](const std::string& name) { return name.starts_with("service"); });
}

void readGcpBilling(Reading& reading, Table& table)
{
    CostTable rows(reading, table);
    rows.compareBy(withUnderscores);
    const int cost = rows.give(CostRole::billed, {"cost"});
    rows.give(CostRole::currency, {"currency"});
    rows.give(CostRole::charge_start, {"usage_start_time"});
    rows.give(CostRole::charge_end, {"usage_end_time"});
    rows.give(CostRole::billing_account, {"billing_account_id"});
    rows.give(CostRole::sub_account, {"project.id"});
    rows.give(CostRole::service, {"service.description", "service.id", "service"});
    rows.give(CostRole::resource, {"resource.global_name", "resource.name"});
    const int quantity = rows.give(CostRole::quantity, {"usage.amount"});
    rows.give(CostRole::unit, {"usage.unit"});
    const int priced = rows.find({"usage.amount_in_pricing_units"}), credits = rows.find({"credits"});
    const int tags = rows.give(CostRole::tags, {"labels"}), type = rows.find({"cost_type"}),
              month = rows.find({"invoice.month"});
    const int start = month < 0 ? -1 : rows.add(CostRole::billing_start),
              end = month < 0 ? -1 : rows.add(CostRole::billing_end);
    const int provider = rows.add(CostRole::provider), category = rows.add(CostRole::category);
    Remembered labels(labelsOf), starts(firstOfInvoiceMonth), ends(firstAfterInvoiceMonth);
    rows.read([&](CostTable::Row& row) {
        row.set(provider, "Google Cloud");
        row.set(category, gcpCategory(trim(row.cell(type))));
        if (month >= 0) {
            row.make(start, starts.of(row.cell(month)));
            row.make(end, ends.of(row.cell(month)));
        }
        if (tags >= 0)
            row.make(tags, labels.of(row.cell(tags)));
        if (!isNullCell(row.cell(credits)))
            for (const auto amount : creditsIn(row.cell(credits)))
                row.repeat({{cost, amount}, {category, "Credit"}, {quantity, {}}, {priced, {}}});
    });
}

} // namespace core
