// Verdicts of checks as measures of components.
#pragma once

#include "core/base/progress.h"
#include "core/measure/derived.h"
#include "core/store/sqlite.h"

#include <string_view>

namespace core {

// dq_tests_*, fields_*, rows_*, deliveries_*, features_*, failures_* and, from the history of each check, incidents,
// detect_hours, restore_hours and data_downtime_hours. Whole history. Source: measures.md 2.
//
// An incident is a check's first failing run up to its next passing run. It began with the last passing run before it (with
// itself if there is none) and is booked, with all its hours, on the day it was detected. One that is still open counts the
// hours to its last failing run. Warnings and skips neither begin nor end one.
void deriveOutcomes(const Database& db, DerivedLayer& into, const Progress& progress);

// Whether a check of that type tests data (a dbt test, an expectation, an assertion) and does not just run or watch.
bool isDataTest(std::string_view checkType);

// Where a failure of that environment was found; unknown: it says nothing that we can read.
enum class Stage { unknown, before_production, production };
Stage stageOf(std::string_view environment);

} // namespace core
