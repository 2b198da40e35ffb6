// On which day, and in which scope, each cost row lies.
#pragma once

#include "core/base/time.h"
#include "core/model/facts.h"
#include "core/model/row_batch.h"
#include "core/store/correlated_columns.h"
#include "core/store/cost_scopes.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace core {

// The days of a billing period; empty where the row says none. end is exclusive, and empty
// unless it lies behind first. Providers that bill by their own zone begin at 16:00 or 23:00
// UTC: the nearest midnight UTC is meant. What is shorter than a day is no billing period,
// but a window within one day.
struct BillingDays {
    std::optional<Day> first, end;
};
BillingDays billingDays(std::optional<Milliseconds> start, std::optional<Milliseconds> end);

struct RowPlacement {
    Day day{};
    std::uint32_t scope = 0; // its number in CostScopes
    std::uint32_t place = 0; // that of the scope and the day
};

// A row lies on the day on which its charge period starts, moved to the nearest day of its billing
// period if that is outside. A billing period begins and ends at the midnights UTC that are nearest
// to its times. Placements are remembered by the dictionary entries that decide them: rows of
// several accounts take turns.
class RowPlacer {
public:
    // columns: of the section, with provider and account in dictionaries.
    // fallbackDay: of rows that name no time.
    RowPlacer(const CostLayout& layout, const TextColumns& columns, Day fallbackDay, CostScopes& scopes);

    // These rows of the batch are the columns' last ones. Valid until the next call.
    const std::vector<RowPlacement>& place(const RowBatch& rows, std::size_t firstRow, std::size_t count);

private:
    struct TimeColumn {
        const TextColumn* column = nullptr;             // null: not there
        std::vector<std::optional<Milliseconds>> known; // by dictionary entry
        std::vector<bool> isKnown;
        std::optional<Milliseconds> at(std::uint32_t entry, std::string_view text);
    };
    const TextColumn* columnOf(CostRole role) const;
    bool isAsAbove(const RowBatch& rows, std::size_t inBatch, std::size_t row) const;
    RowPlacement known(const RowBatch& rows, std::size_t inBatch, std::size_t row);
    RowPlacement find(const RowBatch& rows, std::size_t inBatch, std::size_t row);
    std::uint32_t scopeOf(std::uint32_t provider, std::uint32_t account, Day period);

    static constexpr std::size_t times = 3; // charge start, billing start, billing end
    const CostLayout& layout_;
    const TextColumns& columns_;
    Day fallbackDay_;
    CostScopes& scopes_;
    const TextColumn* provider_; // null: not there
    const TextColumn* account_;
    std::array<TimeColumn, times> times_;
    TupleNumbers scopeTuples_{3};
    std::vector<std::uint32_t> scopeOfTuple_; // by their number
    TupleNumbers tuples_{times + 2};
    std::vector<RowPlacement> placementOfTuple_; // by their number
    std::vector<RowPlacement> placements_;
};

} // namespace core
