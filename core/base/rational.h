// Numbers as they are written: doubles as decimals, and quotients of decimals.
#pragma once

#include "core/base/decimal.h"

#include <compare>
#include <optional>
#include <span>
#include <string>
#include <utility>

namespace core {

// The shortest decimal that reads back as the same double: 0.1 is one tenth.
// Empty where it is not finite.
std::optional<Decimal> decimalOf(double value);

// Product and difference of two numbers as they are written, as the nearest double: 0.57 × 100 is
// 57. What is not finite is calculated as doubles are.
double timesAsWritten(double a, double b);
double minusAsWritten(double a, double b);

// "1/3", "1234/5678", in lowest terms where 64 bits suffice. whole: above 0.
std::string fractionText(const Decimal& part, const Decimal& whole);

// A decimal, or a decimal over a decimal: what arithmetic makes of numbers without rounding. Where
// a quotient or a product would take more than some 76 digits it goes on as a double.
class Rational {
public:
    Rational() = default; // 0
    Rational(Decimal value) : over_(std::move(value)) {}
    static Rational of(double value); // as it is written

    double toDouble() const; // the nearest double
    Decimal decimal() const; // itself, or the decimal as which its double is written
    bool isZero() const { return exact_ ? over_.isZero() : rounded_ == 0; }
    bool isNegative() const { return exact_ ? over_.isNegative() : rounded_ < 0; }

    Rational& operator+=(const Rational& other);
    Rational& operator-=(const Rational& other) { return *this += -other; }
    Rational& operator*=(const Rational& other);
    Rational operator-() const;
    Rational abs() const { return isNegative() ? -*this : *this; }
    std::optional<Rational> dividedBy(const Rational& other) const; // empty: by 0

    // By value. A double that is not a number compares as doubles do.
    friend bool operator==(const Rational& a, const Rational& b) { return std::is_eq(a <=> b); }
    friend std::partial_ordering operator<=>(const Rational& a, const Rational& b);

private:
    static Rational quotient(Decimal over, Decimal under);
    static Rational rounded(double value);
    Decimal under() const { return whole_ ? Decimal(1, 0) : under_; }

    Decimal over_, under_; // under_: above 0, of no meaning where the number is whole
    double rounded_ = 0;   // the value where it is not exact
    bool whole_ = true;    // a decimal alone
    bool exact_ = true;
};

// The exact sum of numbers as they are written.
Rational sumAsWritten(std::span<const double> values);

} // namespace core
