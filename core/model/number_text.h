// Numbers as people, spreadsheets and programs write them
// (core/read/README.md, Numbers and amounts).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace core {

// Which of . and , stands before the decimals; the other one groups digits.
enum class DecimalMark { unknown, point, comma };

std::optional<DecimalMark> decimalMarkNamed(std::string_view name); // point, comma

// The same number in digits and a point, with a minus before it if it is negative, and an exponent
// if it has one. All digits are kept: 1.234,50 € is 1234.50.
struct PlainNumber {
    std::string text;
    std::string_view currency; // a sign or code as written, a part of the cell; empty: none
};

// mark: point or comma. A cell may group its digits by the other mark, blanks of any width,
// apostrophes or underscores, name a currency before or behind the digits, and be negative by a
// minus before or behind them or by brackets. Empty for anything else.
std::optional<PlainNumber> plainNumber(std::string_view cell, DecimalMark mark);

// What a cell says of the mark of its column.
enum class MarkSeen {
    nothing, // a number that says the same in both readings, or no number in any
    point,   // a number only if the point stands before the decimals: 12.50, 0.123, 1,234.5
    comma,   // a number only if the comma does
    either,  // 1.234 or 1,234: two numbers
};
MarkSeen markSeen(std::string_view cell);

// Can money with this sign or code be of that currency? Signs that several currencies use fit each
// of them, and signs that nobody knows fit all.
bool isSignOf(std::string_view sign, std::string_view currencyCode);

} // namespace core
