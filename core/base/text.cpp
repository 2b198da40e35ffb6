#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>

namespace core {

namespace {

bool isBlank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
char lowered(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

void append(std::string& out, std::uint32_t point)
{
    const auto byte = [&out](std::uint32_t value) { out += static_cast<char>(static_cast<unsigned char>(value)); };
    if (point < 0x80) {
        byte(point);
    } else if (point < 0x800) {
        byte(0xC0 | (point >> 6));
        byte(0x80 | (point & 0x3F));
    } else if (point < 0x10000) {
        byte(0xE0 | (point >> 12));
        byte(0x80 | ((point >> 6) & 0x3F));
        byte(0x80 | (point & 0x3F));
    } else {
        byte(0xF0 | (point >> 18));
        byte(0x80 | ((point >> 12) & 0x3F));
        byte(0x80 | ((point >> 6) & 0x3F));
        byte(0x80 | (point & 0x3F));
    }
}

// Length of the good sequence that starts here: 1 to 4, or 0 for a bad byte (Unicode 15, table 3-7).
std::size_t sequence(std::string_view bytes, std::size_t at)
{
    const auto unit = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned char lead = unit(at);
    if (lead < 0x80)
        return 1;
    const std::size_t length = lead >= 0xC2 && lead <= 0xDF   ? 2
                               : lead >= 0xE0 && lead <= 0xEF ? 3
                               : lead >= 0xF0 && lead <= 0xF4 ? 4
                                                              : 0;
    if (length == 0 || at + length > bytes.size())
        return 0;
    unsigned char low = 0x80, high = 0xBF;
    if (lead == 0xE0)
        low = 0xA0;
    if (lead == 0xED)
        high = 0x9F;
    if (lead == 0xF0)
        low = 0x90;
    if (lead == 0xF4)
        high = 0x8F;
    if (unit(at + 1) < low || unit(at + 1) > high)
        return 0;
    for (std::size_t i = 2; i < length; ++i)
        if (unit(at + i) < 0x80 || unit(at + i) > 0xBF)
            return 0;
    return length;
}

// The 32 places where Windows-1252 differs from Latin-1; unused bytes stay what they are.
constexpr std::array<std::uint16_t, 32> cp1252 = {0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                  0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                                  0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

} // namespace

std::string_view trim(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

std::string lower(std::string_view text)
{
    std::string out(text);
    for (char& c : out)
        c = lowered(c);
    return out;
}

bool equalNoCase(std::string_view a, std::string_view b)
{
    if (a.size() != b.size())
        return false;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (lowered(a[i]) != lowered(b[i]))
            return false;
    return true;
}

bool containsNoCase(std::string_view text, std::string_view part)
{
    return lower(text).find(lower(part)) != std::string::npos;
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const auto end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

std::size_t codePoints(std::string_view utf8)
{
    std::size_t count = 0;
    for (std::size_t at = 0; at < utf8.size(); ++count) {
        const auto length = sequence(utf8, at);
        at += length ? length : 1;
    }
    return count;
}

Utf8Census utf8Census(std::string_view bytes)
{
    Utf8Census census;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto length = sequence(bytes, at);
        census.bad += length == 0;
        census.multibyte += length > 1;
        at += length ? length : 1;
    }
    return census;
}

bool isUtf8(std::string_view bytes) { return utf8Census(bytes).bad == 0; }

std::string repairUtf8(std::string_view bytes, std::size_t* repaired)
{
    std::string out;
    out.reserve(bytes.size());
    std::size_t bad = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto length = sequence(bytes, at);
        if (length == 0) {
            append(out, 0xFFFD);
            ++bad;
            ++at;
        } else {
            out.append(bytes.substr(at, length));
            at += length;
        }
    }
    if (repaired)
        *repaired = bad;
    return out;
}

std::string cp1252ToUtf8(std::string_view bytes)
{
    std::string out;
    out.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        append(out, byte >= 0x80 && byte < 0xA0 ? cp1252[byte - 0x80] : byte);
    }
    return out;
}

std::string utf16ToUtf8(std::string_view bytes, bool bigEndian)
{
    const auto unit = [&](std::size_t at) -> std::uint32_t {
        const std::uint32_t a = static_cast<unsigned char>(bytes[at]), b = static_cast<unsigned char>(bytes[at + 1]);
        return bigEndian ? a << 8 | b : b << 8 | a;
    };
    std::string out;
    out.reserve(bytes.size());
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        std::uint32_t point = unit(at);
        if (point >= 0xD800 && point < 0xDC00 && at + 3 < bytes.size()) {
            const std::uint32_t second = unit(at + 2);
            if (second >= 0xDC00 && second < 0xE000) {
                point = 0x10000 + ((point - 0xD800) << 10) + (second - 0xDC00);
                at += 2;
            }
        }
        append(out, point >= 0xD800 && point < 0xE000 ? 0xFFFD : point);
    }
    if (bytes.size() % 2 != 0)
        append(out, 0xFFFD);
    return out;
}

std::optional<double> parseNumber(std::string_view text)
{
    std::string_view rest = text;
    if (!rest.empty() && (rest.front() == '+' || rest.front() == '-'))
        rest.remove_prefix(1);
    // from_chars also takes "inf" and "nan"; a number of ours starts with a digit or a point before a digit.
    if (rest.empty() || !(isDigit(rest[0]) || (rest[0] == '.' && rest.size() > 1 && isDigit(rest[1]))))
        return std::nullopt;
    double value = 0;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), value);
    if (end != rest.data() + rest.size())
        return std::nullopt;
    if (error == std::errc::result_out_of_range) {
        // Too large or too small to be told apart by from_chars: the sign of the exponent says which.
        const auto e = rest.find_first_of("eE");
        const bool tiny = (e != std::string_view::npos && e + 1 < rest.size() && rest[e + 1] == '-')
                          || (e == std::string_view::npos && (rest.front() == '0' || rest.front() == '.'));
        value = tiny ? 0 : std::numeric_limits<double>::infinity();
    } else if (error != std::errc()) {
        return std::nullopt;
    }
    return text.front() == '-' ? -value : value;
}

