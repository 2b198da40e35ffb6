// The inventory of assets as stocks of components.
#pragma once

#include "core/bytes/sqlite.h"
#include "core/measure/derived.h"
#include "core/measure/outcome_state.h"

namespace core {

// A data set counts as tested for so many days after an outcome of it.
constexpr int testedDays = 90;

// datasets_total, datasets_tested, datasets_with_lineage, metadata_required and metadata_filled: of each component the
// changes, from the first day of the import that names an asset on; changes behind the last day of any fact (a data set that
// will count as untested) are among them, and the reader of the table leaves them out. With lineage: something
// feeds or produces it, or it is a source by name ("source." of dbt) or by its descriptor `source`. A data set's eight
// descriptors are owner, description, sensitivity, refresh, retention, quality_rules, source and contact.
// Source: measures.md 2.
void deriveAssets(Database& db, const OutcomeState::TestedDays& tested, DerivedLayer& into);

} // namespace core
