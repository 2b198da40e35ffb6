// Is the workspace what it was when its imports were confirmed, and can its figures be?
#pragma once

#include "core/base/progress.h"
#include "core/store/workspace.h"

#include <string>
#include <vector>

namespace core {

// Looks at everything: SQLite's own integrity and foreign keys; the hash of every segment and
// dictionary; the daily roll-up against the rows; the exact totals of each import against its rows;
// and figures that cannot be (core/intake/sense.h). Each fault is one sentence that
// names, where it can, the import, the file and the days; empty: nothing found. Reads a whole file:
// slow for a large one. Throws Error{cancelled, locked}.
std::vector<std::string> verifyWorkspace(const Workspace& workspace, const Progress& progress = {});

} // namespace core
