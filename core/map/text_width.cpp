#include "core/map/text_width.h"

#include <array>
#include <cstdint>

namespace core {

namespace {

// Thousandths of the size for ' ' to '~'.
constexpr std::array<short, 95> helvetica = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333,  278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667,  611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278,  556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500,  500, 334, 260, 334, 584};

// The base letters of U+00C0 to U+017F.
constexpr std::string_view latinBases = "AAAAAAWCEEEEIIIIDNOOOOO+OUUUUYPbaaaaaamceeeeiiiionooooo+ouuuuypy"
                                        "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiNnJjKkkLlLlLlo"
                                        "oLlNnNnNnnNnOoOoOoWmRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzf";

// The code point that begins at a byte, which is moved behind it. Bytes that are no UTF-8 count one by one.
std::uint32_t nextCodePoint(std::string_view text, std::size_t& at)
{
    const auto lead = static_cast<unsigned char>(text[at++]);
    std::uint32_t code = lead;
    int more = 0;
    if (lead >= 0xF0) {
        code = lead & 0x07U;
        more = 3;
    } else if (lead >= 0xE0) {
        code = lead & 0x0FU;
        more = 2;
    } else if (lead >= 0xC0) {
        code = lead & 0x1FU;
        more = 1;
    }
    for (; more > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80; --more)
        code = (code << 6) | (static_cast<unsigned char>(text[at++]) & 0x3FU);
    return code;
}

bool isCombining(std::uint32_t code)
{
    return (code >= 0x300 && code <= 0x36F) || (code >= 0x591 && code <= 0x5C7) || (code >= 0x64B && code <= 0x65F)
           || (code >= 0x200B && code <= 0x200F) || (code >= 0xFE00 && code <= 0xFE0F);
}

bool isWide(std::uint32_t code)
{
    return (code >= 0x1100 && code <= 0x115F) || (code >= 0x2E80 && code <= 0xA4CF)
           || (code >= 0xAC00 && code <= 0xD7A3) || (code >= 0xF900 && code <= 0xFAFF)
           || (code >= 0xFE30 && code <= 0xFE6F) || (code >= 0xFF00 && code <= 0xFF60) || code >= 0x1F000;
}

double letterOf(std::uint32_t code)
{
    if (code >= 0x20 && code < 0x7F)
        return helvetica[code - 0x20U];
    if (code >= 0xC0 && code < 0x180)
        return helvetica[static_cast<std::size_t>(latinBases[code - 0xC0U]) - 0x20U];
    if (isCombining(code))
        return 0;
    if (isWide(code))
        return 1000;
    if (code >= 0x370 && code < 0x400)
        return 580;
    if (code >= 0x400 && code < 0x530)
        return 650;
    if (code >= 0x600 && code < 0x700)
        return 620;
    return 580;
}

} // namespace

double plainTextWidth(std::string_view text, const MapFont& font)
{
    double thousandths = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto code = nextCodePoint(text, at);
        if (font.family == MapFontFamily::mono)
            thousandths += isCombining(code) ? 0 : isWide(code) ? 1100 : 602;
        else
            thousandths += letterOf(code);
    }
    const double weight = font.family != MapFontFamily::mono && font.bold ? 1.07 : 1;
    return thousandths / 1000 * font.size * weight;
}

} // namespace core
