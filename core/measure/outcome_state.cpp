#include "core/measure/outcome_state.h"

#include "core/measure/derived.h"
#include "core/measure/load.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace core {

namespace {

constexpr const char* layer = "outcome";

struct HistoryMeasures {
    Measure monitored = knownMeasure("features_monitored"), drifted = knownMeasure("features_drifted");
    Measure incidents = knownMeasure("incidents"), open = knownMeasure("incidents_open"),
            withoutBegin = knownMeasure("incidents_without_begin"), detect = knownMeasure("detect_hours"),
            restore = knownMeasure("restore_hours"), downtime = knownMeasure("data_downtime_hours");
};
const HistoryMeasures& historyMeasures()
{
    static const HistoryMeasures all;
    return all;
}

bool isSame(double a, double b) { return std::isnan(a) ? std::isnan(b) : a == b; }

} // namespace

void OutcomeState::clear() { *this = OutcomeState(); }

void OutcomeState::load(const Database& db, const Progress& progress)
{
    clear();
    all_ = true;
    RowScan scan(db, RowKind::outcome, {});
    take(db, scan, progress);
}

void OutcomeState::add(const Database& db, ImportId import, const Progress& progress)
{
    RowFilter own;
    own.import = number(import);
    own.alone = true;
    RowScan scan(db, RowKind::outcome, own);
    take(db, scan, progress);
}

void OutcomeState::take(const Database& db, RowScan& scan, const Progress& progress)
{
    std::size_t done = 0;
    while (scan.next()) {
        progress.step(done++, 0);
        const auto row = rowOf(db, scan);
        const auto [known, isNew] = places_.try_emplace(scan.key(), static_cast<std::uint32_t>(rows_.size()));
        const auto place = known->second;
        if (isNew) {
            rows_.push_back(row);
        } else {
            remove(place);
            rows_[place] = row;
        }
        put(place);
    }
    for (const auto& key : touchedHistories_)
        if (const auto history = histories_.find(key); history != histories_.end())
            settle(history->second);
    touchedHistories_.clear();
    for (const auto& group : touchedGroups_)
        settle(group);
    touchedGroups_.clear();
    for (const auto& key : touchedFeeds_)
        settle(feeds_[key]);
    unwrittenFeeds_.merge(touchedFeeds_);
    touchedFeeds_.clear();
}

OutcomeState::Row OutcomeState::rowOf(const Database& db, RowScan& scan)
{
    Row row;
    row.at = scan.segment().integers(scan.columnOf("at"))[scan.row()].value_or(0);
    row.order = scan.rowId();
    row.component = componentOf(db, scan.bucket());
    row.shape = shapeOf(scan);
    const auto [check, isNewCheck] =
        checks_.try_emplace(std::string(scan.text("check")), static_cast<std::uint32_t>(checks_.size()));
    if (isNewCheck)
        checkNames_.push_back(check->first);
    row.check = check->second;
    row.asset = assetOf(db, scan.text("asset"));
    row.file = static_cast<std::uint32_t>(number(scan.file().id()));
    const Counts counts{scan.segment().integers(scan.columnOf("elements"))[scan.row()],
                        scan.segment().integers(scan.columnOf("unexpected"))[scan.row()]};
    if (counts.elements) {
        if (counts_.empty())
            counts_.emplace_back();
        row.counts = static_cast<std::uint32_t>(counts_.size());
        counts_.push_back(counts);
    }
    return row;
}

std::uint32_t OutcomeState::shapeOf(RowScan& scan)
{
    Verdict verdict;
    verdict.type = scan.text("check_type");
    verdict.env = scan.text("env");
    verdict.status = scan.text("status");
    const auto [known, isNew] = shapeNumbers_.try_emplace({verdict.type, verdict.env, verdict.status},
                                                          static_cast<std::uint32_t>(shapes_.size()));
    if (isNew) {
        Shape shape;
        shape.parts = partsOf(verdict);
        shape.drift = isDrift(verdict.type);
        shape.tests = testsItsAsset(verdict);
        shape.fresh = isFreshness(verdict.type);
        shape.inHistory = isDataTest(verdict.type) && (verdict.passed() || verdict.failed());
        shape.verdict = std::move(verdict);
        shapes_.push_back(std::move(shape));
    }
    return known->second;
}

std::uint32_t OutcomeState::componentOf(const Database& db, std::int64_t bucket)
{
    const auto [known, isNew] = componentNumbers_.try_emplace(bucket, static_cast<std::uint32_t>(components_.size()));
    if (isNew) // a component that is not in force any more has nothing
        components_.push_back(static_cast<ComponentId>(number(
            db, "SELECT b.component FROM bucket b JOIN component c ON c.id = b.component WHERE b.id = ?", bucket)));
    return known->second;
}

