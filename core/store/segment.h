// Bulk rows on disk: segments of columns, and the dictionaries of their file.
//
// A file's rows are cut into segments of at most 64 K rows or about 32 MiB of text. A segment may
// hold rows of several scopes. Each named column is one blob; hidden columns have negative numbers.
// Columns that rules look at are not stored by row: a row has the number of its key, and a key the
// numbers of its dictionary entries (encoding keyed). A file of which nearly every row is a key of
// its own is cut into sections with dictionaries of their own, so that no dictionary outgrows the
// memory.
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/bytes/sqlite.h"
#include "core/store/codec.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace core {

enum class RowKind : int { cost = 0, point = 1, outcome = 2 };

constexpr int keyColumn =
    -1; // number of the row's key; as a dictionary: the entries of the new keys, place after place
constexpr int dayColumn = -2;   // the day on which a cost row lies
constexpr int scopeColumn = -3; // number of the row's scope
constexpr int lineColumn = -4;  // line or position in the file

constexpr std::size_t segmentRows = 65'536;
constexpr std::size_t segmentText = std::size_t(32) << 20;
constexpr std::size_t segmentColumn = std::size_t(8) << 20; // of one column; the console reads no blob above 16 MiB

// Growth of a dictionary: bytes hold count texts; of keyColumn, count keys.
struct DictionaryPart {
    int number = 0;
    std::int64_t count = 0;
    std::string bytes;
};

struct Segment {
    RowKind kind = RowKind::cost;
    int section = 0; // of the file; each has dictionaries of its own
    std::int64_t rows = 0;
    Day first{};
    Day last{};
    std::vector<std::pair<std::int64_t, std::int64_t>> scopes; // number, rows
    std::vector<EncodedColumn> columns;
    std::vector<DictionaryPart> dictionaries; // of columns that have new entries
};

// Encoded segments wait here until the write lock is held: in memory while those of all spools
// together are few, else in a file without a name in the folder given. Throws Error{full, io}.
class Spool {
public:
    explicit Spool(std::filesystem::path folder) : folder_(std::move(folder)) {}
    ~Spool();
    Spool(const Spool&) = delete;
    Spool& operator=(const Spool&) = delete;

    void add(Segment segment);
    void each(const std::function<void(const Segment&)>& take) const; // in order
    std::uint64_t bytes() const { return written_ + held_; }

private:
    void flush();
    void forget(); // what is in memory

    std::filesystem::path folder_;
    std::vector<Segment> segments_; // those behind the ones in the file
    std::size_t held_ = 0;          // bytes of them
    int file_ = -1;
    std::uint64_t written_ = 0;
};

// Writes segments as rows of the tables; inside the caller's transaction.
class SegmentStore {
public:
    SegmentStore(Database& db, FileId file);
    void add(const Segment& segment);

private:
    FileId file_;
    std::vector<std::pair<int, std::int64_t>> next_; // number of the next segment by kind
    Database* db_;
    Statement segment_;
    Statement scope_;
    Statement column_;
    Statement word_;
    std::int64_t wordSeq_ = 0;
};

} // namespace core
