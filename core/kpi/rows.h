// The source rows behind a number, and the imports that they came with.
#pragma once

#include "core/base/progress.h"
#include "core/bytes/sqlite.h"
#include "core/kpi/numbers.h"

#include <cstdint>
#include <functional>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

// One row of an export, or one value that somebody stated, as far as it is in the number.
struct NumberRow {
    std::string component; // under which it counts; "ORG", or "(unassigned)"
    std::string measures;  // to which it adds, blank between: "dq_tests_run dq_tests_passed"
    std::string day;       // ISO, or the period of a stated value
    std::string value;     // as exact text: the amount with its currency apart, the value, or the verdict
    std::string currency;  // of an amount; empty for the rest
    std::string share;     // of a shared row, "0.25"; empty: the whole
    std::string file;      // path as it was imported; empty: entered by hand
    std::int64_t line = 0; // line, or position of the record; 0: entered by hand
    ImportId import{};
    std::string text; // what it is about: service and resource, check, metric
};

struct NumberRows {
    std::vector<NumberRow> rows; // by file and line, at most as many as asked for
    std::int64_t count = 0; // distinct source rows in all; a shared row stands once for each receiver and counts once
};

// What a row names, and what it adds: by these a number can be taken apart.
struct RowNames {
    std::string service, account, check, asset; // empty: it names none
    // To measures of its component, money in the reporting currency, of a shared row its share. What is no plain sum
    // over rows (spend above a limit, counters, stocks) is not among it.
    std::vector<std::pair<Measure, double>> adds;
    // Of cost rows: how much was used and in which unit, and what it was (SKU, else description); of a shared row the
    // share.
    double quantity = std::numeric_limits<double>::quiet_NaN(); // NaN: the row does not say
    std::string unit, bought;
};

// Only rows that name this; what is empty is not asked for. namesNone asks for rows that name none: a stated value has
// no service, a bill's row no check.
struct RowPick {
    std::string component; // under which the row counts
    std::string service, account, check, asset;
    friend bool operator==(const RowPick&, const RowPick&) = default;
};
constexpr std::string_view namesNone = "(none)";

// The rows behind one KPI of a scope and period: stated values that take part, and of the days that they leave open the
// rows of exports from which the measures were derived. What a formula's derived measures rest on is among them. Rows
// of months that do not count (README.md, Periods) are not. Measures of the inventory have one row
// for each data set, with the import that named it first. Throws Error{argument} as
// KpiEngine::detail does. Cost: reads the facts of the period.
NumberRows rowsBehind(Database& db, const Numbers& numbers, std::string_view kpi, const std::string& scope,
                      const Period& period, std::size_t limit = std::numeric_limits<std::size_t>::max(),
                      const Progress& progress = {}, const RowPick& filter = {});

// Several numbers of one period: as rowsBehind for each, in the same order, in one pass over the facts. A limit of 0
// counts alone.
struct RowsAsked {
    std::string kpi, scope;
    RowPick filter;
};
std::vector<NumberRows> rowsBehindEach(Database& db, const Numbers& numbers, std::span<const RowsAsked> asked,
                                       const Period& period,
                                       std::size_t limit = std::numeric_limits<std::size_t>::max(),
                                       const Progress& progress = {});

// The same rows one by one, in no order, a shared one for each receiver; nothing is kept. Filters are not looked at.
using RowVisit = std::function<void(const NumberRow& row, const RowNames& names)>;
void eachRowBehind(Database& db, const Numbers& numbers, std::string_view kpi, const std::string& scope,
                   const Period& period, const Progress& progress, const RowVisit& visit);
using RowsVisit = std::function<void(std::size_t which, const NumberRow& row, const RowNames& names)>;
void eachRowBehind(Database& db, const Numbers& numbers, std::span<const RowsAsked> asked, const Period& period,
                   const Progress& progress, const RowsVisit& visit);

// Whose facts are in each of these KPIs, ids ascending: the imports of the rows that rowsBehind would list, found in
// one pass over all of them; costs are looked up in their daily sums and not row by row.
std::vector<std::vector<ImportId>> importsBehind(Database& db, const Numbers& numbers,
                                                 const std::vector<std::string>& kpis, const std::string& scope,
                                                 const Period& period, const Progress& progress = {});

} // namespace core
