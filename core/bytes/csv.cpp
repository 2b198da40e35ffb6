#include "core/bytes/csv.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/bytes/limits.h"
#include "core/bytes/separators.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cassert>
#include <cstring>
#include <utility>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

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

// Copies from text up to its first quote and returns how far that is: size if there is none. room: that may be written to.
std::size_t untilQuote(const char* text, std::size_t size, char* out, std::size_t room)
{
#ifdef __SSE2__
    // Quotes of JSON in a cell stand close together.
    for (std::size_t at = 0; at + 16 <= size && at + 16 <= room; at += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text + at));
        _mm_storeu_si128(reinterpret_cast<__m128i*>(out + at), bytes);
        const auto quotes = static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('"'))));
        if (quotes != 0)
            return at + static_cast<std::size_t>(std::countr_zero(quotes));
    }
#endif
    const auto* quote = static_cast<const char*>(std::memchr(text, '"', size));
    const auto length = quote ? static_cast<std::size_t>(quote - text) : size;
    assert(length <= room); // a field never grows
    std::memcpy(out, text, length);
    return length;
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

CsvReader::CsvReader(TextSource& source, char delimiter)
    : source_(source), delimiter_(delimiter), buffer_(source.roomFor(bufferBytes), '\0') {}

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
    separators_.resize(std::max(separators_.size(), buffer_.size()));
    unquoted_.resize(std::max(unquoted_.size(), buffer_.size()));
    separatorCount_ = findSeparators({buffer_.data(), size_}, delimiter_, separators_.data());
    separator_ = 0;
    return size_ > had || atEnd_;
}

// The block gets the buffer, the reader goes on in the block's old one with what is left.
void CsvReader::handOver(CsvBlock& block)
{
    std::swap(buffer_, block.text.raw);
    std::swap(unquoted_, block.text.unquoted);
    block.text.owned = true;
    buffer_.resize(std::max(buffer_.size(), block.text.raw.size()));
    std::memcpy(buffer_.data(), block.text.raw.data() + at_, size_ - at_);
    size_ -= at_;
    before_ += at_;
    at_ = 0;
    unquotedAt_ = 0;
    handedOver_ = true;
}

bool CsvReader::read(CsvBlock& block, std::size_t most)
{
    block.clear();
    if (handedOver_) {
        handedOver_ = false;
        fill();
    }
    while (block.rows() < most) {
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
        if (start < size_ && text[start] == '"') {
            const auto opened = start;
            bool escaped = false;
            if (!quotedField(start, next, lines, cells_[count], escaped)) {
                if (atEnd_)
                    cutInQuotes(before_ + opened, line_ + lineEnds({text + at_, opened - at_}));
                return isNotWhole();
            }
            if (escaped)
                escaped_.push_back({block.cells.size() + count, opened + 1, start});
        } else {
            while (next < separatorCount_ && text[separators[next]] == '"')
                ++next;
            const auto end = next < separatorCount_ ? separators[next] : size_;
            cells_[count] = {text + start, end - start};
            start = end;
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
    for (const auto& field : escaped_)
        block.cells[field.cell] = unescape(field.begin, field.end);
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

// start: at the opening quote. Afterwards it is behind the field, at a delimiter, a line end or the end of the buffer, and
// next is the separator there. escaped: the cell must be put together from what lies behind the opening quote.
bool CsvReader::quotedField(std::size_t& start, std::size_t& next, std::int64_t& lines, std::string_view& cell, bool& escaped)
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

// Puts a field together: "" becomes ", the closing quote goes, what follows it stays.
std::string_view CsvReader::unescape(std::size_t begin, std::size_t end)
{
    const char* const text = buffer_.data();
    char* const out = unquoted_.data() + unquotedAt_;
    std::size_t from = begin, to = 0;
    while (from < end) {
        const auto stop = from + untilQuote(text + from, end - from, out + to, unquoted_.size() - unquotedAt_ - to);
        to += stop - from;
        from = stop;
        if (from == end)
            break;
        if (from + 1 < end && text[from + 1] == '"') {
            out[to++] = '"';
            from += 2;
            continue;
        }
        std::memcpy(out + to, text + from + 1, end - from - 1); // behind the closing quote quotes mean nothing
        to += end - from - 1;
        break;
    }
    unquotedAt_ += to;
    return {out, to};
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
    for (auto cell = firstCell; cell < block.cells.size(); ++cell) {
        if (block.cells[cell].size() > maxFieldBytes) {
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

// The end of the file inside quotes that opened at quoteAt: within the last 1 MiB a cut download, else a file that is not
// what it seems. Takes the record off.
void CsvReader::cutInQuotes(std::uint64_t quoteAt, std::int64_t quoteLine)
{
    const auto total = before_ + size_;
    if (total - quoteAt > maxFieldBytes)
        throw Error(Fault::format, fmt::format("{}:{}: a quote is opened here and never closed; mend the line or export the file again.",
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
