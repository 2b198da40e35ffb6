#include "core/bytes/csv_text.h"

#include <bit>
#include <cassert>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace core {

namespace {

// Copies from text up to its first quote and returns how far that is: size if there is none. room: that may be written
// to.
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

} // namespace

std::string_view unquoted(std::string_view raw, char* out)
{
    assert(isLeft(raw));
    const char* const text = raw.data();
    const auto end = raw.size();
    std::size_t from = 1, to = 0;
    while (from < end) {
        const auto stop = from + untilQuote(text + from, end - from, out + to, end - to);
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
    return {out, to};
}

void CsvText::spread(std::size_t columns, std::vector<std::string_view>& cells) const
{
    cells.clear();
    cells.reserve(ends.size());
    for (std::size_t record = 0; record < begins.size(); ++record)
        for (std::size_t column = 0; column < columns; ++column)
            cells.push_back(cell(record, columns, column));
}

void CsvText::putTogether(std::span<std::string_view> cells)
{
    if (!left)
        return;
    left = false;
    for (auto& cell : cells) {
        if (!isLeft(cell))
            continue;
        if (unquoted.size() < raw.size()) {
            assert(unquotedSize == 0); // else a cell would lose its text
            unquoted.resize(raw.size());
        }
        cell = core::unquoted(cell, unquoted.data() + unquotedSize);
        unquotedSize += cell.size();
    }
}

} // namespace core
