#include "core/measure/outcome_measures.h"

#include "core/base/text.h"
#include "core/measure/allocate.h"

#include <set>

namespace core {

namespace {

struct VerdictMeasures {
    Measure testsRun = knownMeasure("dq_tests_run"), testsPassed = knownMeasure("dq_tests_passed");
    Measure fieldsRequired = knownMeasure("fields_required"), fieldsFilled = knownMeasure("fields_filled");
    Measure rowsChecked = knownMeasure("rows_checked"), rowsValid = knownMeasure("rows_valid"),
            rowsDuplicate = knownMeasure("rows_duplicate");
    Measure due = knownMeasure("deliveries_due"), onTime = knownMeasure("deliveries_on_time");
    Measure before = knownMeasure("failures_before_production"), inProduction = knownMeasure("failures_in_production");
};
const VerdictMeasures& verdictMeasures()
{
    static const VerdictMeasures all;
    return all;
}

using Parts = std::vector<std::pair<Measure, double>>;

void addFailures(const Verdict& verdict, Parts& parts)
{
    const auto stage = stageOf(verdict.env);
    if (stage == Stage::unknown)
        return;
    const double failed = verdict.failed() ? 1 : 0;
    parts.emplace_back(verdictMeasures().before, stage == Stage::before_production ? failed : 0);
    parts.emplace_back(verdictMeasures().inProduction, stage == Stage::production ? failed : 0);
}

} // namespace

std::span<const Measure> outcomeMeasures()
{
    static const auto all = [] {
        std::vector<Measure> found;
        for (const auto* name :
             {"dq_tests_run", "dq_tests_passed", "fields_required", "fields_filled", "rows_checked", "rows_valid",
              "rows_duplicate", "deliveries_due", "deliveries_on_time", "features_monitored", "features_drifted",
              "failures_before_production", "failures_in_production", "incidents", "incidents_open",
              "incidents_without_begin", "detect_hours", "restore_hours", "data_downtime_hours"})
            found.push_back(knownMeasure(name));
        return found;
    }();
    return all;
}

bool isDrift(std::string_view checkType) { return checkType == "evidently.drift"; }

bool isFreshness(std::string_view type) { return type.find("freshness") != std::string_view::npos; }

bool isDataTest(std::string_view type)
{
    if (type.starts_with("dbt."))
        return type == "dbt.test";
    return !isFreshness(type) && !isDrift(type);
}

bool testsItsAsset(const Verdict& verdict)
{
    return isDataTest(verdict.type) && verdict.status != "skip" && verdict.status != "error";
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

// Great Expectations counts rows where it looks at values.
Parts rowParts(std::string_view type, std::optional<std::int64_t> counted, std::optional<std::int64_t> unexpected)
{
    if (!counted || !type.starts_with("gx.expect_column_values_to_"))
        return {};
    const auto elements = static_cast<double>(*counted), bad = static_cast<double>(unexpected.value_or(0));
    if (type == "gx.expect_column_values_to_not_be_null")
        return {{verdictMeasures().fieldsRequired, elements}, {verdictMeasures().fieldsFilled, elements - bad}};
    Parts parts = {{verdictMeasures().rowsChecked, elements}, {verdictMeasures().rowsValid, elements - bad}};
    if (type == "gx.expect_column_values_to_be_unique")
        parts.emplace_back(verdictMeasures().rowsDuplicate, bad);
    return parts;
}

Parts partsOf(const Verdict& verdict)
{
    Parts parts;
    if (isDrift(verdict.type))
        return parts;
    if (isFreshness(verdict.type)) {
        parts.emplace_back(verdictMeasures().due, 1);
        parts.emplace_back(verdictMeasures().onTime, verdict.passed() ? 1 : 0);
        return parts;
    }
    addFailures(verdict, parts);
    if (!isDataTest(verdict.type))
        return parts;
    parts.emplace_back(verdictMeasures().testsRun, 1);
    parts.emplace_back(verdictMeasures().testsPassed, verdict.passed() ? 1 : 0);
    const auto rows = rowParts(verdict.type, verdict.elements, verdict.unexpected);
    parts.insert(parts.end(), rows.begin(), rows.end());
    return parts;
}

std::vector<IncidentSpan> incidentsIn(std::span<const CheckRun> runs)
{
    std::vector<IncidentSpan> all;
    std::optional<Milliseconds> lastPass;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (runs[i].passed) {
            lastPass = runs[i].at;
            continue;
        }
        IncidentSpan span{i, {}, {}};
        if (lastPass)
            span.detectMs = runs[i].at - *lastPass;
        while (i + 1 < runs.size() && !runs[i].passed)
            ++i; // to the next passing run, or to the last one
        if (runs[i].passed) {
            span.restoreMs = runs[i].at - runs[span.detected].at;
            lastPass = runs[i].at;
        }
        all.push_back(span);
    }
    return all;
}

void DriftVerdicts::take(const Verdict& verdict)
{
    auto& last = last_[{verdict.component, verdict.day, verdict.asset, verdict.asset != 0 ? "" : verdict.check}];
    const bool same = last.file == verdict.file && last.at == verdict.at; // another word of the same report
    if (!same || !last.failed())
        last = verdict;
}

std::vector<Verdict> DriftVerdicts::all() const
{
    std::vector<Verdict> found;
    for (const auto& [key, verdict] : last_)
        found.push_back(verdict);
    return found;
}

void IncidentHistory::take(const Verdict& verdict)
{
    if (!isDataTest(verdict.type) || (!verdict.passed() && !verdict.failed()))
        return;
    auto& check = checks_[{verdict.check, verdict.asset, verdict.env}];
    if (verdict.failed() && (check.runs.empty() || check.runs.back().passed))
        check.failures.emplace(check.runs.size(), verdict);
    check.runs.push_back({verdict.at, verdict.passed()});
}

std::vector<Incident> IncidentHistory::incidents() const
{
    std::vector<Incident> all;
    for (const auto& [key, check] : checks_)
        for (const auto& span : incidentsIn(check.runs))
            all.push_back({check.failures.at(span.detected), span});
    return all;
}

Parts partsOf(const Incident& incident, Day until)
{
    const auto all = outcomeMeasures().last(6);
    const auto& span = incident.span;
    return {{all[0], 1},
            {all[1], span.restoreMs ? 0 : 1},
            {all[2], span.detectMs ? 0 : 1},
            {all[3], hoursIn(span.detectMs.value_or(0))},
            {all[4], hoursIn(span.restoreMs.value_or(0))},
            {all[5], hoursIn(span.downMs(incident.detected.at, until))}};
}

void eachVerdict(const Database& db, const Progress& progress, const std::function<bool(const Verdict&)>& visit,
                 const std::optional<Period>& days)
{
    std::set<std::int64_t> live;
    Statement components(db, "SELECT id FROM component");
    while (components.step())
        live.insert(components.integer(0));
    Statement rows(db, "SELECT component, check_key, check_type, env, asset, day, at_ms, status, elements, unexpected, "
                       "import, file, row FROM outcome "
                       "WHERE day >= ? AND day <= ? ORDER BY at_ms, rowid");
    rows.with(static_cast<std::int64_t>(number(days ? days->first : firstOfAllDays)),
              static_cast<std::int64_t>(number(days ? days->last : lastOfAllDays)));
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
        if (!visit(verdict))
            return;
    }
}

} // namespace core
