// FOCUS 1.0 to 1.3 cost and usage rows as CSV (README.md, Cost rows): read in one pass, in constant
// memory.
#include "core/read/focus.h"

#include "core/bytes/json.h"
#include "core/bytes/json_write.h"
#include "core/model/amount.h"
#include "core/read/cost_table.h"
#include "core/read/format.h"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string>

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

// A charge that the provider split: it goes to the workload, whose id and tags stand beside those of what it was taken
// from (FOCUS 1.3). The workload's tags go before the others.
class Workloads {
public:
    explicit Workloads(CostTable& rows)
        : ownTags_(rows.find({"AllocatedTags"})), ownResource_(rows.find({"AllocatedResourceId"})),
          tags_(rows.find({"Tags"})), resource_(rows.find({"ResourceId"})), allTags_(rows.add(CostRole::tags)),
          workload_(rows.add(CostRole::resource))
    {}
    void put(CostTable::Row& row)
    {
        const auto own = row.cell(ownTags_);
        if (isNullCell(own) || labelsOf(own).empty())
            row.set(allTags_, row.cell(tags_));
        else
            row.make(allTags_, together(row.cell(tags_), own));
        row.set(workload_, row.cell(isNullCell(row.cell(ownResource_)) ? resource_ : ownResource_));
    }

private:
    std::string together(std::string_view tags, std::string_view own)
    {
        JsonWriter out(true);
        out.beginObject();
        const auto ownLabels = labelsOf(own), labelsThere = labelsOf(tags);
        const auto* const mine = ownReader_.parse(ownLabels);
        const auto* const others = reader_.parse(labelsThere);
        for (const auto* labels : {others, mine}) {
            if (labels == nullptr)
                continue;
            for (const auto& [name, value] : labels->members())
                if (labels == mine || mine == nullptr || !mine->has(name))
                    out.member(name, value.text());
        }
        return out.endObject().text();
    }

    int ownTags_, ownResource_, tags_, resource_, allTags_, workload_;
    JsonReader ownReader_, reader_;
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
    rows.settleCommitments(rows.find({"CommitmentDiscountId"}));
    std::vector<int> providers;
    for (const auto name : providerNames)
        if (const int column = rows.find({name}); column >= 0)
            providers.push_back(column);
    const bool allocates = rows.find({"AllocatedTags"}) >= 0 || rows.find({"AllocatedResourceId"}) >= 0;
    if (providers.size() < 2 && !allocates)
        return rows.read();
    const int provider = providers.size() < 2 ? -1 : rows.add(CostRole::provider);
    std::optional<Workloads> workloads;
    if (allocates)
        workloads.emplace(rows);
    rows.read([&](CostTable::Row& row) {
        const auto said =
            std::find_if(providers.begin(), providers.end(), [&](int column) { return !isNullCell(row.cell(column)); });
        if (said != providers.end())
            row.set(provider, row.cell(*said));
        if (workloads)
            workloads->put(row);
    });
}

} // namespace core
