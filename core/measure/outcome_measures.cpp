#include "core/measure/outcome_measures.h"

#include "core/base/text.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <vector>

namespace core {

namespace {

constexpr double msPerHour = 3'600'000;

struct Names {
    Measure testsRun = knownMeasure("dq_tests_run"), testsPassed = knownMeasure("dq_tests_passed");
    Measure fieldsRequired = knownMeasure("fields_required"), fieldsFilled = knownMeasure("fields_filled");
    Measure rowsChecked = knownMeasure("rows_checked"), rowsValid = knownMeasure("rows_valid"), rowsDuplicate = knownMeasure("rows_duplicate");
    Measure due = knownMeasure("deliveries_due"), onTime = knownMeasure("deliveries_on_time");
    Measure monitored = knownMeasure("features_monitored"), drifted = knownMeasure("features_drifted");
    Measure before = knownMeasure("failures_before_production"), inProduction = knownMeasure("failures_in_production");
    Measure incidents = knownMeasure("incidents"), detect = knownMeasure("detect_hours"), restore = knownMeasure("restore_hours"),
            downtime = knownMeasure("data_downtime_hours");
};

struct Verdict {
    ComponentId component{};
    std::string check, type, env;
    std::int64_t asset = 0;
    Day day{};
    Milliseconds at = 0;
    std::string status;
    std::optional<std::int64_t> elements, unexpected;

    bool passed() const { return status == "pass"; }
    bool failed() const { return status == "fail" || status == "error"; }
};

// One check of one asset in one environment over time.
struct History {
    ComponentId component{};
    std::vector<std::pair<Milliseconds, bool>> runs; // at, passed
};
using HistoryKey = std::tuple<std::string, std::int64_t, std::string>; // check, asset, environment

class OutcomeDerivation {
public:
    explicit OutcomeDerivation(DerivedLayer& into) : into_(into) {}

    void take(const Verdict& verdict)
    {
        into_.seen(verdict.component, verdict.day);
        if (verdict.type == "evidently.drift") {
            drift_[{verdict.component, verdict.day, verdict.check}] = std::pair(verdict.at, verdict.failed());
            return;
        }
        if (verdict.type.find("freshness") != std::string::npos) {
            into_.add(verdict.component, names_.due, verdict.day, 1);
            into_.add(verdict.component, names_.onTime, verdict.day, verdict.passed() ? 1 : 0);
            return;
        }
        failure(verdict);
        if (!isDataTest(verdict.type))
            return;
        into_.add(verdict.component, names_.testsRun, verdict.day, 1);
        into_.add(verdict.component, names_.testsPassed, verdict.day, verdict.passed() ? 1 : 0);
        for (const auto measure : {names_.incidents, names_.detect, names_.restore, names_.downtime})
            into_.add(verdict.component, measure, verdict.day, 0); // tests ran: no incident is 0, not unknown
        rows(verdict);
        if (verdict.passed() || verdict.failed()) {
            auto& history = histories_[{verdict.check, verdict.asset, verdict.env}];
            history.component = verdict.component;
            history.runs.emplace_back(verdict.at, verdict.passed());
        }
    }

    void finish()
    {
        for (const auto& [key, verdict] : drift_) {
            into_.add(std::get<0>(key), names_.monitored, std::get<1>(key), 1);
            into_.add(std::get<0>(key), names_.drifted, std::get<1>(key), verdict.second ? 1 : 0);
        }
        for (auto& [key, history] : histories_)
            incidents(history);
    }

private:
    void failure(const Verdict& verdict)
    {
        const auto stage = stageOf(verdict.env);
        if (stage == Stage::unknown)
            return;
        const double failed = verdict.failed() ? 1 : 0;
        into_.add(verdict.component, names_.before, verdict.day, stage == Stage::before_production ? failed : 0);
        into_.add(verdict.component, names_.inProduction, verdict.day, stage == Stage::production ? failed : 0);
    }

