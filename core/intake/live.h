// Is what an import brought still in force?
#pragma once

#include "core/base/ids.h"
#include "core/bytes/sqlite.h"

namespace core {

// True if it is not undone and no later import has taken the place of anything it says: the same bytes again would then
// change nothing.
bool isInForce(const Database& db, ImportId import);

} // namespace core
