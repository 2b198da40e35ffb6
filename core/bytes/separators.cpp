#include "core/bytes/separators.h"

#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace core {

namespace {

bool isSeparator(char c, char delimiter) { return c == delimiter || c == '"' || c == '\n' || c == '\r'; }

std::size_t byteByByte(std::string_view text, std::size_t from, char delimiter, std::uint32_t* out, std::size_t count)
{
    for (std::size_t at = from; at < text.size(); ++at)
        if (isSeparator(text[at], delimiter))
            out[count++] = static_cast<std::uint32_t>(at);
    return count;
}

constexpr std::uint64_t everyByte(unsigned char value) { return 0x0101010101010101U * value; }

// The top bit of each byte of word that equals the byte of pattern, exactly (no carry from byte to byte).
constexpr std::uint64_t equalBytes(std::uint64_t word, std::uint64_t pattern)
{
    constexpr std::uint64_t low = 0x7F7F7F7F7F7F7F7FU;
    const std::uint64_t different = word ^ pattern;
    return ~(((different & low) + low) | different | low);
}

// What 64 bytes hold, a bit a byte.
struct Marks {
    std::uint64_t delimiters = 0, quotes = 0, lineEnds = 0;
};

Marks marksPortable(const char* bytes, char delimiter)
{
    // The top bits of eight bytes as eight neighbouring bits.
    const auto gathered = [](std::uint64_t tops) { return ((tops >> 7) * 0x0102040810204080U) >> 56; };
    Marks marks;
    const auto wanted = everyByte(static_cast<unsigned char>(delimiter));
    for (int n = 0; n < 8; ++n) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes + 8 * n, 8);
        if constexpr (std::endian::native != std::endian::little)
            word = __builtin_bswap64(word);
        marks.delimiters |= gathered(equalBytes(word, wanted)) << (8 * n);
        marks.quotes |= gathered(equalBytes(word, everyByte('"'))) << (8 * n);
        marks.lineEnds |= gathered(equalBytes(word, everyByte('\n')) | equalBytes(word, everyByte('\r'))) << (8 * n);
    }
    return marks;
}

// Bit n: is the number of bits up to and with n odd?
constexpr std::uint64_t oddUpTo(std::uint64_t bits)
{
    for (int step = 1; step < 64; step *= 2)
        bits ^= bits << step;
    return bits;
}

template <typename MarksOf>
std::optional<std::size_t> fieldEnds(std::string_view text, bool atEnd, std::uint32_t* out, const MarksOf& marksOf)
{
    std::size_t count = 0;
    std::uint64_t inside = 0;  // all bits: the text before ended between quotes
    std::uint64_t mayOpen = 1; // lowest bit: so did it that a quote opens a field now
    for (std::size_t at = 0; at < text.size(); at += 64) {
        char last[64] = {};
        const bool whole = at + 64 <= text.size();
        if (!whole)
            std::memcpy(last, text.data() + at, text.size() - at);
        const Marks marks = marksOf(whole ? text.data() + at : last);
        const auto quoted = oddUpTo(marks.quotes) ^ inside; // from an opening quote up to before the closing one
        const auto edges =
            marks.delimiters | marks.lineEnds | marks.quotes; // behind a closing quote another one means a quote
        if ((marks.quotes & quoted & ~(edges << 1 | mayOpen)) != 0 || (marks.lineEnds & quoted) != 0)
            return std::nullopt;
        mayOpen = edges >> 63;
        inside = 0 - (quoted >> 63);
        for (auto hits = (marks.delimiters | marks.lineEnds) & ~quoted; hits != 0;) {
            // Four at once, as most of 64 bytes have: what is too much is written over.
            for (int n = 0; n < 4; ++n) {
                *out = static_cast<std::uint32_t>(at + static_cast<std::size_t>(std::countr_zero(hits)));
                const bool more = hits != 0;
                count += more;
                out += more;
                hits &= hits - 1;
            }
        }
    }
    if (inside != 0 && atEnd)
        return std::nullopt;
    return count;
}

} // namespace

