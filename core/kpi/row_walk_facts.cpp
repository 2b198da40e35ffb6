// Verdicts, points and the inventory behind numbers.
#include "core/kpi/row_walk.h"

#include "core/base/rational.h"
#include "core/base/text.h"
#include "core/measure/asset_measures.h"
#include "core/measure/load.h"
#include "core/measure/point_measures.h"
#include "core/measure/rhythm.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

std::vector<std::pair<Measure, std::optional<Decimal>>> exactly(const std::vector<std::pair<Measure, double>>& parts)
{
    std::vector<std::pair<Measure, std::optional<Decimal>>> all;
    for (const auto& [measure, amount] : parts)
        all.emplace_back(measure, decimalOf(amount));
    return all;
}

} // namespace

void RowWalk::outcomes()
{
    static const auto ofIncidents = outcomeMeasures().last(6);
    static const auto deliveries = knownMeasures({"deliveries_due"});
    static const auto drifts = knownMeasures({"features_monitored", "features_drifted"});
    const auto subscribers = subscribersOf(outcomeMeasures());
    if (subscribers.empty())
        return;
    // Incidents look back to the last passing run, and forward to the next: at the verdicts of all days.
    const bool incidents = !subscribersOf(ofIncidents).empty();
    IncidentHistory history;
    DriftVerdicts drift;
    const auto take = [&](const Verdict& verdict) {
        if (incidents)
            history.take(verdict);
        if (!period_.contains(verdict.day))
            return true;
        if (isDrift(verdict.type))
            drift.take(verdict);
        else
            deliverVerdict(subscribers, verdict, exactly(partsOf(verdict)));
        return !ended_;
    };
    eachVerdict(db_, progress_, take, incidents ? std::nullopt : std::optional(period_));
    for (const auto& verdict : drift.all())
        deliverVerdict(subscribers, verdict, exactly({{drifts[0], 1}, {drifts[1], verdict.failed() ? 1 : 0}}));
    if (!subscribersOf(deliveries).empty())
        missed(subscribers);
    if (incidents && !ended_)
        for (const auto& incident : history.incidents())
            deliverIncident(subscribers, incident);
}

// To those who look at how incidents end, one that is open is none yet; to those who look at their beginnings alone,
// one without a beginning (PeriodFrame::takeIncidents).
void RowWalk::deliverIncident(const Subscribers& to, const Incident& incident)
{
    static const auto counted = knownMeasure("incidents"), restore = knownMeasure("restore_hours"),
                      detect = knownMeasure("detect_hours");
    const auto concerned = to.find(number(incident.detected.component));
    if (concerned == to.end())
        return;
    const auto parts = exactly(partsOf(incident, numbers_.measures.dataDate().value_or(incident.detected.day)));
    auto others = parts;
    std::erase_if(others, [](const Part& part) { return part.first == counted; });
    Subscribers all, without;
    for (const auto& one : concerned->second) {
        const bool isOne = one.wants(restore)  ? incident.span.restoreMs.has_value()
                           : one.wants(detect) ? incident.span.detectMs.has_value()
                                               : true;
        (isOne ? all : without)[concerned->first].push_back(one);
    }
    deliverVerdict(all, incident.detected, parts);
    deliverVerdict(without, incident.detected, others);
}

// What was due and never came stands in no file.
void RowWalk::missed(const Subscribers& to)
{
    static const auto due = knownMeasure("deliveries_due");
    const auto dataDate = numbers_.measures.dataDate();
    if (!dataDate)
        return;
    eachMissed(db_, *dataDate, [&](const MissedDelivery& one) {
        const auto concerned = of(to, number(one.component));
        if (ended_ || concerned.empty() || !period_.contains(one.day))
            return;
        RowNames names;
        names.check = one.check;
        names.asset = assetName(one.asset);
        SourceRow row;
        row.value = missingDelivery;
        row.text = one.check;
        const Part part{due, Decimal(one.count, 0)};
        deliver(concerned, {&part, 1}, one.day, row, names);
    });
}

// A verdict is a row of the measures that it adds something to.
void RowWalk::deliverVerdict(const Subscribers& to, const Verdict& verdict, std::vector<Part> parts)
{
    std::erase_if(parts, [](const Part& part) { return part.second && part.second->isZero(); });
    const auto concerned = of(to, number(verdict.component));
    if (parts.empty() || concerned.empty())
        return;
    RowNames names;
    names.check = verdict.check;
    names.asset = assetName(verdict.asset);
    names.file = verdict.file;
    SourceRow row;
    row.value = verdict.status;
    row.line = verdict.row;
    row.import = verdict.import;
    row.text = verdict.check;
    deliver(concerned, parts, verdict.day, row, names);
}

