// Metrics of exports as measures of components, through bindings or by their own name.
#pragma once

#include "core/base/progress.h"
#include "core/bytes/sqlite.h"
#include "core/measure/binding.h"
#include "core/measure/derived.h"
#include "core/measure/point_rows.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace core {

// Three layers: `direct`, points of tidy files whose metric is a measure's name (they go before
// what is derived, for their component and day); `point`, what bindings make of the points of a
// day; `counter`, what bindings make of points together with others that may lie on other days:
// counters, which need the point before, and pairs of one run. With days, only those are made again
// in the first two; without, everything.
void derivePoints(Database& db, const std::optional<DayRange>& days, const Progress& progress);

// A point that a binding takes into a measure.
struct BoundPoint {
    std::int64_t row = 0; // rowid of the table point
    Measure measure{};
    double adds =
        0;     // to the measure on its day; NaN: it is in it, but not as a sum over points (last, mean, max, stocks)
    Day day{}; // on which it counts: of a pair the day of the later one
    Day own{}; // on which it stands
};
// The points of these days that derivePoints takes into the measures wanted, label filters and
// partners looked at, in no order. Without amounts every `adds` is NaN, and a counter's points of
// other days are not read. Neither are tidy points whose metric is a measure's name in it.
std::vector<BoundPoint> boundPoints(Database& db, const DayRange& days, std::span<const Measure> wanted, bool amounts,
                                    const Progress& progress);

// The bindings in force: the standard ones unless a document has replaced
// the set, then the workspace's.
std::vector<Binding> bindingsInForce(const Database& db);

} // namespace core
