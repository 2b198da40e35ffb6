// The outcomes in force and what they come to, by component and day.
#pragma once

#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/base/time.h"
#include "core/bytes/sqlite.h"
#include "core/measure/measure_table.h"
#include "core/measure/outcome_measures.h"
#include "core/measure/rhythm.h"
#include "core/store/rows_scan.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

namespace core {

// The layer `outcome` of measures: dq_tests_*, fields_*, rows_*, deliveries_*, features_*,
// failures_* and, from the history of each check, incidents, detect_hours, restore_hours and
// data_downtime_hours. See README.md, What each measure counts.
//
// An incident is a check's first failing run up to its next passing run. It began with the last
// passing run before it and is booked, with all its hours, on the day it was detected. One that is
// still open counts downtime to the end of that day here; the table of measures adds the days up to
// the data date (load.h). Warnings and skips neither begin nor end one. Of several runs at one
// moment the one imported later counts as the later.
//
// What a freshness check tells of again and again is due by its rhythm (rhythm.h). What
// never came before a later result did is in the layer `missed`, what is due after the
// last result in the layer `due`, up to any data date there may be. Both have a series a
// feed, and eachMissed reads them.
//
// Holds every outcome in some 100 bytes. One more is as dear as the others of its day and component
// and the other runs of its check, however many there are besides; what comes out is the same
// whether outcomes came one by one or all at once.
class OutcomeState {
public:
    // Takes all that are in force, as they are placed now.
    void load(const Database& db, const Progress& progress);
    // Takes those of the newest import, which go before others with their keys.
    void add(const Database& db, ImportId import, const Progress& progress);
    // Writes what has changed since it was written last; after load(), the whole layer.
    void write(Database& db);

    // On which days an asset was tested, and how often.
    using TestedDays = std::map<std::int64_t, std::map<Day, std::int64_t>>;
    const TestedDays& testedDays() const { return tested_; } // by id of asset

private:
    // What many outcomes have in common.
    struct Shape {
        Verdict verdict; // type, environment and status alone
        std::vector<std::pair<Measure, double>> parts;
        bool inHistory = false, drift = false, tests = false, fresh = false;
    };
    struct Row {
        Milliseconds at = 0;
        std::int64_t order = 0; // of the rows of the store
        std::uint32_t component = 0, shape = 0, check = 0, asset = 0, file = 0;
        std::uint32_t counts = 0; // place in counts_, 0 without any
    };
    struct Counts {
        std::optional<std::int64_t> elements, unexpected;
    };
    struct Hours {
        Milliseconds detect = 0, restore = 0, down = 0;
        std::int64_t open = 0, withoutBegin = 0; // incidents
        friend bool operator==(const Hours&, const Hours&) = default;
    };
    using Group = std::pair<ComponentId, Day>;
    using History = std::tuple<std::uint32_t, std::uint32_t, std::string>; // check, asset, environment
    using FeedKey = std::pair<std::uint32_t, std::uint32_t>;               // check, asset
    struct Feed {
        std::vector<std::uint32_t> rows; // of freshness checks
        Missed missed;
        ComponentId component{};
    };
    using SeriesKey = std::pair<ComponentId, Measure>;

    void clear();
    void take(const Database& db, RowScan& scan, const Progress& progress);
    Row rowOf(const Database& db, RowScan& scan);
    std::uint32_t shapeOf(RowScan& scan);
    std::uint32_t componentOf(const Database& db, std::int64_t bucket);
    std::uint32_t assetOf(const Database& db, std::string_view word);
    void put(std::uint32_t place);
    void remove(std::uint32_t place);
    Group groupOf(const Row& row) const { return {components_[row.component], dayOf(row.at)}; }
    History historyOf(const Row& row) const { return {row.check, row.asset, shapes_[row.shape].verdict.env}; }
    bool isBefore(std::uint32_t a, std::uint32_t b) const
    {
        return std::tie(rows_[a].at, rows_[a].order) < std::tie(rows_[b].at, rows_[b].order);
    }
    void settle(std::vector<std::uint32_t>& history);
    void settle(const Group& group);
    void settleDrift(std::vector<std::uint32_t> places, std::map<Measure, double>& sums) const;
    void settle(Feed& feed);
    void writeFeeds(Database& db);
    void setValue(const SeriesKey& key, Day day, double value); // NaN: none
    void writeSeen(Database& db, ComponentId component) const;

    std::vector<Row> rows_;
    std::unordered_map<RowKey, std::uint32_t, RowKeyHash> places_; // in rows_
    std::map<Group, std::vector<std::uint32_t>> groups_;
    std::map<History, std::vector<std::uint32_t>> histories_; // of data tests that passed or failed, in order of time
    std::map<std::uint32_t, Hours> incidents_;                // by the row that detected it
    std::map<FeedKey, Feed> feeds_;
    TestedDays tested_;
    std::map<SeriesKey, DaySeries> series_;

    std::vector<Shape> shapes_;
    std::map<std::tuple<std::string, std::string, std::string>, std::uint32_t>
        shapeNumbers_; // type, environment, status
    std::vector<ComponentId> components_;
    std::map<std::int64_t, std::uint32_t> componentNumbers_; // by bucket
    std::unordered_map<std::string, std::uint32_t> checks_;
    std::vector<std::string> checkNames_;
    std::vector<std::int64_t> assets_;
    std::unordered_map<std::string, std::uint32_t> assetNumbers_; // by word
    std::vector<Counts> counts_;

    std::set<Group> touchedGroups_;
    std::set<History> touchedHistories_;
    std::set<FeedKey> touchedFeeds_, unwrittenFeeds_;
    std::set<SeriesKey> touchedSeries_;
    std::set<ComponentId> touchedComponents_;
    bool all_ = false; // nothing of the table is right
};

} // namespace core
