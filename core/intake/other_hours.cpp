#include "core/intake/other_hours.h"

#include <algorithm>

namespace core {

namespace {

// From the first start of a charge to the last end.
struct Times {
    Milliseconds first = 0, last = 0;

    // An end at midnight may be a date that is included, as that of a charge from 2026-03-01 to 2026-03-01.
    Milliseconds end() const { return last % msPerDay == 0 ? last + msPerDay : last; }
    bool meet(const Times& other) const { return first == other.first || (first < other.end() && other.first < end()); }
};

// A charge without an end may be that of a whole day.
std::optional<Times> timesOf(const std::vector<ReadyFile>& files)
{
    std::optional<Times> all;
    for (const auto& file : files) {
        const auto& time = file.found.time;
        const auto* cost = file.facts->cost.get();
        if (cost == nullptr || cost->layout().column(CostRole::charge_end) < 0 || !time || !time->min_ms
            || !time->max_ms)
            return std::nullopt;
        all = all ? Times{std::min(all->first, *time->min_ms), std::max(all->last, *time->max_ms)}
                  : Times{*time->min_ms, *time->max_ms};
    }
    return all;
}

// Its last import, if none of its files has times that meet these.
std::optional<Continued> apartFrom(const Database& db, ImportId delivery, const Times& times)
{
    Continued found{delivery, delivery};
    Statement members(db, "SELECT i.id, json_extract(f.inspection, '$.time.min_ms'), json_extract(f.inspection, "
                          "'$.time.max_ms') FROM live_import i JOIN import_file f ON f.import = i.id AND f.section_of "
                          "IS NULL WHERE i.delivery = ? ORDER BY i.id");
    members.with(delivery);
    while (members.step()) {
        if (members.isNull(1) || members.isNull(2) || times.meet({members.integer(1), members.integer(2)}))
            return std::nullopt;
        found.import = members.id<ImportId>(0);
    }
    return found;
}

} // namespace

std::optional<Continued> otherHoursOf(const Database& db, const std::vector<ReadyFile>& files,
                                      const std::string& source)
{
    const auto times = timesOf(files);
    if (!times)
        return std::nullopt;
    std::optional<Continued> found;
    Statement held(db,
                   "SELECT d.day, o.delivery FROM source s JOIN cost_scope o ON o.source = s.id JOIN scope_day d ON "
                   "d.scope = o.id WHERE s.name = ? AND o.provider = ? AND o.account = ? AND o.period = ? AND "
                   "d.live = 1 AND d.rows > 0");
    for (const auto& file : files)
        for (const auto& scope : file.facts->cost->scopes()) {
            held.with(source, scope.provider, scope.account, scope.period);
            while (held.step()) {
                const auto delivery = held.id<ImportId>(1);
                if (!scope.days.contains(static_cast<Day>(held.integer(0))) || (found && found->delivery == delivery))
                    continue;
                if (!found)
                    found = apartFrom(db, delivery, *times);
                if (!found || found->delivery != delivery) {
                    held.reset();
                    return std::nullopt;
                }
            }
        }
    return found;
}

} // namespace core