std::uint32_t OutcomeState::assetOf(const Database& db, std::string_view word)
{
    const auto [known, isNew] =
        assetNumbers_.try_emplace(std::string(word), static_cast<std::uint32_t>(assets_.size()));
    if (isNew) {
        const auto name = core::assetOf(word);
        assets_.push_back(
            word.empty()
                ? 0
                : number(db, "SELECT id FROM asset_name WHERE kind = ? AND namespace = ? AND name = ? AND version = ?",
                         assetKindName(name.kind), name.nameSpace, name.name, name.version));
    }
    return known->second;
}

void OutcomeState::put(std::uint32_t place)
{
    const auto& row = rows_[place];
    const auto group = groupOf(row);
    groups_[group].push_back(place);
    touchedGroups_.insert(group);
    if (shapes_[row.shape].inHistory) {
        const auto history = historyOf(row);
        histories_[history].push_back(place);
        touchedHistories_.insert(history);
    }
    if (shapes_[row.shape].fresh) {
        feeds_[{row.check, row.asset}].rows.push_back(place);
        touchedFeeds_.emplace(row.check, row.asset);
    }
    if (const auto asset = assets_[row.asset]; asset != 0 && shapes_[row.shape].tests)
        ++tested_[asset][group.second];
}

void OutcomeState::remove(std::uint32_t place)
{
    const auto& row = rows_[place];
    const auto group = groupOf(row);
    std::erase(groups_[group], place);
    touchedGroups_.insert(group);
    if (shapes_[row.shape].inHistory) {
        const auto history = historyOf(row);
        std::erase(histories_[history], place);
        touchedHistories_.insert(history);
    }
    if (shapes_[row.shape].fresh) {
        std::erase(feeds_[{row.check, row.asset}].rows, place);
        touchedFeeds_.emplace(row.check, row.asset);
    }
    incidents_.erase(place);
    if (const auto asset = assets_[row.asset]; asset != 0 && shapes_[row.shape].tests) {
        auto& days = tested_[asset];
        if (--days[group.second] == 0)
            days.erase(group.second);
    }
}

void OutcomeState::settle(std::vector<std::uint32_t>& history)
{
    std::ranges::sort(history, [this](std::uint32_t a, std::uint32_t b) { return isBefore(a, b); });
    std::vector<CheckRun> runs;
    for (const auto place : history)
        runs.push_back({rows_[place].at, shapes_[rows_[place].shape].verdict.passed()});
    std::map<std::uint32_t, Hours> found;
    for (const auto& span : incidentsIn(runs)) {
        const auto place = history[span.detected];
        found[place] = {span.detectMs.value_or(0), span.restoreMs.value_or(0),
                        span.downMs(rows_[place].at, dayOf(rows_[place].at)), span.restoreMs ? 0 : 1,
                        span.detectMs ? 0 : 1};
    }
    for (const auto place : history) {
        const auto now = found.find(place);
        const auto before = incidents_.find(place);
        if (now == found.end() ? before == incidents_.end()
                               : before != incidents_.end() && before->second == now->second)
            continue;
        touchedGroups_.insert(groupOf(rows_[place]));
        if (now == found.end())
            incidents_.erase(before);
        else
            incidents_[place] = now->second;
    }
}

void OutcomeState::settle(const Group& group)
{
    std::map<Measure, double> sums;
    std::vector<std::uint32_t> drift;
    Hours all;
    const auto rows = groups_.find(group);
    for (const auto place : rows->second) {
        const auto& row = rows_[place];
        const auto& shape = shapes_[row.shape];
        for (const auto& [measure, amount] : shape.parts)
            sums[measure] += amount;
        if (row.counts != 0)
            for (const auto& [measure, amount] :
                 rowParts(shape.verdict.type, counts_[row.counts].elements, counts_[row.counts].unexpected))
                sums[measure] += amount;
        if (shape.drift)
            drift.push_back(place);
        if (isDataTest(shape.verdict.type) && shape.verdict.ran()) // no incident is 0, not unknown
            sums[historyMeasures().incidents] += 0;
        if (const auto incident = incidents_.find(place); incident != incidents_.end()) {
            sums[historyMeasures().incidents] += 1;
            all.detect += incident->second.detect;
            all.restore += incident->second.restore;
            all.down += incident->second.down;
            all.open += incident->second.open;
            all.withoutBegin += incident->second.withoutBegin;
        }
    }
    if (sums.contains(historyMeasures().incidents)) {
        sums[historyMeasures().detect] = hoursIn(all.detect);
        sums[historyMeasures().restore] = hoursIn(all.restore);
        sums[historyMeasures().downtime] = hoursIn(all.down);
        sums[historyMeasures().open] = static_cast<double>(all.open);
        sums[historyMeasures().withoutBegin] = static_cast<double>(all.withoutBegin);
    }
    settleDrift(std::move(drift), sums);
    for (const auto measure : outcomeMeasures()) {
        const auto sum = sums.find(measure);
        setValue({group.first, measure}, group.second, sum == sums.end() ? std::nan("") : sum->second);
    }
    touchedComponents_.insert(group.first);
    if (rows->second.empty())
        groups_.erase(rows);
}

