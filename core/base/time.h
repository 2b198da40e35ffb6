// UTC time: milliseconds since 1970 and whole days; what people and exports write for them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace core {

using Milliseconds = std::int64_t; // since 1970-01-01T00:00:00Z, rounded down
constexpr Milliseconds msPerDay = 86'400'000;
constexpr double hoursIn(Milliseconds duration) { return static_cast<double>(duration) / 3'600'000; }

// Days since 1970-01-01, UTC. Day 0 is 1970-01-01.
enum class Day : std::int32_t {};
constexpr std::int32_t number(Day day) { return static_cast<std::int32_t>(day); }
constexpr Day dayOf(Milliseconds at)
{
    return static_cast<Day>(at >= 0 ? at / msPerDay : -((msPerDay - 1 - at) / msPerDay));
}
constexpr Milliseconds startOf(Day day) { return static_cast<Milliseconds>(number(day)) * msPerDay; }
constexpr Day operator+(Day day, int days) { return static_cast<Day>(number(day) + days); }
constexpr int operator-(Day a, Day b) { return number(a) - number(b); }

struct Date {
    int year = 1970;
    int month = 1; // 1 to 12
    int day = 1;   // 1 to 31
    friend bool operator==(const Date&, const Date&) = default;
};
Date dateOf(Day day);
Day dayOf(const Date& date); // proleptic Gregorian
bool isDate(int year, int month, int day);
int isoWeekday(Day day); // 1 Monday to 7 Sunday

struct TimeRead {
    Milliseconds at_ms = 0;
    bool zoned = false;    // the text said its zone (an epoch number always does)
    bool dateOnly = false; // a bare date: that day, never shifted by a zone
    friend bool operator==(const TimeRead&, const TimeRead&) = default;
};
// How 02/03/2025 is meant. unknown: in no way, unless one of the two is above 12 or they are equal.
enum class DateOrder { unknown, day_first, month_first };
std::optional<DateOrder> dateOrderNamed(std::string_view name); // day-first, month-first

// Every form of core/read/README.md, Times; blanks around it are allowed; years 0001 to 9999. Empty
// for anything else, and for a date that the order does not allow.
std::optional<TimeRead> parseTime(std::string_view text, DateOrder order = DateOrder::unknown);
// An epoch number by its size: below 1e11 seconds, from 1e11 milliseconds, above 1e14
// micro-, above 1e17 nanoseconds.
std::optional<Milliseconds> epochTime(double number);

std::string isoTime(Milliseconds at); // 2026-03-01T04:05:06.789Z, without the fraction where it is 0
std::string isoDay(Day day);          // 2026-03-01

Milliseconds now();

} // namespace core
