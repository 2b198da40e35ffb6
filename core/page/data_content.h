// The Data page: what was imported, what of it counts, what was rejected.
#pragma once

#include "core/page/contents.h"

#include <vector>

namespace core {

class Database;
class Workspace;

// Imports of the workspace, newest first, one entry a file; those of one
// delivery share their import's id.
std::vector<ImportRow> importRows(const Workspace& workspace);

// Rejected rows of imports that are not undone, by file and line, at most `most`.
std::vector<QuarantineRow> quarantineRows(const Database& db, std::int64_t most);
// The same rows by file and reason, at most `most` lines.
std::vector<RejectionRow> rejectionRows(const Database& db, std::int64_t most);
std::int64_t quarantineCount(const Database& db);

// What the imports of the last call did, of those that are not undone.
// rows: as importRows gives them.
std::vector<ReceiptRow> lastReceipts(const Database& db, const std::vector<ImportRow>& rows);

// The page but for its head.
DataContent dataContent(const Workspace& workspace);

} // namespace core
