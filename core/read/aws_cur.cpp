// AWS cost and usage reports (README.md, Cost rows): the same columns under two spellings,
// effective cost by line item type.
#include "core/read/aws_cur.h"

#include "core/base/text.h"
#include "core/bytes/json.h"
#include "core/bytes/json_write.h"
#include "core/read/aws_split.h"
#include "core/read/cost_table.h"
#include "core/read/personal.h"

#include <algorithm>
#include <array>
#include <optional>

namespace core {

namespace {

// lineItem/UnblendedCost and line_item_unblended_cost are one name: letters and digits without case.
std::string lettersAndDigits(std::string_view name)
{
    std::string letters;
    for (const char c : lower(name))
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            letters += c;
    return letters;
}

// What is said about money beside the unblended cost; −1: not in this file.
struct EffectiveColumns {
    int unblended, reservation, savingsPlan, unusedUpfront, unusedRecurring, commitment, usedCommitment, reservationArn,
        savingsPlanArn;
    // A report may leave them out: then what was paid, when it was paid, is all that it knows of commitments.
    bool spreadReservations() const { return reservation >= 0 || unusedUpfront >= 0 || unusedRecurring >= 0; }
    bool spreadPlans() const { return savingsPlan >= 0 || (commitment >= 0 && usedCommitment >= 0); }
};

Decimal amountOf(std::string_view cell)
{
    const auto amount = readAmount(cell, false);
    return amount.kind == Amount::Kind::value ? amount.value : Decimal();
}

// The effective cost of a row by the kind of its line item (README.md, Cost rows); nothing where
// the unblended cost says nothing.
class Effective {
public:
    Effective(CostTable::Row& row, const EffectiveColumns& columns) : row_(row), columns_(columns) {}

    void put(std::string_view type, int into)
    {
        if (((type == "DiscountedUsage" || type == "RIFee") && !columns_.spreadReservations())
            || (type.starts_with("SavingsPlan") && !columns_.spreadPlans()))
            return putUnblended(into);
        if (type == "DiscountedUsage")
            return put(columns_.reservation, into);
        if (type == "SavingsPlanCoveredUsage")
            return put(columns_.savingsPlan, into);
        if (type == "RIFee")
            return row_.make(into, (of(columns_.unusedUpfront) + of(columns_.unusedRecurring)).text());
        if (type == "SavingsPlanRecurringFee")
            return row_.make(into, (of(columns_.commitment) - of(columns_.usedCommitment)).text());
        if (type == "SavingsPlanUpfrontFee" || type == "SavingsPlanNegation"
            || ((type == "Fee" || type == "Refund") && isOfCommitment()))
            return row_.set(into, "0");
        putUnblended(into);
    }

private:
    // The purchase of a plan or a reservation covers what is charged later, and so does its return.
    bool isOfCommitment() const
    {
        return (columns_.spreadReservations() && !isNullCell(row_.cell(columns_.reservationArn)))
               || (columns_.spreadPlans() && !isNullCell(row_.cell(columns_.savingsPlanArn)));
    }
    void putUnblended(int into)
    {
        const auto cell = row_.cell(columns_.unblended);
        if (readAmount(cell, false).kind == Amount::Kind::value)
            row_.set(into, cell);
    }
    Decimal of(int column) const { return amountOf(row_.cell(column)); }
    // As it is written; what is not there or no amount counts as 0.
    void put(int column, int into)
    {
        const auto cell = row_.cell(column);
        row_.set(into, readAmount(cell, false).kind == Amount::Kind::value ? cell : std::string_view("0"));
    }

