// When something is due that has come again and again, and what never came.
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/bytes/sqlite.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace core {

// Days on which results came, with how many.
using ResultDays = std::map<Day, int>;

// What the past of a feed tells: the median distance of its last 4 to 24 days with results. A daily
// feed whose past reaches over two weeks is not expected on weekdays on which it never came.
struct Rhythm {
    int every = 1;                     // days
    int aDay = 1;                      // results on each such day, the median
    std::array<bool, 8> weekdays = {}; // by isoWeekday; on the others nothing is expected

    // What comes so many days after it was due is late, but it came: half
    // the distance, at least a day.
    int grace() const { return std::max(1, (every + 1) / 2); }
    // The first day after this on which something is due.
    Day next(Day after) const;
};
// Of the days up to `last`. Empty: fewer than four.
std::optional<Rhythm> rhythmOf(const ResultDays& days, Day last);

// What never came although it was due. between: before a later result came; after: from the last
// result on, for stockKnownDays at most, a feed that is silent for longer being expected no more.
struct Missed {
    std::map<Day, int> between, after;
};
Missed missedOf(const ResultDays& days);

// What was due of each feed and had not come by the data date; after its last result once the grace
// of the first is over. asset: 0 without any.
struct MissedDelivery {
    ComponentId component{};
    std::int64_t asset = 0;
    std::string check;
    Day day{};
    int count = 0;
};
void eachMissed(const Database& db, Day dataDate, const std::function<void(const MissedDelivery&)>& visit);

} // namespace core
