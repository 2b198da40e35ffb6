// Files that have grown: known ones with more rows behind the part that an import brought,
// of which only these are read.
#pragma once

#include "core/base/progress.h"
#include "core/bytes/sqlite.h"
#include "core/intake/ready_file.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace core {

// The known file of this source that this one begins with, the longest of them; none where the rows
// behind it had better not be read alone: the known part must end with a row, be in force with
// nothing newer in its place, be a delivery by itself and no text of UTF-16, and of a format whose
// rows stand alone; of tables only those with commas, since how others are written is found from
// all rows. format: the one asked for, empty: any. file: not packed. Throws Error{io}, cancelled.
std::optional<Grown> grownFrom(const Database& db, const std::filesystem::path& file, std::uint64_t bytes,
                               const std::string& source, const std::string& format, const Progress& progress);

// Were the new rows read as the known ones were: by the same columns, in the same
// encoding, and to their end?
bool isReadAlike(const Database& db, const Grown& grown, const ReadyFile& file);

// May they be added now: is what they continue still in force and the last of its delivery, and
// does no other delivery speak for a day of theirs? Asked again under the lock.
bool mayContinue(const Database& db, const Grown& grown, const ReadyFile& file, const std::string& source);

} // namespace core
