// What a number needs of the facts: which measures of which components on which days.
#pragma once

#include "core/base/period.h"
#include "core/kpi/numbers.h"
#include "core/kpi/question.h"
#include "core/measure/measures.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace core {

// One component's part of it.
struct Demand {
    std::size_t position = 0; // in the MeasureTable
    std::string component;
    std::int64_t id = 0; // in measure_series: 0 unassigned, −1 the organisation
    std::set<Measure> measures;
    std::vector<Period> periods;
    std::map<Measure, std::vector<Period>> stated; // days that somebody stated: nothing is derived there

    bool covers(const Period& days) const;           // any of the periods overlaps
    bool takes(Day day) const;                       // any of them contains it
    bool leavesOpen(Measure measure, Day day) const; // nobody stated it for that day
};

// By position in the MeasureTable. A measure that is itself derived stands for those that it is
// made of, of a component's inputs where it looks upstream. Nothing is stated yet. Throws
// Error{argument} as KpiEngine::detail does.
std::map<std::size_t, Demand> measuresFor(const Numbers& numbers, const Question& question);

} // namespace core
