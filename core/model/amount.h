// Amounts of money and values as exports write them (core/read/README.md, Numbers and amounts).
#pragma once

#include "core/base/decimal.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace core {

// What a cell of an amount column says.
struct Amount {
    enum class Kind { none, value, unreadable } kind = Kind::none; // none: empty or NULL
    Decimal value;
};
// A number with or without an exponent, $10,000.00, (12.50), 1.234,50 with
// decimal commas (number_text.h).
Amount readAmount(std::string_view cell, bool decimalComma);

// Empty or NULL in any case, blanks around it allowed: nothing was said. For cost files.
bool isNullCell(std::string_view cell);
// Also null, none, n/a and - in any case. For tidy files.
bool isNullText(std::string_view cell);

// A decimal of at most 18 digits without exponent, as nearly all are; a sign before it is allowed.
// Its value is units × 10^-scale. Empty for anything else. Allocates nothing.
struct SmallDecimal {
    std::int64_t units = 0;
    int scale = 0;
    bool plain = false; // written as -?(0|[1-9][0-9]*)(\.[0-9]+)? and not -0: units and scale give the same text again
};
std::optional<SmallDecimal> smallDecimal(std::string_view cell);

// Adds up exactly: one wide integer for each number of places, put together at the end.
class ExactSum {
public:
    void add(SmallDecimal value) { units_[static_cast<std::size_t>(value.scale)] += value.units; }
    void add(const Decimal& value) { large_ += value; }
    Decimal total() const;

private:
    std::array<Int128, 19> units_{};
    Decimal large_;
};

} // namespace core
