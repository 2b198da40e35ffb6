// Files that look like the parts of one delivery and hold the same rows.
#pragma once

#include "core/base/message.h"
#include "core/base/progress.h"
#include "core/intake/ready_file.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core {

class Database;

struct SharedRows {
    std::size_t file = 0;  // place among the files
    std::size_t other = 0; // the one that it shares most with
    std::int64_t rows = 0; // equal lines, headers left out; of long files, of their first 128 KiB
    bool most = false;     // at least half of the rows of one of them: these are versions, not parts
};

struct Copies {
    std::vector<std::optional<std::size_t>> within; // by file: another one that has all its rows, and perhaps more
    std::vector<SharedRows> shared;                 // of the rest, more than a few rows
};

// Compares the lines of files as they stand there, packed or not. A file that begins with all bytes
// of another has grown from it; so has one that has all of its rows, if these are more than a few.
// What cannot be read shares nothing.
Copies copiesAmong(std::span<const std::filesystem::path> files, const Progress& progress);

struct LeftOutFile {
    std::filesystem::path file;
    Message why;
};
struct Parts {
    std::vector<std::vector<ReadyFile>> deliveries;
    std::vector<LeftOutFile> leftOut;
    std::vector<std::string> doubts; // sentences
};
// What is left of files that were taken for the parts of one delivery: of equal bytes one, of a
// file and its longer copy the longer one, and where they share most rows each as a delivery of its
// own, the newest last. Files that a manifest lists, or that were asked to be parts, stay parts.
Parts partsWithoutCopies(std::vector<ReadyFile> files, bool listed, bool asked, const Progress& progress);

// The file of an import in force, from this source, that has the same rows as this one, in any
// order and with any line ends: under the name of a copy, or another one. None if that file no
// longer lies there as it was read, and of files that are not read line by line.
std::optional<std::filesystem::path> sameRowsInForce(const Database& db, const std::string& source,
                                                     const ReadyFile& file, const Progress& progress);

} // namespace core
