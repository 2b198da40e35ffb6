#include "core/intake/source_rhythm.h"

#include "core/base/error.h"
#include "core/base/period.h"
#include "core/bytes/sqlite.h"
#include "core/measure/rhythm.h"
#include "core/store/workspace.h"

#include <fmt/format.h>

#include <algorithm>

namespace core {

namespace {

constexpr std::string_view words[] = {"daily", "weekly", "monthly", "none", "found"};
constexpr int daysOfMonth = 30;

std::string rhythmSetting(std::int64_t source) { return fmt::format("source_rhythm:{}", source); }

int daysOf(std::string_view said)
{
    return said == "daily" ? 1 : said == "weekly" ? 7 : said == "monthly" ? daysOfMonth : 0;
}

// Months have no one length: what is monthly is due at the end of the month after.
Day dueAfter(Day last, const Rhythm& rhythm, std::string_view said)
{
    return said == "monthly" ? Period::monthOf(last).next().last : rhythm.next(last);
}

void judge(SourceRhythm& source, const ResultDays& days, Day dataDate)
{
    source.last = days.rbegin()->first;
    auto rhythm = rhythmOf(days, *source.last);
    if (const int every = daysOf(source.said); every > 0) {
        rhythm = Rhythm{every, 1, {}};
        rhythm->weekdays.fill(true);
    }
    if (!rhythm || source.said == "none")
        return;
    source.every = rhythm->every;
    const auto due = dueAfter(*source.last, *rhythm, source.said);
    if (due + rhythm->grace() <= dataDate)
        source.lateSince = due;
}

} // namespace

bool isSourceRhythm(std::string_view word) { return std::ranges::find(words, word) != std::end(words); }

std::map<std::int64_t, SourceRhythm> sourceRhythms(const Database& db)
{
    std::map<std::int64_t, ResultDays> days;
    Statement query(db, "SELECT DISTINCT source, last_day FROM live_import WHERE last_day IS NOT NULL");
    std::optional<Day> dataDate;
    while (query.step()) {
        const auto day = static_cast<Day>(query.integer(1));
        days[query.integer(0)][day] = 1;
        dataDate = dataDate ? std::max(*dataDate, day) : day;
    }
    std::map<std::int64_t, SourceRhythm> rhythms;
    for (const auto& [source, known] : days) {
        auto& one = rhythms[source];
        one.said = saidRhythm(db, source);
        judge(one, known, *dataDate);
    }
    return rhythms;
}

std::string saidRhythm(const Database& db, std::int64_t source) { return setting(db, rhythmSetting(source)); }

void sayRhythm(Database& db, std::int64_t source, std::string_view word)
{
    if (!isSourceRhythm(word))
        throw Error(Fault::argument, fmt::format("A source delivers daily, weekly, monthly, none or as found from its "
                                                 "past, not \"{}\".",
                                                 word));
    setSetting(db, rhythmSetting(source), word == "found" ? std::string_view() : word);
}

} // namespace core
