// The figures of a view's cells: as they are, as they are shown, and compared.
#pragma once

#include "core/explore/shown_cells.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace core {

class AnswerFigures {
public:
    AnswerFigures(const View& view, const ComparedTime& time, const ShownCells& cells, FigureSource& source)
        : view_(view), time_(time), cells_(cells), source_(source)
    {} // all must outlive it

    std::vector<std::string> names() const; // of the figures of a cell
    Figures cell(const Key& row, const ColumnKey& column);
    // By which rows or columns can be ordered: the value as it is, what it
    // differs by, and that in per cent.
    std::optional<double> sortFigure(const SortKey& by, const Key& row, const ColumnKey& column);

private:
    struct Compared { // one cell's figures and those beside them
        Figures now, then;
        bool known = false; // there is something to compare with
    };

    const Compared& at(const Key& row, const ColumnKey& column);
    const std::optional<Figure>& now(const Key& row, const ColumnKey& column, std::size_t value)
    {
        return at(row, column).now[value];
    }
    Figures then(const FigurePlace& place);
    bool isComparable(const FigurePlace& place) const;
    std::optional<Figure> deltaOf(const Key& row, const ColumnKey& column, std::size_t value);
    std::optional<Figure> shownAs(const Key& row, const ColumnKey& column, std::size_t value);
    std::optional<Figure> rankOf(const std::optional<Figure>& own, const Key& row, const ColumnKey& column,
                                 std::size_t value);
    Keys siblingsOf(const Key& row) const;
    std::optional<Figure> runningOf(const Key& row, const ColumnKey& column, std::size_t value);
    std::optional<Figure> stepOf(const std::optional<Figure>& own, const Key& row, const ColumnKey& column,
                                 std::size_t value);

    const View& view_;
    const ComparedTime& time_;
    const ShownCells& cells_;
    FigureSource& source_;
    std::map<std::pair<Key, ColumnKey>, Compared> figures_;
};

} // namespace core
