#include "core/read/reading.h"

#include "core/base/error.h"
#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/base/time_range.h"
#include "core/bytes/hash.h"
#include "core/bytes/json.h"
#include "core/bytes/limits.h"

#include <date/tz.h>

#include <cmath>

namespace core {

struct TimeTally::Zones {
    const date::time_zone* zone = nullptr;

    // Local time to UTC; in an hour that comes twice the first one is meant, one that is left out counts from the
    // change on.
    Milliseconds toUtc(Milliseconds local) const
    {
        const date::local_time<std::chrono::milliseconds> time{std::chrono::milliseconds(local)};
        return zone->to_sys(time, date::choose::earliest).time_since_epoch().count();
    }
};

TimeTally::TimeTally(std::optional<TimeStatement>& statement, std::string_view zone, DateOrder order)
    : statement_(statement), order_(order)
{
    if (zone.empty() || zone == "UTC")
        return;
    zone_ = std::make_unique<Zones>();
    try {
        zone_->zone = date::locate_zone(std::string(zone));
    } catch (const std::runtime_error&) {
        throw Error(Fault::argument, sentence(MessageCode::zone_none, zone));
    }
}

TimeTally::~TimeTally() = default;

TimeStatement& TimeTally::stated()
{
    if (!statement_)
        statement_.emplace();
    return *statement_;
}

std::optional<Milliseconds> TimeTally::count(const std::optional<TimeRead>& read)
{
    auto& stated = this->stated();
    const auto at = read ? inUtc(*read) : lastTime + 1;
    if (!isTime(at)) {
        ++stated.unreadable;
        return std::nullopt;
    }
    ++stated.count;
    stated.withoutZone += !read->zoned;
    if (!stated.min_ms || at < *stated.min_ms)
        stated.min_ms = at;
    if (!stated.max_ms || at > *stated.max_ms)
        stated.max_ms = at;
    return at;
}

std::optional<Milliseconds> TimeTally::text(std::string_view text, std::size_t slot)
{
    auto& stated = this->stated();
    if (text.empty())
        return std::nullopt;
    auto& last = last_[slot];
    if (text == last.text) { // the same once more: neither the least nor the greatest time changes
        stated.unreadable += !last.read;
        stated.count += last.read.has_value();
        stated.withoutZone += last.read && !last.read->zoned;
        return last.at;
    }
    last.text = text;
    last.read = parseTime(text, order_);
    last.at = count(last.read);
    return last.at;
}

Milliseconds TimeTally::inUtc(const TimeRead& read) const
{
    return zone_ && !read.zoned && !read.dateOnly ? zone_->toUtc(read.at_ms) : read.at_ms;
}

std::optional<Milliseconds> TimeTally::uncounted(std::string_view text) const
{
    const auto read = parseTime(text, order_);
    const auto at = read ? inUtc(*read) : lastTime + 1;
    return isTime(at) ? std::optional(at) : std::nullopt;
}

std::optional<Milliseconds> TimeTally::number(double epoch)
{
    const auto at = epochTime(epoch);
    return count(at ? std::optional(TimeRead{*at, true, false}) : std::nullopt);
}

Milliseconds TimeTally::known(Milliseconds at)
{
    count(TimeRead{at, true, false});
    return at;
}

void MetricTally::add(std::string_view name, double value)
{
    auto it = sums_.find(name);
    if (it == sums_.end())
        it = sums_.emplace(std::string(name), Sums()).first;
    auto& sums = it->second;
    if (!std::isfinite(value)) {
        ++sums.nonfinite;
        return;
    }
    auto& stated = sums.stated;
    stated.min = stated.count == 0 || value < stated.min ? value : stated.min;
    stated.max = stated.count == 0 || value > stated.max ? value : stated.max;
    ++stated.count;
    const double sum = stated.sum + value;
    sums.rest += std::fabs(stated.sum) >= std::fabs(value) ? (stated.sum - sum) + value : (value - sum) + stated.sum;
    stated.sum = sum;
}

void MetricTally::state(Inspection& found) const
{
    for (const auto& [name, sums] : sums_) {
        if (sums.stated.count > 0) {
            auto stated = sums.stated;
            if (std::isfinite(sums.rest))
                stated.sum += sums.rest;
            found.metrics[name] = stated;
        }
        if (sums.nonfinite > 0)
            found.nonfinite[name] = sums.nonfinite;
    }
}

Reading::Reading(const std::filesystem::path& file, const ReadOptions& chosen, Sink& facts, const Progress& reported,
                 Inspection& inspection)
    : path(file), options(chosen), sink(facts), progress(reported), found(inspection),
      times(inspection.time, chosen.zone, chosen.dates)
{}

void Reading::tell(Issue issue)
{
    if (found.issues.size() < maxIssues) {
        found.issues.push_back(std::move(issue));
        return;
    }
    // The last one counts those that are not told.
    ++untold_;
    if (found.issues.size() == maxIssues)
        found.issues.push_back({Severity::warning, "read.more", {shown(path), 0, 0}, {}, {}});
    found.issues.back().text = sentence(MessageCode::note_more_issues, untold_);
}

void Reading::refuse(std::int64_t line, std::int64_t column, std::string_view code, const std::string& reason,
                     std::string_view text)
{
    const Issue issue{Severity::error, std::string(code), {shown(path), line, column}, reason, {}};
    sink.rejected(issue, cutText(text));
    tell(issue);
}

void Reading::refuse(const Json& entry, std::int64_t row, std::string_view code, const std::string& reason,
                     std::string_view text)
{
    const auto [line, column] = placeOf(entry, row);
    refuse(line, column, code, reason, text);
}

std::pair<std::int64_t, std::int64_t> Reading::placeOf(const Json& entry, std::int64_t row) const
{
    const auto place = json ? json->placeOf(entry) : std::nullopt;
    if (found.ndjson)
        return {row, place ? place->column : 0};
    return place ? std::pair(place->line, place->column) : std::pair<std::int64_t, std::int64_t>();
}

void Reading::warn(std::int64_t line, std::int64_t column, std::string_view code, const std::string& text,
                   const std::string& fix)
{
    tell({Severity::warning, std::string(code), {shown(path), line, column}, text, fix});
}

void Reading::unknownAmount(std::int64_t line, std::int64_t column, CostRole amount, std::string_view currency,
                            const std::string& why)
{
    ++found.unknownAmounts[{currency.empty() ? "?" : std::string(currency), std::string(amountName(amount))}];
    warn(line, column, "cost.amount", why);
}

const std::string& Reading::contentHash()
{
    if (identity.empty())
        identity = identityOf(path, progress).hash;
    return identity;
}

std::string Reading::inSource(std::string_view name) const
{
    return options.source.empty() ? std::string(name) : options.source + "/" + std::string(name);
}

Period Reading::periodSaid(std::string_view what, std::string_view otherWay)
{
    if (!options.period)
        throw Error(Fault::format, sentence(MessageCode::file_no_dates, shown(path), what, otherWay));
    usesPeriod = true;
    return *options.period;
}

std::string Reading::title() const
{
    auto name = path.filename();
    if (name.extension() == ".gz" || name.extension() == ".zst")
        name = name.stem();
    return repairUtf8(name.stem().native());
}

std::string_view Reading::outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::pass: return "pass";
    case Outcome::warn: return "warn";
    case Outcome::fail: return "fail";
    case Outcome::error: return "error";
    case Outcome::skip: return "skip";
    }
    return "error";
}

std::string cutText(std::string_view text)
{
    // Four bytes a character at most, so that a long text is not looked through to its end.
    std::string kept = repairUtf8(text.substr(0, 4 * maxRejectedText));
    std::size_t characters = 0, at = 0;
    while (at < kept.size() && characters <= maxRejectedText) {
        characters += (static_cast<unsigned char>(kept[at]) & 0xC0) != 0x80;
        ++at;
    }
    if (characters > maxRejectedText)
        kept.resize(at - 1);
    return kept;
}

} // namespace core