    CostTable::Row& row_;
    const EffectiveColumns& columns_;
};

std::string_view categoryOf(std::string_view type)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 10> known = {{
        {"Usage", "Usage"},
        {"DiscountedUsage", "Usage"},
        {"SavingsPlanCoveredUsage", "Usage"},
        {"Tax", "Tax"},
        {"Credit", "Credit"},
        {"Fee", "Purchase"},
        {"RIFee", "Purchase"},
        {"SavingsPlanUpfrontFee", "Purchase"},
        {"SavingsPlanRecurringFee", "Purchase"},
        {"Refund", "Adjustment"},
    }};
    const auto it = std::find_if(known.begin(), known.end(), [&](const auto& entry) { return entry.first == type; });
    return it != known.end() ? it->second : type.empty() ? std::string_view() : std::string_view("Adjustment");
}

// Lines that take money off others repeat their quantity.
bool isOffset(std::string_view type)
{
    return type == "SavingsPlanNegation" || type == "Credit" || type == "Refund" || type.ends_with("Discount");
}

std::string_view commitmentOf(std::string_view type)
{
    if (type == "RIFee" || type == "SavingsPlanRecurringFee")
        return "Unused"; // its effective cost is that of what nothing used
    return type == "DiscountedUsage" || type == "SavingsPlanCoveredUsage" ? "Used" : "";
}

// Labels from the columns of tags and cost categories, and from the maps that CUR 2.0 has in their place.
class AwsLabels {
public:
    AwsLabels(const CostTable& table)
    {
        const auto& columns = table.columns();
        for (std::size_t place = 0; place < columns.size(); ++place) {
            const auto column = static_cast<int>(place);
            const auto name = lower(columns[place]);
            if (name == "resource_tags")
                tagMap_ = column;
            else if (name == "cost_category")
                categoryMap_ = column;
            else if (auto tag = behind(columns[place], {"resourceTags/", "resource_tags_"}))
                columns_.push_back({column, tagName(*tag)});
            else if (auto category = behind(columns[place], {"costCategory/", "cost_category_"}))
                columns_.push_back({column, "costCategory/" + std::string(*category)});
        }
    }

    bool any() const { return tagMap_ >= 0 || categoryMap_ >= 0 || !columns_.empty(); }

    // The row's labels as a JSON object; valid until the next call. The map of tags loses members that name people.
    std::string_view of(CostTable::Row& row)
    {
        if (!same(row))
            make(row);
        if (!cleanMap_.empty())
            row.make(tagMap_, cleanMap_);
        return labels_;
    }

private:
    static std::optional<std::string_view> behind(std::string_view name, std::initializer_list<std::string_view> heads)
    {
        for (const auto head : heads)
            if (name.size() > head.size() && equalNoCase(name.substr(0, head.size()), head))
                return name.substr(head.size());
        return std::nullopt;
    }
    // user:team and user_team are what people call team.
    static std::string tagName(std::string_view name)
    {
        const auto own = behind(name, {"user:", "user_"});
        return std::string(own ? *own : name);
    }
    // Most rows have the labels of the row above them.
    bool same(const CostTable::Row& row)
    {
        std::size_t at = 0;
        bool same = known_;
        const auto look = [&](int column) {
            const auto cell = row.cell(column);
            if (at == last_.size())
                last_.emplace_back();
            if (last_[at] != cell) {
                last_[at] = cell;
                same = false;
            }
            ++at;
        };
        look(tagMap_);
        look(categoryMap_);
        for (const auto& column : columns_)
            look(column.first);
        known_ = true;
        return same;
    }
    void make(const CostTable::Row& row)
    {
        JsonWriter out(true);
        out.beginObject();
        cleanMap_.clear();
        addMap(out, row.cell(tagMap_), true);
        addMap(out, row.cell(categoryMap_), false);
        for (const auto& [column, name] : columns_)
            if (!isNullCell(row.cell(column)))
                out.member(name, row.cell(column));
        labels_ = out.endObject().text();
        if (labels_ == "{}")
            labels_.clear();
    }
    void addMap(JsonWriter& out, std::string_view cell, bool tags)
    {
        if (isNullCell(cell))
            return;
        const auto clean = labelsOf(cell);
        const auto* map = reader_.parse(clean);
        if (!map || !map->isObject())
            return;
        for (const auto& [name, value] : map->members())
            out.member(tags ? tagName(name) : "costCategory/" + std::string(name), value.text());
        const auto* own = whole_.parse(cell);
        if (tags && own && own->members().size() != map->members().size())
            cleanMap_ = clean;
    }

