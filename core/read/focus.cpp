// FOCUS 1.0 to 1.3 cost and usage rows as CSV (export-formats 7.1): read in one pass, in constant memory.
#include "core/read/focus.h"

#include "core/base/text.h"
#include "core/read/amount.h"

#include <algorithm>
#include <array>
#include <map>

namespace core {

namespace {

struct Role {
    CostRole role;
    std::initializer_list<std::string_view> names; // the first that is there
};
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
    {CostRole::provider, {"ServiceProviderName", "ProviderName", "Provider"}},
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

CostLayout layoutOf(const Table& table)
{
    CostLayout layout;
    layout.columns = table.columns();
    for (const auto& [role, names] : roles) {
        auto& place = layout.roleColumn[static_cast<std::size_t>(role)];
        for (const auto name : names)
            place = place >= 0 ? place : table.column(name);
    }
    return layout;
}

constexpr std::array amountRoles = {CostRole::billed, CostRole::effective, CostRole::list, CostRole::contracted};

} // namespace

bool isFocus(const std::vector<std::string>& names)
{
    const bool billed = hasName(names, "BilledCost"), effective = hasName(names, "EffectiveCost");
    const int marks = billed + effective + hasName(names, "ChargePeriodStart") + hasName(names, "BillingPeriodStart");
    return (billed || effective) && marks >= 2;
}

CostTally::CostTally(Reading& reading, const CostLayout& layout) : reading_(reading), layout_(layout)
{
    reading_.found.cost.emplace();
    reading_.found.unreadableAmounts = 0;
    for (const auto role : {CostRole::charge_start, CostRole::charge_end})
        if (layout_.column(role) >= 0)
            reading_.times.known();
}

CostTally::Sums& CostTally::sumsOf(std::string_view currency)
{
    if (isNullCell(currency))
        currency = "?";
    if (!last_ || lastCurrency_ != currency) {
        auto it = sums_.find(currency);
        if (it == sums_.end())
            it = sums_.emplace(std::string(currency), Sums()).first;
        last_ = &it->second;
        lastCurrency_ = currency;
    }
    return *last_;
}

void CostTally::add(const CostBlock& block)
{
    const int currency = layout_.column(CostRole::currency);
    for (std::size_t row = 0; row < block.rows(); ++row) {
        auto& sums = sumsOf(currency < 0 ? std::string_view() : block.cell(row, static_cast<std::size_t>(currency)));
        for (std::size_t i = 0; i < amountRoles.size(); ++i) {
            const int column = layout_.column(amountRoles[i]);
            if (column >= 0)
                addAmount(block, row, static_cast<std::size_t>(column), i < 2 ? &sums.of[i] : nullptr);
        }
        for (std::size_t slot = 0; slot < 2; ++slot) {
            const int column = layout_.column(slot == 0 ? CostRole::charge_start : CostRole::charge_end);
            if (column < 0)
                continue;
            const auto cell = block.cell(row, static_cast<std::size_t>(column));
            if (!isNullCell(cell))
                reading_.times.text(cell, slot);
        }
    }
}

void CostTally::addAmount(const CostBlock& block, std::size_t row, std::size_t column, Sum* sum)
{
    const auto cell = block.cell(row, column);
    if (!layout_.decimalComma) {
        if (const auto small = smallDecimal(cell)) {
            if (sum) {
                sum->exact.add(*small);
                sum->any = true;
            }
            return;
        }
    }
    const auto amount = readAmount(cell, layout_.decimalComma);
    if (amount.kind == Amount::Kind::value && sum) {
        sum->exact.add(amount.value);
        sum->any = true;
    } else if (amount.kind == Amount::Kind::unreadable) {
        ++*reading_.found.unreadableAmounts;
        reading_.warn(block.lines[row], columnInLine(block, row, column), "cost.amount",
                      "\"" + cutText(cell) + "\" in column " + layout_.columns[column] + " is no amount, so the row counts without it; write it with digits.");
    }
}

void CostTally::finish()
{
    auto& cost = *reading_.found.cost;
    for (const auto& [currency, sums] : sums_) {
        if (sums.of[0].any)
            cost.billed[currency] = sums.of[0].exact.total();
        if (sums.of[1].any)
            cost.effective[currency] = sums.of[1].exact.total();
    }
}

bool writesDecimalCommas(Reading& reading, char delimiter, std::span<const std::string_view> columns)
{
    if (delimiter == ',')
        return false;
    Inspection unused;
    Sink nowhere;
    const Progress silent;
    Reading aside(reading.path, reading.options, nowhere, silent, unused);
    unused.rows = 0;
    TextSource source(reading.path);
    Table table(aside, source, delimiter);
    std::vector<std::size_t> places;
    for (const auto name : columns)
        if (const int place = table.columnNoCase(name); place >= 0)
            places.push_back(static_cast<std::size_t>(place));
    DecimalCommaEvidence evidence;
    for (RowBlock block; !evidence.settled() && table.read(block);) {
        reading.progress.step(0, 0);
        for (std::size_t row = 0; row < block.rows(); ++row)
            for (const auto place : places)
                evidence.add(block.cell(row, place));
    }
    return evidence.decimalComma();
}

void readFocus(Reading& reading, Table& table)
{
    auto layout = layoutOf(table);
    constexpr std::array<std::string_view, 4> amounts = {"BilledCost", "EffectiveCost", "ListCost", "ContractedCost"};
    layout.decimalComma = writesDecimalCommas(reading, table.delimiter(), amounts);
    reading.sink.costLayout(layout);
    CostTally tally(reading, layout);
    for (CostBlock block; table.read(block);) {
        tally.add(block);
        reading.sink.costRows(block);
    }
    tally.finish();
}

} // namespace core
