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

// A column's outcome is its data set's.
std::map<std::int64_t, std::int64_t> parentsOf(const Database& db)
{
    std::map<std::int64_t, std::int64_t> parents;
    Statement columns(db, "SELECT id, parent FROM asset WHERE kind = 'column' AND parent IS NOT NULL");
    while (columns.step())
        parents.emplace(columns.integer(0), columns.integer(1));
    return parents;
}

// Days with an outcome, by data set.
std::map<std::int64_t, std::vector<Day>> daysWithOutcome(const Database& db, const OutcomeState::TestedDays& tested)
{
    const auto parents = parentsOf(db);
    std::map<std::int64_t, std::vector<Day>> all;
    for (const auto& [asset, days] : tested) {
        const auto parent = parents.find(asset);
        auto& into = all[parent == parents.end() ? asset : parent->second];
        for (const auto& [day, count] : days)
            into.push_back(day);
    }
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
    const auto parents = parentsOf(db);
    std::set<std::int64_t> all;
    Statement rows(db, "SELECT DISTINCT asset FROM outcome WHERE asset IS NOT NULL AND day > ? AND day <= ?");
    rows.with(static_cast<std::int64_t>(number(on + -testedDays)), static_cast<std::int64_t>(number(on)));
    while (rows.step()) {
        const auto parent = parents.find(rows.integer(0));
        all.insert(parent == parents.end() ? rows.integer(0) : parent->second);
    }
    return all;
}

void deriveAssets(Database& db, const OutcomeState::TestedDays& tested, DerivedLayer& into)
{
    auto days = daysWithOutcome(db, tested);
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
