// Room given back: rows that nothing on a page shows any more leave the workspace for good.
#pragma once

#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/store/workspace.h"

#include <cstdint>
#include <vector>

namespace core {

struct Compacted {
    std::vector<ImportId> undone; // what they said is gone; that they were, and what their files summed up to, stays
    std::vector<ImportId>
        replaced; // cost imports of which later ones have replaced everything: undo cannot bring them back
    std::uint64_t bytesBefore = 0, bytesAfter = 0; // of the file
};

// Drops what undone imports said, and the rows of cost imports without a scope in force; then
// gives the free pages back to the system. What is in force stays, and so do points and outcomes
// that later ones have replaced: they stand among others that hold. One transaction for what is
// dropped; a stop while pages move leaves a file that is whole and less compact. Throws
// Error{full, locked, workspace, cancelled}.
Compacted compactWorkspace(Workspace& workspace, const Progress& progress = {});

// The bulk rows of an import with all that counts or places them, in the caller's transaction; it
// is not in force from then on.
void giveUpRows(Database& db, ImportId import);

} // namespace core
