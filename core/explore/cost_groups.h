// The costs of a segment added up by what its rows say in some fields.
#pragma once

#include "core/explore/fact_file.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace core {

// Which sums are asked for.
struct AskedSums {
    bool billed = false, effective = false, list = false, contracted = false, quantity = false;
};

// Of a filter on a field that is no component's: which of its members pass. Read by several threads
// between two calls of grow().
class MemberFilter {
public:
    MemberFilter(std::size_t field, FieldFilter filter) : field_(field), filter_(std::move(filter)) {}
    std::size_t field() const { return field_; } // its place among those asked for
    void grow(const Members& members);
    void keep(std::vector<std::uint32_t>& rows, const Codes& codes) const; // only those that pass

private:
    std::size_t field_;
    FieldFilter filter_;
    std::vector<bool> passes_; // by number of the member
};

// Whether the filter lets rows with this member pass.
bool passes(const FieldFilter& filter, std::string_view member);

// Which of the fields asked for groups shall tell apart, and what they need beside.
struct Grouping {
    std::vector<std::size_t> fields; // places among those asked for
    std::vector<MemberFilter> filters;
    AskedSums sums;
    bool byBucket = false;
    bool byMonth = true; // as rates are of months
};

struct CostGroup {
    std::uint32_t first = 0; // one of its rows
    std::int64_t rows = 0;
    ScaledSum billed, effective, list, contracted; // effective falls back to billed
    ScaledSum effectiveOfList;                     // of rows that state a list price
    ScaledSum quantity, effectiveOfQuantity;       // of rows that state a quantity
};

// One segment on its way. fetch() on the thread of the connection; run() on any.
class CostSegment {
public:
    CostSegment(std::shared_ptr<const FactFile> file, std::shared_ptr<SegmentRows> segment,
                std::vector<std::uint32_t> rows, const Grouping& grouping);
    void fetch();
    void run(const BucketNumbers& buckets);

    const std::shared_ptr<const FactFile>& file() const { return file_; }
    const std::shared_ptr<SegmentRows>& segment() const { return segment_; }
    // Rows that stand in no group: shared ones, before any filter, or all
    // where a line may have several.
    const std::vector<std::uint32_t>& single() const { return single_; }
    std::size_t groups() const { return groups_.size(); }
    CostGroup group(std::size_t n);                               // moves its sums out
    const Codes& codes(std::size_t n) const { return codes_[n]; } // of the n-th field of the grouping
    const Codes& buckets() const { return buckets_; }
    const Codes& currencies() const { return currencies_; }
    const Codes& months() const { return months_; }
    const Codes& units() const { return units_; }

private:
    void setSharedAside(const BucketNumbers& buckets);
    std::vector<std::uint32_t> groupRows();
    void addUp(const std::vector<std::uint32_t>& groupOf);

    std::shared_ptr<const FactFile> file_;
    std::shared_ptr<SegmentRows> segment_;
    std::vector<std::uint32_t> rows_, single_;
    const Grouping* grouping_;
    bool isOdd_ = false; // a line may have several rows
    std::vector<Codes> codes_;
    Codes buckets_, currencies_, months_, units_;
    struct GroupRows {
        std::uint32_t first = 0;
        std::int64_t rows = 0;
    };
    std::vector<GroupRows> groups_;
    using Sums = std::vector<ScaledSum>; // by group; empty: not asked for
    Sums billed_, effective_, list_, contracted_, effectiveOfList_, quantity_, effectiveOfQuantity_;
};

} // namespace core
