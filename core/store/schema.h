// The tables of a workspace, as numbered migrations.
//
// Tables named …_stated hold what each import (or a person: import NULL) said, and are never
// corrected. What is in force is derived: the newest statement whose import is not undone wins for
// its key. The views without the suffix show that, and all reading code uses them. Bulk rows lie in
// segment, segment_column and word (core/store/segment.h); the virtual tables cost, point and
// outcome show those in force (core/store/rows_table.h). Days count from 1970-01-01 UTC, times end
// in _ms; money is exact decimal text.
#pragma once

#include <string>
#include <vector>

namespace core {

class Database;

constexpr int applicationId = 0x4F704174; // "OpAt"
int newestSchema();

// Brings the file to the newest schema, each step in one transaction. Throws Error.
void migrate(Database& db);

// Are the tables, views and indexes exactly those of a workspace of its version? A file with
// anything more or less, such as a trigger, is not one of ours.
bool isOurSchema(const Database& db);

} // namespace core
