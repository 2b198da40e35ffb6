// Which cells of its source a view shows: rows, columns, and what of the source is in each.
#pragma once

#include "core/explore/compared_time.h"
#include "core/explore/figure.h"
#include "core/explore/view.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace core {

// Member by member in natural order; a shorter key first.
struct KeyLess {
    bool operator()(const Key& a, const Key& b) const;
};
using Keys = std::set<Key, KeyLess>;

// A row or column is named by its members from the outermost on, any number of them; a
// column that is none: the total.
using ColumnKey = std::optional<Key>;

class ShownCells {
public:
    // Chooses the largest members, then lets the filters on values work on the finest cells. All
    // must outlive it. Throws Error{argument} for more cells than can be shown.
    ShownCells(const View& view, const ComparedTime& time, FigureSource& source);

    const Keys& rows() const { return rows_; }
    const Keys& columns() const { return columns_; }
    FigurePlace placeOf(const Key& row, const ColumnKey& column) const;
    // Of all time up to that of the place; empty where time is summed away.
    std::optional<FigurePlace> runningPlace(const Key& row, const ColumnKey& column) const;
    // What the place is compared with: positions among the compared leaves in that period.
    std::vector<std::size_t> comparedLeaves(const FigurePlace& place, const Period& with) const;
    // The place one time earlier among those shown, all other members alike.
    std::optional<std::pair<Key, ColumnKey>> stepBefore(const Key& row, const ColumnKey& column) const;

private:
    struct ComparedLeaf {
        Key key; // fields of time are empty
        Day day{};
        std::size_t leaf = 0;
    };

    void chooseTop();
    std::optional<Key> shownKey(Key key) const; // under which a cell of the source is shown; empty: it is not
    void showLeaves();
    std::vector<std::string> buckets() const; // of the field of time that the view may show
    void showComparedLeaves();
    Key atTime(Key key, const Period& bucket) const;
    Key withoutTime(Key key) const;
    void filterValues();
    void splitKeys();
    bool isTimeFixed(const Key& row, const ColumnKey& column) const;
    bool fitsWithoutTime(const Key& key, const FigurePlace& place) const;
    using Visit = std::function<void(const Key&, const std::vector<std::size_t>&)>;
    void eachCell(const FigurePlace& place, const Visit& visit) const;

    const View& view_;
    const ComparedTime& time_;
    FigureSource& source_;
    std::vector<std::string> fields_;
    std::size_t rowCount_;
    std::size_t topField_ = 0;
    std::set<std::string> topMembers_;
    std::map<Key, std::vector<std::size_t>, KeyLess> cells_; // the finest shown: what of the source is in them
    std::vector<ComparedLeaf> compared_;
    std::set<Key> kept_; // with filters on values: what remains, fields of time empty
    Keys rows_, columns_;
};

} // namespace core
