#include "core/read/table.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/bytes/limits.h"

#include <fmt/format.h>

#include <algorithm>

namespace core {

namespace {

bool isBlank(std::string_view cell)
{
    return cell.empty() || (static_cast<unsigned char>(cell.front()) <= ' ' && trim(cell).empty());
}

} // namespace

Table::Table(Reading& reading, TextSource& source, char delimiter)
    : reading_(reading), source_(source), delimiter_(delimiter), csv_(source, delimiter)
{
    readHeader();
}

void Table::readHeader()
{
    std::vector<std::string> names;
    std::int64_t line = 0;
    for (bool found = false; !found && csv_.readRecord(names, line);)
        found = !std::all_of(names.begin(), names.end(), [](const std::string& name) { return isBlank(name); });
    fileColumns_ = names.size();
    lastWidth_ = fileColumns_;
    if (fileColumns_ > maxColumns)
        throw Error(Fault::format, fmt::format("{}:{}: the header has {} columns and {} are allowed; leave some out.",
                                               shown(reading_.path), line, fileColumns_, maxColumns));
    for (std::size_t place = 0; place < fileColumns_; ++place) {
        std::string name(trim(names[place]));
        if (name.empty() || std::find(columns_.begin(), columns_.end(), name) != columns_.end())
            continue;
        columns_.push_back(std::move(name));
        places_.push_back(place);
    }
    if (reading_.options.tail)
        csv_.goOnAtLine(reading_.options.tail->lines + 1);
}

int Table::column(std::string_view name) const
{
    const auto it = std::find(columns_.begin(), columns_.end(), name);
    return it == columns_.end() ? -1 : static_cast<int>(it - columns_.begin());
}

int Table::columnNoCase(std::string_view name) const
{
    const auto it =
        std::find_if(columns_.begin(), columns_.end(), [&](const std::string& own) { return equalNoCase(own, name); });
    return it == columns_.end() ? -1 : static_cast<int>(it - columns_.begin());
}

std::vector<std::string> Table::leaveOut(bool (*fits)(std::string_view name))
{
    std::vector<std::string> left;
    for (std::size_t at = 0; at < columns_.size();) {
        if (!fits(columns_[at])) {
            ++at;
            continue;
        }
        leftOut_.push_back(places_[at]);
        left.push_back(std::move(columns_[at]));
        columns_.erase(columns_.begin() + static_cast<std::ptrdiff_t>(at));
        places_.erase(places_.begin() + static_cast<std::ptrdiff_t>(at));
    }
    return left;
}

bool Table::read(RowBatch& rows)
{
    rows.takeRecords(block_, columns_.size()); // the memory of a batch that was done goes to the next one
    for (;;) {
        const bool more = csv_.read(block_);
        tellFaults();
        if (!more) {
            rows.clear(columns_.size());
            return false;
        }
        reading_.progress.step(source_.bytes().packedDone(), source_.bytes().packedSize());
        if (isRegular()) {
            rows.takeRecords(block_, columns_.size());
            *reading_.found.rows += static_cast<std::int64_t>(rows.rows());
            lastWidth_ = fileColumns_;
            return true;
        }
        arrange(rows);
        if (rows.rows() == 0)
            continue;
        rows.takeText(block_);
        return true;
    }
}

bool Table::isBlankRecord(std::size_t record) const
{
    for (std::size_t n = 0; n < block_.width(record); ++n) {
        const auto cell = cellOf(block_.field(record, n));
        std::string room(isStillQuoted(cell) ? cell.size() : 0, '\0');
        if (!isBlank(room.empty() ? cell : unquote(cell, room.data())))
            return false;
    }
    return true;
}

// Every record has every column, and all of them are read: the rows can be handed on as they lie.
bool Table::isRegular() const
{
    if (columns_.size() != fileColumns_)
        return false;
    for (std::size_t record = 0; record < block_.records(); ++record)
        if (block_.width(record) != fileColumns_ || isBlankRecord(record))
            return false;
    return true;
}

void Table::arrange(RowBatch& rows)
{
    rows.clear(columns_.size());
    if (places_.empty() || places_.front() != 0)
        rows.leaveOutFirst();
    for (std::size_t record = 0; record < block_.records(); ++record) {
        if (isBlankRecord(record))
            continue;
        const auto width = block_.width(record);
        const bool takes = takesRecord(rows, record);
        lastWidth_ = width;
        if (!takes)
            continue;
        ++*reading_.found.rows;
        rows.addRow(block_.lines[record]);
        for (std::size_t n = 0; n < places_.size(); ++n)
            if (places_[n] < width)
                rows.set(rows.rows() - 1, n, rows.cellOfField(block_.field(record, places_[n])));
    }
}

// False if the record has been rejected.
bool Table::takesRecord(RowBatch& rows, std::size_t record)
{
    const auto width = block_.width(record);
    if (record + 1 == block_.records() && csv_.endsOpen() && width < lastWidth_) {
        reading_.found.endsInRow = true;
        refuseRow(block_.lines[record], 1, "csv.cut",
                  fmt::format("The file ends in the middle of this row: it has {} of {} fields; get the file again.",
                              width, lastWidth_),
                  recordText(rows, record));
        return false;
    }
    for (auto place = fileColumns_; place < width; ++place) {
        if (!isBlank(rows.cellOfField(block_.field(record, place)))) {
            std::size_t before = 1;
            for (std::size_t i = 0; i < place; ++i)
                before += codePoints(rows.cellOfField(block_.field(record, i))) + 1;
            refuseRow(
                block_.lines[record], static_cast<std::int64_t>(before), "csv.too-many-fields",
                fmt::format("This row has {} fields and the header {}; put fields that hold the delimiter in quotes.",
                            width, fileColumns_),
                recordText(rows, record));
            return false;
        }
    }
    return true;
}

std::string Table::recordText(RowBatch& rows, std::size_t record) const
{
    std::string text;
    for (std::size_t n = 0; n < block_.width(record) && text.size() < 4 * maxRefusedText; ++n) {
        if (n > 0)
            text += delimiter_;
        if (std::find(leftOut_.begin(), leftOut_.end(), n) == leftOut_.end())
            text += rows.cellOfField(block_.field(record, n)).substr(0, 4 * maxRefusedText);
    }
    return text;
}

void Table::refuseRow(std::int64_t line, std::int64_t column, std::string_view code, const std::string& reason,
                      std::string_view text)
{
    ++*reading_.found.rows;
    ++reading_.found.rejectedRows;
    reading_.refuse(line, column, code, reason, text);
}

void Table::tellFaults()
{
    for (auto& fault : csv_.takeFaults()) {
        if (!leftOut_.empty())
            fault.text.clear(); // nobody knows where in it the columns are that are not read
        switch (fault.kind) {
        case CsvFault::Kind::field_too_long:
            refuseRow(fault.line, fault.column, "csv.field-too-long",
                      fmt::format("A field of this row is longer than {} MiB; look for a quote that is not closed.",
                                  maxFieldBytes >> 20),
                      fault.text);
            break;
        case CsvFault::Kind::record_too_long:
            refuseRow(fault.line, fault.column, "csv.row-too-long",
                      fmt::format("This row is longer than {} MiB; look for a quote that is not closed.",
                                  maxRecordBytes >> 20),
                      fault.text);
            break;
        case CsvFault::Kind::cut:
            reading_.found.endsInRow = true;
            refuseRow(fault.line, fault.column, "csv.cut",
                      "The file ends in the middle of this row, inside quotes; get the file again.", fault.text);
            break;
        }
    }
}

std::vector<std::string> headerOf(std::string_view head, char delimiter)
{
    std::vector<std::string> names;
    while (!head.empty()) { // blank records come before it
        names.clear();
        bool blank = true;
        for (bool more = true; more;) {
            std::string cell;
            bool quoted = head.starts_with('"');
            std::size_t at = quoted;
            for (; at < head.size(); ++at) {
                const char c = head[at];
                if (quoted && c == '"' && at + 1 < head.size() && head[at + 1] == '"')
                    cell += head[at++];
                else if (quoted && c == '"')
                    quoted = false;
                else if (!quoted && (c == delimiter || c == '\n' || c == '\r'))
                    break;
                else
                    cell += c;
            }
            names.emplace_back(trim(cell));
            blank = blank && names.back().empty();
            more = at < head.size() && head[at] == delimiter;
            head.remove_prefix(std::min(head.size(), at + 1));
        }
        if (!blank)
            break;
    }
    return names;
}

} // namespace core
