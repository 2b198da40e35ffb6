// Exact decimal numbers: money and sums of money.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace core {

__extension__ typedef __int128 Int128;

// units × 10^-scale, exactly. Up to 38 digits lie in the value itself; what needs more goes on in
// as many as it takes, so no sum is ever rounded. The scale is kept as written (0.0850 has four
// places); a sum has the larger scale of its parts.
class Decimal {
public:
    Decimal() = default; // 0
    Decimal(std::int64_t units, int scale) : units_(units), scale_(scale) {}
    static Decimal fromUnits(Int128 units, int scale);
    Decimal(const Decimal& other)
        : units_(other.units_), big_(other.big_ ? copy(*other.big_) : Owned()), scale_(other.scale_)
    {}
    Decimal(Decimal&&) noexcept = default;
    Decimal& operator=(const Decimal& other) { return *this = Decimal(other); }
    Decimal& operator=(Decimal&&) noexcept = default;
    ~Decimal() = default;

    // A number as parseNumber reads it, exponent allowed, at most 400 digits and a scale
    // of at most 400; else empty.
    static std::optional<Decimal> parse(std::string_view text);

    int scale() const { return scale_; }
    bool isZero() const { return !big_ && units_ == 0; }
    bool isNegative() const;
    // Whole 10^-scale of it; empty where it has digits below these, or more than 64 bits of them.
    std::optional<std::int64_t> unitsAt(int scale) const;
    std::string text() const;        // "-12.50"; never an exponent
    std::string trimmedText() const; // without zeros that end a fraction: "-12.5", "0"
    double toDouble() const;         // the nearest double

    Decimal& operator+=(const Decimal& other);
    Decimal& operator-=(const Decimal& other);
    friend Decimal operator+(Decimal a, const Decimal& b) { return std::move(a += b); }
    friend Decimal operator-(Decimal a, const Decimal& b) { return std::move(a -= b); }
    Decimal operator-() const;
    friend Decimal operator*(const Decimal& a, const Decimal& b); // exact
    // this × numerator ÷ denominator, cut towards zero at the scale
    // given. denominator must not be 0.
    Decimal share(const Decimal& numerator, const Decimal& denominator, int scale) const;

    // By value: 0.50 equals 0.5.
    friend bool operator==(const Decimal& a, const Decimal& b) { return compare(a, b) == 0; }
    friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b) { return compare(a, b) <=> 0; }

private:
    struct Big;
    struct Drop {
        void operator()(Big* big) const noexcept;
    };
    using Owned = std::unique_ptr<Big, Drop>;
    static Owned copy(const Big& big);
    static int compare(const Decimal& a, const Decimal& b);
    static Decimal fromBig(const Big& big, int scale);
    Big widened(int scale) const;

    Int128 units_ = 0; // the value where big_ is null
    Owned big_;        // the value where 38 digits do not suffice
    int scale_ = 0;
};

} // namespace core
