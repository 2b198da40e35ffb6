// FOCUS 1.0 to 1.3 cost and usage rows as CSV (README.md, Cost rows): read in one pass, in constant
// memory.
#include "core/read/focus.h"

#include "core/base/text.h"
#include "core/model/amount.h"
#include "core/read/cost_table.h"

#include <algorithm>
#include <array>
#include <map>

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

void CostTally::add(CostBlock& block)
{
    const int currency = layout_.column(CostRole::currency);
    for (std::size_t i = 0; i < amountRoles.size(); ++i)
        block.amountColumns[i] = layout_.column(amountRoles[i]);
    block.amounts.assign(block.rows() * amountRoles.size(), {0, CostBlock::notRead, false});
    for (std::size_t row = 0; row < block.rows(); ++row) {
        addAmounts(block, row,
                   sumsOf(currency < 0 ? std::string_view() : block.cell(row, static_cast<std::size_t>(currency))));
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

void CostTally::addAmounts(CostBlock& block, std::size_t row, Sums& sums)
{
    std::string_view left;
    for (std::size_t i = 0; i < amountRoles.size(); ++i) {
        const int column = layout_.column(amountRoles[i]);
        if (column < 0)
            continue;
        auto* const sum = i < 2 ? &sums.of[i] : nullptr;
        auto& known = block.amounts[row * amountRoles.size() + i];
        const auto cell = block.cell(row, static_cast<std::size_t>(column));
        if (i > 0 && !cell.empty() && cell == left)
            known = block.amounts[row * amountRoles.size() + i - 1];
        else if (const auto small = layout_.decimalComma ? std::nullopt : smallDecimal(cell))
            known = *small;
        left = cell;
        if (known.scale == CostBlock::notRead) {
            addOddAmount(block, row, static_cast<std::size_t>(column), sum);
        } else if (sum) {
            sum->exact.add(known);
            sum->any = true;
        }
    }
}

void CostTally::addOddAmount(const CostBlock& block, std::size_t row, std::size_t column, Sum* sum)
{
    const auto cell = block.cell(row, column);
    const auto amount = readAmount(cell, layout_.decimalComma);
    if (amount.kind == Amount::Kind::value && sum) {
        sum->exact.add(amount.value);
        sum->any = true;
    } else if (amount.kind == Amount::Kind::unreadable) {
        ++*reading_.found.unreadableAmounts;
        reading_.warn(block.lines[row], columnInLine(block, row, column), "cost.amount",
                      "\"" + cutText(cell) + "\" in column " + layout_.columns[column]
                          + " is no amount, so the row counts without it; write it with digits.");
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

void lookThrough(Reading& reading, char delimiter, std::span<const std::string_view> columns,
                 const std::function<bool(std::span<const std::string_view>)>& look)
{
    Inspection unused;
    Sink nowhere;
    const Progress silent;
    Reading aside(reading.path, reading.options, nowhere, silent, unused);
    unused.rows = 0;
    TextSource source(reading.path, nullptr, reading.options.tail ? reading.options.tail->gap : Gap());
    Table table(aside, source, delimiter);
    std::vector<int> places;
    for (const auto name : columns)
        places.push_back(name.empty() ? -1 : table.columnNoCase(name));
    std::vector<std::string_view> cells(columns.size());
    for (RowBlock block; table.read(block);) {
        reading.progress.step(0, 0);
        for (std::size_t row = 0; row < block.rows(); ++row) {
            for (std::size_t i = 0; i < places.size(); ++i)
                cells[i] = places[i] < 0 ? std::string_view() : block.cell(row, static_cast<std::size_t>(places[i]));
            if (!look(cells))
                return;
        }
    }
}

bool writesDecimalCommas(Reading& reading, char delimiter, std::span<const std::string_view> columns)
{
    if (delimiter == ',')
        return false;
    DecimalCommaEvidence evidence;
    lookThrough(reading, delimiter, columns, [&](std::span<const std::string_view> cells) {
        for (const auto cell : cells)
            evidence.add(cell);
        return !evidence.settled();
    });
    return evidence.decimalComma();
}

void readFocus(Reading& reading, Table& table)
{
    CostTable rows(reading, table);
    rows.compareBy([](std::string_view name) { return std::string(name); });
    for (const auto& [role, names] : roles)
        rows.give(role, names);
    rows.findDecimalCommas({rows.column(CostRole::billed), rows.column(CostRole::effective),
                            rows.column(CostRole::list), rows.column(CostRole::contracted)});
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
