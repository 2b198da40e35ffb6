// Verdicts of checks as measures of components.
#pragma once

#include "core/base/progress.h"
#include "core/measure/derived.h"
#include "core/store/sqlite.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace core {

// dq_tests_*, fields_*, rows_*, deliveries_*, features_*, failures_* and, from the history of each check, incidents,
// detect_hours, restore_hours and data_downtime_hours. Whole history. Source: measures.md 2.
//
// An incident is a check's first failing run up to its next passing run. It began with the last passing run before it (with
// itself if there is none) and is booked, with all its hours, on the day it was detected. One that is still open counts the
// hours to its last failing run. Warnings and skips neither begin nor end one.
void deriveOutcomes(const Database& db, DerivedLayer& into, const Progress& progress);

// One outcome in force, as far as measures look at it.
struct Verdict {
    ComponentId component{}; // 0: unassigned
    std::string check, type, env;
    std::int64_t asset = 0;
    Day day{};
    Milliseconds at = 0;
    std::string status; // pass, warn, fail, error, skip
    std::optional<std::int64_t> elements, unexpected;
    ImportId import{}; // with file and row where it stands
    FileId file{};
    std::int64_t row = 0;

    bool passed() const { return status == "pass"; }
    bool failed() const { return status == "fail" || status == "error"; }
};
void eachVerdict(const Database& db, const Progress& progress, const std::function<void(const Verdict&)>& visit); // in order of time

// What one outcome adds to the sums of its day by itself; incidents and drift, which look at others too, are not among it.
std::vector<std::pair<Measure, double>> partsOf(const Verdict& verdict);

struct Incident {
    Verdict detected; // the first failing run
    double detectHours = 0, restoreHours = 0;
};
// Collects verdicts in order of time.
class IncidentHistory {
public:
    void take(const Verdict& verdict);
    std::vector<Incident> incidents() const;

private:
    using Key = std::tuple<std::string, std::int64_t, std::string>; // check, asset, environment
    struct Check {
        std::vector<std::pair<Milliseconds, bool>> runs; // at, passed
        std::map<Milliseconds, Verdict> failures;        // that may begin an incident
    };
    std::map<Key, Check> checks_;
};

// The last verdicts of a day on the drift of features; the key is component, day and check.
using DriftVerdicts = std::map<std::tuple<ComponentId, Day, std::string>, Verdict>;
bool isDrift(std::string_view checkType);

// Whether a check of that type tests data (a dbt test, an expectation, an assertion) and does not just run or watch.
bool isDataTest(std::string_view checkType);

// Where a failure of that environment was found; unknown: it says nothing that we can read.
enum class Stage { unknown, before_production, production };
Stage stageOf(std::string_view environment);

} // namespace core
