// Records of a CSV text: RFC 4180 with the liberties that real files take. What the cells mean is not known here.
#pragma once

#include "core/bytes/csv_text.h"
#include "core/bytes/text_source.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// Some records after each other. Cells are unquoted. Where a read comes to the end of its buffer, the block gets the
// buffer and its cells hold as long as the block's text; else they hold until the reader's next read.
struct CsvBlock {
    std::vector<std::string_view> cells; // of all records; empty while isGrid
    std::vector<std::uint32_t> ends;     // of record r: cells [ends[r − 1], ends[r])
    std::vector<std::int64_t> lines;     // on which record r begins, from 1
    CsvText text;

    std::size_t rows() const { return ends.size(); }
    std::size_t first(std::size_t row) const { return row == 0 ? 0 : ends[row - 1]; }
    std::size_t width(std::size_t row) const { return ends[row] - first(row); }
    // All records are equally wide and were not taken apart: the text knows where their cells are.
    bool isGrid() const { return cells.empty() && !ends.empty(); }
    void spread(); // then they are taken apart
    void clear();
};

// A record that could not be given: too long a field or record, or cut by the end of the file inside quotes.
struct CsvFault {
    enum class Kind { field_too_long, record_too_long, cut } kind = Kind::field_too_long;
    std::int64_t line = 0;   // where the record begins
    std::int64_t column = 0; // character in that line where the field begins, as far as known
    std::string text;        // the record's beginning
};

// A quote opens a quoted field only where the field begins; inside, "" is a quote; what follows the closing quote up to
// the delimiter is taken as it is. Records end at LF, CR LF or CR. Empty lines are records of one empty cell.
// Memory: a buffer of 128 KiB, up to maxRecordBytes for one record.
// Throws what the source throws, and Error{format} for a quote that is never closed more than 1 MiB before the end.
class CsvReader {
public:
    CsvReader(TextSource& source, char delimiter);

    // Clears block and gives the next records, at most most of them and at most a buffer full; false at the end, when
    // none is left. With most = wholeBuffers the block owns its text, and cells that must be put together can be left
    // for later (CsvText::left), and all records be given as they stand (isGrid): who looks up texts of the file needs
    // few of them.
    enum class Quoted { put_together, left };
    bool read(CsvBlock& block, std::size_t most, Quoted quoted = Quoted::put_together);
    static constexpr std::size_t wholeBuffers = static_cast<std::size_t>(-1);
    // The next record stands on this line: what lies between is passed by.
    void goOnAtLine(std::int64_t line) { line_ = line; }
    // Of the records before the last one given, in order; empties the list.
    std::vector<CsvFault> takeFaults();
    // True once the end was met behind a record without a line end of its own: the file may have been cut.
    bool endsOpen() const { return endsOpen_; }

private:
    bool fill();
    bool readGrid(CsvBlock& block);
    bool parseRecord(CsvBlock& block);
    bool quotedField(std::size_t& start, std::size_t& next, std::int64_t& lines, std::string_view& cell, bool& escaped);
    std::string_view plainQuoted(std::size_t place, std::string_view field);
    char* room();
    void putTogether(CsvBlock& block);
    void handOver(CsvBlock& block);
    void keepCells(CsvBlock& block, std::size_t count) const;
    bool fieldsFit(CsvBlock& block, std::size_t firstCell);
    void skipRecord();
    void cutInQuotes(std::uint64_t quoteAt, std::int64_t quoteLine);
    CsvFault faultAt(CsvFault::Kind kind, std::size_t fieldBegin) const;

    TextSource& source_;
    char delimiter_;
    std::string buffer_;
    std::string unquoted_; // room for the cells of the buffer that are put together: nothing, or as long as it
    std::size_t unquotedAt_ = 0;
    std::size_t size_ = 0;     // text in the buffer
    std::size_t at_ = 0;       // the next record's first byte
    std::uint64_t before_ = 0; // text before the buffer, since the start of the file
    bool atEnd_ = false;       // the buffer holds all that is left
    bool handedOver_ = false;  // the buffer holds what was left only, and nothing is known of its separators
    bool endsOpen_ = false;
    bool plain_ = false; // the separators are those outside quotes, and no quote is out of place
    Quoted quoted_ = Quoted::put_together;
    std::vector<std::uint32_t> separators_;
    std::size_t separatorCount_ = 0;
    std::size_t separator_ = 0; // the first one at or behind at_
    std::int64_t line_ = 1;
    std::size_t width_ = 0; // cells of the record before
    std::vector<std::size_t>
        escaped_; // cells of the record at work that must be put together: as they stand in the buffer
    std::array<std::string_view, 64> cells_; // of the record at work, on their way to the block
    std::array<std::uint32_t, 64> ends_{};
    std::vector<CsvFault> faults_;
};

// Which of , ; TAB | is most frequent outside quotes in the first line that is not blank; the earlier one on a tie.
char csvDelimiter(std::string_view head);

} // namespace core
