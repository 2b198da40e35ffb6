#include "core/intake/replacement.h"

#include "core/base/sentences.h"
#include "core/intake/compact.h"
#include "core/intake/delivery.h"
#include "core/store/live_days.h"

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <tuple>

namespace core {

namespace {

// Of an amount, not 0, none or less than half.
bool isLoss(const Decimal& before, const Decimal& after)
{
    const auto twice = after + after;
    return before.isNegative() ? twice > before : twice < before;
}

} // namespace

void Replacement::storeScopes(const std::vector<std::vector<FileId>>& fileIds)
{
    collectScopes(fileIds);
    settleDays(db_, delivery_.import);
    noteReplaced();
}

void Replacement::collectScopes(const std::vector<std::vector<FileId>>& fileIds)
{
    std::vector<std::int64_t> ids; // of receipt_.scopes
    Statement scope(db_, "INSERT INTO cost_scope(import, source, delivery, provider, account, period, rows) "
                         "VALUES(?, ?, ?, ?, ?, ?, 0)");
    Statement number(db_, "INSERT INTO file_scope(file, number, scope) VALUES(?, ?, ?)");
    for (std::size_t n = 0; n < files_.size(); ++n) {
        if (!files_[n].facts->cost)
            continue;
        std::int64_t place = 0;
        for (auto& found : files_[n].facts->cost->scopes()) {
            auto known = std::ranges::find(receipt_.scopes, found);
            if (known == receipt_.scopes.end()) {
                scope.run(delivery_.import, delivery_.source, delivery_.delivery, found.provider, found.account,
                          found.period);
                ids.push_back(db_.lastId());
                receipt_.scopes.push_back(std::move(found));
                known = receipt_.scopes.end() - 1;
            } else {
                known->rows += found.rows;
                for (const auto& [day, rows] : found.days)
                    known->days[day] += rows;
            }
            const auto id = ids[static_cast<std::size_t>(known - receipt_.scopes.begin())];
            for (const auto file : fileIds[n])
                number.run(file, place, id);
            ++place;
        }
    }
    for (std::size_t n = 0; n < ids.size(); ++n)
        storeDays(ids[n], receipt_.scopes[n]);
}

void Replacement::storeDays(std::int64_t id, const CostScope& scope)
{
    Statement(db_, "UPDATE cost_scope SET rows = ? WHERE id = ?").run(scope.rows, id);
    std::map<Day, std::int64_t> others; // rows in force, of the days for which other deliveries speak
    Statement standing(db_, "SELECT d.day, d.rows FROM cost_scope s CROSS JOIN scope_day d ON d.scope = s.id WHERE "
                            "s.source = ? AND s.provider = ? AND s.account = ? AND s.period = ? AND s.delivery <> ? "
                            "AND d.live = 1");
    standing.with(delivery_.source, scope.provider, scope.account, scope.period, delivery_.delivery);
    while (standing.step())
        others[static_cast<Day>(standing.integer(0))] += standing.integer(1);
    Statement add(db_, "INSERT INTO scope_day(scope, day, rows, held) VALUES(?, ?, ?, ?)");
    for (const auto& [day, rows] : scope.days) {
        const auto known = others.find(day);
        const auto inForce = known == others.end() ? 0 : known->second;
        const bool isPart = !delivery_.isWhole && 2 * rows < inForce;
        add.run(id, core::number(day), rows, isPart ? inForce : 0);
    }
    if (!delivery_.isWhole)
        return;
    for (const auto& [day, rows] : others)
        if (!scope.days.contains(day))
            add.run(id, core::number(day), 0, 0);
}

void Replacement::noteReplaced()
{
    Statement before(db_, "SELECT before, sum(before_rows) FROM replaced_day WHERE import = ? AND before_rows > 0 "
                          "GROUP BY before ORDER BY before");
    before.with(delivery_.import);
    while (before.step()) {
        receipt_.replaced.push_back(before.id<ImportId>(0));
        receipt_.replacedRows += before.integer(1);
    }
    receipt_.held = heldDaysOf(db_, delivery_.import);
    if (!receipt_.replaced.empty())
        before_ = moneyOf("SELECT r.scope, r.day, c.currency, c.billed, c.effective FROM replaced_day r JOIN "
                          "cost_cell_stated c ON c.scope = r.before_scope AND c.day = r.day WHERE r.import = ?");
}

// cells: a query of this import's, with scope, day, currency and both amounts.
Replacement::MoneyByDay Replacement::moneyOf(const char* cells) const
{
    MoneyByDay sums;
    Statement cell(db_, cells);
    cell.with(delivery_.import);
    while (cell.step()) {
        auto& money = sums[{cell.integer(0), static_cast<Day>(cell.integer(1)), cell.text(2)}];
        money.billed += Decimal::parse(cell.view(3)).value_or(Decimal());
        money.effective += Decimal::parse(cell.view(4)).value_or(Decimal());
    }
    return sums;
}

void Replacement::compareMoney()
{
    if (receipt_.replaced.empty())
        return;
    const auto after =
        moneyOf("SELECT DISTINCT r.scope, r.day, c.currency, c.billed, c.effective, c.bucket FROM replaced_day r JOIN "
                "cost_cell_stated c ON c.scope = r.scope AND c.day = r.day WHERE r.import = ?");
    addChanges("billed", &Money::billed, after);
    const auto billed = receipt_.changes;
    addChanges("effective", &Money::effective, after);
    const auto own = static_cast<std::ptrdiff_t>(billed.size());
    const bool isSame = std::equal(billed.begin(), billed.end(), receipt_.changes.begin() + own, receipt_.changes.end(),
                                   [](const ChangedDay& a, const ChangedDay& b) {
                                       return a.before == b.before && a.after == b.after && a.isLost == b.isLost;
                                   });
    if (isSame) // most exports say no other
        receipt_.changes = billed;
    std::ranges::sort(receipt_.changes, {},
                      [](const ChangedDay& change) { return std::tuple(change.day, change.currency, change.column); });
    Statement add(db_, "INSERT INTO import_change(import, day, currency, amount_column, before, after, lost) "
                       "VALUES(?, ?, ?, ?, ?, ?, ?)");
    for (const auto& change : receipt_.changes)
        add.run(delivery_.import, core::number(change.day), change.currency, change.column, change.before.text(),
                change.after.text(), change.isLost ? 1 : 0);
    warnOfLostDays();
}

void Replacement::addChanges(const std::string& column, Decimal Money::*amount, const MoneyByDay& after)
{
    std::map<std::pair<Day, std::string>, ChangedDay> days;
    const auto dayOf = [&](const auto& key) -> ChangedDay& {
        const auto& [scope, day, currency] = key;
        return days.try_emplace({day, currency}, ChangedDay{day, currency, column, {}, {}}).first->second;
    };
    for (const auto& [key, money] : before_) {
        auto& change = dayOf(key);
        change.before += money.*amount;
        const auto now = after.find(key);
        const auto left = now == after.end() ? Decimal() : now->second.*amount;
        change.isLost = change.isLost || (!(money.*amount).isZero() && isLoss(money.*amount, left));
    }
    for (const auto& [key, money] : after)
        dayOf(key).after += money.*amount;
    for (auto& [key, change] : days)
        receipt_.changes.push_back(std::move(change));
}

void Replacement::warn()
{
    for (const auto before : receipt_.replaced)
        if (isPartOf(before)) {
            receipt_.warnings.push_back(sentence(MessageCode::delivery_part, core::number(before)));
            break;
        }
    warnOfOtherAmounts();
}

void Replacement::warnOfLostDays()
{
    const auto days = lostDays(receipt_.changes);
    if (days < 2)
        return;
    const auto isLost = [](const ChangedDay& change) { return change.isLost; };
    const auto first = std::ranges::find_if(receipt_.changes, isLost)->day;
    const auto last = std::find_if(receipt_.changes.rbegin(), receipt_.changes.rend(), isLost)->day;
    receipt_.warnings.push_back(sentence(MessageCode::delivery_lost, days, isoDay(first), isoDay(last),
                                         db_.file().string(), core::number(delivery_.import)));
}

// Did that import bring more files than this delivery, and under names like these?
bool Replacement::isPartOf(ImportId before) const
{
    Statement paths(db_, "SELECT path FROM import_file WHERE import = ?");
    paths.with(before);
    std::vector<std::filesystem::path> names;
    while (paths.step())
        names.push_back(std::filesystem::path(paths.text(0)).filename());
    return names.size() > files_.size() && std::ranges::all_of(files_, [&](const ReadyFile& file) {
               const auto own = file.path.filename();
               return std::ranges::any_of(names,
                                          [&](const auto& name) { return name == own || differInCounter(name, own); });
           });
}

// Actual and amortised costs are the same money told twice.
void Replacement::warnOfOtherAmounts()
{
    for (const auto before : receipt_.replaced) {
        const auto had = [&](const char* column) {
            return core::number(db_, "SELECT count(*) FROM import_total WHERE import = ? AND amount_column = ?", before,
                                column)
                   > 0;
        };
        const auto has = [&](std::string_view column) {
            return std::ranges::any_of(receipt_.totals,
                                       [&](const auto& total) { return total.first.second == column; });
        };
        if ((had("billed") && !has("billed") && has("effective"))
            || (had("effective") && !had("billed") && has("billed") && !has("effective"))) {
            receipt_.warnings.push_back(sentence(MessageCode::delivery_other_amounts, core::number(before),
                                                 had("billed") ? "billed" : "effective",
                                                 has("billed") ? "billed" : "effective"));
            return;
        }
    }
}

// Those of the source, older than this one and with a scope of its own, of which more than the kept versions may be
// superseded: none of their days is in force.
std::vector<ImportId> Replacement::supersededDeliveries() const
{
    std::vector<ImportId> deliveries;
    Statement old(db_, "SELECT DISTINCT b.delivery FROM cost_scope s JOIN cost_scope b ON b.source = s.source AND "
                       "b.provider = s.provider AND b.account = s.account AND b.period = s.period AND b.delivery < "
                       "s.delivery JOIN live_import i ON i.id = b.import WHERE s.import = ?1 AND NOT EXISTS(SELECT 1 "
                       "FROM cost_scope o JOIN live_scope l ON l.id = o.id WHERE o.import = b.import) ORDER BY 1");
    old.with(delivery_.import);
    while (old.step())
        deliveries.push_back(old.id<ImportId>(0));
    return deliveries;
}

void Replacement::dropOld(int keptVersions)
{
    // How many versions stand on the day of a delivery that has the fewest of them.
    Statement fewest(db_, "SELECT min((SELECT count(DISTINCT n.delivery) FROM cost_scope n JOIN live_import m ON m.id "
                          "= n.import JOIN scope_day e ON e.scope = n.id AND e.day = d.day AND e.held = 0 WHERE "
                          "n.source = s.source AND n.provider = s.provider AND n.account = s.account AND n.period = "
                          "s.period AND n.delivery > s.delivery)) FROM live_import i CROSS JOIN cost_scope s ON "
                          "s.import = i.id CROSS JOIN scope_day d ON d.scope = s.id AND d.held = 0 WHERE i.delivery = "
                          "?");
    Statement members(db_, "SELECT id FROM live_import WHERE delivery = ? ORDER BY id");
    for (const auto delivery : supersededDeliveries()) {
        fewest.with(delivery);
        const bool isOld = fewest.step() && fewest.integer(0) > keptVersions;
        fewest.reset();
        if (!isOld)
            continue;
        members.with(delivery);
        while (members.step())
            receipt_.dropped.push_back(members.id<ImportId>(0));
    }
    std::ranges::sort(receipt_.dropped);
    for (const auto import : receipt_.dropped)
        giveUpRows(db_, import);
}

} // namespace core
