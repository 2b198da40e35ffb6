// Points and outcomes of one file made into segments.
#pragma once

#include "core/read/facts.h"
#include "core/store/columns.h"
#include "core/store/segment.h"

#include <array>
#include <string>
#include <vector>

namespace core {

// The columns of a point's segment, in order of their numbers; asset and run are words of keys.h.
enum class PointColumn { metric, asset, at, step, run, labels, value, unit, component, count_ };
enum class OutcomeColumn { run, check, check_type, asset, at, status, observed, failures, elements, unexpected, severity, env, message, count_ };
std::string_view outcomeName(Outcome status); // pass, warn, fail, error, skip

namespace detail {

// What both have in common: texts, integers and numbers by column, keys, days, lines.
class FactWriter {
public:
    FactWriter(Spool& spool, RowKind kind, std::size_t columns, std::vector<int> keyColumns);
    std::int64_t rows() const { return total_; }
    Day first() const { return first_; }
    Day last() const { return last_; }
    void finish();
    const Dictionary& words(int column) const { return texts_[static_cast<std::size_t>(column)].dictionary(); }

protected:
    void addText(int column, std::string_view text);
    IntegerColumn& integers(int column) { return integers_[static_cast<std::size_t>(column)]; }
    RealColumn& reals(int column) { return reals_[static_cast<std::size_t>(column)]; }
    void endRow(Day day, std::int64_t line);
    virtual void finishColumns(Segment& segment) = 0; // the typed ones
    void finishText(Segment& segment, int column);
    Encoder encoder_;
    virtual ~FactWriter() = default;

private:
    void cut();

    Spool& spool_;
    RowKind kind_;
    std::vector<TextColumn> texts_;
    std::vector<IntegerColumn> integers_;
    std::vector<RealColumn> reals_;
    std::vector<int> keyColumns_;
    TupleNumbers keys_;
    std::uint32_t keysTold_ = 0;
    std::vector<std::uint32_t> rowKeys_;
    IntegerColumn lines_{lineColumn};
    std::size_t bytes_ = 0;
    std::int64_t total_ = 0;
    Day segmentFirst_{}, segmentLast_{}, first_{}, last_{};
};

} // namespace detail

// importedAt: the time of points and outcomes that have none.
class PointWriter : public detail::FactWriter {
public:
    PointWriter(Spool& spool, Milliseconds importedAt);
    void add(const PointFact& point);

private:
    void finishColumns(Segment& segment) override;
    Milliseconds importedAt_;
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
