// Google Cloud's billing table as BigQuery writes it to JSON (README.md, Cost rows): a row a line or an entry of an
// array, nested records as objects, labels and credits as arrays.
#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/bytes/json.h"
#include "core/read/cost_entries.h"
#include "core/read/cost_table.h"
#include "core/read/gcp_billing.h"
#include "core/read/json_values.h"

#include <array>

namespace core {

namespace {

// By the names that the CSV export gives them. Columns of the reader's own making come behind.
constexpr std::array<std::pair<std::string_view, CostRole>, 27> fields = {{
    {"billing_account_id", CostRole::billing_account},
    {"cost", CostRole::billed},
    {"currency", CostRole::currency},
    {"usage_start_time", CostRole::charge_start},
    {"usage_end_time", CostRole::charge_end},
    {"project.id", CostRole::sub_account},
    {"service.description", CostRole::service},
    {"resource.global_name", CostRole::resource},
    {"usage.amount", CostRole::quantity},
    {"usage.unit", CostRole::unit},
    {"service.id", CostRole::count_},
    {"sku.id", CostRole::count_},
    {"sku.description", CostRole::count_},
    {"project.number", CostRole::count_},
    {"project.name", CostRole::count_},
    {"location.location", CostRole::count_},
    {"location.country", CostRole::count_},
    {"location.region", CostRole::count_},
    {"location.zone", CostRole::count_},
    {"currency_conversion_rate", CostRole::count_},
    {"usage.amount_in_pricing_units", CostRole::count_},
    {"usage.pricing_unit", CostRole::count_},
    {"cost_at_list", CostRole::count_},
    {"transaction_type", CostRole::count_},
    {"invoice.month", CostRole::count_},
    {"cost_type", CostRole::count_},
    {"export_time", CostRole::count_},
}};
enum Added { labels = fields.size(), creditType, billingStart, billingEnd, provider, category };

constexpr std::size_t placeOfField(std::string_view name)
{
    std::size_t place = 0;
    while (fields[place].first != name)
        ++place;
    return place;
}
constexpr auto cost = placeOfField("cost"), service = placeOfField("service.description"),
               resource = placeOfField("resource.global_name"), quantity = placeOfField("usage.amount"),
               pricedQuantity = placeOfField("usage.amount_in_pricing_units");

CostEntries::Columns columns()
{
    CostEntries::Columns all;
    for (const auto& [name, role] : fields)
        all.emplace_back(name, role);
    all.insert(all.end(), {{"labels", CostRole::tags},
                           {"credits.type", CostRole::count_},
                           {"", CostRole::billing_start},
                           {"", CostRole::billing_end},
                           {"", CostRole::provider},
                           {"", CostRole::category}});
    return all;
}

// The member that a name leads to; one with a dot lies in a record.
const Json& memberOf(const Json& value, std::string_view name)
{
    const auto dot = name.find('.');
    return dot == std::string_view::npos ? value[name] : value[name.substr(0, dot)][name.substr(dot + 1)];
}

class GcpRecords : public Records {
public:
    explicit GcpRecords(Reading& reading) : reading_(reading), rows_(reading, columns())
    {
        reading_.found.rows = 0;
        reading_.times.known();
    }

    void entry(const Json& value, std::int64_t row) override
    {
        ++*reading_.found.rows;
        if (!isGcpBillingEntry(value)) {
            ++reading_.found.rejectedRows;
            return reading_.refuse(value, row, "gcp.entry", sentence(MessageCode::entry_gcp), {});
        }
        timeOf(reading_, value["usage_start_time"], 0);
        timeOf(reading_, value["usage_end_time"], 1);
        rows_.state(value["currency"].text(), amountOf(value["cost"]));
        charge(value, row);
        for (const auto& credit : value["credits"].items()) {
            charge(value, row);
            rows_.set(cost, credit["amount"].written());
            rows_.set(creditType, firstText({credit["type"], credit["name"]}));
            rows_.set(category, "Credit");
            rows_.set(quantity, {});
            rows_.set(pricedQuantity, {});
        }
    }

    void finish() override { rows_.finish(); }

private:
    void charge(const Json& value, std::int64_t row)
    {
        rows_.row(row);
        for (std::size_t place = 0; place < fields.size(); ++place)
            rows_.set(place, memberOf(value, fields[place].first).written());
        rows_.set(service, firstText({value["service"]["description"], value["service"]["id"]}));
        rows_.set(resource, firstText({value["resource"]["global_name"], value["resource"]["name"]}));
        if (value["labels"].isArray())
            rows_.set(labels, labelsOf(canonicalJson(value["labels"])));
        const auto month = value["invoice"]["month"].written();
        rows_.set(billingStart, firstOfInvoiceMonth(month));
        rows_.set(billingEnd, firstAfterInvoiceMonth(month));
        rows_.set(provider, "Google Cloud");
        rows_.set(category, gcpCategory(trim(value["cost_type"].text())));
    }

    Reading& reading_;
    CostEntries rows_;
};

} // namespace

bool isGcpBillingEntry(const Json& value)
{
    return value.has("billing_account_id") && value.has("cost") && value["service"].isObject();
}

std::unique_ptr<Records> gcpBillingRecords(Reading& reading) { return std::make_unique<GcpRecords>(reading); }

} // namespace core
