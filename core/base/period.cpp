#include "core/base/period.h"

#include "core/base/text.h"

#include <fmt/format.h>

namespace core {

namespace {

Day firstOfMonth(int year, int month) // month may run over either end of the year
{
    const int index = year * 12 + month - 1;
    return dayOf(Date{index / 12, index % 12 + 1, 1});
}

Day mondayOfWeek(int year, int week) // ISO 8601: week 1 holds 4 January
{
    const Day fourth = dayOf(Date{year, 1, 4});
    return fourth + (1 - isoWeekday(fourth)) + 7 * (week - 1);
}

std::optional<int> digits(std::string_view text)
{
    if (text.empty() || text.find_first_not_of("0123456789") != std::string_view::npos)
        return std::nullopt;
    return static_cast<int>(*parseInteger(text));
}

std::optional<Period> parseOne(std::string_view text)
{
    if (text.size() < 4 || text.size() > 10)
        return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    if (!year || *year < 1 || *year > 9998)
        return std::nullopt;
    const auto rest = text.substr(4);
    if (rest.empty())
        return Period{PeriodKind::year, firstOfMonth(*year, 1), firstOfMonth(*year + 1, 1) + -1};
    if (rest.front() != '-')
        return std::nullopt;
    const auto name = rest.substr(1);
    if (name.size() == 2 && name[0] == 'Q' && name[1] >= '1' && name[1] <= '4') {
        const int month = (name[1] - '1') * 3 + 1;
        return Period{PeriodKind::quarter, firstOfMonth(*year, month), firstOfMonth(*year, month + 3) + -1};
    }
    if (name.size() == 3 && name[0] == 'W') {
        const auto week = digits(name.substr(1));
        if (!week || *week < 1)
            return std::nullopt;
        const Day monday = mondayOfWeek(*year, *week);
        if (monday >= mondayOfWeek(*year + 1, 1)) // there is no such week in this year
            return std::nullopt;
        return Period{PeriodKind::week, monday, monday + 6};
    }
    if (name.size() == 2) {
        const auto month = digits(name);
        return month && *month >= 1 && *month <= 12 ? std::optional(Period::month(*year, *month)) : std::nullopt;
    }
    if (name.size() == 5 && name[2] == '-') {
        const auto month = digits(name.substr(0, 2)), day = digits(name.substr(3));
        if (!month || !day || !isDate(*year, *month, *day))
            return std::nullopt;
        return Period::dayOnly(dayOf(Date{*year, *month, *day}));
    }
    return std::nullopt;
}

int monthIndex(Day day)
{
    const auto date = dateOf(day);
    return date.year * 12 + date.month - 1;
}

Period shifted(const Period& period, int by)
{
    const auto months = [&](int count) {
        const int from = monthIndex(period.first) + by * count;
        return Period{period.kind, firstOfMonth(from / 12, from % 12 + 1),
                      firstOfMonth((from + count) / 12, (from + count) % 12 + 1) + -1};
    };
    switch (period.kind) {
    case PeriodKind::month: return months(1);
    case PeriodKind::quarter: return months(3);
    case PeriodKind::year: return months(12);
    case PeriodKind::range:
        if (period.isWholeMonths())
            return months(monthIndex(period.last) - monthIndex(period.first) + 1);
        break;
    case PeriodKind::day:
    case PeriodKind::week: break;
    }
    return {period.kind, period.first + by * period.days(), period.last + by * period.days()};
}

} // namespace

std::optional<Period> Period::parse(std::string_view text)
{
    const auto dots = text.find("..");
    if (dots == std::string_view::npos)
        return parseOne(text);
    const auto from = parseOne(text.substr(0, dots)), to = parseOne(text.substr(dots + 2));
    if (!from || !to || to->last < from->first)
        return std::nullopt;
    return Period{PeriodKind::range, from->first, to->last};
}

Period Period::month(int year, int month)
{
    return {PeriodKind::month, firstOfMonth(year, month), firstOfMonth(year, month + 1) + -1};
}

Period Period::monthOf(Day day)
{
    const auto date = dateOf(day);
    return month(date.year, date.month);
}

Period Period::dayOnly(Day day) { return {PeriodKind::day, day, day}; }

Period Period::yearToDate(const Period& month)
{
    return Period{PeriodKind::range, firstOfMonth(dateOf(month.first).year, 1), month.last}.named();
}

Period Period::twelveMonths(const Period& month)
{
    const int from = monthIndex(month.first) - 11;
    return Period{PeriodKind::range, firstOfMonth(from / 12, from % 12 + 1), month.last}.named();
}

Period Period::previous() const { return shifted(*this, -1); }
Period Period::next() const { return shifted(*this, 1); }

Period Period::yearEarlier() const
{
    if (kind == PeriodKind::week)
        return {kind, first + -7 * 52, last + -7 * 52};
    if (isWholeMonths()) {
        const int from = monthIndex(first) - 12, behind = monthIndex(last) + 1 - 12;
        return {kind, firstOfMonth(from / 12, from % 12 + 1), firstOfMonth(behind / 12, behind % 12 + 1) + -1};
    }
    const auto back = [](Day day) {
        auto date = dateOf(day);
        --date.year;
        if (!isDate(date.year, date.month, date.day))
            --date.day; // 29 February
        return dayOf(date);
    };
    return {kind, back(first), back(last)};
}

Period Period::named() const
{
    const auto date = dateOf(first);
    const int quarter = (date.month - 1) / 3 * 3 + 1;
    const Period all[] = {
        monthOf(first),
        {PeriodKind::quarter, firstOfMonth(date.year, quarter), firstOfMonth(date.year, quarter + 3) + -1},
        {PeriodKind::year, firstOfMonth(date.year, 1), firstOfMonth(date.year + 1, 1) + -1},
        {PeriodKind::week, first + (1 - isoWeekday(first)), first + (7 - isoWeekday(first))},
        dayOnly(first)};
    for (const auto& one : all)
        if (one.first == first && one.last == last)
            return one;
    return {PeriodKind::range, first, last};
}

bool Period::isWholeMonths() const { return dateOf(first).day == 1 && dateOf(last + 1).day == 1; }

std::vector<Period> Period::months() const
{
    std::vector<Period> inside;
    for (Period one = monthOf(first); one.last <= last; one = one.next())
        if (one.first >= first)
            inside.push_back(one);
    return inside;
}

Period Period::until(Day day) const
{
    return first <= day && day < last ? Period{PeriodKind::range, first, day}.named() : *this;
}

std::string Period::text() const
{
    const auto date = dateOf(first);
    switch (kind) {
    case PeriodKind::day: return isoDay(first);
    case PeriodKind::week: {
        const int year = dateOf(first + 3).year; // the Thursday decides
        return fmt::format("{:04}-W{:02}", year, (first - mondayOfWeek(year, 1)) / 7 + 1);
    }
    case PeriodKind::month: return fmt::format("{:04}-{:02}", date.year, date.month);
    case PeriodKind::quarter: return fmt::format("{:04}-Q{}", date.year, (date.month + 2) / 3);
    case PeriodKind::year: return fmt::format("{:04}", date.year);
    case PeriodKind::range: break;
    }
    if (isWholeMonths())
        return Period::monthOf(first).text() + ".." + Period::monthOf(last).text();
    return isoDay(first) + ".." + isoDay(last);
}

} // namespace core
