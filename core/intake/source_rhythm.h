// How often a source delivers, as a person says it or its past tells, and since when it is late.
#pragma once

#include "core/base/time.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace core {

class Database;

// What a person may say of a source: "daily", "weekly", "monthly", "none" (nothing is
// expected), or "found": from its past.
bool isSourceRhythm(std::string_view word);

struct SourceRhythm {
    std::string said;             // daily, weekly, monthly, none; empty: found from the past
    int every = 0;                // days between deliveries, as said or found; 0: not known, or none
    std::optional<Day> last;      // the newest day of which a delivery tells
    std::optional<Day> lateSince; // the day on which something was due that has not come, with half of `every` as grace
    friend bool operator==(const SourceRhythm&, const SourceRhythm&) = default;
};

// Of all sources that have imports, by id. Late is judged by the newest day of which any import
// tells. A rhythm is found from four deliveries on, as in core/measure/rhythm.h.
std::map<std::int64_t, SourceRhythm> sourceRhythms(const Database& db);

std::string saidRhythm(const Database& db, std::int64_t source); // as SourceRhythm::said
// word: as isSourceRhythm knows it; any other throws Error{argument}.
void sayRhythm(Database& db, std::int64_t source, std::string_view word);

} // namespace core
