// What the registry of models says, as measures of components.
#pragma once

#include "core/bytes/sqlite.h"
#include "core/measure/derived.h"

#include <optional>
#include <string_view>

namespace core {

// A model that states no limit of its own (a tag max_age_days) is fresh for so many
// days after its last training.
constexpr int modelFreshDays = 90;
// A deployment that a fix or an older version follows within so many days has failed.
constexpr int deploymentFixDays = 7;

// Of each component whose models an export names:
//   models_total, models_fresh, models_with_provenance, assets_total, assets_versioned   stocks, as changes by day
//   deployments, deployments_failed                                                      per day
// A model is an asset of kind model, its versions are those with a version; trained on the day of
// each version's `created`, else of its import. It has provenance if its newest version has
// training_data, code_version, parameters, environment, evaluation and approver. The assets are
// the models and the data sets that their runs name (dataset:NAME); versioned is a model with a
// version and no branch's or moving name, and a data set with a digest. A version is deployed
// while its stage is Production or an alias says so; each time it comes to be so, in one import
// after the other, is a deployment, on the day it was changed. It failed if it is tagged
// rolled_back, or if another deployment of the model follows within deploymentFixDays that is of
// an older version or is tagged fix, hotfix or rollback. Changes behind the last day of any fact
// (a model that will be stale) are among them, and the reader of the table leaves them out. Whole
// history. See README.md, What each measure counts.
void deriveModels(Database& db, DerivedLayer& into);

// A version that names one state for ever: neither empty, nor "latest", nor a branch.
bool isImmutableVersion(std::string_view version);

} // namespace core
