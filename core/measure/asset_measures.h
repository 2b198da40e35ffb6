// The inventory of assets as stocks of components.
#pragma once

#include "core/bytes/sqlite.h"
#include "core/measure/derived.h"
#include "core/measure/outcome_state.h"

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace core {

// A data set counts as tested for so many days after a test of it.
constexpr int testedDays = 90;

constexpr int descriptorsRequired = 8;

// One data set of the inventory.
struct DataSet {
    std::int64_t asset = 0;
    std::string name;        // namespace/name
    ComponentId component{}; // 0: unassigned
    Day since{};             // the first day of an import that names it
    ImportId import{};       // the first in force that names it
    int descriptors = 0;     // of those required
    bool lineage = false;
};
std::vector<DataSet> dataSetsOf(Database& db); // in force, by asset
// Those that count as tested on a day, by asset.
std::set<std::int64_t> testedDataSets(const Database& db, Day on);

// datasets_total, datasets_tested, datasets_with_lineage, metadata_required and metadata_filled: of
// each component the changes, from the first day of the import that names an asset on; changes
// behind the last day of any fact (a data set that will count as untested) are among them, and the
// reader of the table leaves them out. With lineage: something feeds or produces it, or it is a
// source by name ("source." of dbt) or by its descriptor `source`. A data set's eight descriptors
// are owner, description, sensitivity, refresh, retention, quality_rules, source and contact. See
// README.md, What each measure counts.
void deriveAssets(Database& db, const OutcomeState::TestedDays& tested, DerivedLayer& into);

} // namespace core
