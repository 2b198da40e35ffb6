#include "core/base/rational.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <string>
#include <utility>

namespace core {

namespace {

constexpr int mostExactDigits = 76;

constexpr std::array<double, 16> tens = {1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                         1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

// Upper bound of the digits of a value at a scale; generous by one or two.
double digitsOf(double size, int scale) { return (size < 1 ? 0 : std::log10(size)) + scale + 1; }

bool fits(const Decimal& a, const Decimal& b)
{
    const int scale = a.scale() + b.scale();
    if (scale <= 16 && std::abs(a.toDouble()) < 1e15 && std::abs(b.toDouble()) < 1e15)
        return true;
    return digitsOf(std::abs(a.toDouble()), 0) + digitsOf(std::abs(b.toDouble()), 0) + scale <= mostExactDigits;
}

// Both as whole numbers that a double holds exactly: their quotient as a double is then the nearest one.
std::optional<double> quickQuotient(const Decimal& over, const Decimal& under)
{
    constexpr double most = 1e15;
    const int scale = std::max(over.scale(), under.scale());
    if (scale >= static_cast<int>(tens.size()))
        return std::nullopt;
    const double power = tens[static_cast<std::size_t>(scale)];
    const double a = over.toDouble() * power, b = under.toDouble() * power;
    if (std::abs(a) >= most || std::abs(b) >= most)
        return std::nullopt;
    return std::round(a) / std::round(b);
}

double nearestQuotient(const Decimal& over, const Decimal& under)
{
    if (over.isZero())
        return 0;
    if (const auto quick = quickQuotient(over, under))
        return *quick;
    constexpr int digits = 30, mostScale = 380;
    const double about = std::log10(std::abs(over.toDouble())) - std::log10(under.toDouble());
    if (!std::isfinite(about))
        return over.toDouble() / under.toDouble();
    const int scale = std::clamp(digits - static_cast<int>(std::floor(about)), 0, mostScale);
    return Decimal(1, 0).share(over, under, scale).toDouble();
}

} // namespace

std::optional<Decimal> decimalOf(double value)
{
    // A decimal of at most 15 digits that reads as the double is the shortest there is.
    for (std::size_t scale = 0; scale < tens.size(); ++scale) {
        const double units = std::round(value * tens[scale]);
        if (!(std::abs(units) < 1e15))
            break;
        if (units / tens[scale] == value)
            return Decimal(static_cast<std::int64_t>(units), static_cast<int>(scale));
    }
    return std::isfinite(value) ? Decimal::parse(shortest(value)) : std::nullopt;
}

double timesAsWritten(double a, double b)
{
    if (b == 1)
        return a;
    const auto left = decimalOf(a), right = decimalOf(b);
    return left && right ? (*left * *right).toDouble() : a * b;
}

double minusAsWritten(double a, double b)
{
    const auto left = decimalOf(a), right = decimalOf(b);
    return left && right ? (*left + -*right).toDouble() : a - b;
}

std::string fractionText(const Decimal& part, const Decimal& whole)
{
    const int scale = std::max(part.scale(), whole.scale());
    const auto over = part.unitsAt(scale), under = whole.unitsAt(scale);
    if (!over || !under) {
        auto units = [scale](const Decimal& value) {
            auto text = (value + Decimal(0, scale)).text();
            std::erase(text, '.');
            text.erase(0, std::min(text.find_first_not_of('0'), text.size() - 1));
            return text;
        };
        return units(part) + '/' + units(whole);
    }
    const auto common = std::gcd(*over, *under);
    return std::to_string(*over / common) + '/' + std::to_string(*under / common);
}

Rational Rational::of(double value)
{
    auto exact = decimalOf(value);
    return exact ? Rational(std::move(*exact)) : rounded(value);
}

Rational Rational::rounded(double value)
{
    Rational made;
    made.rounded_ = value;
    made.exact_ = false;
    return made;
}

Rational Rational::quotient(Decimal over, Decimal under)
{
    Rational made;
    made.whole_ = false;
    const bool turned = under.isNegative();
    made.over_ = turned ? -over : std::move(over);
    made.under_ = turned ? -under : std::move(under);
    return made;
}

double Rational::toDouble() const
{
    return !exact_ ? rounded_ : whole_ ? over_.toDouble() : nearestQuotient(over_, under_);
}

Decimal Rational::decimal() const { return exact_ && whole_ ? over_ : decimalOf(toDouble()).value_or(Decimal()); }

Rational& Rational::operator+=(const Rational& other)
{
    if (exact_ && other.exact_ && whole_ && other.whole_) {
        over_ += other.over_;
        return *this;
    }
    if (!exact_ || !other.exact_)
        return *this = rounded(toDouble() + other.toDouble());
    const auto mine = under(), theirs = other.under();
    if (mine == theirs) {
        over_ += other.over_;
        return *this;
    }
    if (!fits(over_, theirs) || !fits(other.over_, mine) || !fits(mine, theirs))
        return *this = rounded(toDouble() + other.toDouble());
    return *this = quotient(over_ * theirs + other.over_ * mine, mine * theirs);
}

Rational& Rational::operator*=(const Rational& other)
{
    if (!exact_ || !other.exact_ || !fits(over_, other.over_)
        || (!whole_ && !other.whole_ && !fits(under_, other.under_)))
        return *this = rounded(toDouble() * other.toDouble());
    over_ = over_ * other.over_;
    if (whole_ && other.whole_)
        return *this;
    under_ = whole_ ? other.under_ : other.whole_ ? std::move(under_) : under_ * other.under_;
    whole_ = false;
    return *this;
}

Rational Rational::operator-() const
{
    Rational made = *this;
    made.over_ = -over_;
    made.rounded_ = -rounded_;
    return made;
}

std::optional<Rational> Rational::dividedBy(const Rational& other) const
{
    if (other.isZero())
        return std::nullopt;
    if (!exact_ || !other.exact_ || (!other.whole_ && !fits(over_, other.under_))
        || (!whole_ && !fits(under_, other.over_)))
        return rounded(toDouble() / other.toDouble());
    return quotient(other.whole_ ? over_ : over_ * other.under_, whole_ ? other.over_ : under_ * other.over_);
}

Rational sumAsWritten(std::span<const double> values)
{
    Rational sum;
    for (const double value : values)
        sum += Rational::of(value);
    return sum;
}

std::partial_ordering operator<=>(const Rational& a, const Rational& b)
{
    if (!a.exact_ || !b.exact_)
        return a.toDouble() <=> b.toDouble();
    if (a.whole_ && b.whole_)
        return a.over_ <=> b.over_;
    return (b.whole_ ? a.over_ : a.over_ * b.under_) <=> (a.whole_ ? b.over_ : b.over_ * a.under_);
}

} // namespace core
