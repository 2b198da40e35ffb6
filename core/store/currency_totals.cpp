#include "core/store/currency_totals.h"

#include "core/store/segment_read.h"

namespace core {

TotalsByCurrency::Sums& TotalsByCurrency::sumsOf(const TextColumn* currency, std::uint32_t entry)
{
    if (entry >= sumsOfEntry_.size())
        sumsOfEntry_.resize(entry + std::size_t{1});
    if (sumsOfEntry_[entry] == nullptr) {
        const auto text = currency == nullptr ? std::string_view() : currency->dictionary().entry(entry);
        sumsOfEntry_[entry] = &sums_[isNullCell(text) ? fallbackCurrency_ : std::string(text)];
    }
    return *sumsOfEntry_[entry];
}

void TotalsByCurrency::add(const CostBatch& batch, std::size_t firstRow, std::size_t count, const TextColumn* currency)
{
    const auto* const entries =
        currency == nullptr ? nullptr : currency->numbers().data() + (currency->numbers().size() - count);
    for (std::size_t role = 0; role < amountRoles.size(); ++role) {
        const auto column = layout_.column(amountRoles[role]);
        if (column < 0)
            continue;
        const auto* const parsed = batch.amounts.of(role, column);
        Sums* sums = nullptr;
        for (std::size_t n = 0; n < count; ++n) {
            if (sums == nullptr || (entries != nullptr && entries[n] != entries[n - 1]))
                sums = &sumsOf(currency, entries == nullptr ? 0 : entries[n]);
            if (parsed != nullptr && ParsedAmounts::isRead(parsed[firstRow + n])) {
                sums->sums[role].add(parsed[firstRow + n]);
                sums->any[role] = true;
                continue;
            }
            const auto cell = batch.rows.cell(firstRow + n, static_cast<std::size_t>(column));
            if (const auto small = parsed != nullptr ? std::nullopt : smallDecimal(cell)) {
                sums->sums[role].add(*small);
                sums->any[role] = true;
            } else if (const auto amount = readAmount(cell, false); amount.kind == Amount::Kind::value) {
                sums->sums[role].add(amount.value);
                sums->any[role] = true;
            }
        }
    }
}

CostTotals TotalsByCurrency::totals() const
{
    CostTotals out;
    for (const auto& [currency, sums] : sums_)
        for (std::size_t role = 0; role < amountRoles.size(); ++role)
            if (sums.any[role])
                out[{currency, std::string(costRoleName(static_cast<std::size_t>(amountRoles[role])))}] +=
                    sums.sums[role].total();
    return out;
}

} // namespace core
