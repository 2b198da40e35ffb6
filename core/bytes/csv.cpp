#include "core/bytes/csv.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/bytes/limits.h"
#include "core/bytes/separators.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <cstring>
#include <utility>

namespace core {

namespace {

constexpr std::size_t bufferBytes = 128 * 1024; // some 200 rows of a cost file: with their cells they stay in the cache

std::int64_t lineEnds(std::string_view text)
{
    auto count = static_cast<std::int64_t>(std::count(text.begin(), text.end(), '\n'));
    for (auto at = text.find('\r'); at != std::string_view::npos; at = text.find('\r', at + 1))
        if (at + 1 == text.size() || text[at + 1] != '\n')
            ++count;
    return count;
}

std::string beginning(std::string_view text)
{
    // Four bytes a character at most; a cut one at the end is dropped again.
    std::string kept(text.substr(0, 4 * maxRefusedText));
    while (!kept.empty() && (codePoints(kept) > maxRefusedText || !isUtf8(kept)))
        kept.pop_back();
    return kept;
}

// Follows one record that is not kept, piece by piece.
class RecordEnd {
public:
    RecordEnd(char delimiter, std::int64_t line) : delimiter_(delimiter), line_(line) {}

    // The position in text behind the end of the record, or npos; text begins at byte offset of the file.
    std::size_t find(std::string_view text, std::uint64_t offset)
    {
        for (std::size_t at = 0; at < text.size(); ++at) {
            const char c = text[at];
            if (afterCr_)
                return at + (c == '\n');
            switch (state_) {
            case State::quoted: {
                const auto quote = std::min(text.find('"', at), text.size());
                line_ += static_cast<std::int64_t>(std::count(&text[at], text.data() + quote, '\n'));
                at = quote;
                if (quote < text.size())
                    state_ = State::closing;
                continue;
            }
            case State::closing:
                if (c == '"') {
                    state_ = State::quoted;
                    continue;
                }
                break;
            case State::begin:
                if (c == '"') {
                    state_ = State::quoted;
                    quoteAt_ = offset + at;
                    quoteLine_ = line_;
                    continue;
                }
                break;
            case State::plain: break;
            }
            state_ = c == delimiter_ ? State::begin : State::plain;
            line_ += c == '\n' || c == '\r';
            if (c == '\n')
                return at + 1;
            afterCr_ = c == '\r';
        }
        return std::string_view::npos;
    }
    bool inQuotes() const { return state_ == State::quoted; }
    std::uint64_t quoteAt() const { return quoteAt_; }
    std::int64_t quoteLine() const { return quoteLine_; }
    std::int64_t line() const { return line_; }

private:
    enum class State { begin, plain, quoted, closing } state_ = State::begin;
    char delimiter_;
    bool afterCr_ = false;
    std::int64_t line_;
    std::uint64_t quoteAt_ = 0;
    std::int64_t quoteLine_ = 0;
};

} // namespace

void CsvBlock::clear()
{
    cells.clear();
    ends.clear();
    lines.clear();
    text.clear();
}

void CsvBlock::spread()
{
    if (isGrid())
        text.spread(width(0), cells);
}

CsvReader::CsvReader(TextSource& source, char delimiter)
    : source_(source), delimiter_(delimiter), buffer_(source.roomFor(bufferBytes), '\0')
{}

std::vector<CsvFault> CsvReader::takeFaults() { return std::exchange(faults_, {}); }

// Moves what is left to the front and reads on until the buffer is full; grows it where one record fills it. False if
// nothing could be added because the file ends or the record is too long.
bool CsvReader::fill()
{
    if (atEnd_)
        return false;
    std::memmove(buffer_.data(), buffer_.data() + at_, size_ - at_);
    size_ -= at_;
    before_ += at_;
    at_ = 0;
    if (size_ == buffer_.size()) {
        if (buffer_.size() >= maxRecordBytes)
            return false;
        buffer_.resize(2 * buffer_.size());
    }
    const auto had = size_;
    while (size_ < buffer_.size()) {
        const auto got = source_.read(buffer_.data() + size_, buffer_.size() - size_);
        if (got == 0) {
            atEnd_ = true;
            break;
        }
        size_ += got;
    }
    separators_.resize(std::max(separators_.size(), buffer_.size() + 8));
    const auto ends = findFieldEnds({buffer_.data(), size_}, delimiter_, atEnd_, separators_.data());
    plain_ = ends.has_value();
    separatorCount_ = ends ? *ends : findSeparators({buffer_.data(), size_}, delimiter_, separators_.data());
    separator_ = 0;
    return size_ > had || atEnd_;
}

// The block gets the buffer, the reader goes on in the block's old one with what is left.
void CsvReader::handOver(CsvBlock& block)
{
    std::swap(buffer_, block.text.raw);
    std::swap(unquoted_, block.text.unquoted);
    block.text.unquotedSize = unquotedAt_;
    block.text.owned = true;
    buffer_.resize(std::max(buffer_.size(), block.text.raw.size()));
    std::memcpy(buffer_.data(), block.text.raw.data() + at_, size_ - at_);
    size_ -= at_;
    before_ += at_;
    at_ = 0;
    unquotedAt_ = 0;
    handedOver_ = true;
}

bool CsvReader::read(CsvBlock& block, std::size_t most, Quoted quoted)
{
    assert(quoted == Quoted::put_together || most == wholeBuffers); // the block must have room for them
    block.clear();
    quoted_ = quoted;
    block.text.left = quoted == Quoted::left;
    if (handedOver_) {
        handedOver_ = false;
        fill();
    }
    while (block.rows() < most) {
        if (block.rows() == 0 && at_ < size_ && readGrid(block))
            break;
        if (at_ < size_ && parseRecord(block))
            continue;
        if (atEnd_ && at_ == size_)
            break;
        if (block.rows() > 0)
            break; // its cells lie in the buffer that must move now
        unquotedAt_ = 0;
        if (!fill() && at_ < size_ && !atEnd_)
            skipRecord();
    }
    if (block.rows() > 0 && block.rows() < most)
        handOver(block);
    return block.rows() > 0;
}

// All whole records of the buffer, where each is as wide as the one before and separators say where its fields end;
// else nothing has changed. Only line ends and delimiters are looked at, and no cell is made.
bool CsvReader::readGrid(CsvBlock& block)
{
    if (quoted_ != Quoted::left || !plain_ || width_ == 0)
        return false;
    const char* const text = buffer_.data();
    const auto* const separators = separators_.data();
    std::size_t at = at_, next = separator_;
    auto line = line_;
    const auto giveUp = [&block] {
        block.lines.clear();
        block.ends.clear();
        block.text.begins.clear();
        block.text.ends.clear();
        return false;
    };
    for (; next + width_ <= separatorCount_; ++line) {
        const auto* const ends = separators + next;
        const std::size_t last = ends[width_ - 1];
        bool regular = last - at <= maxFieldBytes;
        for (std::size_t n = 0; n + 1 < width_; ++n)
            regular &= text[ends[n]] == delimiter_;
        const bool two = text[last] == '\r' && last + 1 < size_ && text[last + 1] == '\n';
        if (!regular || (text[last] != '\n' && !two))
            return giveUp();
        block.text.ends.insert(block.text.ends.end(), ends, ends + width_);
        block.ends.push_back(static_cast<std::uint32_t>(block.text.ends.size()));
        block.text.begins.push_back(static_cast<std::uint32_t>(at));
        block.lines.push_back(line);
        at = last + (two ? 2 : 1);
        next += width_ + two;
    }
    const auto isDelimiter = [&](std::uint32_t place) { return text[place] == delimiter_; };
    if (block.rows() == 0 || (atEnd_ && at < size_)
        || !std::all_of(separators + next, separators + separatorCount_, isDelimiter))
        return giveUp(); // a short record follows, or one without a line end
    at_ = at;
    separator_ = next;
    line_ = line;
    return true;
}

// Moves the first cells of cells_ to the block.
void CsvReader::keepCells(CsvBlock& block, std::size_t count) const
{
    block.cells.insert(block.cells.end(), cells_.data(), cells_.data() + count);
    block.text.ends.insert(block.text.ends.end(), ends_.data(), ends_.data() + count);
}

// One record from at_ on. False if its end is not in the buffer: nothing has changed then.
bool CsvReader::parseRecord(CsvBlock& block)
{
    const auto firstCell = block.cells.size();
    const char* const text = buffer_.data();
    const std::uint32_t* const separators = separators_.data();
    std::size_t next = separator_, start = at_, count = 0;
    std::int64_t lines = 0;
    escaped_.clear();
    const auto isNotWhole = [&] {
        block.cells.resize(firstCell);
        block.text.ends.resize(firstCell);
        return false;
    };
    for (;; ++count) {
        if (count == cells_.size()) {
            keepCells(block, count);
            count = 0;
        }
        const bool isQuoted = start < size_ && text[start] == '"';
        if (plain_ || !isQuoted) {
            while (!plain_ && next < separatorCount_ && text[separators[next]] == '"')
                ++next;
            const auto end = next < separatorCount_ ? separators[next] : size_;
            cells_[count] = isQuoted ? plainQuoted(block.cells.size() + count, {text + start, end - start})
                                     : std::string_view(text + start, end - start);
            start = end;
        } else {
            const auto opened = start;
            bool escaped = false;
            if (!quotedField(start, next, lines, cells_[count], escaped)) {
                if (atEnd_)
                    cutInQuotes(before_ + opened, line_ + lineEnds({text + at_, opened - at_}));
                return isNotWhole();
            }
            if (escaped) {
                cells_[count] = {text + opened, start - opened};
                escaped_.push_back(block.cells.size() + count);
            }
        }
        ends_[count] = static_cast<std::uint32_t>(start);
        // start is at the delimiter, the line end or the end of the buffer
        if (start == size_) {
            if (!atEnd_)
                return isNotWhole();
            endsOpen_ = true;
            break;
        }
        const char mark = text[start];
        ++next;
        if (mark == delimiter_) {
            ++start;
            continue;
        }
        if (mark == '\r' && start + 1 == size_ && !atEnd_) // an LF may follow
            return isNotWhole();
        const bool two = mark == '\r' && start + 1 < size_ && text[start + 1] == '\n';
        start += two ? 2 : 1;
        next += two;
        ++lines;
        break;
    }
    keepCells(block, count + 1);
    width_ = block.cells.size() - firstCell;
    if (quoted_ == Quoted::put_together)
        putTogether(block);
    if (start - at_ <= maxFieldBytes || fieldsFit(block, firstCell)) {
        block.ends.push_back(static_cast<std::uint32_t>(block.cells.size()));
        block.lines.push_back(line_);
        block.text.begins.push_back(static_cast<std::uint32_t>(at_));
    }
    line_ += lines;
    at_ = start;
    separator_ = next;
    return true;
}

// The cell of a quoted field whose end is known, by its place in the block.
std::string_view CsvReader::plainQuoted(std::size_t place, std::string_view field)
{
    const auto* const quote = static_cast<const char*>(std::memchr(field.data() + 1, '"', field.size() - 1));
    if (quote == field.data() + field.size() - 1)
        return field.substr(1, field.size() - 2);
    escaped_.push_back(place);
    return field;
}

// Room for the cells of the buffer that are put together; where they are left, few files need it.
char* CsvReader::room()
{
    assert(unquotedAt_ == 0 || unquoted_.size() >= buffer_.size());
    unquoted_.resize(std::max(unquoted_.size(), buffer_.size()));
    return unquoted_.data() + unquotedAt_;
}

void CsvReader::putTogether(CsvBlock& block)
{
    for (const auto cell : escaped_) {
        block.cells[cell] = unquoted(block.cells[cell], room());
        unquotedAt_ += block.cells[cell].size();
    }
}

// start: at the opening quote. Afterwards it is behind the field, at a delimiter, a line end or the end of the buffer,
// and next is the separator there. escaped: the cell must be put together from all that.
bool CsvReader::quotedField(std::size_t& start, std::size_t& next, std::int64_t& lines, std::string_view& cell,
                            bool& escaped)
{
    const char* const text = buffer_.data();
    const auto begin = start + 1;
    ++next; // the opening quote
    for (;; ++next) {
        if (next >= separatorCount_)
            return false;
        const auto at = separators_[next];
        const char mark = text[at];
        if (mark == '\n' || (mark == '\r' && (at + 1 >= size_ || text[at + 1] != '\n')))
            ++lines;
        if (mark != '"')
            continue;
        if (at + 1 < size_ && text[at + 1] == '"') {
            escaped = true;
            ++next;
            continue;
        }
        if (at + 1 == size_ && !atEnd_)
            return false; // a second quote may follow
        cell = {text + begin, at - begin};
        ++next;
        start = at + 1;
        break;
    }
    if (start == size_ || text[start] == delimiter_ || text[start] == '\n' || text[start] == '\r')
        return true;
    escaped = true; // text behind the closing quote
    while (next < separatorCount_ && text[separators_[next]] == '"')
        ++next;
    start = next < separatorCount_ ? separators_[next] : size_;
    return true;
}

CsvFault CsvReader::faultAt(CsvFault::Kind kind, std::size_t fieldBegin) const
{
    std::string_view before(buffer_.data() + at_, fieldBegin - at_);
    const auto lineStart = before.find_last_of("\r\n");
    if (lineStart != std::string_view::npos)
        before.remove_prefix(lineStart + 1);
    return {kind, line_, static_cast<std::int64_t>(codePoints(before)) + 1,
            beginning({buffer_.data() + at_, std::min(size_ - at_, 4 * maxRefusedText)})};
}

bool CsvReader::fieldsFit(CsvBlock& block, std::size_t firstCell)
{
    const auto sizeOf = [&](std::string_view cell) {
        return block.text.left && isLeft(cell) ? unquoted(cell, room()).size() : cell.size();
    };
    for (auto cell = firstCell; cell < block.cells.size(); ++cell) {
        if (sizeOf(block.cells[cell]) > maxFieldBytes) {
            const auto field = cell == firstCell ? at_ : block.text.ends[cell - 1] + std::size_t{1};
            const auto begin = field + (buffer_[field] == '"' ? 1 : 0);
            faults_.push_back(faultAt(CsvFault::Kind::field_too_long, begin));
            block.cells.resize(firstCell);
            block.text.ends.resize(firstCell);
            return false;
        }
    }
    return true;
}

// The end of the file inside quotes that opened at quoteAt: within the last 1 MiB a cut download, else a file that is
// not what it seems. Takes the record off.
void CsvReader::cutInQuotes(std::uint64_t quoteAt, std::int64_t quoteLine)
{
    const auto total = before_ + size_;
    if (total - quoteAt > maxFieldBytes)
        throw Error(
            Fault::format,
            fmt::format("{}:{}: a quote is opened here and never closed; mend the line or export the file again.",
                        shown(source_.bytes().path()), quoteLine));
    faults_.push_back(faultAt(CsvFault::Kind::cut, at_));
    endsOpen_ = true;
    at_ = size_;
}

// A record longer than the buffer may get: reads on to its end without keeping it.
void CsvReader::skipRecord()
{
    auto fault = faultAt(CsvFault::Kind::record_too_long, at_);
    RecordEnd end(delimiter_, line_);
    for (;;) {
        const auto stop = end.find({buffer_.data() + at_, size_ - at_}, before_ + at_);
        if (stop != std::string_view::npos) {
            at_ += stop;
            break;
        }
        at_ = size_;
        if (atEnd_) {
            if (end.inQuotes())
                return cutInQuotes(end.quoteAt(), end.quoteLine());
            endsOpen_ = true;
            break;
        }
        fill();
    }
    faults_.push_back(std::move(fault));
    line_ = end.line();
    plain_ = false; // the buffer begins inside of that record
    separatorCount_ = findSeparators({buffer_.data(), size_}, delimiter_, separators_.data());
    const auto known = separators_.begin() + static_cast<std::ptrdiff_t>(separatorCount_);
    separator_ = static_cast<std::size_t>(std::lower_bound(separators_.begin(), known, at_) - separators_.begin());
}

char csvDelimiter(std::string_view head)
{
    constexpr std::string_view delimiters = ",;\t|";
    const auto first = head.find_first_not_of(" \t\r\n\f\v");
    if (first != std::string_view::npos) {
        const auto lineStart = head.substr(0, first).find_last_of("\r\n"); // blank lines go, blanks of the header stay
        head.remove_prefix(lineStart == std::string_view::npos ? 0 : lineStart + 1);
    }
    std::size_t count[4] = {};
    bool quoted = false;
    for (const char c : head) {
        if (c == '"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == '\n' || c == '\r')
            break;
        const auto which = delimiters.find(c);
        if (which != std::string_view::npos)
            ++count[which];
    }
    return delimiters[static_cast<std::size_t>(std::max_element(count, count + 4) - count)];
}

} // namespace core
