// The source rows behind a number, and the imports that they came with.
#pragma once

#include "core/base/decimal.h"
#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/kpi/question.h"
#include "core/kpi/source_row.h"
#include "core/measure/measures.h"

#include <cstdint>
#include <functional>
#include <limits>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

class Database;
struct Numbers;

// What a row names, and what it adds: by these a number can be taken apart.
struct RowNames {
    std::string service, account, check, asset; // empty: it names none
    FileId file{};                              // 0: entered by hand
    // To measures of its component, money in the reporting currency, of a shared row its share.
    // What is no plain sum over rows (spend above a limit, counters, stocks) is not among it.
    std::vector<std::pair<Measure, Decimal>> adds;
    // Of cost rows: how much was used and in which unit, and what it was (SKU, else
    // description); of a shared row the share.
    double quantity = std::numeric_limits<double>::quiet_NaN(); // NaN: the row does not say
    std::string unit, bought;
};

// The rows behind a number: stated values that take part, and of the days that they leave open the
// rows of exports from which the measures were derived. What a formula's derived measures rest on
// is among them. Rows of months that do not count (README.md, Periods) are not. Measures of the
// inventory have one row for each data set, with the import that named it first. Throws
// Error{argument} as KpiEngine::detail does. Cost: reads the facts of the period.
SourceRows rowsBehind(Database& db, const Numbers& numbers, const Question& question, const SourceFilter& filter = {},
                      std::size_t limit = std::numeric_limits<std::size_t>::max(), const Progress& progress = {});

// Whose facts are in each of these numbers of one period, ids ascending: the imports of the rows
// that rowsBehind would list, found in one pass over all of them; costs are looked up in their
// daily sums and not row by row.
std::vector<std::vector<ImportId>> importsBehind(Database& db, const Numbers& numbers,
                                                 std::span<const Question> questions, const Progress& progress = {});

// How much of each row is read.
enum class RowDetail {
    imports, // its import alone, a row for many where that is enough
    listing, // all of SourceRow, and the names
    amounts, // all: what it adds, and what was bought
};
// Takes a row of the question at that position; false ends the walk.
using RowConsumer = std::function<bool(std::size_t question, const SourceRow& row, const RowNames& names)>;
// One pass over the facts of a period for several numbers of it: their rows in no order, a shared
// one for each receiver. Nothing is kept. Throws as rowsBehind does.
void walkRows(Database& db, const Numbers& numbers, std::span<const Question> questions, RowDetail detail,
              const RowConsumer& consumer, const Progress& progress = {});

// Counts source rows: one that is shared comes once for each receiver and counts once,
// one entered by hand each time.
class DistinctRows {
public:
    void add(FileId file, std::int64_t line);
    std::int64_t count() const { return count_; }

private:
    std::int64_t count_ = 0;
    std::map<FileId, std::vector<bool>> seen_; // by line
};

// Counts the rows that pass a filter and keeps the first of them.
class RowCollector {
public:
    RowCollector(SourceFilter filter, std::size_t limit) : filter_(std::move(filter)), limit_(limit) {}
    void take(const SourceRow& row, const RowNames& names);
    SourceRows finish(); // in order; once

private:
    void keepFirst();

    SourceFilter filter_;
    std::size_t limit_;
    SourceRows found_;
    DistinctRows distinct_;
};

} // namespace core
