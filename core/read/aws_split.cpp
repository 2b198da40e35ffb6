#include "core/read/aws_split.h"

#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/read/first_pass.h"

#include <array>
#include <functional>

namespace core {

namespace {

Decimal amountIn(std::string_view cell)
{
    const auto amount = readAmount(cell, false);
    return amount.kind == Amount::Kind::value ? amount.value : Decimal();
}

} // namespace

SplitCosts::SplitCosts(Reading& reading, const CostTable& rows, int list)
    : reading_(reading), split_(rows.find({"splitLineItem/SplitCost"})),
      parent_(rows.find({"splitLineItem/ParentResourceId"})),
      listSplit_(rows.find({"splitLineItem/PublicOnDemandSplitCost"})), resource_(rows.column(CostRole::resource)),
      start_(rows.column(CostRole::charge_start)), list_(list)
{
    if (split_ < 0 || parent_ < 0 || resource_ < 0 || start_ < 0)
        return;
    const auto name = [&](int column) {
        return column < 0 ? std::string_view() : std::string_view(rows.columns()[static_cast<std::size_t>(column)]);
    };
    const std::array<std::string_view, 5> columns = {name(split_), name(parent_), name(listSplit_), name(resource_),
                                                     name(start_)};
    const auto look = [&](const std::function<void(std::span<const std::string_view>)>& see) {
        lookThrough(
            reading, rows.table().top(), columns,
            [&](std::span<const std::string_view> cells, std::int64_t) {
                see(cells);
                return true;
            },
            rows.table().dialect());
    };
    look([&](std::span<const std::string_view> cells) {
        if (isNullCell(cells[1])) // workloads come before their parents or after them
            return;
        auto& origin = origins_[std::string(trim(cells[1])) + '\n' + std::string(trim(cells[4]))];
        origin.cost += amountIn(cells[0]);
        origin.listCost += amountIn(cells[2]);
    });
    if (origins_.empty())
        return;
    look([&](std::span<const std::string_view> cells) {
        if (auto* const origin = isNullCell(cells[1]) ? originOf(cells[3], cells[4]) : nullptr)
            origin->open = ++origin->rows;
    });
}

SplitCosts::Origin* SplitCosts::originOf(std::string_view resource, std::string_view start)
{
    key_.assign(trim(resource)).append(1, '\n').append(trim(start));
    const auto found = origins_.find(key_);
    return found == origins_.end() ? nullptr : &found->second;
}

void SplitCosts::settle(CostTable::Row& row, int effective)
{
    if (origins_.empty())
        return;
    const auto parent = row.cell(parent_);
    auto* const origin = originOf(isNullCell(parent) ? row.cell(resource_) : parent, row.cell(start_));
    if (origin == nullptr)
        return;
    if (!isNullCell(parent)) {
        if (origin->rows == 0) {
            ++orphans_;
            return;
        }
        row.make(effective, amountIn(row.cell(split_)).text());
        if (list_ >= 0)
            row.set(list_, row.cell(listSplit_));
        return;
    }
    const bool last = --origin->open == 0;
    takeOff(row, effective, origin->cost, last);
    if (listSplit_ >= 0)
        takeOff(row, list_, origin->listCost, last);
    else if (list_ >= 0) // nobody knows which part of it is left
        row.set(list_, {});
}

// As much as the row has; the last row takes the rest, so that nothing is lost.
void SplitCosts::takeOff(CostTable::Row& row, int column, Decimal& left, bool last) const
{
    if (left.isZero() || column < 0 || isNullCell(row.cell(column)))
        return;
    const auto own = amountIn(row.cell(column));
    const auto taken = last || left.toDouble() < own.toDouble() ? left : own;
    left -= taken;
    row.make(column, (own - taken).text());
}

void SplitCosts::finish() const
{
    if (orphans_ > 0)
        reading_.warn(0, 0, "cost.split", sentence(MessageCode::note_split, orphans_));
}

} // namespace core
