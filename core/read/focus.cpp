// FOCUS 1.0 to 1.3 cost and usage rows as CSV (README.md, Cost rows): read in one pass, in constant
// memory.
#include "core/read/focus.h"

#include "core/model/amount.h"
#include "core/read/cost_table.h"
#include "core/read/format.h"

#include <algorithm>
#include <initializer_list>

namespace core {

namespace {

struct Role {
    CostRole role;
    std::initializer_list<std::string_view> names; // the first that is there
};
// ProviderName until 1.2, ServiceProviderName since; while files have both, either may be empty.
const std::initializer_list<std::string_view> providerNames = {"ServiceProviderName", "ProviderName", "Provider"};
const Role roles[] = {
    {CostRole::billed, {"BilledCost"}},
    {CostRole::effective, {"EffectiveCost"}},
    {CostRole::list, {"ListCost"}},
    {CostRole::contracted, {"ContractedCost"}},
    {CostRole::currency, {"BillingCurrency"}},
    {CostRole::charge_start, {"ChargePeriodStart"}},
    {CostRole::charge_end, {"ChargePeriodEnd"}},
    {CostRole::billing_start, {"BillingPeriodStart"}},
    {CostRole::billing_end, {"BillingPeriodEnd"}},
    {CostRole::provider, providerNames},
    {CostRole::billing_account, {"BillingAccountId"}},
    {CostRole::sub_account, {"SubAccountId"}},
    {CostRole::service_category, {"ServiceCategory"}},
    {CostRole::service, {"ServiceName"}},
    {CostRole::resource, {"ResourceId"}},
    {CostRole::tags, {"Tags"}},
    {CostRole::category, {"ChargeCategory"}},
    {CostRole::charge_class, {"ChargeClass"}},
    {CostRole::commitment_status, {"CommitmentDiscountStatus"}},
    {CostRole::quantity, {"ConsumedQuantity", "PricingQuantity"}},
    {CostRole::unit, {"ConsumedUnit", "PricingUnit"}},
};

} // namespace

bool isFocus(const std::vector<std::string>& names)
{
    const bool billed = hasName(names, "BilledCost"), effective = hasName(names, "EffectiveCost");
    const int marks = billed + effective + hasName(names, "ChargePeriodStart") + hasName(names, "BillingPeriodStart");
    return (billed || effective) && marks >= 2;
}

bool isAwsFocus(const std::vector<std::string>& names)
{
    return hasName(names, "x_ServiceCode") && hasName(names, "x_UsageType");
}

void readFocus(Reading& reading, Table& table)
{
    CostTable rows(reading, table);
    rows.compareBy([](std::string_view name) { return std::string(name); });
    for (const auto& [role, names] : roles)
        rows.give(role, names);
    std::vector<int> providers;
    for (const auto name : providerNames)
        if (const int column = rows.find({name}); column >= 0)
            providers.push_back(column);
    if (providers.size() < 2)
        return rows.read();
    const int provider = rows.add(CostRole::provider);
    rows.read([&](CostTable::Row& row) {
        const auto said =
            std::find_if(providers.begin(), providers.end(), [&](int column) { return !isNullCell(row.cell(column)); });
        if (said != providers.end())
            row.set(provider, row.cell(*said));
    });
}

} // namespace core
