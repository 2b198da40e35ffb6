#include "core/base/decimal.h"

#include "core/base/text.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <utility>

namespace core {

namespace {

using BigInt = boost::multiprecision::cpp_int;

constexpr int mostDigits = 400;

constexpr std::array<Int128, 39> powers = [] {
    std::array<Int128, 39> table{};
    table[0] = 1;
    for (std::size_t i = 1; i < table.size(); ++i)
        table[i] = table[i - 1] * 10;
    return table;
}();

// value × 10^places, false where 128 bits do not suffice.
bool scaleUp(Int128& value, int places)
{
    if (value == 0 || places == 0)
        return true;
    return places < 39 && !__builtin_mul_overflow(value, powers[static_cast<std::size_t>(places)], &value);
}

BigInt bigOf(Int128 value)
{
    const bool negative = value < 0;
    // Negating the smallest value overflows; as unsigned it is right.
    __extension__ typedef unsigned __int128 Wide;
    const Wide bits = negative ? Wide(0) - static_cast<Wide>(value) : static_cast<Wide>(value);
    BigInt big = static_cast<std::uint64_t>(bits >> 64);
    big <<= 64;
    big += static_cast<std::uint64_t>(bits);
    return negative ? BigInt(-big) : big;
}

std::optional<Int128> smallOf(const BigInt& big)
{
    static const BigInt limit = BigInt(1) << 126; // one bit of slack keeps the check simple
    const BigInt size = abs(big);
    if (size >= limit)
        return std::nullopt;
    const auto low = static_cast<std::uint64_t>(size & BigInt(std::numeric_limits<std::uint64_t>::max()));
    const auto high = static_cast<std::uint64_t>(size >> 64);
    const Int128 value = (static_cast<Int128>(high) << 64) | static_cast<Int128>(low);
    return big < 0 ? -value : value;
}

std::string digitsOf(Int128 value)
{
    if (value == 0)
        return "0";
    std::string digits;
    for (; value != 0; value /= 10)
        digits.insert(digits.begin(),
                      static_cast<char>('0' + static_cast<int>(value % 10 < 0 ? -(value % 10) : value % 10)));
    return digits;
}

} // namespace

struct Decimal::Big {
    BigInt value;
};

Decimal::Decimal() = default;
Decimal::Decimal(std::int64_t units, int scale) : units_(units), scale_(scale) {}
Decimal Decimal::fromUnits(Int128 units, int scale)
{
    Decimal made;
    made.units_ = units;
    made.scale_ = scale;
    return made;
}
Decimal::Decimal(const Decimal& other)
    : units_(other.units_), big_(other.big_ ? std::make_unique<Big>(*other.big_) : nullptr), scale_(other.scale_)
{}
Decimal::Decimal(Decimal&&) noexcept = default;
Decimal& Decimal::operator=(const Decimal& other) { return *this = Decimal(other); }
Decimal& Decimal::operator=(Decimal&&) noexcept = default;
Decimal::~Decimal() = default;

Decimal Decimal::fromBig(const Big& big, int scale)
{
    Decimal made;
    made.scale_ = scale;
    if (const auto small = smallOf(big.value))
        made.units_ = *small;
    else
        made.big_ = std::make_unique<Big>(big);
    return made;
}

Decimal::Big Decimal::widened(int scale) const
{
    Big wide{big_ ? big_->value : bigOf(units_)};
    if (scale > scale_)
        wide.value *= boost::multiprecision::pow(BigInt(10), static_cast<unsigned>(scale - scale_));
    return wide;
}

std::optional<Decimal> Decimal::parse(std::string_view text)
{
    std::string digits;
    bool negative = false;
    std::size_t at = 0;
    if (at < text.size() && (text[at] == '+' || text[at] == '-'))
        negative = text[at++] == '-';
    int scale = 0;
    bool point = false, any = false;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '.' && !point) {
            point = true;
        } else if (c >= '0' && c <= '9') {
            any = true;
            if (point)
                ++scale;
            if (!digits.empty() || c != '0')
                digits += c;
            if (digits.size() > mostDigits || scale > mostDigits)
                return std::nullopt;
        } else {
            break;
        }
    }
    if (!any)
        return std::nullopt;
    if (at < text.size()) {
        if (text[at] != 'e' && text[at] != 'E')
            return std::nullopt;
        auto rest = text.substr(at + 1);
        const auto exponent = parseInteger(rest);
        if (!exponent || *exponent > mostDigits || *exponent < -mostDigits)
            return std::nullopt;
        scale -= static_cast<int>(*exponent);
        if (scale < 0) {
            if (!digits.empty())
                digits.append(static_cast<std::size_t>(-scale), '0');
            scale = 0;
        }
        if (scale > mostDigits || digits.size() > mostDigits)
            return std::nullopt;
    }
    if (digits.size() <= 37) {
        Int128 units = 0;
        for (const char c : digits)
            units = units * 10 + (c - '0');
        return fromUnits(negative ? -units : units, scale);
    }
    const BigInt big(digits);
    return fromBig(Big{negative ? BigInt(-big) : big}, scale);
}