std::optional<double> parseMetric(std::string_view text)
{
    if (const auto number = parseNumber(text))
        return number;
    std::string_view rest = text;
    const bool negative = !rest.empty() && rest.front() == '-';
    if (!rest.empty() && (rest.front() == '+' || rest.front() == '-'))
        rest.remove_prefix(1);
    if (equalNoCase(rest, "inf") || equalNoCase(rest, "infinity")) {
        const double infinity = std::numeric_limits<double>::infinity();
        return negative ? -infinity : infinity;
    }
    if (equalNoCase(text, "nan"))
        return std::numeric_limits<double>::quiet_NaN();
    return std::nullopt;
}

std::optional<long long> parseInteger(std::string_view text)
{
    if (text.starts_with('+')) { // from_chars takes no plus
        text.remove_prefix(1);
        if (text.starts_with('-'))
            return std::nullopt;
    }
    long long value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

void trimZeros(std::string& decimal)
{
    if (decimal.find('.') == std::string::npos)
        return;
    decimal.erase(decimal.find_last_not_of('0') + 1);
    if (decimal.back() == '.')
        decimal.pop_back();
}

std::string shortest(double value)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value < 0 ? "-Infinity" : "Infinity";
    std::array<char, 32> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value == 0 ? 0.0 : value);
    return std::string(buffer.data(), end);
}

ShownShare shownShare(double percent, int places)
{
    constexpr int most = 6;
    constexpr double all = 100, residue = 1e-9;
    if (std::fabs(percent - all) < residue)
        return {all, places};
    const auto power = [&] { return std::pow(10, places); };
    while (places < most && std::round(percent * power()) == all * power())
        ++places;
    const bool hides = std::round(percent * power()) == all * power();
    const double cut = percent < all ? std::floor(percent * power()) : std::ceil(percent * power());
    return {hides ? cut / power() : percent, places};
}

std::string readable(double value)
{
    if (!std::isfinite(value))
        return "\xE2\x80\x93";
    const double size = std::fabs(value);
    const int before = size < 1 ? 0 : static_cast<int>(std::floor(std::log10(size))) + 1;
    const int leading = size > 0 && size < 1 ? -static_cast<int>(std::floor(std::log10(size))) - 1 : 0;
    const int places = before >= 3 ? 0 : std::min(3 - before + leading, 12);
    std::array<char, 400> buffer{};
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), size, std::chars_format::fixed, places).ptr;
    std::string text(buffer.data(), end);
    trimZeros(text);
    const auto whole = std::min(text.find('.'), text.size());
    for (std::size_t at = whole; at > 3; at -= 3)
        text.insert(at - 3, 1, ',');
    return (value < 0 && text != "0" ? "-" : "") + text;
}

bool globMatch(std::string_view pattern, std::string_view text)
{
    std::size_t p = 0, t = 0, star = std::string_view::npos, mark = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            mark = t;
        } else if (p < pattern.size() && (pattern[p] == '?' || pattern[p] == text[t])) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++mark;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

} // namespace core
