// Records of a CSV text: RFC 4180 with the liberties that real files take. What the
// cells mean is not known here.
#pragma once

#include "core/bytes/csv_text.h"
#include "core/bytes/text_source.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// A record that could not be given: too long a field or record, or cut by the
// end of the file inside quotes.
struct CsvFault {
    enum class Kind { field_too_long, record_too_long, cut } kind = Kind::field_too_long;
    std::int64_t line = 0;   // where the record begins
    std::int64_t column = 0; // character in that line where the field begins, as far as known
    std::string text;        // the record's beginning
};

// A quote opens a quoted field only where the field begins; inside, "" is a quote; what follows the
// closing quote up to the delimiter is taken as it is. Records end at LF, CR LF or CR. Empty lines
// are records of one empty cell. Memory: a buffer of 128 KiB, up to maxRecordBytes for one record.
// Throws what the source throws, and Error{format} for a quote that is never closed
// more than 1 MiB before the end.
class CsvReader {
public:
    CsvReader(TextSource& source, char delimiter);

    // The next record by itself, its cells unquoted: a header. False at the end.
    bool readRecord(std::vector<std::string>& cells, std::int64_t& line);
    // Clears block and gives the next records, a buffer full; false at the end, when none is left.
    // The block's memory is used again.
    bool read(CsvBlock& block);
    // The next record stands on this line: what lies between is passed by.
    void goOnAtLine(std::int64_t line) { line_ = line; }
    // Of the records before the last one given, in order; empties the list.
    std::vector<CsvFault> takeFaults();
    // True once the end was met behind a record without a line end of its own:
    // the file may have been cut.
    bool endsOpen() const { return endsOpen_; }
    bool isAtEnd() const { return atEnd_ && at_ == size_; } // the block given was the last

private:
    bool fill();
    bool readEvenRecords(CsvBlock& block);
    bool readRecords(CsvBlock& block, bool justOne);
    bool parseRecord(CsvBlock& block);
    bool skipQuotedField(std::size_t& at, std::size_t& next, std::int64_t& lines) const;
    void handOver(CsvBlock& block);
    bool fieldsFit(const CsvBlock& block, std::size_t firstField);
    void skipRecord();
    void cutInQuotes(std::uint64_t quoteAt, std::int64_t quoteLine);
    CsvFault faultAt(CsvFault::Kind kind, std::size_t fieldBegin) const;

    TextSource& source_;
    char delimiter_;
    std::string buffer_;
    std::size_t size_ = 0;     // text in the buffer
    std::size_t at_ = 0;       // the next record's first byte
    std::uint64_t before_ = 0; // text before the buffer, since the start of the file
    bool atEnd_ = false;       // the buffer holds all that is left
    bool handedOver_ = false;  // the buffer holds what was left only, and nothing is known of its separators
    bool endsOpen_ = false;
    bool plain_ = false; // the separators are those outside quotes, and no quote is out of place
    std::vector<std::uint32_t> separators_;
    std::size_t separatorCount_ = 0;
    std::size_t separator_ = 0; // the first one at or behind at_
    std::int64_t line_ = 1;
    std::size_t width_ = 0; // fields of the record before
    std::vector<CsvFault> faults_;
};

// Which of , ; TAB | is most frequent outside quotes in the first line that is not
// blank; the earlier one on a tie.
char csvDelimiter(std::string_view head);

} // namespace core
