#include "core/explore/shared_rows.h"

#include "core/base/rational.h"

#include <algorithm>
#include <tuple>

namespace core {

namespace {

constexpr auto amountColumns = {&Amounts4::billed, &Amounts4::effective, &Amounts4::list, &Amounts4::contracted};

auto groupOf(const SharedRows::Row& row)
{
    return std::tuple(row.bucket.pool, row.fact.day, row.fact.currency, row.fact.file->bills);
}

void splitAmount(std::span<const SharedRows::Row> rows, const Weights& weights,
                 std::optional<Decimal> Amounts4::*amount, std::vector<std::vector<FactPart>>& parts)
{
    int scale = 0;
    for (const auto& row : rows)
        if (const auto& value = row.fact.amounts.*amount)
            scale = std::max(scale, value->scale());
    RunningSplit split(weights, scale);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto& value = rows[i].fact.amounts.*amount;
        if (!value)
            continue;
        auto steps = split.step(*value);
        for (std::size_t k = 0; k < weights.size(); ++k)
            parts[i][k].amounts.*amount = std::move(steps[k]);
    }
}

} // namespace

void SharedRows::split(const CostPlaces& places, const Members& currencies, const MakePart& part,
                       const FactRows::Take& take)
{
    std::ranges::sort(rows_, [](const Row& a, const Row& b) {
        const auto x = groupOf(a), y = groupOf(b);
        return x != y ? x < y : a.fact.place() < b.fact.place();
    });
    for (auto from = rows_.begin(); from != rows_.end();) {
        const auto to = std::find_if(from, rows_.end(), [&](const Row& row) { return groupOf(row) != groupOf(*from); });
        auto weights = places.weights(from->bucket, from->fact.day, currencies.text(from->fact.currency));
        std::ranges::sort(weights, {}, [&](const auto& one) { return part({}, one.first).component; });
        splitDay({from, to}, weights, part, take);
        from = to;
    }
}

void SharedRows::splitDay(std::span<const Row> rows, const Weights& weights, const MakePart& part,
                          const FactRows::Take& take)
{
    Decimal whole;
    for (const auto& [id, weight] : weights)
        whole += weight;
    std::vector<std::vector<FactPart>> parts(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (const auto& [id, weight] : weights) {
            parts[i].push_back(part(rows[i].members, id));
            if (weights.size() > 1) {
                parts[i].back().share = weight.toDouble() / whole.toDouble();
                parts[i].back().shareText = fractionText(weight, whole);
            }
        }
    for (const auto amount : amountColumns)
        splitAmount(rows, weights, amount, parts);
    for (std::size_t i = 0; i < rows.size(); ++i)
        take(rows[i].fact, parts[i]);
}

} // namespace core
