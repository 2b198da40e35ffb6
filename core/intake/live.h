// Is what an import brought still in force?
#pragma once

#include "core/base/ids.h"
#include "core/bytes/hash.h"
#include "core/bytes/sqlite.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace core {

// Which later imports take an earlier one's place; all of them, if it is empty.
using Replaces = std::function<bool(ImportId later)>;

// True if it is not undone and no later import has taken the place of anything it says: the same
// bytes again would then change nothing. Later ones that do not count are looked past: of a folder
// that comes again, those of the files behind, which would take their place again; an import whose
// rows were given up for such ones stands too. An import that continues others says what they say,
// too: those before it must stand as well, and take nothing from each other.
bool isInForce(const Database& db, ImportId import, const Replaces& counts = {});

// True if in its scopes of cost no other delivery has rows in force: it would change
// nothing as a whole period either.
bool isAlone(const Database& db, ImportId import);

// The imports, not undone and newest first, that brought exactly these bytes from this source (or,
// with an empty source, from the source that has its format's name).
std::vector<ImportId> importsOf(const Database& db, const Identity& identity, const std::string& source);
// The newest of them that is still in force; none if there is none.
std::optional<ImportId> importInForce(const Database& db, const Identity& identity, const std::string& source);

} // namespace core
