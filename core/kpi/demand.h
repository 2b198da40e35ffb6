// What a number asks the facts for: which measures of which components on which days.
#pragma once

#include "core/base/period.h"
#include "core/kpi/numbers.h"
#include "core/measure/measures.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// One component's part of it.
struct Asked {
    std::size_t position = 0; // in the book
    std::string component;
    std::int64_t id = 0; // in measure_series: 0 unassigned, −1 the organisation
    std::set<Measure> measures;
    std::vector<Period> periods;
    std::map<Measure, std::vector<Period>> stated; // days that somebody stated: nothing is derived there

    bool covers(const Period& days) const;           // any of the periods overlaps
    bool takes(Day day) const;                       // any of them contains it
    bool leavesOpen(Measure measure, Day day) const; // nobody stated it for that day
    void add(const Asked& other);                    // measures and periods of the same component
};

// By position in the book. Measures that are themselves derived ask for what they rest on, of a component's inputs
// where they look upstream. Throws Error{argument} as KpiEngine::detail does.
std::map<std::size_t, Asked> askedBy(const Numbers& numbers, std::string_view kpi, const std::string& scope,
                                     const Period& period);

} // namespace core
