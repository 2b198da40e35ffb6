// A CSV file as a table under its header (README.md, CSV tables): every row has exactly the
// header's named columns.
#pragma once

#include "core/bytes/csv.h"
#include "core/model/row_batch.h"
#include "core/read/reading.h"
#include "core/read/table_top.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace core {

class Dialect;
struct DialectColumns;

// Short rows are filled with empty cells, blank surplus is cut off, blank records are skipped. Rows
// with more, and a last record without line end that is shorter than the one before, are rejected
// and counted in the inspection (rows, rejectedRows). Of equal names the first column counts, one
// without a name is not read; blanks around a name are removed.
class Table {
public:
    // Reads the header; source: from its beginning. Throws Error{format} for more than maxColumns,
    // and what the source throws.
    Table(Reading& reading, TextSource& source, TableTop top);
    ~Table();

    const std::vector<std::string>& columns() const { return columns_; } // named ones, in the order of the file
    int column(std::string_view name) const;                             // −1: not there
    int columnNoCase(std::string_view name) const;
    char delimiter() const { return top_.delimiter; }
    const TableTop& top() const { return top_; }
    // Columns of which this is true are not read from here on, as if they were not in the file, and
    // are kept of no rejected row. Their names.
    std::vector<std::string> leaveOut(bool (*fits)(std::string_view name));

    // Which columns hold numbers and times: read() gives their cells in digits and a
    // point, and as 2026-03-01, however the file writes them (dialect.h). Without it
    // cells come as they are written.
    void declare(DialectColumns columns);
    Dialect* dialect() const { return dialect_.get(); } // null: none was declared
    // For the reader of a time that it cannot read: see Dialect::makeTimesPlain.
    bool makeTimesPlain(RowBatch& rows);

    // The next rows, some 128 KiB of text; false at the end. The memory of rows is used again.
    // Counts and reports progress.
    bool read(RowBatch& rows);

private:
    bool readNext(RowBatch& rows);
    void readHeader();
    bool isFooter(std::size_t record) const;
    std::size_t footersBegin() const;
    bool isRegular() const;
    bool isBlankRecord(std::size_t record) const;
    void arrange(RowBatch& rows);
    bool takesRecord(RowBatch& rows, std::size_t record);
    void tellFaults();
    void rejectRow(std::int64_t line, std::int64_t column, std::string_view code, const std::string& reason,
                   std::string_view text);
    std::string recordText(RowBatch& rows, std::size_t record) const;

    Reading& reading_;
    TextSource& source_;
    TableTop top_;
    CsvReader csv_;
    CsvBlock block_;
    std::size_t fileColumns_ = 0;
    std::size_t lastWidth_ = 0; // of the record before
    std::vector<std::string> columns_;
    std::vector<std::size_t> places_;  // of columns_ in a record
    std::vector<std::size_t> leftOut_; // places
    std::unique_ptr<Dialect> dialect_;
};

} // namespace core
