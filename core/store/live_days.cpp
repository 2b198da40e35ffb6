#include "core/store/live_days.h"

#include <map>
#include <set>
#include <string>

namespace core {

namespace {

struct SpokenDay {
    std::int64_t scope = 0;
    ImportId import{};
    Day day{};
    bool hasRows = false;
    bool isLive = false;
};

// The days of these scopes on which the column is wrong, as they should be. scopes: their source, provider, account and
// period.
std::vector<SpokenDay> wrongDays(const Database& db, Statement& scopes)
{
    std::vector<SpokenDay> wrong;
    Statement days(db, "SELECT d.scope, s.import, d.day, d.rows, d.live, s.delivery, d.held = 0 AND i.undone_at_ms IS "
                       "NULL FROM cost_scope s JOIN import i ON i.id = s.import JOIN scope_day d ON d.scope = s.id"
                       " WHERE s.source = ? AND s.provider = ? AND s.account = ? AND s.period = ? AND i.dropped = 0"
                       " ORDER BY s.delivery DESC");
    while (scopes.step()) {
        std::map<Day, std::int64_t> inForce; // delivery
        days.with(scopes.integer(0), scopes.text(1), scopes.text(2), scopes.text(3));
        while (days.step()) {
            const auto day = static_cast<Day>(days.integer(2));
            const auto delivery = days.integer(5);
            const bool speaks = days.integer(6) != 0;
            const bool isLive = speaks && inForce.try_emplace(day, delivery).first->second == delivery;
            if (isLive != (days.integer(4) != 0))
                wrong.push_back({days.integer(0), days.id<ImportId>(1), day, days.integer(3) > 0, isLive});
        }
    }
    return wrong;
}

} // namespace

std::vector<ImportId> settleDays(Database& db, ImportId import)
{
    Statement scopes(db, "SELECT source, provider, account, period FROM cost_scope WHERE import = ?");
    scopes.with(import);
    std::set<ImportId> again;
    Statement settle(db, "UPDATE scope_day SET live = ? WHERE scope = ? AND day = ?");
    for (const auto& day : wrongDays(db, scopes)) {
        settle.run(day.isLive ? 1 : 0, day.scope, number(day.day));
        if (day.isLive && day.hasRows)
            again.insert(day.import);
    }
    return {again.begin(), again.end()};
}

std::optional<UnsettledDay> unsettledDay(const Database& db)
{
    Statement scopes(db, "SELECT DISTINCT source, provider, account, period FROM cost_scope ORDER BY 1, 2, 3, 4");
    const auto wrong = wrongDays(db, scopes);
    return wrong.empty() ? std::nullopt : std::optional(UnsettledDay{wrong.front().import, wrong.front().day});
}

} // namespace core