// As DriftVerdicts has it.
void OutcomeState::settleDrift(std::vector<std::uint32_t> places, std::map<Measure, double>& sums) const
{
    std::ranges::sort(places, [this](std::uint32_t a, std::uint32_t b) { return isBefore(a, b); });
    const auto failed = [this](std::uint32_t place) { return shapes_[rows_[place].shape].verdict.failed(); };
    std::map<std::pair<std::int64_t, std::uint32_t>, std::uint32_t> last; // by asset, without one by check
    for (const auto place : places) {
        const auto& row = rows_[place];
        const auto asset = assets_[row.asset];
        const auto [known, isFirst] = last.try_emplace({asset, asset != 0 ? 0 : row.check}, place);
        const auto& before = rows_[known->second];
        if (const bool same = before.file == row.file && before.at == row.at; !same || !failed(known->second))
            known->second = place;
    }
    for (const auto& [feature, place] : last) {
        sums[historyMeasures().monitored] += 1;
        sums[historyMeasures().drifted] += failed(place) ? 1 : 0;
    }
}

void OutcomeState::settle(Feed& feed)
{
    ResultDays days;
    for (const auto place : feed.rows)
        ++days[dayOf(rows_[place].at)];
    feed.missed = missedOf(days);
    const auto last = std::ranges::max_element(feed.rows, [this](auto a, auto b) { return isBefore(a, b); });
    feed.component = last == feed.rows.end() ? ComponentId{} : components_[rows_[*last].component];
}

void OutcomeState::writeFeeds(Database& db)
{
    Statement clear(db, "DELETE FROM measure_series WHERE layer IN ('due', 'missed') AND currency = ?");
    Statement insert(db, "INSERT INTO measure_series(layer, component, measure, currency, first_day, \"values\") "
                         "VALUES(?, ?, 'deliveries_due', ?, ?, ?)");
    for (const auto& key : unwrittenFeeds_) {
        const auto& feed = feeds_[key];
        const auto name = std::to_string(assets_[key.second]) + ':' + checkNames_[key.first];
        clear.run(name);
        for (const auto& [to, days] : {std::pair("missed", &feed.missed.between), {"due", &feed.missed.after}}) {
            if (days->empty())
                continue;
            DaySeries series{days->begin()->first, {}};
            series.values.assign(static_cast<std::size_t>(days->rbegin()->first - series.first) + 1, std::nan(""));
            for (const auto& [day, count] : *days)
                series.values[static_cast<std::size_t>(day - series.first)] = count;
            insert.run(to, feed.component, name, static_cast<std::int64_t>(number(series.first)), packed(series));
        }
    }
    unwrittenFeeds_.clear();
}

void OutcomeState::setValue(const SeriesKey& key, Day day, double value)
{
    auto found = series_.find(key);
    if (found == series_.end()) {
        if (std::isnan(value))
            return;
        found = series_.emplace(key, DaySeries{day, {}}).first;
    }
    auto& series = found->second;
    if (std::isnan(value) && (day < series.first || day - series.first >= static_cast<int>(series.values.size())))
        return;
    if (day < series.first) {
        series.values.insert(series.values.begin(), static_cast<std::size_t>(series.first - day), std::nan(""));
        series.first = day;
    }
    const auto at = static_cast<std::size_t>(day - series.first);
    if (at >= series.values.size())
        series.values.resize(at + 1, std::nan(""));
    if (isSame(series.values[at], value))
        return;
    series.values[at] = value;
    touchedSeries_.insert(key);
}

void OutcomeState::write(Database& db)
{
    if (all_) {
        Statement(db, "DELETE FROM measure_series WHERE layer = ?").run(layer);
        Statement(db, "DELETE FROM component_seen WHERE layer = ?").run(layer);
        db.execute("DELETE FROM measure_series WHERE layer IN ('due', 'missed')");
        all_ = false;
    }
    for (const auto& key : touchedSeries_) {
        const auto& series = series_.at(key);
        writeSeries(db, layer, key.first, key.second, series.first, series.values);
    }
    touchedSeries_.clear();
    writeFeeds(db);
    for (const auto component : touchedComponents_)
        writeSeen(db, component);
    touchedComponents_.clear();
}

void OutcomeState::writeSeen(Database& db, ComponentId component) const
{
    const auto first = groups_.lower_bound({component, Day{std::numeric_limits<std::int32_t>::min()}});
    const auto behind = groups_.upper_bound({component, Day{std::numeric_limits<std::int32_t>::max()}});
    if (first == behind)
        Statement(db, "DELETE FROM component_seen WHERE layer = ? AND component = ?").run(layer, component);
    else
        Statement(db, "INSERT OR REPLACE INTO component_seen(layer, component, first_day, last_day) VALUES(?, ?, ?, ?)")
            .run(layer, component, static_cast<std::int64_t>(number(first->first.second)),
                 static_cast<std::int64_t>(number(std::prev(behind)->first.second)));
}

} // namespace core