bool Decimal::isZero() const { return !big_ && units_ == 0; }
bool Decimal::isNegative() const { return big_ ? big_->value < 0 : units_ < 0; }

std::string Decimal::text() const
{
    std::string digits = big_ ? BigInt(abs(big_->value)).str() : digitsOf(units_);
    if (scale_ > 0) {
        const auto places = static_cast<std::size_t>(scale_);
        if (digits.size() <= places)
            digits.insert(0, places + 1 - digits.size(), '0');
        digits.insert(digits.size() - places, 1, '.');
    }
    return (isNegative() ? "-" : "") + digits;
}

std::string Decimal::trimmedText() const
{
    std::string all = text();
    trimZeros(all);
    return all == "-0" ? "0" : all;
}

double Decimal::toDouble() const
{
    const auto digits = text();
    double value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

Decimal& Decimal::operator+=(const Decimal& other)
{
    if (!big_ && !other.big_) {
        const int scale = scale_ > other.scale_ ? scale_ : other.scale_;
        Int128 mine = units_, theirs = other.units_, sum = 0;
        if (scaleUp(mine, scale - scale_) && scaleUp(theirs, scale - other.scale_)
            && !__builtin_add_overflow(mine, theirs, &sum)) {
            units_ = sum;
            scale_ = scale;
            return *this;
        }
    }
    const int scale = scale_ > other.scale_ ? scale_ : other.scale_;
    return *this = fromBig(Big{widened(scale).value + other.widened(scale).value}, scale);
}

Decimal& Decimal::operator-=(const Decimal& other) { return *this += -other; }

Decimal Decimal::operator-() const { return fromBig(Big{-widened(scale_).value}, scale_); }

Decimal operator*(const Decimal& a, const Decimal& b)
{
    return Decimal::fromBig(Decimal::Big{a.widened(a.scale_).value * b.widened(b.scale_).value}, a.scale_ + b.scale_);
}

Decimal Decimal::share(const Decimal& numerator, const Decimal& denominator, int scale) const
{
    // units/10^s × n/10^a ÷ (d/10^b) at 10^-scale: units·n·10^(scale+b) ÷ (d·10^(s+a))
    BigInt top = widened(scale_).value * numerator.widened(numerator.scale_).value;
    BigInt bottom = denominator.widened(denominator.scale_).value;
    top *= boost::multiprecision::pow(BigInt(10), static_cast<unsigned>(scale + denominator.scale_));
    bottom *= boost::multiprecision::pow(BigInt(10), static_cast<unsigned>(scale_ + numerator.scale_));
    return fromBig(Big{BigInt(top / bottom)}, scale);
}

int Decimal::compare(const Decimal& a, const Decimal& b)
{
    const int scale = a.scale_ > b.scale_ ? a.scale_ : b.scale_;
    if (!a.big_ && !b.big_) {
        Int128 left = a.units_, right = b.units_;
        if (scaleUp(left, scale - a.scale_) && scaleUp(right, scale - b.scale_))
            return left < right ? -1 : left > right ? 1 : 0;
    }
    const BigInt left = a.widened(scale).value, right = b.widened(scale).value;
    return left < right ? -1 : left > right ? 1 : 0;
}

} // namespace core
