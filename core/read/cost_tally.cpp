#include "core/read/cost_tally.h"

#include "core/bytes/limits.h"
#include "core/read/reading.h"
#include "core/read/table.h"

namespace core {

CostTally::CostTally(Reading& reading, Table& table, const CostLayout& layout)
    : reading_(reading), table_(table), layout_(layout)
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
        if (!addTimes(rows, row))
            continue;
        addAmounts(batch, row,
                   sumsOf(currency < 0 ? std::string_view() : rows.cell(row, static_cast<std::size_t>(currency))));
    }
    if (!rejected_.empty()) {
        batch.rows.remove(rejected_);
        batch.amounts.remove(rejected_);
    }
}

// False if one of them cannot be read, so that nobody knows to which day the money belongs.
bool CostTally::addTimes(RowBatch& rows, std::size_t row)
{
    for (std::size_t slot = 0; slot < 2; ++slot) {
        const int column = layout_.column(slot == 0 ? CostRole::charge_start : CostRole::charge_end);
        if (column < 0)
            continue;
        const auto cell = rows.cell(row, static_cast<std::size_t>(column));
        if (isNullCell(cell) || reading_.times.text(cell, slot))
            continue;
        if (table_.makeTimesPlain(rows)) {
            reading_.times.takeBack();
            --slot; // once more
        } else {
            reject(rows, row, static_cast<std::size_t>(column));
            return false;
        }
    }
    return true;
}

void CostTally::reject(const RowBatch& rows, std::size_t row, std::size_t column)
{
    std::string text;
    for (std::size_t n = 0; n < rows.columns() && text.size() < maxRefusedText; ++n)
        text.append(n > 0 ? 1U : 0U, ',').append(rows.cell(row, n));
    ++reading_.found.rejectedRows;
    reading_.refuse(rows.line(row), rows.columnInLine(row, column), "cost.time",
                    "\"" + cutText(rows.cell(row, column)) + "\" in column " + layout_.columns[column]
                        + " is no date, so the row is left out; write it like 2026-03-01.",
                    text);
    rejected_.push_back(row);
    rejectedLines_.push_back(rows.line(row));
}

void CostTally::addAmounts(CostBatch& batch, std::size_t row, Sums& sums)
{
    std::string_view left;
    SmallDecimal before;
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
            addOddAmount(batch.rows, row, static_cast<std::size_t>(column), sum);
        } else if (sum) {
            sum->exact.add(amount);
            sum->any = true;
        }
    }
}

void CostTally::addOddAmount(const RowBatch& rows, std::size_t row, std::size_t column, Sum* sum)
{
    const auto cell = rows.cell(row, column);
    const auto amount = readAmount(cell, false);
    if (amount.kind == Amount::Kind::value && sum) {
        sum->exact.add(amount.value);
        sum->any = true;
    } else if (amount.kind == Amount::Kind::unreadable) {
        ++*reading_.found.unreadableAmounts;
        reading_.warn(rows.line(row), rows.columnInLine(row, column), "cost.amount",
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

} // namespace core
