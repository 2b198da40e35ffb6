#include "core/bytes/csv.h"

#include "core/base/error.h"
#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/bytes/limits.h"
#include "core/bytes/separators.h"

#include <algorithm>
#include <cassert>
#include <cstring>
#include <utility>

namespace core {

namespace {

constexpr std::size_t csvBufferBytes =
    128 * 1024; // some 200 rows of a cost file: with their cells they stay in the cache

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
    std::string kept(text.substr(0, 4 * maxRejectedText));
    while (!kept.empty() && (codePoints(kept) > maxRejectedText || !isUtf8(kept)))
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

CsvReader::CsvReader(TextSource& source, char delimiter)
    : source_(source), delimiter_(delimiter), buffer_(source.roomFor(csvBufferBytes), '\0')
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
    auto& text = block.fields.text;
    std::swap(buffer_, text);
    buffer_.resize(std::max(buffer_.size(), text.size()));
    std::memcpy(buffer_.data(), text.data() + at_, size_ - at_);
    size_ -= at_;
    before_ += at_;
    at_ = 0;
    handedOver_ = true;
}

bool CsvReader::readRecord(std::vector<std::string>& cells, std::int64_t& line)
{
    CsvBlock block;
    if (!readRecords(block, true))
        return false;
    line = block.lines.front();
    cells.clear();
    std::size_t begin = block.fields.recordBegins.front();
    for (const std::size_t end : block.fields.fieldEnds) {
        const auto cell = cellOf({buffer_.data() + begin, end - begin});
        std::string room(isStillQuoted(cell) ? cell.size() : 0, '\0');
        cells.emplace_back(room.empty() ? cell : unquote(cell, room.data()));
        begin = end + 1;
    }
    return true;
}

bool CsvReader::read(CsvBlock& block)
{
    block.clear();
    if (!readRecords(block, false))
        return false;
    handOver(block);
    return true;
}

// The records of the buffer, or the next one; more text is read as long as there is none. False at the end.
bool CsvReader::readRecords(CsvBlock& block, bool justOne)
{
    if (handedOver_) {
        handedOver_ = false;
        fill();
    }
    for (;;) {
        if (!justOne && at_ < size_ && readEvenRecords(block))
            return true;
        while (at_ < size_ && (!justOne || block.records() == 0) && parseRecord(block)) {}
        if (block.records() > 0)
            return true;
        if (atEnd_ && at_ == size_)
            return false;
        if (!fill() && at_ < size_ && !atEnd_)
            skipRecord();
    }
}

// All whole records of the buffer, where each is as wide as the one before and separators say where its fields end;
// else nothing has changed. Only line ends and delimiters are looked at.
bool CsvReader::readEvenRecords(CsvBlock& block)
{
    if (!plain_ || width_ == 0)
        return false;
    const char* const text = buffer_.data();
    const auto* const separators = separators_.data();
    std::size_t at = at_, next = separator_;
    auto line = line_;
    const auto giveUp = [&block] {
        block.clear();
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
        block.fields.fieldEnds.insert(block.fields.fieldEnds.end(), ends, ends + width_);
        block.fields.recordBegins.push_back(static_cast<std::uint32_t>(at));
        block.recordEnds.push_back(static_cast<std::uint32_t>(block.fields.fieldEnds.size()));
        block.lines.push_back(line);
        at = last + (two ? 2 : 1);
        next += width_ + two;
    }
    const auto isDelimiter = [&](std::uint32_t place) { return text[place] == delimiter_; };
    if (block.records() == 0 || (atEnd_ && at < size_)
        || !std::all_of(separators + next, separators + separatorCount_, isDelimiter))
        return giveUp(); // a short record follows, or one without a line end
    at_ = at;
    separator_ = next;
    line_ = line;
    return true;
}

// One record from at_ on. False if its end is not in the buffer: nothing has changed then.
bool CsvReader::parseRecord(CsvBlock& block)
{
    auto& fieldEnds = block.fields.fieldEnds;
    const auto firstField = fieldEnds.size();
    const char* const text = buffer_.data();
    const std::uint32_t* const separators = separators_.data();
    std::size_t next = separator_, start = at_;
    std::int64_t lines = 0;
    const auto isNotWhole = [&] {
        fieldEnds.resize(firstField);
        return false;
    };
    for (;;) {
        if (plain_ || start == size_ || text[start] != '"') {
            while (!plain_ && next < separatorCount_ && text[separators[next]] == '"')
                ++next;
            start = next < separatorCount_ ? separators[next] : size_;
        } else {
            const auto opened = start;
            if (!skipQuotedField(start, next, lines)) {
                if (atEnd_)
                    cutInQuotes(before_ + opened, line_ + lineEnds({text + at_, opened - at_}));
                return isNotWhole();
            }
        }
        fieldEnds.push_back(static_cast<std::uint32_t>(start));
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
    width_ = fieldEnds.size() - firstField;
    if (start - at_ <= maxFieldBytes || fieldsFit(block, firstField)) {
        block.recordEnds.push_back(static_cast<std::uint32_t>(fieldEnds.size()));
        block.lines.push_back(line_);
        block.fields.recordBegins.push_back(static_cast<std::uint32_t>(at_));
    } else {
        fieldEnds.resize(firstField);
    }
    line_ += lines;
    at_ = start;
    separator_ = next;
    return true;
}

// at: the opening quote. Afterwards it is behind the field, at a delimiter, a line end or the end of the buffer, and
// next is the separator there.
bool CsvReader::skipQuotedField(std::size_t& at, std::size_t& next, std::int64_t& lines) const
{
    const char* const text = buffer_.data();
    ++next; // the opening quote
    for (;; ++next) {
        if (next >= separatorCount_)
            return false;
        const auto place = separators_[next];
        const char mark = text[place];
        if (mark == '\n' || (mark == '\r' && (place + 1 >= size_ || text[place + 1] != '\n')))
            ++lines;
        if (mark != '"')
            continue;
        if (place + 1 < size_ && text[place + 1] == '"') {
            ++next;
            continue;
        }
        if (place + 1 == size_ && !atEnd_)
            return false; // a second quote may follow
        ++next;
        at = place + 1;
        break;
    }
    if (at == size_ || text[at] == delimiter_ || text[at] == '\n' || text[at] == '\r')
        return true;
    while (next < separatorCount_ && text[separators_[next]] == '"') // text behind the closing quote
        ++next;
    at = next < separatorCount_ ? separators_[next] : size_;
    return true;
}

CsvFault CsvReader::faultAt(CsvFault::Kind kind, std::size_t fieldBegin) const
{
    std::string_view before(buffer_.data() + at_, fieldBegin - at_);
    const auto lineStart = before.find_last_of("\r\n");
    if (lineStart != std::string_view::npos)
        before.remove_prefix(lineStart + 1);
    return {kind, line_, static_cast<std::int64_t>(codePoints(before)) + 1,
            beginning({buffer_.data() + at_, std::min(size_ - at_, 4 * maxRejectedText)})};
}

// The fields of the record at at_, from this one of the block on.
bool CsvReader::fieldsFit(const CsvBlock& block, std::size_t firstField)
{
    std::string room;
    auto begin = at_;
    for (auto n = firstField; n < block.fields.fieldEnds.size(); ++n) {
        const std::size_t end = block.fields.fieldEnds[n];
        const auto cell = cellOf({buffer_.data() + begin, end - begin});
        room.resize(isStillQuoted(cell) ? cell.size() : 0);
        if ((room.empty() ? cell.size() : unquote(cell, room.data()).size()) > maxFieldBytes) {
            faults_.push_back(faultAt(CsvFault::Kind::field_too_long, begin + (buffer_[begin] == '"' ? 1 : 0)));
            return false;
        }
        begin = end + 1;
    }
    return true;
}

// The end of the file inside quotes that opened at quoteAt: within the last 1 MiB a cut download, else a file that is
// not what it seems. Takes the record off.
void CsvReader::cutInQuotes(std::uint64_t quoteAt, std::int64_t quoteLine)
{
    const auto total = before_ + size_;
    if (total - quoteAt > maxFieldBytes)
        throw Error(Fault::format, sentence(MessageCode::file_quote_open, shown(source_.bytes().path()), quoteLine));
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
