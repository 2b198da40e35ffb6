#include "core/store/row_placer.h"

#include "core/model/amount.h"

#include <string>

namespace core {

namespace {

constexpr std::array timeRoles = {CostRole::charge_start, CostRole::billing_start, CostRole::billing_end};
constexpr std::size_t mostPlacements = 100'000; // remembered

std::uint32_t entryIn(const TextColumn* column, std::size_t row)
{
    return column == nullptr ? 0 : column->numbers()[row];
}

std::string textOf(const TextColumn* column, std::uint32_t entry)
{
    return column == nullptr ? std::string() : std::string(column->dictionary().entry(entry));
}

} // namespace

BillingDays billingDays(std::optional<Milliseconds> start, std::optional<Milliseconds> end)
{
    if (!start)
        return {};
    const bool isWindow = end && *end > *start && *end - *start < msPerDay;
    const auto dayNear = [&](Milliseconds at) { return dayOf(isWindow ? at : at + msPerDay / 2); };
    const auto first = dayNear(*start);
    const auto last = end ? std::optional(dayNear(*end)) : std::nullopt;
    return {first, last && *last > first ? last : std::nullopt};
}

RowPlacer::RowPlacer(const CostLayout& layout, const TextColumns& columns, Day fallbackDay, CostScopes& scopes)
    : layout_(layout), columns_(columns), fallbackDay_(fallbackDay), scopes_(scopes),
      provider_(columnOf(CostRole::provider)), account_(columnOf(CostRole::billing_account))
{
    for (std::size_t n = 0; n < times; ++n)
        times_[n].column = columnOf(timeRoles[n]);
}

const TextColumn* RowPlacer::columnOf(CostRole role) const
{
    const auto column = layout_.column(role);
    return column < 0 ? nullptr : columns_[static_cast<std::size_t>(column)].get();
}

const std::vector<RowPlacement>& RowPlacer::place(const RowBatch& rows, std::size_t firstRow, std::size_t count)
{
    placements_.resize(count);
    const auto before = columns_.empty() ? 0 : columns_.front()->rows() - count;
    for (std::size_t n = 0; n < count; ++n)
        placements_[n] = n > 0 && isAsAbove(rows, firstRow + n, before + n) ? placements_[n - 1]
                                                                            : known(rows, firstRow + n, before + n);
    return placements_;
}

bool RowPlacer::isAsAbove(const RowBatch& rows, std::size_t inBatch, std::size_t row) const
{
    for (const auto* column : {provider_, account_})
        if (column != nullptr && column->numbers()[row] != column->numbers()[row - 1])
            return false;
    for (const auto& time : times_) {
        const auto* const column = time.column;
        if (column == nullptr)
            continue;
        const auto number = static_cast<std::size_t>(column->number());
        if (column->hasDictionary() ? column->numbers()[row] != column->numbers()[row - 1]
                                    : rows.cell(inBatch, number) != rows.cell(inBatch - 1, number))
            return false;
    }
    return true;
}

RowPlacement RowPlacer::known(const RowBatch& rows, std::size_t inBatch, std::size_t row)
{
    std::array<std::uint32_t, times + 2> tuple{};
    for (std::size_t n = 0; n < times; ++n) {
        if (times_[n].column != nullptr && !times_[n].column->hasDictionary())
            return find(rows, inBatch, row);
        tuple[n] = entryIn(times_[n].column, row);
    }
    tuple[times] = entryIn(provider_, row);
    tuple[times + 1] = entryIn(account_, row);
    if (placementOfTuple_.size() >= mostPlacements) {
        tuples_ = TupleNumbers(tuple.size());
        placementOfTuple_.clear();
    }
    const auto number = tuples_.number(tuple.data());
    if (number == placementOfTuple_.size())
        placementOfTuple_.push_back(find(rows, inBatch, row));
    return placementOfTuple_[number];
}

RowPlacement RowPlacer::find(const RowBatch& rows, std::size_t inBatch, std::size_t row)
{
    std::array<std::optional<Milliseconds>, times> found{};
    for (std::size_t n = 0; n < times; ++n)
        if (const auto* const column = times_[n].column)
            found[n] = times_[n].at(column->hasDictionary() ? column->numbers()[row] : 0,
                                    rows.cell(inBatch, static_cast<std::size_t>(column->number())));
    const auto& [charge, start, end] = found;
    const auto period = billingDays(start, end);
    Day day = charge ? dayOf(*charge) : period.first.value_or(fallbackDay_);
    if (period.first && day < *period.first)
        day = *period.first;
    if (period.end && day >= *period.end)
        day = *period.end + -1;
    const auto date = dateOf(day);
    const auto scope = scopeOf(entryIn(provider_, row), entryIn(account_, row),
                               period.first.value_or(dayOf(Date{date.year, date.month, 1})));
    return {day, scope, scopes_.place(scope, day)};
}

std::optional<Milliseconds> RowPlacer::TimeColumn::at(std::uint32_t entry, std::string_view text)
{
    const auto read = [text]() -> std::optional<Milliseconds> {
        const auto time = isNullCell(text) ? std::nullopt : parseTime(text);
        return time ? std::optional(time->at_ms) : std::nullopt;
    };
    if (!column->hasDictionary())
        return read();
    if (entry >= known.size()) {
        isKnown.resize(entry + std::size_t{64});
        known.resize(entry + std::size_t{64});
    }
    if (!isKnown[entry]) {
        isKnown[entry] = true;
        known[entry] = read();
    }
    return known[entry];
}

std::uint32_t RowPlacer::scopeOf(std::uint32_t provider, std::uint32_t account, Day period)
{
    const std::array<std::uint32_t, 3> tuple = {provider, account, static_cast<std::uint32_t>(number(period))};
    const auto known = scopeTuples_.number(tuple.data());
    if (known == scopeOfTuple_.size())
        scopeOfTuple_.push_back(scopes_.number(textOf(provider_, provider), textOf(account_, account), isoDay(period)));
    return scopeOfTuple_[known];
}

} // namespace core
