#include "core/read/cost_tally.h"

#include "core/base/sentences.h"
#include "core/bytes/limits.h"
#include "core/read/reading.h"
#include "core/read/table.h"

#include <algorithm>

namespace core {

namespace {

// As it is kept of a rejected row.
std::string textOf(const RowBatch& rows, std::size_t row)
{
    std::string text;
    for (std::size_t n = 0; n < rows.columns() && text.size() < 4 * maxRejectedText; ++n)
        text.append(n > 0 ? 1U : 0U, ',').append(rows.cell(row, n));
    return text;
}

} // namespace

Charges::Charges(const CostLayout& layout) : layout_(layout)
{
    for (const auto role : {CostRole::billing_account, CostRole::provider, CostRole::sub_account})
        if (const int column = layout.column(role); column >= 0)
            owners_.push_back(static_cast<std::size_t>(column));
}

bool Charges::isCharge(const RowBatch& rows, std::size_t row, bool started) const
{
    return (started || hasDate(rows, row)) && hasOwner(rows, row);
}

bool Charges::hasDate(const RowBatch& rows, std::size_t row) const
{
    for (const auto role : {CostRole::charge_start, CostRole::billing_start})
        if (const int column = layout_.column(role);
            column >= 0 && parseTime(rows.cell(row, static_cast<std::size_t>(column))))
            return true;
    return false;
}

bool Charges::hasOwner(const RowBatch& rows, std::size_t row) const
{
    return owners_.empty()
           || std::ranges::any_of(owners_, [&](std::size_t column) { return !isNullCell(rows.cell(row, column)); });
}

bool Charges::hasCurrency(const RowBatch& rows, std::size_t row) const
{
    const int column = layout_.column(CostRole::currency);
    return column < 0 || !isNullCell(rows.cell(row, static_cast<std::size_t>(column)));
}

std::string Charges::missing(const RowBatch& rows, std::size_t row) const
{
    std::string what;
    const auto add = [&](MessageCode lacking) {
        what = what.empty() ? sentence(lacking) : sentence(MessageCode::lack_more, what, sentence(lacking));
    };
    if (!hasDate(rows, row))
        add(MessageCode::lack_date);
    if (!hasOwner(rows, row))
        add(MessageCode::lack_owner);
    if (!hasCurrency(rows, row))
        add(MessageCode::lack_currency);
    return what;
}

void Charges::refuse(Reading& reading, const RowBatch& rows, std::size_t row) const
{
    ++reading.found.rejectedRows;
    reading.refuse(rows.line(row), 0, "cost.incomplete", sentence(MessageCode::row_incomplete, missing(rows, row)),
                   textOf(rows, row));
}

CostTally::CostTally(Reading& reading, Table& table, const CostLayout& layout)
    : reading_(reading), table_(table), layout_(layout), charges_(layout)
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

void CostTally::add(CostBatch& batch)
{
    auto& rows = batch.rows;
    const int currency = layout_.column(CostRole::currency);
    batch.amounts.begin(layout_, rows.rows());
    rejected_.clear();
    rejectedLines_.clear();
    for (std::size_t row = 0; row < rows.rows(); ++row) {
        bool started = false;
        if (!addTimes(rows, row, started) || !isCharge(rows, row, started))
            continue;
        addAmounts(batch, row,
                   sumsOf(currency < 0 ? std::string_view() : rows.cell(row, static_cast<std::size_t>(currency))));
    }
    if (!rejected_.empty()) {
        batch.rows.remove(rejected_);
        batch.amounts.remove(rejected_);
    }
}

// False if one of them cannot be read, so that nobody knows to which day the money belongs. started: whether the row
// says when it starts.
bool CostTally::addTimes(RowBatch& rows, std::size_t row, bool& started)
{
    for (std::size_t slot = 0; slot < 2; ++slot) {
        const int column = layout_.column(slot == 0 ? CostRole::charge_start : CostRole::charge_end);
        if (column < 0)
            continue;
        const auto cell = rows.cell(row, static_cast<std::size_t>(column));
        if (isNullCell(cell))
            continue;
        if (reading_.times.text(cell, slot)) {
            started = started || slot == 0;
        } else if (table_.makeTimesPlain(rows)) {
            reading_.times.takeBack();
            --slot; // once more
        } else {
            reject(rows, row, static_cast<std::size_t>(column));
            return false;
        }
    }
    return true;
}

bool CostTally::isCharge(const RowBatch& rows, std::size_t row, bool started)
{
    if (charges_.isCharge(rows, row, started))
        return true;
    charges_.refuse(reading_, rows, row);
    rejected_.push_back(row);
    rejectedLines_.push_back(rows.line(row));
    return false;
}

void CostTally::reject(const RowBatch& rows, std::size_t row, std::size_t column)
{
    ++reading_.found.rejectedRows;
    reading_.refuse(rows.line(row), rows.columnInLine(row, column), "cost.time",
                    sentence(MessageCode::row_not_date, cutText(rows.cell(row, column)), layout_.columns[column]),
                    textOf(rows, row));
    rejected_.push_back(row);
    rejectedLines_.push_back(rows.line(row));
}

void CostTally::addAmounts(CostBatch& batch, std::size_t row, Sums& sums)
{
    std::string_view left;
    SmallDecimal before;
    bool said = false;
    for (std::size_t n = 0; n < amountRoles.size(); ++n) {
        const int column = layout_.column(amountRoles[n]);
        if (column < 0)
            continue;
        auto* const sum = n < 2 ? &sums.of[n] : nullptr;
        auto& amount = batch.amounts.at(n, row);
        const auto cell = batch.rows.cell(row, static_cast<std::size_t>(column));
        if (!cell.empty() && cell == left)
            amount = before;
        else if (const auto small = smallDecimal(cell))
            amount = *small;
        left = cell;
        before = amount;
        if (!ParsedAmounts::isRead(amount)) {
            said = (addOddAmount(batch.rows, row, amountRoles[n], sum) && sum) || said;
        } else if (sum) {
            sum->exact.add(amount);
            sum->any = true;
            said = true;
        }
    }
    if (!said)
        reading_.unknownAmount(batch.rows.line(row), 0, CostRole::billed, currencyOf(batch.rows, row),
                               sentence(MessageCode::note_no_amount));
}

bool CostTally::addOddAmount(const RowBatch& rows, std::size_t row, CostRole role, Sum* sum)
{
    const auto column = static_cast<std::size_t>(layout_.column(role));
    const auto cell = rows.cell(row, column);
    const auto amount = readAmount(cell, false);
    if (amount.kind == Amount::Kind::value && sum) {
        sum->exact.add(amount.value);
        sum->any = true;
    } else if (amount.kind == Amount::Kind::unreadable) {
        ++*reading_.found.unreadableAmounts;
        reading_.unknownAmount(rows.line(row), rows.columnInLine(row, column), role, currencyOf(rows, row),
                               sentence(MessageCode::note_not_amount, cutText(cell), layout_.columns[column]));
    }
    return amount.kind != Amount::Kind::none;
}

std::string_view CostTally::currencyOf(const RowBatch& rows, std::size_t row) const
{
    const int column = layout_.column(CostRole::currency);
    const auto cell = column < 0 ? std::string_view() : rows.cell(row, static_cast<std::size_t>(column));
    return isNullCell(cell) ? std::string_view() : cell;
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

} // namespace core
