// Which delivery of a cost scope is in force on which day.
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/bytes/sqlite.h"

#include <optional>
#include <vector>

namespace core {

// Deliveries of one scope (source, provider, billing account, billing period) speak for days, as
// scope_day says; of those that are live the newest is in force on each. The column scope_day.live
// keeps that, so that views and scans need not compare. Only these functions do.

// To be called after this import came or was undone: writes what is in force now on the days of its
// scopes. Gives the imports of which days with rows came into force, in order.
std::vector<ImportId> settleDays(Database& db, ImportId import);

struct UnsettledDay {
    ImportId import{};
    Day day{};
};
// The first day, by scope, on which the column does not say what is in force.
std::optional<UnsettledDay> unsettledDay(const Database& db);

} // namespace core
