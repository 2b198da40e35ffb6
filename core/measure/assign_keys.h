// Every key of every file gets the component that rules give to it, and costs are counted by that.
#pragma once

#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/measure/allocate.h"
#include "core/store/keys.h"
#include "core/store/roll_up.h"

#include <map>
#include <string>

namespace core {

// What assigns a key as this allocation says. Both must outlive it.
AssignKey assignmentBy(Database& db, Allocation& allocation);

// Assigns all keys and counts all costs anew, each import by an allocation of its own, until no
// name of a component comes up any more; in the caller's transaction. After a change of rules or of
// the names of components. What each import's rows add up to.
std::map<ImportId, CountedRows> assignEverything(Database& db, const Progress& progress);

// The names of the components in force, one a line, to see whether they changed.
std::string componentNames(const Database& db);

} // namespace core
