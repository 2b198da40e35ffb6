// A value of a table, typed, so that nothing has to be read back from text.
#pragma once

#include "core/base/decimal.h"
#include "core/base/period.h"
#include "core/base/time.h"

#include <compare>
#include <cstdint>
#include <string>
#include <variant>

namespace core {

// A moment in UTC, apart from a count.
struct Instant {
    Milliseconds at = 0;
    friend auto operator<=>(const Instant&, const Instant&) = default;
};

// Empty: there is none, which is not 0. A Decimal is exact, a double a result; a text
// stands in the reader's language.
using Cell = std::variant<std::monostate, std::string, double, std::int64_t, Decimal, Day, Instant, Period>;

bool isEmpty(const Cell& cell);  // holds nothing, or a double that is not finite
bool isNumber(const Cell& cell); // a double that is finite, a count or a Decimal

// Numbers by value, days, moments and periods by their beginning, texts in natural order. Numbers
// stand before times, times before texts, and what is empty or not a number behind all.
std::weak_ordering compareCells(const Cell& a, const Cell& b);

// Every digit that it has, without a locale: "12.50", "2026-03-01", "2026-Q1"; empty for none
// and for what is not finite.
std::string exactText(const Cell& cell);

} // namespace core
