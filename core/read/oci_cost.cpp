// Oracle Cloud's cost report (README.md, Cost rows): some hours a file, no billing period, tags in
// columns.
#include "core/read/oci_cost.h"

#include "core/base/text.h"
#include "core/base/time.h"
#include "core/bytes/json_write.h"
#include "core/read/cost_table.h"
#include "core/read/first_pass.h"

#include <array>

namespace core {

namespace {

constexpr std::string_view tagHead = "tags/";

// The month of a time, as its first day; empty without a time.
std::string monthOf(std::string_view text)
{
    const auto time = isNullCell(text) ? std::nullopt : parseTime(text);
    if (!time)
        return {};
    const auto date = dateOf(dayOf(time->at_ms));
    return isoDay(dayOf(Date{date.year, date.month, 1}));
}

// A correction speaks of an earlier time and belongs to the month of the file that brings it: it adds and replaces
// nothing. That month is the last one in which something else was used; empty if there are corrections only.
std::string monthOfFile(Reading& reading, const CostTable& rows, int start, int correction)
{
    std::string last;
    if (start < 0 || correction < 0)
        return last;
    const auto& names = rows.columns();
    const std::array<std::string_view, 2> columns = {names[static_cast<std::size_t>(start)],
                                                     names[static_cast<std::size_t>(correction)]};
    Remembered months(monthOf);
    bool corrects = false;
    lookThrough(
        reading, rows.table().top(), columns,
        [&](std::span<const std::string_view> cells, std::int64_t) {
            if (equalNoCase(trim(cells[1]), "true"))
                corrects = true;
            else if (const auto month = months.of(cells[0]); month > last)
                last = month;
            return true;
        },
        rows.table().dialect());
    return corrects ? last : std::string();
}

class OciLabels {
public:
    explicit OciLabels(const CostTable& table)
    {
        for (std::size_t place = 0; place < table.columns().size(); ++place)
            if (const auto& name = table.columns()[place]; name.starts_with(tagHead))
                columns_.emplace_back(static_cast<int>(place), name.substr(tagHead.size()));
    }
    bool any() const { return !columns_.empty(); }
    std::string of(const CostTable::Row& row) const
    {
        JsonWriter out(true);
        out.beginObject();
        bool none = true;
        for (const auto& [column, name] : columns_) {
            if (isNullCell(row.cell(column)))
                continue;
            out.member(name, row.cell(column));
            none = false;
        }
        return none ? std::string() : out.endObject().text();
    }

private:
    std::vector<std::pair<int, std::string>> columns_;
};

} // namespace

bool isOciCost(const std::vector<std::string>& names) { return hasName(names, "lineItem/intervalUsageStart"); }

void readOciCost(Reading& reading, Table& table)
{
    CostTable rows(reading, table);
    rows.give(CostRole::billed, {"cost/myCost"});
    rows.state(CostRole::contracted, rows.find({"cost/myCostOverage"})); // read for its unreadable cells only
    rows.give(CostRole::currency, {"cost/currencyCode"});
    const int start = rows.give(CostRole::charge_start, {"lineItem/intervalUsageStart"});
    rows.give(CostRole::charge_end, {"lineItem/intervalUsageEnd"});
    rows.give(CostRole::billing_account, {"lineItem/tenantId"});
    rows.give(CostRole::sub_account, {"product/compartmentName", "product/compartmentId"});
    rows.give(CostRole::service, {"product/service"});
    rows.give(CostRole::resource, {"product/resourceId"});
    rows.give(CostRole::quantity, {"usage/billedQuantity"});
    rows.give(CostRole::unit, {"cost/skuUnitDescription", "cost/billingUnitReadable"});
    const int correction = rows.find({"lineItem/isCorrection"});
    rows.declare({rows.find({"cost/myCostOverage"})});
    const auto month = monthOfFile(reading, rows, start, correction);
    const OciLabels labels(rows);
    const int provider = rows.add(CostRole::provider), category = rows.add(CostRole::category),
              kind = rows.add(CostRole::charge_class);
    const int period = month.empty() ? -1 : rows.add(CostRole::billing_start);
    const int tags = labels.any() ? rows.add(CostRole::tags) : -1;
    Remembered months(monthOf);
    rows.read([&](CostTable::Row& row) {
        row.set(provider, "Oracle");
        row.set(category, "Usage");
        const bool corrects = equalNoCase(trim(row.cell(correction)), "true");
        if (corrects)
            row.set(kind, "Correction");
        if (period >= 0)
            row.make(period, corrects ? month : std::string(months.of(row.cell(start))));
        if (tags >= 0)
            row.make(tags, labels.of(row));
    });
}

} // namespace core
