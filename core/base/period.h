// A period that people name: 2026-03, 2026-Q1, 2026-W07, 2026, 2026-03-05, 2026-01..2026-03.
#pragma once

#include "core/base/time.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

enum class PeriodKind { day, week, month, quarter, year, range };

// Whole days, both ends inside. Weeks are ISO 8601, from Monday.
struct Period {
    PeriodKind kind = PeriodKind::month;
    Day first{};
    Day last{};

    static std::optional<Period> parse(
        std::string_view text); // a range runs from the start of one to the end of the other
    static Period month(int year, int month);
    static Period monthOf(Day day);
    static Period dayOnly(Day day);
    static Period yearToDate(const Period& month);   // from January to the month
    static Period twelveMonths(const Period& month); // that end with it

    int days() const { return last - first + 1; }
    double weeks() const { return days() / 7.0; }
    bool contains(Day day) const { return first <= day && day <= last; }
    bool contains(const Period& other) const { return first <= other.first && other.last <= last; }
    bool overlaps(const Period& other) const { return first <= other.last && other.first <= last; }
    Period previous() const; // of the same kind; a range of whole months: as many months; any other range: as many days
    Period next() const;
    Period yearEarlier() const; // the same months, or days, a year before; weeks by 52 weeks
    Period named() const;       // the same days as the month, quarter, year, week or day that they are, else a range
    std::vector<Period> months() const; // the calendar months that lie wholly inside
    bool isWholeMonths() const;
    Period until(Day day) const; // its days up to that one, if that lies in it before its end; else itself
    std::string text() const;    // reads back as the same period

    friend bool operator==(const Period&, const Period&) = default;
    friend auto operator<=>(const Period& a, const Period& b)
    {
        return a.first != b.first ? a.first <=> b.first : a.last <=> b.last;
    }
};

} // namespace core