std::optional<std::size_t> findFieldEndsPortable(std::string_view text, char delimiter, bool atEnd, std::uint32_t* out)
{
    return fieldEnds(text, atEnd, out, [delimiter](const char* bytes) { return marksPortable(bytes, delimiter); });
}

std::size_t findSeparatorsPortable(std::string_view text, char delimiter, std::uint32_t* out)
{
    if constexpr (std::endian::native != std::endian::little)
        return byteByByte(text, 0, delimiter, out, 0);
    const auto wanted = everyByte(static_cast<unsigned char>(delimiter));
    std::size_t count = 0, at = 0;
    for (; at + 8 <= text.size(); at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, 8);
        std::uint64_t hits = equalBytes(word, wanted) | equalBytes(word, everyByte('"'))
                             | equalBytes(word, everyByte('\n')) | equalBytes(word, everyByte('\r'));
        for (; hits != 0; hits &= hits - 1)
            out[count++] = static_cast<std::uint32_t>(at + static_cast<std::size_t>(std::countr_zero(hits)) / 8);
    }
    return byteByByte(text, at, delimiter, out, count);
}

#ifdef __SSE2__
std::size_t findSeparators(std::string_view text, char delimiter, std::uint32_t* out)
{
    const __m128i wanted = _mm_set1_epi8(delimiter), quote = _mm_set1_epi8('"'), lf = _mm_set1_epi8('\n'),
                  cr = _mm_set1_epi8('\r');
    const auto hitsAt = [&](const char* bytes) {
        const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
        const __m128i hit = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(block, wanted), _mm_cmpeq_epi8(block, quote)),
                                         _mm_or_si128(_mm_cmpeq_epi8(block, lf), _mm_cmpeq_epi8(block, cr)));
        return static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(hit)));
    };
    std::size_t count = 0, at = 0;
    for (; at + 64 <= text.size(); at += 64) {
        const char* bytes = text.data() + at;
        std::uint64_t hits =
            hitsAt(bytes) | hitsAt(bytes + 16) << 16 | hitsAt(bytes + 32) << 32 | hitsAt(bytes + 48) << 48;
        for (; hits != 0; hits &= hits - 1)
            out[count++] = static_cast<std::uint32_t>(at + static_cast<std::size_t>(std::countr_zero(hits)));
    }
    return byteByByte(text, at, delimiter, out, count);
}

std::optional<std::size_t> findFieldEnds(std::string_view text, char delimiter, bool atEnd, std::uint32_t* out)
{
    const __m128i wanted = _mm_set1_epi8(delimiter), quote = _mm_set1_epi8('"'), lf = _mm_set1_epi8('\n'),
                  cr = _mm_set1_epi8('\r');
    return fieldEnds(text, atEnd, out, [=](const char* bytes) {
        const auto bits = [](__m128i equal, int at) {
            return static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(equal))) << at;
        };
        Marks marks;
        for (int n = 0; n < 64; n += 16) {
            const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + n));
            marks.delimiters |= bits(_mm_cmpeq_epi8(block, wanted), n);
            marks.quotes |= bits(_mm_cmpeq_epi8(block, quote), n);
            marks.lineEnds |= bits(_mm_or_si128(_mm_cmpeq_epi8(block, lf), _mm_cmpeq_epi8(block, cr)), n);
        }
        return marks;
    });
}
#else
std::optional<std::size_t> findFieldEnds(std::string_view text, char delimiter, bool atEnd, std::uint32_t* out)
{
    return findFieldEndsPortable(text, delimiter, atEnd, out);
}

std::size_t findSeparators(std::string_view text, char delimiter, std::uint32_t* out)
{
    return findSeparatorsPortable(text, delimiter, out);
}
#endif

} // namespace core
