// What single verdicts of checks come to; core/measure/outcome_state.h adds them up.
#pragma once

#include "core/base/ids.h"
#include "core/base/period.h"
#include "core/base/progress.h"
#include "core/base/time.h"
#include "core/bytes/sqlite.h"
#include "core/measure/measures.h"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace core {

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
    bool ran() const { return status != "skip"; }
};
// All measures that verdicts add to, by themselves or with others. The last
// six are those of incidents.
std::span<const Measure> outcomeMeasures();

// In order of time; those of some days, or all. Ends where visit says false.
void eachVerdict(const Database& db, const Progress& progress, const std::function<bool(const Verdict&)>& visit,
                 const std::optional<Period>& days = {});

// What one outcome adds to the sums of its day by itself; incidents and drift, which look at
// others too, are not among it.
std::vector<std::pair<Measure, double>> partsOf(const Verdict& verdict);
// The part of it that counts the rows a check of that type looked at; nothing without elements.
std::vector<std::pair<Measure, double>> rowParts(std::string_view checkType, std::optional<std::int64_t> elements,
                                                 std::optional<std::int64_t> unexpected);

// A run of one check that passed or failed.
struct CheckRun {
    Milliseconds at = 0;
    bool passed = false;
};
struct IncidentSpan {
    std::size_t detected = 0;              // place of the first failing run
    std::optional<Milliseconds> detectMs;  // empty: no passing run before, so nobody knows when it began
    std::optional<Milliseconds> restoreMs; // empty: open, no passing run has followed
    // From its beginning, or its detection, to its end; while it is open
    // to the end of the day given.
    Milliseconds downMs(Milliseconds detectedAt, Day until) const
    {
        return detectMs.value_or(0)
               + (restoreMs ? *restoreMs : std::max<Milliseconds>(0, startOf(until + 1) - detectedAt));
    }
};
// The incidents of one check's runs, in order of time: each from the last passing run over the
// first failing one, which detects it, to the next passing one.
std::vector<IncidentSpan> incidentsIn(std::span<const CheckRun> runs);

struct Incident {
    Verdict detected; // the first failing run
    IncidentSpan span;
};
// What it adds to the measures of incidents on the day of its detection, downtime up to
// the end of the day given. An open one adds no hours of restoration, one without a
// beginning none of detection.
std::vector<std::pair<Measure, double>> partsOf(const Incident& incident, Day until);
// Collects verdicts in order of time.
class IncidentHistory {
public:
    void take(const Verdict& verdict);
    std::vector<Incident> incidents() const;

private:
    using Key = std::tuple<std::string, std::int64_t, std::string>; // check, asset, environment
    struct Check {
        std::vector<CheckRun> runs;
        std::map<std::size_t, Verdict> failures; // that begin an incident, by place in runs
    };
    std::map<Key, Check> checks_;
};

bool isDrift(std::string_view checkType);
// Whether a check of that type says if something was delivered in time.
bool isFreshness(std::string_view checkType);
// The verdicts on the drift of features that count: a feature is one a day, however often reports
// name it, and the last report of the day decides. A report that names it more than once found
// drift if one of its verdicts did.
class DriftVerdicts {
public:
    void take(const Verdict& verdict); // in order of time
    std::vector<Verdict> all() const;

private:
    using Key = std::tuple<ComponentId, Day, std::int64_t, std::string>; // asset; without one the check
    std::map<Key, Verdict> last_;
};

// Whether a check of that type tests data (a dbt test, an expectation, an assertion) and does not
// just run or watch. A unit test of dbt tests code.
bool isDataTest(std::string_view checkType);
// Whether what the verdict is about counts as tested by it: a data test
// that ran and came to a verdict.
bool testsItsAsset(const Verdict& verdict);

// Where a failure of that environment was found; unknown: it says nothing that we can read.
enum class Stage { unknown, before_production, production };
Stage stageOf(std::string_view environment);

} // namespace core
