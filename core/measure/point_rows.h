// Points in force as derivations need them, straight from the segments.
#pragma once

#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/base/time.h"
#include "core/bytes/sqlite.h"
#include "core/store/rows_scan.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace core {

// The organisation as a component of the table measure_series.
constexpr ComponentId organisationId{-1};

struct DayRange { // both inside
    Day first{}, last{};
    friend bool operator==(const DayRange&, const DayRange&) = default;
};
RowFilter filterOf(const std::optional<DayRange>& days); // none: all days

struct Point {
    ComponentId component{}; // 0: none that is in force
    Day day{};
    Milliseconds at = 0;
    std::int64_t row = 0;                        // rowid of the table point
    std::int64_t import = 0, run = 0, asset = 0; // run: a number of the PointRows, 0: none
    std::string_view labels;                     // JSON; as long as the PointRows
    double value = 0;
    std::optional<std::int64_t> step;
};

// For one transaction, on one thread. Damage throws Error{workspace}.
//
// What a superseded point says of its metric, its day and its component its successor says too, as
// all three are of its key and rules look at nothing else; so survey() takes every row of the
// imports in force and need not know which is newest.
class PointRows {
public:
    // most: points of several metrics that may be kept at once; a metric of more is
    // kept alone. 400,000 are 35 MB.
    PointRows(const Database& db, const Progress& progress, std::size_t most = 400'000);

    struct Survey {
        std::map<std::string, std::size_t> metrics; // with their rows
        std::map<ComponentId, DayRange> components; // first and last day of each; 0: of all without one
    };
    Survey survey(const std::optional<DayRange>& days);

    // All that of() will be asked for next, in this order: several are
    // read at once, and kept for it.
    void expect(const std::map<std::string, std::size_t>& metrics, const std::optional<DayRange>& days);
    // Finite points of an expected metric in order of time, then of rows; format: of the import, a
    // pattern, empty for any. Until the next call.
    const std::vector<Point>& of(const std::string& metric, const std::string& format);

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    using Ids = std::unordered_map<std::string, std::int64_t, Hash, std::equal_to<>>;
    class Spans;

    template <typename Take>
    void eachSegment(const std::optional<DayRange>& days, Take take);
    ComponentId componentOf(std::int64_t bucket, std::string_view stated);
    bool fits(std::int64_t import, const std::string& format) const;
    std::string_view kept(std::string_view labels);
    std::int64_t runOf(std::string_view word);
    void readFrom(const std::string& metric);
    Point point(RowScan& scan, double value);
    std::int64_t idOf(Ids& ids, std::string_view word, std::int64_t (*find)(const Database&, std::string_view)) const;

    const Database& db_;
    const Progress& progress_;
    std::size_t most_;
    std::set<std::int64_t> live_;
    std::map<std::int64_t, std::string> formats_;              // of imports
    std::unordered_map<std::int64_t, ComponentId> components_; // by bucket
    Ids assets_, runs_;                                        // by word; runs by numbers of this object
    std::unordered_set<std::string, Hash, std::equal_to<>> labels_;
    std::map<std::string, std::size_t> expected_;
    std::optional<DayRange> days_;                                  // of these
    std::map<std::string, std::vector<Point>, std::less<>> points_; // read so far and not over yet
    std::vector<Point> ofFormat_;
    std::size_t done_ = 0;
};

} // namespace core
