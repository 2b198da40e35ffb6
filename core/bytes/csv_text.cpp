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

std::string_view unquote(std::string_view field, char* out)
{
    assert(isStillQuoted(field));
    const char* const text = field.data();
    const auto end = field.size();
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

} // namespace core
