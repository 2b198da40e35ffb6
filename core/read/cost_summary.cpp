#include "core/read/cost_summary.h"

#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/bytes/json_write.h"
#include "core/model/amount.h"
#include "core/read/dialect.h"
#include "core/read/months_named.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

enum class SummaryColumn : std::size_t {
    start,
    end,
    billed,
    effective,
    currency,
    provider,
    account,
    service,
    resource,
    labels,
    category,
    status,
    billingStart,
    billingEnd
};

CostEntries::Columns summaryColumns()
{
    return {{"", CostRole::charge_start},    {"", CostRole::charge_end},
            {"", CostRole::billed},          {"", CostRole::effective},
            {"", CostRole::currency},        {"", CostRole::provider},
            {"", CostRole::billing_account}, {"", CostRole::service},
            {"", CostRole::resource},        {"", CostRole::tags},
            {"", CostRole::category},        {"", CostRole::commitment_status},
            {"", CostRole::billing_start},   {"", CostRole::billing_end}};
}

} // namespace

CostSummary::CostSummary(Reading& reading, Table& table, std::string_view provider,
                         std::span<const std::string_view> amounts, int date)
    : reading_(reading), rows_(reading, summaryColumns()), provider_(provider)
{
    DialectColumns declared;
    declared.numbers.assign(amounts.begin(), amounts.end());
    if (date >= 0)
        declared.times = {declared.start = table.columns()[static_cast<std::size_t>(date)]};
    table.declare(std::move(declared));
    reading_.found.unreadableAmounts = 0;
    reading_.times.known();
}

std::optional<Period> CostSummary::period(const RowBatch& rows, std::size_t row, std::size_t column)
{
    const auto cell = trim(rows.cell(row, column));
    if (const auto month = monthNamed(cell)) {
        reading_.times.known(startOf(month->first));
        return month;
    }
    if (const auto at = reading_.times.text(cell))
        return Period::dayOnly(dayOf(*at));
    ++reading_.found.rejectedRows;
    reading_.refuse(rows.line(row), rows.columnInLine(row, column), "cost.date", sentence(MessageCode::row_no_date),
                    cell);
    return std::nullopt;
}

std::optional<Decimal> CostSummary::amount(std::string_view cell) const
{
    auto amount = readAmount(cell, false);
    return amount.kind == Amount::Kind::value ? std::optional(std::move(amount.value)) : std::nullopt;
}

// What cannot be read stays as it is, so that it is counted wherever amounts are looked at.
std::string CostSummary::cellOf(std::string_view cell)
{
    if (const auto value = amount(cell))
        return value->text();
    *reading_.found.unreadableAmounts += !isNullCell(cell);
    return std::string(cell);
}

void CostSummary::add(const SummedCharge& charge)
{
    const auto& period = charge.period;
    const auto set = [this](SummaryColumn column, std::string_view text) {
        rows_.set(static_cast<std::size_t>(column), text);
    };
    rows_.row(charge.line);
    set(SummaryColumn::start, isoDay(period.first));
    set(SummaryColumn::end, isoDay(period.last + 1));
    set(SummaryColumn::billed, cellOf(charge.billed));
    set(SummaryColumn::effective, cellOf(charge.effective));
    set(SummaryColumn::currency, charge.currency);
    set(SummaryColumn::provider, provider_);
    set(SummaryColumn::account, charge.account);
    set(SummaryColumn::service, charge.service);
    set(SummaryColumn::resource, charge.resource);
    set(SummaryColumn::labels, charge.labels);
    set(SummaryColumn::category, "Usage");
    set(SummaryColumn::status, charge.status);
    const auto month = Period::monthOf(period.first);
    set(SummaryColumn::billingStart, isoDay(month.first));
    set(SummaryColumn::billingEnd, isoDay(std::max(month.last, period.last) + 1));
    if (const auto billed = amount(charge.billed)) {
        rows_.state(charge.currency, billed);
        sums_[std::string(charge.currency)].parts += *billed;
    }
    if (const auto effective = amount(charge.effective))
        reading_.found.cost->effective[charge.currency.empty() ? "?" : std::string(charge.currency)] += *effective;
}

void CostSummary::addTotal(std::string_view currency, const Decimal& total)
{
    auto& sum = sums_[std::string(currency)];
    sum.total = sum.total ? *sum.total + total : total;
}

void CostSummary::finish()
{
    rows_.finish();
    const Decimal cent(1, 2); // what rounding may make
    for (const auto& [currency, sum] : sums_) {
        const auto rest = sum.total ? *sum.total - sum.parts : Decimal();
        if (rest > cent || -rest > cent)
            reading_.warn(
                0, 0, "cost.total",
                sentence(MessageCode::note_total_differs, sum.parts.trimmedText(), currency, sum.total->trimmedText()),
                "export the table again");
    }
}

PricedName pricedName(std::string_view header)
{
    const auto open = header.rfind('(');
    if (open == std::string_view::npos || !header.ends_with(')'))
        return {std::string(trim(header)), {}};
    const auto inside = trim(header.substr(open + 1, header.size() - open - 2));
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> signs = {
        {{"$", "USD"}, {"US$", "USD"}, {"\xE2\x82\xAC", "EUR"}, {"\xC2\xA3", "GBP"}}};
    for (const auto& [sign, code] : signs)
        if (inside == sign)
            return {std::string(trim(header.substr(0, open))), std::string(code)};
    const bool isCode =
        inside.size() == 3 && std::all_of(inside.begin(), inside.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    if (isCode)
        return {std::string(trim(header.substr(0, open))), std::string(inside)};
    return {std::string(trim(header)), {}};
}

std::string labelsOfColumns(const Table& table, const RowBatch& rows, std::size_t row,
                            std::span<const std::size_t> columns)
{
    JsonWriter out(true);
    out.beginObject();
    bool any = false;
    for (const auto column : columns) {
        if (isNullCell(rows.cell(row, column)))
            continue;
        out.member(table.columns()[column], trim(rows.cell(row, column)));
        any = true;
    }
    return any ? out.endObject().text() : std::string();
}

} // namespace core
