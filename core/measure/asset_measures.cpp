#include "core/measure/asset_measures.h"

#include "core/measure/allocate.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace core {

namespace {

constexpr std::string_view descriptorNames =
    "'owner', 'description', 'sensitivity', 'refresh', 'retention', 'quality_rules', 'source', 'contact'";

// The days of a stock's changes, as what is added on that day.
class Changes {
public:
    void add(ComponentId component, Measure measure, Day day, double amount)
    {
        all_[{component, measure}][day] += amount;
    }
    void write(DerivedLayer& into) const
    {
        for (const auto& [key, days] : all_) {
            double level = 0;
            for (const auto& [day, amount] : days) {
                level += amount;
                into.set(key.first, key.second, day, level);
            }
        }
    }

private:
    std::map<std::pair<ComponentId, Measure>, std::map<Day, double>> all_;
};

using DataSets = std::map<std::int64_t, DataSet>; // by asset

DataSets namedDataSets(Database& db)
{
    DataSets found;
    Allocation allocation(db, std::nullopt, Allocation::Names::look_up);
    Statement rows(
        db,
        "SELECT a.id, a.namespace, a.name, min(coalesce(i.first_day, i.at_ms / 86400000)), min(i.id) FROM asset_name a "
        "JOIN asset_stated s ON s.asset = a.id JOIN live_import i ON i.id = s.import WHERE a.kind = 'dataset' GROUP BY "
        "a.id");
    while (rows.step()) {
        AllocKey key;
        key.asset = {AssetKind::dataset, rows.view(1), rows.view(2), {}};
        DataSet set;
        set.asset = rows.integer(0);
        set.name = rows.text(1) + (rows.view(1).empty() ? "" : "/") + rows.text(2);
        set.since = static_cast<Day>(rows.integer(3));
        set.import = rows.id<ImportId>(4);
        for (const auto& placed : allocation.place(key))
            if (placed.from <= set.since && set.since <= placed.to)
                set.component = placed.bucket.component;
        set.lineage = rows.view(2).starts_with("source.");
        found.emplace(set.asset, std::move(set));
    }
    return found;
}

void addDescriptors(const Database& db, DataSets& sets)
{
    Statement rows(db,
                   "SELECT asset, count(*), max(name = 'source') FROM asset_descriptor WHERE value <> '' AND name IN ("
                       + std::string(descriptorNames) + ") GROUP BY asset");
    while (rows.step())
        if (const auto set = sets.find(rows.integer(0)); set != sets.end()) {
            set->second.descriptors = static_cast<int>(rows.integer(1));
            set->second.lineage = set->second.lineage || rows.integer(2) != 0;
        }
    Statement edges(db, "SELECT DISTINCT to_asset FROM edge WHERE kind IN ('feeds', 'produces')");
    while (edges.step())
        if (const auto set = sets.find(edges.integer(0)); set != sets.end())
            set->second.lineage = true;
}

std::map<std::int64_t, std::int64_t> parentsOf(const Database& db)
{
    std::map<std::int64_t, std::int64_t> parents;
    Statement columns(db, "SELECT id, parent FROM asset WHERE kind = 'column' AND parent IS NOT NULL");
    while (columns.step())
        parents.emplace(columns.integer(0), columns.integer(1));
    return parents;
}

// What a test of an asset tests: the data sets that it names where it is an asset of its own, as in dbt; the data set
// of a column; else the asset itself.
class TestedSets {
public:
    explicit TestedSets(const Database& db) : parents_(parentsOf(db))
    {
        Statement edges(db, "SELECT to_asset, from_asset FROM edge WHERE kind = 'tests'");
        while (edges.step())
            named_.emplace(edges.integer(0), edges.integer(1));
    }

    template <typename Take>
    void of(std::int64_t asset, Take take) const
    {
        const auto [first, last] = named_.equal_range(asset);
        for (auto named = first; named != last; ++named)
            take(named->second);
        if (first != last)
            return;
        const auto parent = parents_.find(asset);
        take(parent == parents_.end() ? asset : parent->second);
    }

private:
    std::map<std::int64_t, std::int64_t> parents_;
    std::multimap<std::int64_t, std::int64_t> named_; // data sets by test
};

// Days on which they were tested, by data set.
std::map<std::int64_t, std::vector<Day>> daysTested(const Database& db, const OutcomeState::TestedDays& tested)
{
    const TestedSets sets(db);
    std::map<std::int64_t, std::vector<Day>> all;
    for (const auto& [asset, days] : tested)
        sets.of(asset, [&all, &days](std::int64_t set) {
            for (const auto& [day, count] : days)
                all[set].push_back(day);
        });
    return all;
}

void addTested(ComponentId component, std::vector<Day> days, Measure measure, Changes& changes)
{
    std::ranges::sort(days);
    std::optional<Day> until; // first day on which it is untested again
    for (const auto day : days) {
        if (!until || *until < day) {
            if (until)
                changes.add(component, measure, *until, -1);
            changes.add(component, measure, day, 1);
        }
        until = day + testedDays;
    }
    if (until)
        changes.add(component, measure, *until, -1);
}

} // namespace

std::vector<DataSet> dataSetsOf(Database& db)
{
    auto sets = namedDataSets(db);
    addDescriptors(db, sets);
    std::vector<DataSet> all;
    for (auto& [asset, set] : sets)
        all.push_back(std::move(set));
    return all;
}

std::set<std::int64_t> testedDataSets(const Database& db, Day on)
{
    const TestedSets sets(db);
    std::set<std::int64_t> all;
    Statement rows(db, "SELECT DISTINCT asset, check_type, status FROM outcome WHERE asset IS NOT NULL AND day > ? AND "
                       "day <= ?");
    rows.with(static_cast<std::int64_t>(number(on + -testedDays)), static_cast<std::int64_t>(number(on)));
    while (rows.step()) {
        Verdict verdict;
        verdict.type = rows.text(1);
        verdict.status = rows.text(2);
        if (testsItsAsset(verdict))
            sets.of(rows.integer(0), [&all](std::int64_t set) { all.insert(set); });
    }
    return all;
}

void deriveAssets(Database& db, const OutcomeState::TestedDays& tested, DerivedLayer& into)
{
    auto days = daysTested(db, tested);
    const auto total = knownMeasure("datasets_total"), testedNow = knownMeasure("datasets_tested"),
               lineage = knownMeasure("datasets_with_lineage"), required = knownMeasure("metadata_required"),
               filled = knownMeasure("metadata_filled");
    Changes changes;
    for (const auto& set : dataSetsOf(db)) {
        changes.add(set.component, total, set.since, 1);
        changes.add(set.component, testedNow, set.since, 0);
        changes.add(set.component, lineage, set.since, set.lineage ? 1 : 0);
        changes.add(set.component, required, set.since, descriptorsRequired);
        changes.add(set.component, filled, set.since, set.descriptors);
        addTested(set.component, std::move(days[set.asset]), testedNow, changes);
    }
    changes.write(into);
}

} // namespace core
