// With which days the figures of a view are compared, and which of its
// fields running figures go along.
#pragma once

#include "core/explore/figure.h"
#include "core/explore/view.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

class MeasureTable;

class ComparedTime {
public:
    explicit ComparedTime(const View& view); // must outlive it

    bool compares() const { return view_.compare != CompareWith::nothing && view_.compare != CompareWith::target; }
    // The field of time that running figures and comparisons go along: the last of
    // the columns, else of the rows.
    std::optional<std::size_t> field() const { return field_; }
    PeriodKind grain() const; // of the field
    // All days that any figure can be compared with; without a field of time they are compared as
    // one. table: of all that the workspace holds.
    std::optional<Period> days(const MeasureTable& table) const;
    // With what the figures of a place are compared; empty: with nothing, as no time filter moves.
    std::optional<Period> with(const FigurePlace& place) const;

private:
    Period before(const Period& period) const
    {
        return view_.compare == CompareWith::year_ago ? period.yearEarlier() : period.previous();
    }

    const View& view_;
    std::vector<std::string> fields_;
    std::optional<std::size_t> field_;
};

} // namespace core
