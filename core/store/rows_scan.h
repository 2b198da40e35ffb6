// The bulk rows in force, one after another: what the SQL tables cost, point and outcome show.
//
// Of cost, the rows of days in force (core/store/live_days.h). Of points and outcomes, the newest
// of each key among imports that are not undone (core/read/README.md, Facts and keys); a row's
// component belongs to a point's key, since a tidy file may name nothing else.
#pragma once

#include "core/store/key_set.h"
#include "core/store/keys.h"
#include "core/store/segment_read.h"

#include <cstdint>
#include <functional>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core {

// What a scan may leave out. Texts must match exactly.
struct RowFilter {
    Day first = static_cast<Day>(std::numeric_limits<std::int32_t>::min());
    Day last = static_cast<Day>(std::numeric_limits<std::int32_t>::max());
    std::optional<std::int64_t> import;
    std::optional<std::int64_t> file;
    std::vector<std::pair<std::string, std::string>> texts; // role of a column, text
    std::vector<std::string> metrics;                       // of points: any of these, in order; empty: all
    bool alone = false; // with import: its own rows, without a look at what goes before them
};

// Newest import first. One thread; the database must not change meanwhile (a transaction, or one
// statement). Damage throws Error{workspace}.
class RowScan {
public:
    RowScan(const Database& db, RowKind kind, RowFilter filter);

    // Has a later import that is not undone, and that counts if that is asked, a point or outcome
    // with the key of one of this import?
    static bool hasNewerKeys(const Database& db, ImportId import, RowKind kind,
                             const std::function<bool(ImportId later)>& counts = {});

    bool next(); // false: no more rows
    // The same segment by segment: rows() of it are in force and pass the filter.
    // Not to be mixed with next().
    bool nextSegment();
    std::span<const std::uint32_t> rows() const { return rows_; } // in order
    std::shared_ptr<SegmentRows> sharedSegment() const { return segment_; }
    std::shared_ptr<FileRows> sharedFile() const { return file_; }
    std::int64_t rowId() const
    {
        return segment_->id() * static_cast<std::int64_t>(2 * segmentRows) + static_cast<std::int64_t>(row());
    }
    std::int64_t import() const { return todo_[at_].import; }
    FileRows& file() const { return *file_; }
    SegmentRows& segment() const { return *segment_; }
    std::size_t row() const { return rows_[place_]; }
    Day day() const;
    int columnOf(std::string_view role) { return file_->columnOf(role); }
    std::string_view text(std::string_view role) { return segment_->text(file_->columnOf(role), row()); }
    std::string_view text(int column) { return segment_->text(column, row()); }
    RowKey key();          // of a point or an outcome
    std::int64_t bucket(); // 0 if the file was never allocated
    bool decimalComma() const { return decimalComma_; }

private:
    struct Part { // a segment to look at
        std::int64_t segment = 0;
        std::int64_t file = 0;
        std::int64_t import = 0;
        bool inRange = true; // else only its keys count
        Day first{};
        Day last{};
    };

    bool openPart();
    bool meetsNewerKeys(std::int64_t import);
    void openFile(std::int64_t file);
    void findReplacedDays(std::int64_t file);
    void selectLive();
    void selectNewest();
    void filterDays();
    void filterTexts(bool ofKey);
    void filterMetrics();
    void findSharedDays();
    bool isShared(Day day) const;
    std::vector<RowKey> keysOf(const std::vector<std::uint32_t>& rows); // of the segment
    void takeAll();
    const std::vector<RowKey>& hashes(int column); // of the entries of a column
    const std::vector<RowKey>& keyHashes();

    const Database* db_;
    RowKind kind_;
    RowFilter filter_;
    std::vector<Part> todo_;
    std::size_t at_ = 0;
    bool started_ = false;
    std::shared_ptr<FileRows> file_;
    std::shared_ptr<SegmentRows> segment_;
    bool anyLive_ = false;                   // of the file's cost rows
    bool allLive_ = false;                   // of them
    std::vector<std::vector<Day>> replaced_; // days out of force, by number of the scope
    KeyAssignments places_;
    bool placesLoaded_ = false;
    bool decimalComma_ = false;
    std::vector<std::uint32_t> rows_; // those that are shown
    std::vector<RowKey> keys_;        // of these, once asked for
    std::size_t place_ = 0;
    KeySet seen_;
    KeySet seenHere_; // in this segment, on days that no other one has: a key of a point has its time
    std::vector<Day>
        shared_; // days of which more than one segment may have points, from the first on, before the second: pairs
    std::map<int, std::vector<RowKey>> wordHashes_;
    std::vector<RowKey> keyHashes_;
};

} // namespace core
