// A question to all rows of a portfolio: what is counted, by which
// fields, of which rows, shown how.
#pragma once

#include "core/base/decimal.h"
#include "core/base/period.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

enum class Subject { kpi, measure, cost, check, point };
constexpr Subject allSubjects[] = {Subject::kpi, Subject::measure, Subject::cost, Subject::check, Subject::point};
std::string_view subjectName(Subject subject); // as a view's "from"

enum class ShowAs {
    value,
    percent_of_row,
    percent_of_column,
    percent_of_total,
    percent_of_parent,
    difference, // from the time before among those shown
    running,    // of all rows up to there
    rank,       // 1: the largest of its siblings in that column
};

constexpr ShowAs allShows[] = {ShowAs::value,
                               ShowAs::percent_of_row,
                               ShowAs::percent_of_column,
                               ShowAs::percent_of_total,
                               ShowAs::percent_of_parent,
                               ShowAs::difference,
                               ShowAs::running,
                               ShowAs::rank};
std::string_view showName(ShowAs show); // as a view's "show"

struct ViewValue {
    std::string of; // a value of the subject: "effective", a measure, a KPI's id
    ShowAs show = ShowAs::value;
    std::string name() const; // "effective", "effective percent_of_column"
    friend bool operator==(const ViewValue&, const ViewValue&) = default;
};

// Keeps rows whose member of the field is among these; isNot: is not. ""
// stands for what names nothing.
struct FieldFilter {
    std::string field;
    bool isNot = false;
    std::vector<std::string> members;
    friend bool operator==(const FieldFilter&, const FieldFilter&) = default;
};

// Keeps the finest cells shown whose value lies within; a cell without a figure does not.
struct ValueFilter {
    ViewValue value;
    std::optional<Decimal> atLeast, atMost;
    friend bool operator==(const ValueFilter&, const ValueFilter&) = default;
};

enum class SortBy { name, value, delta, delta_percent };
std::string_view sortName(SortBy by); // as a sort key's "by"
struct SortKey {
    SortBy by = SortBy::name;
    std::size_t of = 0;                             // position among the values
    std::optional<std::vector<std::string>> across; // the figures of this member of the other side; empty: totals
    bool descending = false;
    friend bool operator==(const SortKey&, const SortKey&) = default;
};

// The n largest members of a field by one of the values; all else is "(other)", or left out.
struct TopMembers {
    std::string field;
    std::size_t n = 10;
    std::size_t of = 0;
    bool other = true;
    friend bool operator==(const TopMembers&, const TopMembers&) = default;
};

enum class CompareWith { nothing, previous, year_ago, target, period };

struct View {
    std::string id, name;
    Subject from = Subject::cost;
    std::vector<std::string> rows, columns; // fields
    std::vector<ViewValue> values;          // at least one
    std::vector<FieldFilter> filters;
    std::vector<ValueFilter> valueFilters;
    std::optional<Period> time; // only these days
    CompareWith compare = CompareWith::nothing;
    std::optional<Period> comparedPeriod; // for CompareWith::period
    std::vector<SortKey> sortRows, sortColumns;
    std::optional<TopMembers> top;
    std::vector<std::string> subtotals; // of the row fields, never the last one
    bool rowTotals = true, columnTotals = true;

    std::vector<std::string> fields() const; // rows, then columns
    friend bool operator==(const View&, const View&) = default;
};

// A view as JSON (README.md, Views). Throws Error{argument} that names what is wrong and where;
// nothing is looked up in a workspace.
View readView(std::string_view json);

// Why a saved view is refused, one sentence; empty: it is not. It needs an id.
std::string viewItemFault(std::string_view json);

// "2026-01..2026-03", or a period of any kind; both ends inside. Throws Error{argument}.
Period timeOf(std::string_view from, std::string_view to);

} // namespace core
