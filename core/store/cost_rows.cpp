#include "core/store/cost_rows.h"

#include "core/model/amount.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(CostText::count)> textRoles{
    "provider", "billing_account", "sub_account", "service", "resource", "category", "commitment_status", "unit"};
constexpr std::array<std::string_view, static_cast<std::size_t>(CostNumber::count)> numberRoles{
    "billed", "effective", "list", "contracted", "quantity"};

} // namespace

bool CostRows::next()
{
    if (!scan_.next())
        return false;
    if (scan_.file().id() != file_)
        openFile();
    if (scan_.segment().id() != segment_)
        amounts_ = {};
    segment_ = scan_.segment().id();
    return true;
}

void CostRows::openFile()
{
    auto& rows = scan_.file();
    file_ = rows.id();
    const auto columnOf = [&](std::string_view role) { return rows.columnOf(role); };
    std::ranges::transform(textRoles, texts_.begin(), columnOf);
    std::ranges::transform(numberRoles, numbers_.begin(), columnOf);
    currencyColumn_ = rows.columnOf("currency");
    boughtColumns_.clear();
    for (const auto* name : {"SkuPriceId", "SkuId", "ChargeDescription"})
        if (const auto found = std::ranges::find(rows.columns(), name, &FileColumn::name);
            found != rows.columns().end())
            boughtColumns_.push_back(found->number);
    currency_ = core::text(db_,
                           "SELECT s.currency FROM import_file f JOIN import i ON i.id = f.import JOIN source s ON "
                           "s.id = i.source WHERE f.id = ?",
                           file_);
    if (currency_.empty())
        currency_.assign(1, '?');
}

SaidAmount CostRows::amount(CostNumber which)
{
    auto& column = amounts_[static_cast<std::size_t>(which)];
    if (!column)
        column.emplace(scan_.segment(), numbers_[static_cast<std::size_t>(which)], scan_.decimalComma());
    return column->at(scan_.row());
}

std::string_view CostRows::text(CostText which)
{
    const auto cell = scan_.text(texts_[static_cast<std::size_t>(which)]);
    return isNullCell(cell) ? std::string_view() : cell;
}

std::string_view CostRows::currency()
{
    const auto cell = scan_.text(currencyColumn_);
    return isNullCell(cell) ? std::string_view(currency_) : cell;
}

std::string_view CostRows::bought()
{
    for (const auto column : boughtColumns_)
        if (const auto cell = scan_.text(column); !cell.empty())
            return cell;
    return {};
}

} // namespace core