    int tagMap_ = -1, categoryMap_ = -1;
    std::vector<std::pair<int, std::string>> columns_; // by their label's name
    JsonReader reader_, whole_;
    std::vector<std::string> last_;
    bool known_ = false;
    std::string labels_;
    std::string cleanMap_; // of tags, if something was left out
};

} // namespace

bool isAwsCurLegacy(const std::vector<std::string>& names) { return hasNameNoCase(names, "lineItem/UnblendedCost"); }
bool isAwsCur2(const std::vector<std::string>& names) { return hasNameNoCase(names, "line_item_unblended_cost"); }

void readAwsCur(Reading& reading, Table& table)
{
    CostTable rows(reading, table);
    rows.compareBy(lettersAndDigits);
    rows.give(CostRole::billed, {"lineItem/UnblendedCost"});
    const int list = rows.give(CostRole::list, {"pricing/publicOnDemandCost"});
    rows.give(CostRole::currency, {"lineItem/CurrencyCode"});
    rows.give(CostRole::charge_start, {"lineItem/UsageStartDate"});
    rows.give(CostRole::charge_end, {"lineItem/UsageEndDate"});
    rows.give(CostRole::billing_start, {"bill/BillingPeriodStartDate"});
    rows.give(CostRole::billing_end, {"bill/BillingPeriodEndDate"});
    rows.give(CostRole::billing_account, {"bill/PayerAccountId"});
    rows.give(CostRole::sub_account, {"lineItem/UsageAccountId"});
    rows.give(CostRole::service, {"lineItem/ProductCode"});
    rows.give(CostRole::resource, {"lineItem/ResourceId"});
    const int quantity = rows.give(CostRole::quantity, {"lineItem/UsageAmount"});
    rows.give(CostRole::unit, {"pricing/unit"});
    const EffectiveColumns columns{rows.column(CostRole::billed),
                                   rows.find({"reservation/EffectiveCost"}),
                                   rows.find({"savingsPlan/SavingsPlanEffectiveCost"}),
                                   rows.find({"reservation/UnusedAmortizedUpfrontFeeForBillingPeriod"}),
                                   rows.find({"reservation/UnusedRecurringFee"}),
                                   rows.find({"savingsPlan/TotalCommitmentToDate"}),
                                   rows.find({"savingsPlan/UsedCommitment"}),
                                   rows.find({"reservation/ReservationARN"}),
                                   rows.find({"savingsPlan/SavingsPlanARN"})};
    const int type = rows.find({"lineItem/LineItemType"});
    rows.declare({columns.reservation, columns.savingsPlan, columns.unusedUpfront, columns.unusedRecurring,
                  columns.commitment, columns.usedCommitment, rows.find({"splitLineItem/SplitCost"}),
                  rows.find({"splitLineItem/PublicOnDemandSplitCost"})});
    AwsLabels labels(rows);
    SplitCosts splits(reading, rows, list);
    const int effective = rows.add(CostRole::effective), provider = rows.add(CostRole::provider),
              category = rows.add(CostRole::category);
    const int commitment = rows.add(CostRole::commitment_status);
    const int tags = labels.any() ? rows.add(CostRole::tags) : -1;
    rows.read([&](CostTable::Row& row) {
        const auto kind = trim(row.cell(type));
        Effective(row, columns).put(kind, effective);
        splits.settle(row, effective);
        row.set(provider, "AWS");
        row.set(category, categoryOf(kind));
        row.set(commitment, commitmentOf(kind));
        if (isOffset(kind))
            row.set(quantity, {});
        if (tags >= 0)
            row.make(tags, labels.of(row));
    });
    splits.finish();
}

} // namespace core
