// An import taken back: what it had replaced is in force again.
#pragma once

#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/base/time.h"
#include "core/intake/change.h"
#include "core/store/workspace.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace core {

struct Undone {
    bool already = false; // it was undone before; nothing was changed
    // It and, of its delivery, the later tails. A tail can be undone alone.
    std::vector<ImportId> imports;
    std::vector<ImportId> again; // imports of which cost rows are in force again
};

bool isImport(const Workspace& workspace, ImportId import); // undone or not

// One transaction. Throws Error{argument} if there is no such import, if its rows were given up
// long ago, or if those of a version that would be in force again were.
Undone undoImport(Workspace& workspace, ImportId import, const Progress& progress = {});

struct DeliveredFile {
    std::string path;
    std::int64_t bytes = 0;
    std::string identity;              // XXH3-128 of the unpacked bytes
    std::optional<std::string> sha256; // of the file as it lay on disk; none until it was taken
};

// One line of the history of imports.
struct ImportEntry {
    ImportId import{};
    Milliseconds at = 0;
    std::string source;
    std::string format;
    std::vector<DeliveredFile> files; // at least one
    std::int64_t rows = 0;
    std::int64_t rejected = 0;
    std::optional<ImportId>
        continues; // the file has grown: what the import holds are the rows behind those of this one
    std::vector<ImportId>
        replaces;      // imports in whose place its cost rows stand; none that is undone, and none if it is itself
    std::string state; // in force, in part, held back, replaced, undone, dropped
    std::vector<std::pair<std::string, std::string>> totals; // "billed EUR", exact text
    std::vector<ChangedSum> changes;                         // of money that was in force when it came
};
std::vector<ImportEntry> importHistory(const Workspace& workspace); // newest first

} // namespace core
