#include "core/read/commitments.h"

#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/read/reading.h"

namespace core {

CommitmentPurchases::CommitmentPurchases(Reading& reading, const CostLayout& layout, int commitment)
    : reading_(reading), layout_(layout), commitment_(commitment)
{}

void CommitmentPurchases::settle(CostBatch& batch)
{
    const int column = layout_.column(CostRole::category);
    if (column < 0)
        return;
    for (std::size_t row = 0; row < batch.rows.rows(); ++row) {
        const auto category = batch.rows.cell(row, static_cast<std::size_t>(column));
        if (category != "Usage")
            settle(batch, row, trim(category));
    }
}

void CommitmentPurchases::settle(CostBatch& batch, std::size_t row, std::string_view category)
{
    const auto cell = [&](int column) {
        return column < 0 ? std::string_view() : batch.rows.cell(row, static_cast<std::size_t>(column));
    };
    const bool offset = equalNoCase(category, "Credit") || equalNoCase(category, "Adjustment");
    if (const int quantity = layout_.column(CostRole::quantity); offset && !cell(quantity).empty())
        set(batch, row, quantity, {});
    const auto id = cell(commitment_);
    const auto effective = readAmount(cell(layout_.column(CostRole::effective)), false);
    // What has a status is a charge of use, or of what was not used.
    const bool covers =
        equalNoCase(category, "Purchase") || (offset && isNullCell(cell(layout_.column(CostRole::commitment_status))));
    if (!covers || isNullCell(id) || effective.kind != Amount::Kind::value || effective.value.isZero())
        return;
    const auto currency = cell(layout_.column(CostRole::currency));
    reading_.found.setAside[{std::string(trim(id)), isNullCell(currency) ? "?" : std::string(currency)}] +=
        effective.value;
    set(batch, row, layout_.column(CostRole::effective), "0");
}

void CommitmentPurchases::finish() const
{
    for (const auto& [name, amount] : reading_.found.setAside)
        reading_.warn(0, 0, "cost.commitment",
                      sentence(MessageCode::note_set_aside, amount.trimmedText(), name.second, name.first));
}

void CommitmentPurchases::set(CostBatch& batch, std::size_t row, int column, std::string_view text)
{
    batch.rows.makeCells();
    batch.rows.set(row, static_cast<std::size_t>(column), text);
    for (std::size_t role = 0; role < amountRoles.size(); ++role)
        if (batch.amounts.of(role, column) != nullptr)
            batch.amounts.at(role, row) = smallDecimal(text).value_or(ParsedAmounts::unread);
}

} // namespace core
