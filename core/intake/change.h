// What an import did to money that was in force before it, day by day.
#pragma once

#include "core/base/decimal.h"
#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/bytes/sqlite.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace core {

// Money of a day that the import took over: that of all scopes of which it took the day.
struct ChangedDay {
    Day day{};
    std::string currency;
    std::string column; // billed, effective
    Decimal before, after;
    bool isLost = false; // in some scope nothing is left, or less than half
    friend bool operator==(const ChangedDay&, const ChangedDay&) = default;
};

// A day of which the import has less than half of the rows in force: they stay in force,
// its own do not come into it.
struct HeldDay {
    Day day{};
    std::int64_t rows = 0;
    std::int64_t inForce = 0; // when it came
    friend bool operator==(const HeldDay&, const HeldDay&) = default;
};

// As it was when the import landed, in order of day. Equal amounts are among the changes.
std::vector<ChangedDay> changesOf(const Database& db, ImportId import);
std::vector<HeldDay> heldDaysOf(const Database& db, ImportId import);

// An amount of all days on which it has changed.
struct ChangedSum {
    std::string currency;
    std::string column;
    Decimal before, after;
    std::int64_t days = 0;
    friend bool operator==(const ChangedSum&, const ChangedSum&) = default;
};
// By currency and column.
std::vector<ChangedSum> changedSums(std::span<const ChangedDay> changes);
// How many days have lost money.
std::int64_t lostDays(std::span<const ChangedDay> changes);

} // namespace core
