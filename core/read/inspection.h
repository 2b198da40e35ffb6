// What `inspect` states of one file, before any mapping. What each figure counts, format by format:
// README.md, What inspect counts.
#pragma once

#include "core/base/decimal.h"
#include "core/base/issue.h"
#include "core/base/time.h"
#include "core/bytes/hash.h"
#include "core/model/cost_totals.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace core {

// Of the finite values of one metric. sum is compensated.
struct MetricStatement {
    std::int64_t count = 0;
    double min = 0;
    double max = 0;
    double sum = 0;
};

struct TimeStatement {
    std::int64_t count = 0; // readable times
    std::optional<Milliseconds> min_ms;
    std::optional<Milliseconds> max_ms;
    std::int64_t withoutZone = 0; // of these: taken as UTC
    std::int64_t unreadable = 0;  // there, but no times; not in count
};

struct CostStatement {
    std::map<std::string, Decimal> billed; // by currency as written, "?" where the file names none
    std::map<std::string, Decimal> effective;
};

struct Inspection {
    std::string path;
    std::string format; // README.md, Detection, has the names; empty if not recognised
    bool importable = true;
    std::string why;       // why not, one sentence
    std::string container; // gzip, zstd, zip or empty
    std::string encoding;  // utf-8, utf-16, cp1252; empty for databases and folders
    bool bom = false;
    std::string delimiter; // for CSV
    std::string decimal;   // comma or point, of a CSV that does not write its numbers as programs do
    std::string dates;     // day-first or month-first, of a CSV that has such dates
    bool ndjson = false;
    std::optional<std::int64_t> rows, results, events, runs, points, series;
    std::int64_t rejectedRows = 0;
    std::int64_t rejectedLines = 0;
    std::map<std::string, std::int64_t> checks; // pass, warn, fail, error, skip; without zeros
    std::map<std::string, MetricStatement> metrics;
    std::map<std::string, std::int64_t> nonfinite;
    std::optional<TimeStatement> time; // empty: no such field at all
    std::optional<Milliseconds>
        madeAt; // when the file was made, where it says so at its top; inspect does not state it
    std::optional<CostStatement> cost;
    std::optional<std::int64_t> unreadableAmounts;
    // Cells that hold no amount, and rows that say none (as billed): sums
    // are at least what they say.
    UnknownAmounts unknownAmounts;
    SetAside setAside; // commitments.h
    std::optional<std::int64_t> edges, columnEdges;
    std::string mapping; // the mapping by which a CSV of unknown header was read, as mappingText with the file's header
    std::string source;  // the feed that mapping was saved with; empty: none
    std::string proposal;             // of a refused CSV of unknown header: the mapping that would read it; empty: none
    bool endsInRow = false;           // the file is cut in the middle of a row; that row is in quarantine
    std::optional<Identity> identity; // of all bytes, where it was asked for and the reader came to the end of the file
    std::optional<BlockPrint> print;
    std::vector<Issue> issues; // rejected rows and lines, repaired bytes; at most 1,000, then a closing count

    // Was something there that could not be read or is not known: a row, an amount,
    // a time, the end of the file?
    bool lacksSomething() const
    {
        return endsInRow || rejectedRows > 0 || rejectedLines > 0 || !unknownAmounts.empty()
               || (time && time->unreadable > 0);
    }
};

} // namespace core
