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

} // namespace

std::size_t findSeparatorsPortable(std::string_view text, char delimiter, std::uint32_t* out)
{
    if constexpr (std::endian::native != std::endian::little)
        return byteByByte(text, 0, delimiter, out, 0);
    const auto wanted = everyByte(static_cast<unsigned char>(delimiter));
    std::size_t count = 0, at = 0;
    for (; at + 8 <= text.size(); at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, 8);
        std::uint64_t hits = equalBytes(word, wanted) | equalBytes(word, everyByte('"')) | equalBytes(word, everyByte('\n'))
            | equalBytes(word, everyByte('\r'));
        for (; hits != 0; hits &= hits - 1)
            out[count++] = static_cast<std::uint32_t>(at + static_cast<std::size_t>(std::countr_zero(hits)) / 8);
    }
    return byteByByte(text, at, delimiter, out, count);
}

#ifdef __SSE2__
std::size_t findSeparators(std::string_view text, char delimiter, std::uint32_t* out)
{
    const __m128i wanted = _mm_set1_epi8(delimiter), quote = _mm_set1_epi8('"'), lf = _mm_set1_epi8('\n'), cr = _mm_set1_epi8('\r');
    const auto hitsAt = [&](const char* bytes) {
        const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
        const __m128i hit = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(block, wanted), _mm_cmpeq_epi8(block, quote)),
                                         _mm_or_si128(_mm_cmpeq_epi8(block, lf), _mm_cmpeq_epi8(block, cr)));
        return static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(hit)));
    };
    std::size_t count = 0, at = 0;
    for (; at + 64 <= text.size(); at += 64) {
        const char* bytes = text.data() + at;
        std::uint64_t hits = hitsAt(bytes) | hitsAt(bytes + 16) << 16 | hitsAt(bytes + 32) << 32 | hitsAt(bytes + 48) << 48;
        for (; hits != 0; hits &= hits - 1)
            out[count++] = static_cast<std::uint32_t>(at + static_cast<std::size_t>(std::countr_zero(hits)));
    }
    return byteByByte(text, at, delimiter, out, count);
}
#else
std::size_t findSeparators(std::string_view text, char delimiter, std::uint32_t* out)
{
    return findSeparatorsPortable(text, delimiter, out);
}
#endif

} // namespace core
