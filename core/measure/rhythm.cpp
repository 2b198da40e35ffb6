#include "core/measure/rhythm.h"

#include "core/base/text.h"
#include "core/measure/day_amounts.h"
#include "core/measure/measure_table.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t fewestDays = 4, mostDays = 24;
constexpr int weekdaysKnownAfter = 14; // days of a daily feed

int medianOf(std::vector<int> values)
{
    std::ranges::sort(values);
    const auto half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half] + 1) / 2;
}

} // namespace

Day Rhythm::next(Day after) const
{
    Day day = after + every;
    while (every == 1 && !weekdays[static_cast<std::size_t>(isoWeekday(day))])
        day = day + 1;
    return day;
}

std::optional<Rhythm> rhythmOf(const ResultDays& days, Day last)
{
    std::vector<Day> taken;
    std::vector<int> distances, counts;
    for (auto at = days.upper_bound(last); at != days.begin() && taken.size() < mostDays;) {
        --at;
        if (!taken.empty())
            distances.push_back(taken.back() - at->first);
        taken.push_back(at->first);
        counts.push_back(at->second);
    }
    if (taken.size() < fewestDays)
        return std::nullopt;
    Rhythm rhythm{medianOf(std::move(distances)), medianOf(std::move(counts)), {}};
    const bool all = taken.front() - taken.back() < weekdaysKnownAfter;
    rhythm.weekdays.fill(all);
    for (const auto day : taken)
        rhythm.weekdays[static_cast<std::size_t>(isoWeekday(day))] = true;
    return rhythm;
}

Missed missedOf(const ResultDays& days)
{
    Missed missed;
    const auto newest = days.empty() ? std::nullopt : rhythmOf(days, days.rbegin()->first);
    for (auto at = days.begin(); at != days.end(); ++at) {
        auto rhythm = rhythmOf(days, at->first);
        if (!rhythm)
            continue;
        if (rhythm->every == 1 && newest->every == 1) // later days show which weekdays were never meant
            rhythm->weekdays = newest->weekdays;
        const auto later = std::next(at);
        const bool isLast = later == days.end();
        const Day end = isLast ? at->first + stockKnownDays : later->first;
        if (!isLast && end - at->first <= rhythm->every + rhythm->grace())
            continue;
        auto& found = isLast ? missed.after : missed.between;
        for (Day due = rhythm->next(at->first); due <= end; due = rhythm->next(due)) {
            // The last of them is what the later result answers, unless that comes too late for it.
            const bool isAnswered = !isLast && rhythm->next(due) > end && end - due <= rhythm->grace();
            if (!isAnswered)
                found[due] += rhythm->aDay;
        }
    }
    return missed;
}

void eachMissed(const Database& db, Day dataDate, const std::function<void(const MissedDelivery&)>& visit)
{
    Statement rows(db,
                   "SELECT component, currency, first_day, \"values\", layer = 'due' FROM measure_series WHERE layer "
                   "IN ('due', 'missed')");
    while (rows.step()) {
        const auto feed = rows.view(1);
        const auto series = ExactDays::unpacked(static_cast<Day>(rows.integer(2)), rows.view(3));
        const auto second = std::find_if(series.values.begin() + 1, series.values.end(),
                                         [](const auto& value) { return value.has_value(); });
        const auto every = static_cast<int>(second - series.values.begin());
        if (rows.integer(4) != 0 && dataDate < series.first + Rhythm{every, 1, {}}.grace())
            continue;
        const auto colon = feed.find(':');
        MissedDelivery one{rows.id<ComponentId>(0),
                           parseInteger(feed.substr(0, colon)).value_or(0),
                           std::string(feed.substr(colon + 1)),
                           {},
                           0};
        for (std::size_t i = 0; i < series.values.size(); ++i) {
            one.day = series.first + static_cast<int>(i);
            if (!series.values[i] || dataDate < one.day)
                continue;
            one.count = static_cast<int>(series.values[i]->toDouble());
            visit(one);
        }
    }
}

} // namespace core
