#include "core/intake/change.h"

#include <map>
#include <set>
#include <utility>

namespace core {

std::vector<ChangedDay> changesOf(const Database& db, ImportId import)
{
    std::vector<ChangedDay> changes;
    Statement query(db, "SELECT day, currency, amount_column, before, after, lost FROM import_change WHERE import = ? "
                        "ORDER BY day, currency, amount_column");
    query.with(import);
    while (query.step())
        changes.push_back({static_cast<Day>(query.integer(0)), query.text(1), query.text(2),
                           Decimal::parse(query.view(3)).value_or(Decimal()),
                           Decimal::parse(query.view(4)).value_or(Decimal()), query.integer(5) != 0});
    return changes;
}

std::vector<HeldDay> heldDaysOf(const Database& db, ImportId import)
{
    std::vector<HeldDay> held;
    Statement query(db, "SELECT d.day, sum(d.rows), sum(d.held) FROM cost_scope s JOIN scope_day d ON d.scope = s.id "
                        "WHERE s.import = ? AND d.held > 0 GROUP BY d.day ORDER BY d.day");
    query.with(import);
    while (query.step())
        held.push_back({static_cast<Day>(query.integer(0)), query.integer(1), query.integer(2)});
    return held;
}

std::vector<ChangedSum> changedSums(std::span<const ChangedDay> changes)
{
    std::map<std::pair<std::string, std::string>, ChangedSum> sums;
    for (const auto& change : changes) {
        if (change.before == change.after)
            continue;
        auto& sum = sums[{change.currency, change.column}];
        sum.currency = change.currency;
        sum.column = change.column;
        sum.before += change.before;
        sum.after += change.after;
        ++sum.days;
    }
    std::vector<ChangedSum> changed;
    for (auto& [name, sum] : sums)
        changed.push_back(std::move(sum));
    return changed;
}

std::int64_t lostDays(std::span<const ChangedDay> changes)
{
    std::set<Day> days;
    for (const auto& change : changes)
        if (change.isLost)
            days.insert(change.day);
    return static_cast<std::int64_t>(days.size());
}

} // namespace core
