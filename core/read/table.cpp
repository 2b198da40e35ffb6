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
    for (bool found = false; !found && csv_.read(block_, 1);) {
        for (auto cell = block_.first(0); cell < block_.ends[0]; ++cell)
            found = found || !isBlank(block_.cells[cell]);
    }
    fileColumns_ = block_.rows() > 0 ? block_.width(0) : 0;
    lastWidth_ = fileColumns_;
    if (fileColumns_ > maxColumns)
        throw Error(Fault::format, fmt::format("{}:{}: the header has {} columns and {} are allowed; leave some out.",
                                               shown(reading_.path), block_.lines[0], fileColumns_, maxColumns));
    for (std::size_t place = 0; place < fileColumns_; ++place) {
        std::string name(trim(block_.cells[place]));
        if (name.empty() || std::find(columns_.begin(), columns_.end(), name) != columns_.end())
            continue;
        columns_.push_back(std::move(name));
        places_.push_back(place);
    }
    block_.clear();
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

bool Table::read(RowBlock& block, CsvReader::Quoted quoted)
{
    block.columns = columns_.size();
    block.fromLineStart = !places_.empty() && places_.front() == 0;
    for (;;) {
        block.cells.clear();
        block.lines.clear();
        block.amounts.clear();
        std::swap(block.text, block_.text); // a block of the caller's to fill
        const bool more = csv_.read(block_, CsvReader::wholeBuffers, quoted);
        tellFaults();
        if (!more)
            return false;
        reading_.progress.step(source_.bytes().packedDone(), source_.bytes().packedSize());
        if (isRegular()) {
            std::swap(block.cells, block_.cells);
            std::swap(block.lines, block_.lines);
            std::swap(block.text, block_.text);
            *reading_.found.rows += static_cast<std::int64_t>(block.rows());
            lastWidth_ = fileColumns_;
            return true;
        }
        block_.spread();
        block_.text.putTogether(block_.cells);
        arrange(block);
        if (block.rows() == 0)
            continue;
        std::swap(block.text, block_.text);
        block.text.begins.clear();
        block.text.ends.clear();
        return true;
    }
}

// Every record has every column, and all of them are read: the cells can be handed on as they lie.
bool Table::isRegular()
{
    if (columns_.size() != fileColumns_ || block_.ends.back() != block_.rows() * fileColumns_)
        return false;
    if (block_.isGrid()) {
        for (std::size_t row = 0; row < block_.rows(); ++row)
            if (const auto cell = block_.text.cell(row, fileColumns_, 0); isLeft(cell) || isBlank(cell)) {
                block_.spread();
                break;
            }
        if (block_.isGrid())
            return true;
    }
    for (std::size_t row = 0; row < block_.rows(); ++row) {
        if (block_.width(row) != fileColumns_)
            return false;
        // A blank record shows in its first cell; where that is empty the others are looked at one by one.
        const auto cell = block_.cells[block_.first(row)];
        if (block_.text.left && (isLeft(cell) || isBlank(cell)))
            block_.text.putTogether(block_.cells);
        if (isBlank(block_.cells[block_.first(row)]))
            return std::all_of(
                block_.lines.begin(), block_.lines.end(), [&, at = std::size_t{0}](std::int64_t) mutable {
                    const auto begin = block_.cells.begin() + static_cast<std::ptrdiff_t>(block_.first(at));
                    ++at;
                    return !std::all_of(begin, begin + static_cast<std::ptrdiff_t>(fileColumns_), isBlank);
                });
    }
    return true;
}

void Table::arrange(RowBlock& block)
{
    for (std::size_t row = 0; row < block_.rows(); ++row) {
        const auto first = block_.first(row);
        const auto width = block_.width(row);
        const auto cells = block_.cells.begin() + static_cast<std::ptrdiff_t>(first);
        if (std::all_of(cells, cells + static_cast<std::ptrdiff_t>(width), isBlank))
            continue;
        const bool takes = takesRow(row);
        lastWidth_ = width;
        if (!takes)
            continue;
        ++*reading_.found.rows;
        for (const auto place : places_)
            block.cells.push_back(place < width ? block_.cells[first + place] : std::string_view());
        block.lines.push_back(block_.lines[row]);
    }
}

// False if the row has been refused.
bool Table::takesRow(std::size_t row)
{
    const auto first = block_.first(row);
    const auto width = block_.width(row);
    if (row + 1 == block_.rows() && csv_.endsOpen() && width < lastWidth_) {
        reading_.found.endsInRow = true;
        refuseRow(block_.lines[row], 1, "csv.cut",
                  fmt::format("The file ends in the middle of this row: it has {} of {} fields; get the file again.",
                              width, lastWidth_),
                  rowText(row));
        return false;
    }
    for (auto place = fileColumns_; place < width; ++place) {
        if (!isBlank(block_.cells[first + place])) {
            std::size_t before = 1;
            for (std::size_t i = 0; i < place; ++i)
                before += codePoints(block_.cells[first + i]) + 1;
            refuseRow(
                block_.lines[row], static_cast<std::int64_t>(before), "csv.too-many-fields",
                fmt::format("This row has {} fields and the header {}; put fields that hold the delimiter in quotes.",
                            width, fileColumns_),
                rowText(row));
            return false;
        }
    }
    return true;
}

std::string Table::rowText(std::size_t row) const
{
    std::string text;
    for (auto cell = block_.first(row); cell < block_.ends[row] && text.size() < 4 * maxRefusedText; ++cell) {
        if (cell > block_.first(row))
            text += delimiter_;
        if (std::find(leftOut_.begin(), leftOut_.end(), cell - block_.first(row)) == leftOut_.end())
            text += block_.cells[cell].substr(0, 4 * maxRefusedText);
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

std::int64_t columnInLine(const RowBlock& block, std::size_t row, std::size_t column)
{
    if (block.hasSpans()) {
        const auto begin = block.text.begins[row];
        const auto cell = column == 0 ? begin : block.text.ends[row * block.columns + column - 1] + 1;
        const bool quoted = block.text.raw[cell] == '"';
        return static_cast<std::int64_t>(codePoints({block.text.raw.data() + begin, cell - begin})) + 1
               + (quoted && column > 0 ? 1 : 0);
    }
    const auto cell = block.cell(row, column), first = block.cell(row, 0);
    const std::less_equal<const char*> before;
    const auto inFile = [&](const char* at) {
        return before(block.text.raw.data(), at) && before(at, block.text.raw.data() + block.text.raw.size());
    };
    if (!block.fromLineStart || !cell.data() || !first.data() || !inFile(cell.data()) || !inFile(first.data())
        || first.data() > cell.data())
        return 0;
    return static_cast<std::int64_t>(codePoints({first.data(), static_cast<std::size_t>(cell.data() - first.data())}))
           + 1;
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
