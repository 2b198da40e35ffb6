// Points and outcomes of one file made into segments.
#pragma once

#include "core/base/parallel.h"
#include "core/model/facts.h"
#include "core/store/columns.h"
#include "core/store/segment.h"

#include <array>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace core {

// The columns of a point's segment, in order of their numbers; asset and run are texts of keys.h.
enum class PointColumn { metric, asset, at, step, run, labels, value, unit, component, count_ };
enum class OutcomeColumn {
    run,
    check,
    check_type,
    asset,
    at,
    status,
    observed,
    failures,
    elements,
    unexpected,
    severity,
    env,
    message,
    count_
};
std::string_view outcomeName(Outcome status); // pass, warn, fail, error, skip

namespace detail {

// What both have in common: texts, integers and numbers by column, keys, days, lines.
class FactWriter {
public:
    FactWriter(Spool& spool, RowKind kind, std::size_t columns, std::vector<int> keyColumns);
    std::int64_t rows() const { return total_; }
    Day first() const { return first_; }
    Day last() const { return last_; }
    bool isFull() const
    {
        return rowKeys_.size() >= segmentRows || bytes_ >= segmentColumn;
    } // the next fact writes to the spool
    void finish();
    const Dictionary& dictionary(int column) const { return texts_[static_cast<std::size_t>(column)].dictionary(); }

protected:
    void beginRow()
    {
        if (isFull())
            flushSegment();
    }
    void addText(int column, std::string_view text);
    IntegerColumn& integers(int column) { return integers_[static_cast<std::size_t>(column)]; }
    RealColumn& reals(int column) { return reals_[static_cast<std::size_t>(column)]; }
    void endRow(Day day, std::int64_t line);
    virtual void finishColumns(Segment& segment) = 0; // the typed ones
    void finishText(Segment& segment, int column);
    std::uint32_t lastKey() const { return lastKey_; } // of the row that was added last
    // The entry of its text; none where the column is not kept as entries.
    std::optional<std::uint32_t> lastEntry(int column) const
    {
        const auto& text = texts_[static_cast<std::size_t>(column)];
        return text.hasDictionary() ? std::optional(text.numbers().back()) : std::nullopt;
    }
    Encoder encoder_;
    virtual ~FactWriter() = default;

private:
    void flushSegment(); // what there is

    Spool& spool_;
    RowKind kind_;
    std::vector<TextColumn> texts_;
    std::vector<IntegerColumn> integers_;
    std::vector<RealColumn> reals_;
    std::vector<int> keyColumns_;
    TupleNumbers keys_;
    std::uint32_t lastKey_ = 0;
    std::uint32_t keysFlushed_ = 0;
    std::vector<std::uint32_t> rowKeys_;
    IntegerColumn lines_{lineColumn};
    std::size_t bytes_ = 0;
    std::int64_t total_ = 0;
    Day segmentFirst_{}, segmentLast_{}, first_{}, last_{};
};

} // namespace detail

// Points with texts of their own, to be handed on.
class PointBlock {
public:
    bool add(const PointFact& point); // false: no room; an empty block has room for any
    void clear();
    const std::vector<PointFact>& points() const { return points_; }

private:
    std::string_view keep(std::string_view text);

    std::vector<PointFact> points_;
    std::string texts_;         // never grows while something points into it
    std::vector<Label> labels_; // likewise
};

// importedAt: the time of points and outcomes that have none. Points are encoded by a second
// thread, some hundred at a time; everything is right after wait() or finish(), and does not depend
// on the number of threads (0: what suits the machine).
class PointWriter : public detail::FactWriter {
public:
    PointWriter(Spool& spool, Milliseconds importedAt, int threads = 1);
    void add(const PointFact& point);
    void wait(); // the spool is the caller's again
    void finish();
    // Whether the file may hold two points of one key: a series did not go one
    // way in time. After finish().
    bool mayRepeat() const { return mayRepeat_; }

private:
    struct Last { // point of a series
        Milliseconds at = 0;
        std::int64_t step = 0;
        int direction = 0; // 1: forward in time, -1: backward, 0: one point so far
    };

    void encode(const PointFact& point);
    void follow(Milliseconds at, std::int64_t step);
    void finishColumns(Segment& segment) override;
    Milliseconds importedAt_;
    TupleNumbers series_{3}; // metric, run, key
    std::uint32_t lastSeries_ = 0;
    std::vector<Last> last_; // by series
    bool mayRepeat_ = false;
    PointBlock block_;                 // that fills
    OrderedWorker<PointBlock> worker_; // last: its thread ends first
};

class OutcomeWriter : public detail::FactWriter {
public:
    OutcomeWriter(Spool& spool, Milliseconds importedAt);
    void add(const OutcomeFact& outcome);

private:
    void finishColumns(Segment& segment) override;
    Milliseconds importedAt_;
};

// The columns as rows of file_column, for readers of the segments.
void storePointColumns(Database& db, FileId file);
void storeOutcomeColumns(Database& db, FileId file);

} // namespace core
