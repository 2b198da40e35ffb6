// Verdicts, points and the inventory behind numbers.
#include "core/kpi/row_walk.h"

#include "core/base/text.h"
#include "core/measure/asset_measures.h"
#include "core/measure/load.h"
#include "core/measure/outcome_measures.h"
#include "core/measure/point_measures.h"

#include <algorithm>
#include <cmath>

namespace core {

void RowFinder::outcomes()
{
    static const auto ofOutcomes =
        measuresKnown({"dq_tests_run", "dq_tests_passed", "fields_required", "fields_filled", "rows_checked",
                       "rows_valid", "rows_duplicate", "deliveries_due", "deliveries_on_time", "features_monitored",
                       "features_drifted", "failures_before_production", "failures_in_production", "incidents",
                       "detect_hours", "restore_hours", "data_downtime_hours"});
    static const auto ofIncidents = std::span(ofOutcomes).last(4);
    static const auto drifts = measuresKnown({"features_monitored", "features_drifted"});
    const auto askers = askersOf(ofOutcomes);
    if (askers.empty())
        return;
    const auto list = [&](const Verdict& verdict, std::vector<Part> parts) {
        std::erase_if(parts, [](const Part& part) { return part.second == 0; });
        const auto concerned = of(askers, number(verdict.component));
        if (parts.empty() || concerned.empty())
            return;
        RowNames names;
        names.check = verdict.check;
        names.asset = assetName(verdict.asset);
        NumberRow row;
        row.value = verdict.status;
        row.line = verdict.row;
        row.import = verdict.import;
        row.text = verdict.check;
        putAll(concerned, parts, verdict.day, number(verdict.file), row, names);
    };
    const bool incidents =
        !askersOf(ofIncidents).empty(); // they look back to the last passing run, and forward to the next
    IncidentHistory history;
    DriftVerdicts drift;
    eachVerdict(
        db_, progress_,
        [&](const Verdict& verdict) {
            if (incidents)
                history.take(verdict);
            if (!period_.contains(verdict.day))
                return;
            if (isDrift(verdict.type))
                drift[{verdict.component, verdict.day, verdict.check}] = verdict;
            else
                list(verdict, partsOf(verdict));
        },
        incidents ? std::nullopt : std::optional(period_));
    for (const auto& [key, verdict] : drift)
        list(verdict, {{drifts[0], 1}, {drifts[1], verdict.failed() ? 1 : 0}});
    if (incidents)
        for (const auto& incident : history.incidents())
            list(incident.detected, {{ofIncidents[0], 1},
                                     {ofIncidents[1], incident.detectHours},
                                     {ofIncidents[2], incident.restoreHours},
                                     {ofIncidents[3], incident.detectHours + incident.restoreHours}});
}

// Which measures a point adds to: a tidy one whose metric is a measure's name, and what bindings make of it.
std::vector<RowFinder::Part> RowFinder::partsOfPoint(const PointFact& point, std::optional<Measure> named,
                                                     const Bound& bound) const
{
    std::vector<Part> parts;
    if (named && formats_.at(point.import) == "tidy")
        parts.emplace_back(*named, infoOf(*named).adds == Adds::sum ? point.value : NAN);
    const auto found = bound.find(point.row);
    if (found == bound.end())
        return parts;
    for (const auto& [measure, amount] : found->second) {
        const auto same = std::ranges::find(parts, measure, &Part::first);
        if (same != parts.end())
            same->second += amount;
        else
            parts.emplace_back(measure, amount);
    }
    return parts;
}

void RowFinder::points()
{
    std::set<Measure> wanted;
    for (const auto& [id, all] : askers_)
        for (const auto& asker : all)
            wanted.insert(asker.asked->measures.begin(), asker.asked->measures.end());
    const std::vector<Measure> any(wanted.begin(), wanted.end());
    Bound bound;
    for (const auto& point : boundPoints(db_, {period_.first, period_.last}, any, visit_ != nullptr, progress_))
        bound[point.row].emplace_back(point.measure, point.adds);
    Statement imports(db_, "SELECT id, format FROM import");
    while (imports.step())
        formats_.emplace(imports.integer(0), imports.text(1));
    const auto first = static_cast<std::int64_t>(number(period_.first)),
               last = static_cast<std::int64_t>(number(period_.last));
    Statement metrics(db_, "SELECT DISTINCT metric FROM point WHERE day >= ? AND day <= ?");
    metrics.with(first, last);
    Statement rows(db_,
                   "SELECT component, stated_component, day, value, import, file, row, asset_name, rowid FROM point "
                   "WHERE metric = ? AND day >= ? AND day <= ? AND kind = 'finite'");
    while (metrics.step()) {
        const auto metric = metrics.text(0);
        auto named = measureNamed(metric);
        if (named && !wanted.contains(*named))
            named.reset();
        if (!named && bound.empty())
            continue;
        rows.with(metric, first, last);
        while (rows.step()) {
            const auto concerned =
                of(askers_, rows.view(1) == organisationName ? number(organisationId) : rows.integer(0));
            if (concerned.empty())
                continue;
            const auto parts = partsOfPoint({rows.integer(8), rows.integer(4), rows.real(3)}, named, bound);
            if (parts.empty())
                continue;
            NumberRow row;
            row.value = shortest(rows.real(3));
            row.line = rows.integer(6);
            row.import = rows.id<ImportId>(4);
            row.text = metric;
            RowNames names;
            names.asset = rows.text(7);
            putAll(concerned, parts, static_cast<Day>(rows.integer(2)), rows.integer(5), row, names,
                   formats_.at(rows.integer(4)) == "tidy" ? named : std::nullopt);
        }
    }
}

// A stock rests on everything that is there at the end of the period.
void RowFinder::inventory()
{
    static const auto ofSets = measuresKnown(
        {"datasets_total", "datasets_tested", "datasets_with_lineage", "metadata_required", "metadata_filled"});
    const auto askers = askersOf(ofSets);
    if (askers.empty())
        return;
    const auto tested = testedDataSets(db_, period_.last);
    for (const auto& set : dataSetsOf(db_)) {
        if (period_.last < set.since)
            continue;
        const bool fits[] = {true, tested.contains(set.asset), set.lineage, true, set.descriptors > 0};
        for (const auto& asker : of(askers, number(set.component))) {
            auto& asked = *asker.asked;
            std::vector<Measure> measures;
            for (std::size_t i = 0; i < ofSets.size(); ++i)
                if (fits[i] && asked.measures.contains(ofSets[i]) && asked.stated[ofSets[i]].empty())
                    measures.push_back(ofSets[i]);
            if (measures.empty())
                continue;
            NumberRow row;
            row.value = asked.measures.contains(ofSets[4]) ? std::to_string(set.descriptors) : "1";
            row.import = set.import;
            row.text = set.name;
            row.component = asked.component;
            row.day = isoDay(set.since);
            row.measures = textOf(measures);
            const auto file = number(db_, "SELECT min(id) FROM import_file WHERE import = ?", set.import);
            row.file = files_[file];
            put(asker, file, row);
        }
    }
}

const std::string& RowFinder::assetName(std::int64_t asset)
{
    if (assets_.empty()) {
        assets_[0] = {};
        Statement names(db_, "SELECT id, name FROM asset_name");
        while (names.step())
            assets_[names.integer(0)] = names.text(1);
    }
    return assets_[asset];
}

} // namespace core
