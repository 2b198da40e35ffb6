#include "core/explore/fact_sums.h"

#include <cmath>

namespace core {

namespace {

void compensated(double& sum, double& lost, double part)
{
    const double next = sum + part;
    lost += std::abs(sum) >= std::abs(part) ? (sum - next) + part : (part - next) + sum;
    sum = next;
}

} // namespace

void FactSums::addKind(std::uint32_t kind)
{
    if (std::ranges::find(kinds, kind) == kinds.end())
        kinds.push_back(kind);
}

void FactSums::add(const FactRow& row, const FactPart& part)
{
    parts += row.rows;
    const auto month = Period::monthOf(row.day).first;
    const auto put = [&](MoneySums& sums, const std::optional<Decimal>& amount) {
        if (amount)
            sums.add(row.currency, month, *amount);
    };
    const auto& amounts = part.amounts;
    put(billed, amounts.billed);
    put(effective, amounts.effective);
    put(list, amounts.list);
    put(contracted, amounts.contracted);
    if (amounts.list)
        put(effectiveOfList, amounts.effective);
    if (row.quantity) {
        if (part.share == 1)
            quantity += *row.quantity;
        else
            sharedQuantity += row.quantity->toDouble() * part.share;
        addKind(row.unit);
        put(effectiveOfQuantity, amounts.effective);
    }
    passed += row.status == "pass" ? 1 : 0;
    failed += row.status == "fail" || row.status == "error" ? 1 : 0;
    if (row.metric)
        addKind(*row.metric);
    if (row.value)
        addValue(row);
}

void FactSums::addValue(const FactRow& row)
{
    compensated(sum, lost, *row.value);
    least = values == 0 ? *row.value : std::min(least, *row.value);
    most = values == 0 ? *row.value : std::max(most, *row.value);
    const std::tuple at{row.at, number(row.file->import), row.line};
    if (values == 0 || lastAt < at) {
        lastAt = at;
        last = *row.value;
    }
    ++values;
}

void FactSums::add(const FactGroup& group)
{
    const auto& sums = *group.sums;
    parts += sums.rows;
    for (const auto& [from, to] :
         {std::pair(&CostGroup::billed, &FactSums::billed), std::pair(&CostGroup::effective, &FactSums::effective),
          std::pair(&CostGroup::list, &FactSums::list), std::pair(&CostGroup::contracted, &FactSums::contracted),
          std::pair(&CostGroup::effectiveOfList, &FactSums::effectiveOfList),
          std::pair(&CostGroup::effectiveOfQuantity, &FactSums::effectiveOfQuantity)})
        if ((sums.*from).there())
            (this->*to).add(group.currency, group.month, (sums.*from).sum());
    if (sums.quantity.there()) {
        quantity += sums.quantity.sum();
        addKind(group.unit);
    }
}

void FactSums::add(const FactSums& other)
{
    parts += other.parts;
    billed.add(other.billed);
    effective.add(other.effective);
    list.add(other.list);
    contracted.add(other.contracted);
    effectiveOfQuantity.add(other.effectiveOfQuantity);
    effectiveOfList.add(other.effectiveOfList);
    quantity += other.quantity;
    sharedQuantity += other.sharedQuantity;
    for (const auto kind : other.kinds)
        addKind(kind);
    passed += other.passed;
    failed += other.failed;
    if (other.values == 0)
        return;
    compensated(sum, lost, other.sum);
    lost += other.lost;
    least = values == 0 ? other.least : std::min(least, other.least);
    most = values == 0 ? other.most : std::max(most, other.most);
    if (values == 0 || lastAt < other.lastAt) {
        lastAt = other.lastAt;
        last = other.last;
    }
    values += other.values;
}

} // namespace core