// Which measures a point adds to: a tidy one whose metric is a measure's name, and what bindings make of it.
std::vector<RowWalk::Part> RowWalk::partsOfPoint(const PointFact& point, std::optional<Measure> named,
                                                 const Bound& bound) const
{
    std::vector<Part> parts;
    if (named && formats_.at(point.import) == "tidy")
        parts.emplace_back(*named, infoOf(*named).adds == Adds::sum ? decimalOf(point.value) : std::nullopt);
    const auto found = bound.find(point.row);
    if (found == bound.end())
        return parts;
    for (const auto& [measure, amount] : found->second) {
        const auto same = std::ranges::find(parts, measure, &Part::first);
        if (same != parts.end() && same->second && amount)
            *same->second += *amount;
        else if (same != parts.end())
            same->second.reset();
        else
            parts.emplace_back(measure, amount);
    }
    return parts;
}

void RowWalk::points()
{
    std::set<Measure> wanted;
    for (const auto& [id, all] : subscribers_)
        for (const auto& one : all)
            wanted.insert(one.demand->measures.begin(), one.demand->measures.end());
    const std::vector<Measure> any(wanted.begin(), wanted.end());
    Bound bound;
    const bool amounts = detail_ == RowDetail::amounts;
    auto from = period_.first; // a pair counts on the day of its later half
    std::unordered_map<std::int64_t, Day> counted;
    for (const auto& point : boundPoints(db_, {period_.first, period_.last}, any, amounts, progress_)) {
        bound[point.row].emplace_back(point.measure, decimalOf(point.adds));
        if (point.own != point.day)
            counted[point.row] = point.day;
        from = std::min(from, point.own);
    }
    Statement imports(db_, "SELECT id, format FROM import");
    while (imports.step())
        formats_.emplace(imports.integer(0), imports.text(1));
    const auto first = static_cast<std::int64_t>(number(from)), last = static_cast<std::int64_t>(number(period_.last));
    Statement metrics(db_, "SELECT DISTINCT metric FROM point WHERE day >= ? AND day <= ?");
    metrics.with(first, last);
    Statement rows(db_,
                   "SELECT component, stated_component, day, value, import, file, row, asset_name, rowid FROM point "
                   "WHERE metric = ? AND day >= ? AND day <= ? AND kind = 'finite'");
    while (!ended_ && metrics.step()) {
        const auto metric = metrics.text(0);
        auto named = measureNamed(metric);
        if (named && !wanted.contains(*named))
            named.reset();
        if (!named && bound.empty())
            continue;
        rows.with(metric, first, last);
        while (!ended_ && rows.step()) {
            const auto concerned =
                of(subscribers_, rows.view(1) == organisationName ? number(organisationId) : rows.integer(0));
            if (concerned.empty())
                continue;
            const auto day = static_cast<Day>(rows.integer(2));
            const auto parts = partsOfPoint({rows.integer(8), rows.integer(4), rows.real(3)},
                                            period_.contains(day) ? named : std::nullopt, bound);
            if (parts.empty())
                continue;
            SourceRow row;
            row.value = shortest(rows.real(3));
            row.line = rows.integer(6);
            row.import = rows.id<ImportId>(4);
            row.text = metric;
            RowNames names;
            names.asset = rows.text(7);
            names.file = rows.id<FileId>(5);
            const auto later = counted.find(rows.integer(8));
            deliver(concerned, parts, later == counted.end() ? day : later->second, row, names,
                    formats_.at(rows.integer(4)) == "tidy" ? named : std::nullopt);
        }
    }
}

// A stock rests on everything that is there at the end of the period.
void RowWalk::inventory()
{
    static const auto ofSets = knownMeasures(
        {"datasets_total", "datasets_tested", "datasets_with_lineage", "metadata_required", "metadata_filled"});
    const auto subscribers = subscribersOf(ofSets);
    if (subscribers.empty())
        return;
    const auto tested = testedDataSets(db_, period_.last);
    for (const auto& set : dataSetsOf(db_)) {
        if (period_.last < set.since)
            continue;
        const bool fits[] = {true, tested.contains(set.asset), set.lineage, true, set.descriptors > 0};
        for (const auto& one : of(subscribers, number(set.component))) {
            auto& demand = *one.demand;
            std::vector<Measure> measures;
            for (std::size_t i = 0; i < ofSets.size(); ++i)
                if (fits[i] && one.wants(ofSets[i]) && demand.stated[ofSets[i]].empty())
                    measures.push_back(ofSets[i]);
            if (measures.empty())
                continue;
            SourceRow row;
            row.value = one.wants(ofSets[4]) ? std::to_string(set.descriptors) : "1";
            row.import = set.import;
            row.text = set.name;
            row.component = demand.component;
            row.day = isoDay(set.since);
            row.measures = textOf(measures);
            RowNames names;
            names.file =
                static_cast<FileId>(number(db_, "SELECT min(id) FROM import_file WHERE import = ?", set.import));
            row.file = pathOf(names.file);
            deliver(one, row, names);
        }
    }
}

const std::string& RowWalk::assetName(std::int64_t asset)
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
