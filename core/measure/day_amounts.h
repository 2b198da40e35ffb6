// Exact values by day.
#pragma once

#include "core/base/decimal.h"
#include "core/base/time.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace core {

// One value a day from `first` on, NaN where there is none. Of a stock it holds the
// changes: each value holds on.
struct DaySeries {
    Day first{};
    std::vector<double> values;
    friend bool operator==(const DaySeries&, const DaySeries&) = default;
};

// The same exactly, empty where there is none: what layers of measures are put together in.
struct ExactDays {
    Day first{};
    std::vector<std::optional<Decimal>> values;

    static ExactDays unpacked(Day first, std::string_view values); // as measure_series holds them
    void add(const ExactDays& more);                               // day by day
    void clearWhere(const ExactDays& stated);                      // the days on which it has a value
    void cutBehind(Day last);                                      // what lies after that day
};

// Exact sums by day while they are added up, days in any order: 16 bytes a day where
// 64 bits at one scale suffice.
class DaySums {
public:
    void add(Day day, const Decimal& amount);
    void set(Day day, const Decimal& value); // in place of what the day has
    template <typename Take>
    void each(Take take) const // take(day, sum), in order of days
    {
        for (const auto& [day, units] : narrow_)
            take(day, Decimal(units, scale_));
        for (const auto& [day, sum] : wide_)
            take(day, sum);
    }

private:
    struct Narrow {
        Day day{};
        std::int64_t units = 0;
    };
    std::vector<Narrow>::iterator find(Day day); // or where it belongs
    bool put(Day day, const Decimal& value);     // false: it does not fit
    bool reachScale(int scale);
    void widen();

    int scale_ = 0;
    std::vector<Narrow> narrow_;  // in order
    std::map<Day, Decimal> wide_; // instead of narrow_ from the first sum on that does not fit
    bool isWide_ = false;
};

// The same to be kept: whole numbers with a common scale where 64 bits suffice, 8 bytes a day.
class DayAmounts {
public:
    DayAmounts() = default;
    DayAmounts(const ExactDays& days);              // the same days
    DayAmounts(Day first, std::string_view values); // as measure_series holds them

    Day first() const { return first_; }
    std::size_t size() const { return wide_.empty() ? narrow_.size() : wide_.size(); }
    bool has(std::size_t at) const { return wide_.empty() ? narrow_[at] != none : wide_[at].has_value(); }
    Decimal at(std::size_t at) const { return wide_.empty() ? Decimal(narrow_[at], scale_) : *wide_[at]; } // if has(at)
    ExactDays unpacked() const;

private:
    static constexpr std::int64_t none = INT64_MIN;
    Day first_{};
    int scale_ = 0;
    std::vector<std::int64_t> narrow_;
    std::vector<std::optional<Decimal>> wide_; // instead of narrow_ where 64 bits do not suffice
};

} // namespace core
