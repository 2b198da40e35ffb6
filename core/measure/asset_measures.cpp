#include "core/measure/asset_measures.h"

#include "core/measure/allocate.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace core {

namespace {

constexpr std::string_view descriptorNames = "'owner', 'description', 'sensitivity', 'refresh', 'retention', 'quality_rules', 'source', 'contact'";
constexpr int descriptorsRequired = 8;

struct DataSet {
    ComponentId component{};
    Day since{};
    int descriptors = 0;
    bool lineage = false;
    std::vector<Day> tested; // days with an outcome
};

// The days of a stock's changes, as what is added on that day.
class Changes {
public:
    void add(ComponentId component, Measure measure, Day day, double amount) { all_[{component, measure}][day] += amount; }
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

std::map<std::int64_t, DataSet> dataSets(Database& db)
{
    std::map<std::int64_t, DataSet> found;
    Allocation allocation(db, std::nullopt, Allocation::Names::look_up);
    Statement rows(db, "SELECT a.id, a.namespace, a.name, (SELECT min(coalesce(i.first_day, i.at_ms / 86400000)) FROM asset_stated s "
                       "JOIN live_import i ON i.id = s.import WHERE s.asset = a.id) FROM asset a WHERE a.kind = 'dataset'");
    while (rows.step()) {
        AllocKey key;
        key.asset = {AssetKind::dataset, rows.view(1), rows.view(2), {}};
        DataSet set;
        set.since = static_cast<Day>(rows.integer(3));
        for (const auto& placed : allocation.place(key))
            if (placed.from <= set.since && set.since <= placed.to)
                set.component = placed.bucket.component;
        set.lineage = rows.view(2).starts_with("source.");
        found.emplace(rows.integer(0), set);
    }
    return found;
}

void addDescriptors(const Database& db, std::map<std::int64_t, DataSet>& sets)
{
    Statement rows(db, "SELECT asset, count(*), max(name = 'source') FROM asset_descriptor WHERE value <> '' AND name IN (" + std::string(descriptorNames) +
                           ") GROUP BY asset");
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

void addOutcomes(const Database& db, const OutcomeState::TestedDays& tested, std::map<std::int64_t, DataSet>& sets)
{
    std::map<std::int64_t, std::int64_t> parents; // a column's outcome is its data set's
    Statement columns(db, "SELECT id, parent FROM asset WHERE kind = 'column' AND parent IS NOT NULL");
    while (columns.step())
        parents.emplace(columns.integer(0), columns.integer(1));
    for (const auto& [asset, days] : tested) {
        const auto parent = parents.find(asset);
        if (const auto set = sets.find(parent == parents.end() ? asset : parent->second); set != sets.end())
            for (const auto& [day, count] : days)
                set->second.tested.push_back(day);
    }
}

void addTested(DataSet& set, Measure measure, Changes& changes)
{
    std::ranges::sort(set.tested);
    std::optional<Day> until; // first day on which it is untested again
    for (const auto day : set.tested) {
        if (!until || *until < day) {
            if (until)
                changes.add(set.component, measure, *until, -1);
            changes.add(set.component, measure, day, 1);
        }
        until = day + testedDays;
    }
    if (until)
        changes.add(set.component, measure, *until, -1);
}

} // namespace

void deriveAssets(Database& db, const OutcomeState::TestedDays& tested, DerivedLayer& into)
{
    auto sets = dataSets(db);
    addDescriptors(db, sets);
    addOutcomes(db, tested, sets);
    const auto total = knownMeasure("datasets_total"), testedNow = knownMeasure("datasets_tested"), lineage = knownMeasure("datasets_with_lineage"),
               required = knownMeasure("metadata_required"), filled = knownMeasure("metadata_filled");
    Changes changes;
    for (auto& [id, set] : sets) {
        changes.add(set.component, total, set.since, 1);
        changes.add(set.component, testedNow, set.since, 0);
        changes.add(set.component, lineage, set.since, set.lineage ? 1 : 0);
        changes.add(set.component, required, set.since, descriptorsRequired);
        changes.add(set.component, filled, set.since, set.descriptors);
        addTested(set, testedNow, changes);
    }
    changes.write(into);
}

} // namespace core
