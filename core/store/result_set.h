// Results as they were printed: frozen for briefings, reviews and forecasts.
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/bytes/sqlite.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

struct ResultSet {
    ResultSetId id{};
    std::string key;  // 32 hex digits, the same in every copy of the workspace
    std::string hash; // 32 hex digits, XXH3-128 of period, purpose, versions and json: the same results have the same
    Milliseconds at = 0;  // when they were frozen
    std::string period;   // as people name it
    std::string purpose;  // briefing, review, forecast
    std::string versions; // JSON: version of rules, kpis, bindings and targets in force, newest import
    std::string json;     // the results
};

// Keeps the results and gives the id. What is kept already, with the same hash, is not kept again:
// its id comes back. In the caller's transaction.
ResultSetId freezeResults(Database& db, std::string_view period, std::string_view purpose, std::string_view json);

// The set as it was frozen; empty if there is none. Throws Error{workspace} if its
// content no longer has its hash.
std::optional<ResultSet> loadResults(const Database& db, ResultSetId id);

// Without their json, newest first.
std::vector<ResultSet> frozenResults(const Database& db);

// What results rest on right now, as a JSON object: {"bindings": 2, "import": 17,
// "kpis": 1, …}; 0: never changed.
std::string versionsInForce(const Database& db);

} // namespace core
