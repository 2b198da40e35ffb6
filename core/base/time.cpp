#include "core/base/time.h"

#include "core/base/text.h"
#include "core/base/time_range.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace core {

namespace {

// Reads a time text from the left; every take… moves on only if it succeeds.
class Cursor {
public:
    explicit Cursor(std::string_view text) : text_(text) {}

    bool atEnd() const { return at_ == text_.size(); }
    char peek(std::size_t ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }
    std::string_view rest() const { return text_.substr(at_); }
    bool take(char c)
    {
        if (peek() != c)
            return false;
        ++at_;
        return true;
    }
    void skip(std::size_t count) { at_ += count; }
    // Between least and most digits as a number; a longer run of digits does not match.
    std::optional<int> digits(int least, int most)
    {
        int value = 0, count = 0;
        while (isDigit(peek(static_cast<std::size_t>(count))) && count <= most)
            value = value * 10 + (peek(static_cast<std::size_t>(count++)) - '0');
        if (count < least || count > most)
            return std::nullopt;
        at_ += static_cast<std::size_t>(count);
        return value;
    }
    std::optional<int> exactly(int count) // of a longer run
    {
        int value = 0;
        for (int i = 0; i < count; ++i) {
            if (!isDigit(peek(static_cast<std::size_t>(i))))
                return std::nullopt;
            value = value * 10 + (peek(static_cast<std::size_t>(i)) - '0');
        }
        at_ += static_cast<std::size_t>(count);
        return value;
    }
    std::size_t digitRun() const
    {
        std::size_t count = 0;
        while (isDigit(peek(count)))
            ++count;
        return count;
    }

private:
    std::string_view text_;
    std::size_t at_ = 0;
};

// The day and the month of two numbers as they stand.
std::optional<std::pair<int, int>> dayAndMonth(int first, int second, DateOrder order)
{
    if (order == DateOrder::unknown)
        order = first > 12 || first == second ? DateOrder::day_first
                : second > 12                 ? DateOrder::month_first
                                              : DateOrder::unknown;
    return order == DateOrder::unknown     ? std::nullopt
           : order == DateOrder::day_first ? std::optional(std::pair(first, second))
                                           : std::optional(std::pair(second, first));
}

std::optional<Date> readDate(Cursor& in, DateOrder order)
{
    const auto run = in.digitRun();
    Date date;
    if (run == 8) { // 20211016
        date = {*in.exactly(4), *in.exactly(2), *in.exactly(2)};
    } else if (run == 4 && (in.peek(4) == '-' || in.peek(4) == '/' || in.peek(4) == '.')) { // 2021-10-16
        date.year = *in.exactly(4);
        const char mark = in.peek();
        in.skip(1);
        const auto month = in.digits(1, 2);
        if (!month || !in.take(mark))
            return std::nullopt;
        const auto day = in.digits(1, 2);
        if (!day)
            return std::nullopt;
        date.month = *month;
        date.day = *day;
    } else if (run == 1 || run == 2) { // 10/16/2021, 10/16/21, 16-10-2021, 16.10.2021, 16.10.21
        const int first = *in.digits(1, 2);
        const char mark = in.peek();
        if (mark != '/' && mark != '.' && mark != '-')
            return std::nullopt;
        in.skip(1);
        const auto second = in.digits(1, 2);
        if (!second || !in.take(mark))
            return std::nullopt;
        const auto width = in.digitRun();
        if (width != 4 && !(width == 2 && mark != '-'))
            return std::nullopt;
        const int year = *in.exactly(static_cast<int>(width));
        date.year = width == 2 ? 2000 + year : year;
        const auto both = dayAndMonth(first, *second, mark == '.' ? DateOrder::day_first : order);
        if (!both)
            return std::nullopt;
        date.day = both->first;
        date.month = both->second;
    } else {
        return std::nullopt;
    }
    return isDate(date.year, date.month, date.day) ? std::optional(date) : std::nullopt;
}

// AM or PM, perhaps after a blank: hours to add to those up to 11.
std::optional<int> takeHalf(Cursor& in)
{
    const std::size_t blank = in.peek() == ' ' ? 1 : 0;
    const auto word = in.rest().substr(blank, std::min<std::size_t>(2, in.rest().size() - blank));
    if (!equalNoCase(word, "AM") && !equalNoCase(word, "PM"))
        return std::nullopt;
    in.skip(blank + 2);
    return equalNoCase(word, "PM") ? 12 : 0;
}

// hh:mm[:ss[.fff]] or hhmmss[.fff], and hh:mm[:ss] AM; milliseconds of the day, cut.
std::optional<Milliseconds> readClock(Cursor& in)
{
    const auto run = in.digitRun();
    int hour = 0, minute = 0, second = 0;
    bool seconds = true;
    if (run == 6 || run == 4) {
        hour = *in.exactly(2);
        minute = *in.exactly(2);
        if (run == 6)
            second = *in.exactly(2);
        seconds = run == 6;
    } else {
        const auto h = in.digits(1, 2);
        if (!h || !in.take(':'))
            return std::nullopt;
        const auto m = in.exactly(2);
        if (!m)
            return std::nullopt;
        hour = *h;
        minute = *m;
        seconds = in.take(':');
        if (seconds) {
            const auto s = in.exactly(2);
            if (!s)
                return std::nullopt;
            second = *s;
        }
    }
    if (hour > 23 || minute > 59 || second > 60)
        return std::nullopt;
    Milliseconds ms = ((hour * 60LL + minute) * 60 + second) * 1000;
    if (const auto half = takeHalf(in)) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        return ms + (*half - (hour == 12 ? 12 : 0)) * 3'600'000LL;
    }
    if (seconds && (in.peek() == '.' || in.peek() == ',') && isDigit(in.peek(1))) {
        in.skip(1);
        int scale = 100;
        while (isDigit(in.peek())) {
            ms += (in.peek() - '0') * scale;
            scale /= 10;
            in.skip(1);
        }
    }
    return ms;
}

