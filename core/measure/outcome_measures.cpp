#include "core/measure/outcome_measures.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <set>

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
const Names& names()
{
    static const Names all;
    return all;
}

using Parts = std::vector<std::pair<Measure, double>>;

void addFailures(const Verdict& verdict, Parts& parts)
{
    const auto stage = stageOf(verdict.env);
    if (stage == Stage::unknown)
        return;
    const double failed = verdict.failed() ? 1 : 0;
    parts.emplace_back(names().before, stage == Stage::before_production ? failed : 0);
    parts.emplace_back(names().inProduction, stage == Stage::production ? failed : 0);
}

// Great Expectations counts rows where it looks at values.
void addRows(const Verdict& verdict, Parts& parts)
{
    if (!verdict.elements || !verdict.type.starts_with("gx.expect_column_values_to_"))
        return;
    const auto elements = static_cast<double>(*verdict.elements), bad = static_cast<double>(verdict.unexpected.value_or(0));
    if (verdict.type == "gx.expect_column_values_to_not_be_null") {
        parts.emplace_back(names().fieldsRequired, elements);
        parts.emplace_back(names().fieldsFilled, elements - bad);
        return;
    }
    parts.emplace_back(names().rowsChecked, elements);
    parts.emplace_back(names().rowsValid, elements - bad);
    if (verdict.type == "gx.expect_column_values_to_be_unique")
        parts.emplace_back(names().rowsDuplicate, bad);
}

} // namespace

bool isDrift(std::string_view checkType) { return checkType == "evidently.drift"; }

bool isDataTest(std::string_view type)
{
    if (type.starts_with("dbt."))
        return type == "dbt.test" || type == "dbt.unit_test";
    return type.find("freshness") == std::string_view::npos && !isDrift(type);
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

Parts partsOf(const Verdict& verdict)
{
    Parts parts;
    if (isDrift(verdict.type))
        return parts;
    if (verdict.type.find("freshness") != std::string::npos) {
        parts.emplace_back(names().due, 1);
        parts.emplace_back(names().onTime, verdict.passed() ? 1 : 0);
        return parts;
    }
    addFailures(verdict, parts);
    if (!isDataTest(verdict.type))
        return parts;
    parts.emplace_back(names().testsRun, 1);
    parts.emplace_back(names().testsPassed, verdict.passed() ? 1 : 0);
    addRows(verdict, parts);
    return parts;
}

void IncidentHistory::take(const Verdict& verdict)
{
    if (!isDataTest(verdict.type) || (!verdict.passed() && !verdict.failed()))
        return;
    auto& check = checks_[{verdict.check, verdict.asset, verdict.env}];
    const bool wasFailing = !check.runs.empty() && !check.runs.back().second;
    check.runs.emplace_back(verdict.at, verdict.passed());
    if (verdict.failed() && !wasFailing)
        check.failures.emplace(verdict.at, verdict);
}

std::vector<Incident> IncidentHistory::incidents() const
{
    std::vector<Incident> all;
    for (const auto& [key, check] : checks_) {
        const auto& runs = check.runs;
        std::optional<Milliseconds> lastPass;
        for (std::size_t i = 0; i < runs.size(); ++i) {
            if (runs[i].second) {
                lastPass = runs[i].first;
                continue;
            }
            const auto detected = runs[i].first;
            auto until = detected; // of the last failing run, if none passes any more
            for (++i; i < runs.size() && !runs[i].second; ++i)
                until = runs[i].first;
            if (i < runs.size())
                until = runs[i].first;
            const auto hours = [](Milliseconds from, Milliseconds to) { return static_cast<double>(to - from) / msPerHour; };
            all.push_back({check.failures.at(detected), hours(lastPass.value_or(detected), detected), hours(detected, until)});
            lastPass = until;
        }
    }
    return all;
}

void eachVerdict(const Database& db, const Progress& progress, const std::function<void(const Verdict&)>& visit)
{
    std::set<std::int64_t> live;
    Statement components(db, "SELECT id FROM component");
    while (components.step())
        live.insert(components.integer(0));
    Statement rows(db, "SELECT component, check_key, check_type, env, asset, day, at_ms, status, elements, unexpected, import, file, row FROM outcome "
                       "ORDER BY at_ms");
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
        verdict.import = rows.id<ImportId>(10);
        verdict.file = rows.id<FileId>(11);
        verdict.row = rows.integer(12);
        visit(verdict);
    }
}

void deriveOutcomes(const Database& db, DerivedLayer& into, const Progress& progress)
{
    const std::array ofIncidents = {names().incidents, names().detect, names().restore, names().downtime};
    IncidentHistory history;
    DriftVerdicts drift;
    eachVerdict(db, progress, [&](const Verdict& verdict) {
        into.seen(verdict.component, verdict.day);
        for (const auto& [measure, amount] : partsOf(verdict))
            into.add(verdict.component, measure, verdict.day, amount);
        if (isDrift(verdict.type))
            drift[{verdict.component, verdict.day, verdict.check}] = verdict;
        if (isDataTest(verdict.type))
            for (const auto measure : ofIncidents)
                into.add(verdict.component, measure, verdict.day, 0); // tests ran: no incident is 0, not unknown
        history.take(verdict);
    });
    for (const auto& [key, verdict] : drift) {
        into.add(verdict.component, names().monitored, verdict.day, 1);
        into.add(verdict.component, names().drifted, verdict.day, verdict.failed() ? 1 : 0);
    }
    for (const auto& incident : history.incidents()) {
        const std::array hours = {1.0, incident.detectHours, incident.restoreHours, incident.detectHours + incident.restoreHours};
        for (std::size_t i = 0; i < hours.size(); ++i)
            into.add(incident.detected.component, ofIncidents[i], incident.detected.day, hours[i]);
    }
}

} // namespace core
