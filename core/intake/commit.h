// The last step of an import: everything that was read goes into the workspace in one transaction.
#pragma once

#include "core/bytes/hash.h"
#include "core/bytes/open.h"
#include "core/intake/grown.h"
#include "core/intake/import.h"
#include "core/intake/import_sink.h"
#include "core/measure/rebuild.h"

#include <map>
#include <memory>
#include <vector>

namespace core {

// A file that was read to its end and waits for the write lock.
struct ReadyFile {
    std::filesystem::path path;
    FileStamp stamp;
    Identity identity;
    std::string sha256; // empty: taken later, or never for a folder
    Inspection found;
    std::unique_ptr<ImportSink> facts;
    std::optional<Grown> grown; // only its new rows were read
};

// Stores one delivery. Looks again at what is in force once the lock is held: if all these bytes are, nothing is
// written and the receipt has no import. None if the file has grown and what it continues has another standing by now:
// it must be read whole. Throws Error; the workspace is then as it was. memory: of the deliveries of one call;
// forgotten after a fault.
std::optional<Receipt> commitDelivery(Workspace& workspace, const std::string& source,
                                      const std::vector<ReadyFile>& files, Milliseconds at,
                                      const ImportOptions& options, const Progress& progress, MeasureMemory& memory);

// Says that the disk is full, with the figures that help: how much an import takes of which this much was or would be
// spooled, and how much there is.
[[noreturn]] void throwFull(const Workspace& workspace, std::uint64_t spooled);

// The imports, not undone and newest first, that brought exactly these bytes from this source (or, with an empty
// source, from the source that has its format's name).
std::vector<ImportId> importsOf(const Database& db, const Identity& identity, const std::string& source);
// The newest of them that is still in force; none if there is none.
std::optional<ImportId> importInForce(const Database& db, const Identity& identity, const std::string& source);

// Gives every key its place and counts every cell anew, for each import with its own allocation, until no name of a
// component comes up any more; in the caller's transaction. After a change of rules or of the names of components. What
// each import's rows add up to.
std::map<ImportId, CostTotals> placeEverything(Database& db, const Progress& progress);

// The names of the components in force, one a line, to see whether they changed.
std::string componentNames(const Database& db);

} // namespace core