    // Great Expectations counts rows where it looks at values.
    void rows(const Verdict& verdict)
    {
        if (!verdict.elements || !verdict.type.starts_with("gx.expect_column_values_to_"))
            return;
        const auto elements = static_cast<double>(*verdict.elements), bad = static_cast<double>(verdict.unexpected.value_or(0));
        if (verdict.type == "gx.expect_column_values_to_not_be_null") {
            into_.add(verdict.component, names_.fieldsRequired, verdict.day, elements);
            into_.add(verdict.component, names_.fieldsFilled, verdict.day, elements - bad);
            return;
        }
        into_.add(verdict.component, names_.rowsChecked, verdict.day, elements);
        into_.add(verdict.component, names_.rowsValid, verdict.day, elements - bad);
        if (verdict.type == "gx.expect_column_values_to_be_unique")
            into_.add(verdict.component, names_.rowsDuplicate, verdict.day, bad);
    }

    void incidents(History& history)
    {
        std::ranges::stable_sort(history.runs, {}, &std::pair<Milliseconds, bool>::first);
        std::optional<Milliseconds> lastPass;
        for (std::size_t i = 0; i < history.runs.size(); ++i) {
            if (history.runs[i].second) {
                lastPass = history.runs[i].first;
                continue;
            }
            const auto detected = history.runs[i].first;
            auto until = detected; // of the last failing run, if none passes any more
            for (++i; i < history.runs.size() && !history.runs[i].second; ++i)
                until = history.runs[i].first;
            if (i < history.runs.size())
                until = history.runs[i].first;
            book(history.component, lastPass.value_or(detected), detected, until);
            lastPass = until;
        }
    }

    void book(ComponentId component, Milliseconds began, Milliseconds detected, Milliseconds restored)
    {
        const Day day = dayOf(detected);
        const double toDetect = static_cast<double>(detected - began) / msPerHour, toRestore = static_cast<double>(restored - detected) / msPerHour;
        into_.add(component, names_.incidents, day, 1);
        into_.add(component, names_.detect, day, toDetect);
        into_.add(component, names_.restore, day, toRestore);
        into_.add(component, names_.downtime, day, toDetect + toRestore);
    }

    DerivedLayer& into_;
    Names names_;
    std::map<std::tuple<ComponentId, Day, std::string>, std::pair<Milliseconds, bool>> drift_; // the last of a day
    std::map<HistoryKey, History> histories_;
};

} // namespace

bool isDataTest(std::string_view type)
{
    if (type.starts_with("dbt."))
        return type == "dbt.test" || type == "dbt.unit_test";
    return type.find("freshness") == std::string_view::npos && type != "evidently.drift";
}

Stage stageOf(std::string_view environment)
{
    const auto word = lower(trim(environment));
    if (word.empty())
        return Stage::unknown;
    const bool production = word.find("prod") != std::string::npos || word == "live" || word == "prd";
    const bool notYet = word.starts_with("pre") || word.starts_with("non") || word.starts_with("not");
    return production && !notYet ? Stage::production : Stage::before_production;
}

void deriveOutcomes(const Database& db, DerivedLayer& into, const Progress& progress)
{
    OutcomeDerivation derivation(into);
    std::set<std::int64_t> live;
    Statement components(db, "SELECT id FROM component");
    while (components.step())
        live.insert(components.integer(0));
    Statement rows(db, "SELECT component, check_key, check_type, env, asset, day, at_ms, status, elements, unexpected FROM outcome ORDER BY at_ms");
    std::size_t done = 0;
    while (rows.step()) {
        progress.step(done++, 0);
        Verdict verdict;
        verdict.component = static_cast<ComponentId>(live.contains(rows.integer(0)) ? rows.integer(0) : 0);
        verdict.check = rows.text(1);
        verdict.type = rows.text(2);
        verdict.env = rows.text(3);
        verdict.asset = rows.integer(4);
        verdict.day = static_cast<Day>(rows.integer(5));
        verdict.at = rows.isNull(6) ? startOf(verdict.day) : rows.integer(6);
        verdict.status = rows.text(7);
        verdict.elements = rows.maybeInteger(8);
        verdict.unexpected = rows.maybeInteger(9);
        derivation.take(verdict);
    }
    derivation.finish();
}

} // namespace core