// Z, UTC, GMT, ±hh[:mm], ±hhmm, each perhaps after a blank, then perhaps [Zone/Name]. Minutes east; empty if there is
// none. bad is set if something else follows.
std::optional<int> readZone(Cursor& in, bool& bad)
{
    std::optional<int> minutes;
    std::size_t blanks = 0;
    while (in.peek(blanks) == ' ')
        ++blanks;
    in.skip(blanks);
    const char c = in.peek();
    if (c == 'Z' || c == 'z') {
        in.skip(1);
        minutes = 0;
    } else if (equalNoCase(in.rest().substr(0, 3), "UTC") || equalNoCase(in.rest().substr(0, 3), "GMT")) {
        in.skip(3);
        minutes = 0;
    } else if (c == '+' || c == '-') {
        in.skip(1);
        const auto hours = in.exactly(2);
        int more = 0;
        if (hours) {
            const bool colon = in.take(':');
            if (isDigit(in.peek()))
                more = in.exactly(2).value_or(99);
            else if (colon)
                more = 99;
        }
        bad = !hours || *hours > 18 || more > 59;
        minutes = (c == '-' ? -1 : 1) * (hours.value_or(0) * 60 + more);
    }
    if (in.peek() == '[') {
        const auto end = in.rest().find(']');
        if (end == std::string_view::npos)
            bad = true;
        else
            in.skip(end + 1);
    }
    bad = bad || !in.atEnd();
    return minutes;
}

} // namespace

Date dateOf(Day day)
{
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{number(day)}}};
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

Day dayOf(const Date& date)
{
    const std::chrono::year_month_day day{std::chrono::year(date.year),
                                          std::chrono::month(static_cast<unsigned>(date.month)),
                                          std::chrono::day(static_cast<unsigned>(date.day))};
    return static_cast<Day>(std::chrono::sys_days(day).time_since_epoch().count());
}

bool isDate(int year, int month, int day)
{
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1)
        return false;
    return std::chrono::year_month_day(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                       std::chrono::day(static_cast<unsigned>(day)))
        .ok();
}

int isoWeekday(Day day)
{
    return static_cast<int>(std::chrono::weekday(std::chrono::sys_days{std::chrono::days{number(day)}}).iso_encoding());
}

std::optional<Milliseconds> epochTime(double value)
{
    if (!std::isfinite(value))
        return std::nullopt;
    const double size = std::fabs(value);
    const double ms = size < 1e11 ? value * 1e3 : size > 1e17 ? value / 1e6 : size > 1e14 ? value / 1e3 : value;
    if (!isTimeNumber(ms))
        return std::nullopt;
    return static_cast<Milliseconds>(std::floor(ms));
}

std::optional<DateOrder> dateOrderNamed(std::string_view name)
{
    return name == "day-first"     ? std::optional(DateOrder::day_first)
           : name == "month-first" ? std::optional(DateOrder::month_first)
                                   : std::nullopt;
}

std::optional<TimeRead> parseTime(std::string_view text, DateOrder order)
{
    text = trim(text);
    if (text.empty() || text.size() > 80)
        return std::nullopt;
    Cursor in(text);
    const auto run = in.digitRun();
    if (run >= 9) { // an epoch number; a fraction may follow
        if (run == text.size()) {
            // whole numbers without a detour over double, which has no nanoseconds
            const auto whole = parseInteger(text);
            if (!whole)
                return std::nullopt;
            const long long value = *whole;
            const long long ms = value < 100'000'000'000LL           ? value * 1000
                                 : value > 100'000'000'000'000'000LL ? value / 1'000'000
                                 : value > 100'000'000'000'000LL     ? value / 1000
                                                                     : value;
            return TimeRead{ms, true, false};
        }
        const auto value = parseNumber(text);
        const auto at = value ? epochTime(*value) : std::nullopt;
        return at ? std::optional(TimeRead{*at, true, false}) : std::nullopt;
    }
    const auto date = readDate(in, order);
    if (!date)
        return std::nullopt;
    const Milliseconds day = startOf(dayOf(*date));
    if (in.atEnd())
        return TimeRead{day, false, true};
    bool bad = false;
    if (in.peek() != 'T' && in.peek() != 't' && in.peek() != ' ')
        return std::nullopt;
    in.skip(1);
    if (!isDigit(in.peek())) { // "2021-10-16 UTC"
        const auto zone = readZone(in, bad);
        return bad || !zone ? std::nullopt : std::optional(TimeRead{day, false, true});
    }
    const auto clock = readClock(in);
    if (!clock)
        return std::nullopt;
    const auto zone = readZone(in, bad);
    if (bad)
        return std::nullopt;
    const auto at = day + *clock - zone.value_or(0) * 60'000LL;
    return isTime(at) ? std::optional(TimeRead{at, zone.has_value(), false}) : std::nullopt;
}

std::string isoDay(Day day)
{
    const auto date = dateOf(day);
    return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

std::string isoTime(Milliseconds at)
{
    at = std::clamp(at, firstTime, lastTime);
    const Day day = dayOf(at);
    const auto ms = at - startOf(day);
    auto text = fmt::format("{}T{:02}:{:02}:{:02}", isoDay(day), ms / 3'600'000, ms / 60'000 % 60, ms / 1000 % 60);
    if (ms % 1000 != 0)
        text += fmt::format(".{:03}", ms % 1000);
    return text + "Z";
}

Milliseconds now()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

} // namespace core
