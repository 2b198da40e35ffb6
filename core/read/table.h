// A CSV file as a table under its header (README.md, CSV tables): every row has exactly the
// header's named columns.
#pragma once

#include "core/bytes/csv.h"
#include "core/model/row_batch.h"
#include "core/read/reading.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// Short rows are filled with empty cells, blank surplus is cut off, blank records are skipped. Rows with more, and a
// last record without line end that is shorter than the one before, are rejected and counted in the inspection (rows,
// rejectedRows). Of equal names the first column counts, one without a name is not read; blanks around a name are
// removed.
class Table {
public:
    // Reads the header. Throws Error{format} for more than maxColumns, and what the source throws.
    Table(Reading& reading, TextSource& source, char delimiter);

    const std::vector<std::string>& columns() const { return columns_; } // named ones, in the order of the file
    int column(std::string_view name) const;                             // −1: not there
    int columnNoCase(std::string_view name) const;
    char delimiter() const { return delimiter_; }
    // Columns of which this is true are not read from here on, as if they were not in the file, and are kept of no
    // rejected row. Their names.
    std::vector<std::string> leaveOut(bool (*fits)(std::string_view name));

    // The next rows, some 128 KiB of text; false at the end. The memory of rows is used again. Counts and reports
    // progress.
    bool read(RowBatch& rows);

private:
    void readHeader();
    bool isRegular() const;
    bool isBlankRecord(std::size_t record) const;
    void arrange(RowBatch& rows);
    bool takesRecord(RowBatch& rows, std::size_t record);
    void tellFaults();
    void refuseRow(std::int64_t line, std::int64_t column, std::string_view code, const std::string& reason,
                   std::string_view text);
    std::string recordText(RowBatch& rows, std::size_t record) const;

    Reading& reading_;
    TextSource& source_;
    char delimiter_;
    CsvReader csv_;
    CsvBlock block_;
    std::size_t fileColumns_ = 0;
    std::size_t lastWidth_ = 0; // of the record before
    std::vector<std::string> columns_;
    std::vector<std::size_t> places_;  // of columns_ in a record
    std::vector<std::size_t> leftOut_; // places
};

// The names of a header as Table takes them, from the beginning of a text; all of them, unnamed ones empty.
std::vector<std::string> headerOf(std::string_view head, char delimiter);

} // namespace core
