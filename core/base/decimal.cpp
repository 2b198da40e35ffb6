#include "core/base/decimal.h"

#include "core/base/text.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
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

constexpr std::array<double, 23> doublePowers = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                                 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

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

// Up to 18 characters of digits, a point among them or not, and a sign: most numbers. Empty for what else there is.
std::optional<Decimal> plainDecimal(std::string_view text)
{
    constexpr std::size_t most = 18;
    const bool negative = text.starts_with('-');
    const auto digits = text.substr(negative ? 1 : 0);
    std::int64_t units = 0;
    std::size_t point = std::string_view::npos;
    if (digits.empty() || digits.size() > most)
        return std::nullopt;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (digits[i] == '.' && point == std::string_view::npos)
            point = i;
        else if (isDigit(digits[i]))
            units = units * 10 + (digits[i] - '0');
        else
            return std::nullopt;
    }
    if (point != std::string_view::npos && digits.size() == 1)
        return std::nullopt;
    const auto scale = point == std::string_view::npos ? 0 : digits.size() - 1 - point;
    return Decimal(negative ? -units : units, static_cast<int>(scale));
}

std::string digitsOf(Int128 value)
{
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    if (-most <= value && value <= most)
        return std::to_string(value < 0 ? -static_cast<std::int64_t>(value) : static_cast<std::int64_t>(value));
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

void Decimal::Drop::operator()(Big* big) const noexcept { delete big; }
Decimal::Owned Decimal::copy(const Big& big) { return Owned(new Big(big)); }

Decimal Decimal::fromUnits(Int128 units, int scale)
{
    Decimal made;
    made.units_ = units;
    made.scale_ = scale;
    return made;
}
Decimal Decimal::fromBig(const Big& big, int scale)
{
    Decimal made;
    made.scale_ = scale;
    if (const auto small = smallOf(big.value))
        made.units_ = *small;
    else
        made.big_ = copy(big);
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
    if (auto plain = plainDecimal(text))
        return plain;
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
        if (exponent && digits.empty() && (*exponent > mostDigits || *exponent < -mostDigits))
            return Decimal(); // 0E-6176, as Java prints a zero
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

bool Decimal::isNegative() const { return big_ ? big_->value < 0 : units_ < 0; }

std::optional<std::int64_t> Decimal::unitsAt(int scale) const
{
    Int128 units = units_;
    if (big_ || !scaleUp(units, std::max(0, scale - scale_)))
        return std::nullopt;
    if (scale < scale_) {
        const auto power = static_cast<std::size_t>(scale_ - scale);
        if (units != 0 && (power >= powers.size() || units % powers[power] != 0))
            return std::nullopt;
        units = units == 0 ? Int128(0) : units / powers[power];
    }
    constexpr auto least = std::numeric_limits<std::int64_t>::min(), most = std::numeric_limits<std::int64_t>::max();
    return least <= units && units <= most ? std::optional(static_cast<std::int64_t>(units)) : std::nullopt;
}

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
    // Whole numbers and powers of ten that a double holds exactly have the nearest double as their quotient.
    constexpr Int128 most = Int128(1) << 53;
    if (!big_ && scale_ < static_cast<int>(doublePowers.size()) && -most <= units_ && units_ <= most)
        return static_cast<double>(static_cast<std::int64_t>(units_)) / doublePowers[static_cast<std::size_t>(scale_)];
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

Decimal Decimal::operator-() const
{
    Int128 turned = 0;
    if (!big_ && !__builtin_sub_overflow(Int128(0), units_, &turned))
        return fromUnits(turned, scale_);
    return fromBig(Big{-widened(scale_).value}, scale_);
}

Decimal operator*(const Decimal& a, const Decimal& b)
{
    Int128 units = 0;
    if (!a.big_ && !b.big_ && !__builtin_mul_overflow(a.units_, b.units_, &units))
        return Decimal::fromUnits(units, a.scale_ + b.scale_);
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
