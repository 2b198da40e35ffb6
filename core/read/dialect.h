// How a table writes its numbers and dates (README.md, Numbers and amounts; Times).
#pragma once

#include "core/base/time.h"
#include "core/model/number_text.h"
#include "core/model/row_batch.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace core {

class Table;
struct Reading;

// Names of columns whose cells are numbers or times; empty: there is no such column.
struct DialectColumns {
    std::vector<std::string> numbers;
    std::vector<std::string> times;
    std::string start, end, periodStart, periodEnd; // of times: a charge lies in its billing period
    std::string currency;                           // with which signs and codes beside amounts are compared
};

// Turns cells into the form that readers know: digits and a point, 2026-03-01. A table that is
// written so is looked at in its first block, and further only in columns that have not yet
// shown a mark. Else the marks of each column, and the order of day and month of the file, are
// found in the whole file before any of its cells is used. Rows whose amounts name another
// currency than their own are rejected.
// Throws Error{format} where a cell can be read in two ways and nothing decides, and for two
// ways in one column or file.
class Dialect {
public:
    Dialect(Reading& reading, Table& table, DialectColumns columns); // both must outlive it

    const DialectColumns& columns() const { return columns_; }
    void makePlain(RowBatch& rows);
    // For rows that are plain by what came before, with a time that cannot be
    // read. True if they have changed.
    bool makeTimesPlain(RowBatch& rows);

private:
    struct Place {
        std::string cell;
        std::int64_t line = 0;
        std::string column;
        void keep(std::string_view text, std::int64_t at, std::string_view name);
        std::string quoted() const;
    };
    struct Number {
        int column = -1;
        DecimalMark mark = DecimalMark::unknown;
        bool open = true;                          // no cell has shown its mark yet
        std::optional<Place> point, comma, either; // the first cells that are written so
    };
    using Days = std::optional<std::pair<Day, Day>>; // first and last
    // What speaks for an order: what holds of all rows by it, and the days of the file.
    struct Reckoned {
        bool areMonths = true;   // billing periods
        bool areInPeriod = true; // charges
        bool areInOrder = true;  // starts and ends of charges
        Days days;
    };

    enum class Looks { plain, doubtful, odd };
    Looks look(const RowBatch& rows);
    static Looks lookAt(Number& number, std::string_view cell);
    void find();
    void seeNumber(Number& number, std::string_view cell, std::int64_t line);
    void seeTime(std::string_view name, std::string_view cell, std::int64_t line);
    void seeDays(std::string_view start, std::string_view end, std::string_view first, std::string_view last);
    bool isSettled() const;
    void decideNumbers();
    void decideOrder();
    DateOrder orderByHints() const;
    void makeNumberPlain(RowBatch& rows, std::size_t row, const Number& number);
    void makeTimePlain(RowBatch& rows, std::size_t row, int column);
    void rejectStrange(RowBatch& rows);
    [[noreturn]] void refuse(const Place& place, const std::string& what) const;
    [[noreturn]] void refuseBoth(const Number& number) const;
    [[noreturn]] void refuseBothOrders() const;

    Reading& reading_;
    Table& table_;
    DialectColumns columns_;
    std::vector<Number> numbers_;
    std::vector<int> times_;
    int currency_ = -1;
    DateOrder order_ = DateOrder::unknown;
    std::optional<Place> dayFirst_, monthFirst_, either_;
    Reckoned byDay_, byMonth_;
    std::vector<std::size_t> strange_; // rows of the batch at hand with money of another currency
    bool isFirst_ = true, isFound_ = false;
    bool isOdd_ = false; // cells must be changed
};

} // namespace core
