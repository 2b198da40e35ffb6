// The small facts of one file into the tables of statements.
#pragma once

#include "core/base/ids.h"
#include "core/bytes/sqlite.h"
#include "core/intake/import_sink.h"

#include <string>

namespace core {

struct StoredIn {
    ImportId import{};
    FileId file{};
    Milliseconds at = 0;
    std::string fileName; // a map without a title is named by it
};

// Runs, assets, edges, registers, definitions, maps and rejected rows; in the caller's transaction.
// Bulk rows are stored by SegmentStore. Names of components that no register has brought become
// components of unknown kind.
void storeFacts(Database& db, const StoredIn& where, const ImportSink& facts);

// What is in force of this kind has changed: the next version of the set.
void countDefinitionChange(Database& db, std::string_view kind, Milliseconds at);

} // namespace core
