// UTF-8 text and numbers as text, without any locale.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; } // of ASCII

// Blanks are space, tab, CR, LF, form feed and vertical tab.
std::string_view trim(std::string_view text);
std::string lower(std::string_view text); // ASCII letters only
bool equalNoCase(std::string_view a, std::string_view b);
bool containsNoCase(std::string_view text, std::string_view part);
std::vector<std::string_view> split(std::string_view text, char separator); // "" gives one empty part

// Length in code points; a broken byte counts as one.
std::size_t codePoints(std::string_view utf8);

struct Utf8Census {
    std::size_t multibyte = 0; // good sequences of two to four bytes
    std::size_t bad = 0;       // bytes that belong to no good sequence
};
Utf8Census utf8Census(std::string_view bytes);
bool isUtf8(std::string_view bytes);
std::string repairUtf8(std::string_view bytes, std::size_t* repaired = nullptr); // each bad byte becomes U+FFFD
std::string cp1252ToUtf8(std::string_view bytes);
std::string utf16ToUtf8(std::string_view bytes, bool bigEndian); // lone surrogates become U+FFFD

// [+-]? (digits[.[digits]] | .digits) ([eE][+-]?digits)?  as a whole; empty otherwise. Too
// large gives ±infinity.
std::optional<double> parseNumber(std::string_view text);
// The same, and NaN, ±Inf, ±Infinity in any case (core/read/README.md, Numbers and amounts).
std::optional<double> parseMetric(std::string_view text);
std::optional<long long> parseInteger(std::string_view text); // [+-]?digits, as a whole

// Cuts the zeros that end a fraction, and a point that then ends the text:
// "1.50" → "1.5", "2.0" → "2".
void trimZeros(std::string& decimal);

// The shortest text that reads back as the same double; "NaN",
// "Infinity", "-Infinity" for the rest.
std::string shortest(double value);

// For English sentences: three significant digits or all digits before the point, thousands
// set off by commas, never an exponent, never "-0": 1234.5 → "1,234", 0.012345 → "0.0123". A
// dash where value is not finite.
std::string readable(double value);

// A share in per cent as so many places show it: never 100 of what is not all, but more places, up
// to six, and then cut; 100 of what is all but for what arithmetic left.
struct ShownShare {
    double value = 0;
    int places = 0;
};
ShownShare shownShare(double percent, int places);

// * stands for any run of characters, ? for one byte. Case matters.
bool globMatch(std::string_view pattern, std::string_view text);

} // namespace core
