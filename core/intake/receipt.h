// What an import is asked for, and what it did.
#pragma once

#include "core/base/ids.h"
#include "core/base/message.h"
#include "core/base/period.h"
#include "core/base/time.h"
#include "core/intake/change.h"
#include "core/measure/split_bills.h"
#include "core/model/number_text.h"
#include "core/read/inspection.h"
#include "core/read/mapping.h"
#include "core/store/cost_scopes.h"
#include "core/store/currency_totals.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

constexpr int readerVersion = 1; // of the readers, as an import states it

struct ImportOptions {
    std::string source;                         // the feed; empty: the format's name
    std::string format;                         // empty: found out
    std::optional<Period> period;               // of files that have no dates of their own
    DecimalMark decimal = DecimalMark::unknown; // of numbers that can be read in two ways, where nothing else decides
    DateOrder dates = DateOrder::unknown;       // of dates, likewise
    bool parts = false;                         // cost files of one folder and header are parts of one delivery
    bool whole = false;                         // deliveries of cost hold their billing periods whole to date
    std::optional<Mapping> mapping;             // read CSV by this one, and keep it with the source
    int keptVersions = 3;                       // superseded versions of a cost scope that are kept
    int threads = 0; // the caller's counted; 0: what suits the machine. What is stored does not depend on it
};

enum class ImportStatus {
    imported,
    unchanged, // these bytes are in force already
    replaced,  // as imported, and cost rows of an earlier import are no longer in force
    refused,   // nothing of it landed
    outdated,  // left out: a newer delivery, or a longer copy, says what it says
    manifest,  // says which files are one delivery, and nothing by itself
};
std::string_view importStatusName(ImportStatus status);

// What became of one file or folder that is read as a whole.
struct FileReceipt {
    Inspection found;           // empty but for path if the bytes were known
    std::string inspectionJson; // of an unchanged file: what its import had found, as an object
    ImportStatus status = ImportStatus::refused;
    std::optional<ImportId> import;
    bool named = false;          // by the caller, not found in a folder
    std::optional<Message> note; // why an outdated file is left out, or what a manifest lists
    bool disagrees = false;      // a manifest that says other things than what lies there
};

// Rows of one file that were rejected for one reason.
struct RejectedRows {
    std::string file;
    std::string code;   // csv.too-wide
    std::string reason; // the sentence
    std::int64_t rows = 0;
    std::int64_t line = 0; // of the first; 0: the format has none
};

// A source beside that of an import which bills nearly equal sums for the same
// account and month, day by day.
struct DoubledBill {
    std::string source, other; // of the import; the other one
    std::string view;          // the one of these that had better be a view
    std::string provider, account, month, currency;
    std::string column;    // billed or effective: what is compared
    Decimal sum, otherSum; // of the days that both have
};

// What one delivery did.
struct Receipt {
    std::optional<ImportId> import; // none if it was refused or unchanged
    std::string source;
    std::vector<std::size_t> files; // places in ImportReport::files
    std::int64_t rows = 0;          // of the files, rejected ones included; of files without rows, what they state
    std::int64_t rejected = 0;      // rows in quarantine
    std::vector<RejectedRows> rejections; // the same by file and reason, in order of the first row; at most 100
    CostTotals totals;                    // as read; compared with what the store holds before the commit
    // Of all files, as their inspections say.
    UnknownAmounts unknownAmounts;
    SetAside setAside;
    // Rows of use without a list price: those for which the contracted cost stands in, and those
    // that have neither and take no part in the savings rate.
    std::int64_t contractedRows = 0, unlistedRows = 0;
    std::vector<CostScope> scopes;
    std::optional<ImportId> continues; // the file has grown: only the rows behind those of this import were read
    std::vector<ImportId> replaced;    // imports of which cost rows went out of force
    std::int64_t replacedRows = 0;
    std::vector<ChangedDay> changes; // the days of these rows, in order
    std::vector<HeldDay> held;       // in order
    std::vector<ImportId> dropped;   // superseded long ago: their rows were given up, undo cannot bring them back
    std::string apartFrom;           // the source that has the other costs of these bills; empty: the one asked for
    std::vector<SplitBill> bills;    // of two feeds, of which this delivery tells a part
    std::vector<DoubledBill> doubled;
    std::vector<std::string> warnings;
};

struct ImportReport {
    std::vector<FileReceipt> files; // in the order in which they were taken
    std::vector<Receipt> receipts;
    std::vector<std::string> errors; // paths that could not be read at all

    // Everything that was named was read to its end, no row of it was rejected and no day
    // held back, every amount is known and every time was readable, and no delivery took more
    // than one day of money away.
    bool good() const;
};

} // namespace core
