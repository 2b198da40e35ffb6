// What a view answers: rows, columns, cells, totals, each figure by its own definition
// over the rows it stands for.
#pragma once

#include "core/base/progress.h"
#include "core/explore/figure.h"
#include "core/explore/view.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core {

class Database;
struct Numbers;

struct AnswerRow {
    Key key;                    // fewer members than there are row fields: a subtotal, behind its children
    std::vector<Figures> cells; // by column
    Figures total;              // across the columns
    std::size_t level() const { return key.size(); }
};

// Figures stand in the order of valueNames: each value as it is shown, then with a
// comparison of values shown as they are the difference and the difference in per cent. A
// count of −1: none, as of differences.
struct Answer {
    std::vector<std::string> valueNames;
    std::vector<std::string> units; // of these, as KPIs have them: "%", "currency", "h"; "pp" of a difference of "%"
    std::vector<Key> columns;
    std::vector<AnswerRow> rows;
    std::vector<Figures> columnTotals; // by column
    Figures grand;
    std::optional<Day> asOf;  // the data date
    std::string currency;     // of amounts, but under a member of the field currency; empty: there are none
    std::int64_t matched = 0; // distinct source rows that pass the filters on fields
};

// A figure of an answer; row and column are members from the outermost on, none: the totals.
struct FigureRef {
    Key row;
    std::optional<Key> column; // empty: across all columns
    std::size_t value = 0;     // position among the values of the view
};

// For row tables known to the connection (registerRowTables), in one read transaction. The view
// must outlive the call. Throws Error{argument} for a field or value that is not there, and for
// more cells than can be shown.
Answer answerView(Database& db, const Numbers& numbers, const View& view, const Progress& progress = {});

// The same of several views, with one look at the rows for all that ask for costs of the same days.
std::vector<Answer> answerViews(Database& db, const Numbers& numbers, std::span<const View> views,
                                const Progress& progress = {});

// The rows behind one figure.
SourceRows rowsBehind(Database& db, const Numbers& numbers, const View& view, const FigureRef& figure,
                      const Progress& progress = {});

} // namespace core
