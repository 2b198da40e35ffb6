#include "core/intake/undo.h"

#include "core/base/sentences.h"
#include "core/intake/live.h"
#include "core/intake/reporting_currency.h"
#include "core/intake/store_facts.h"
#include "core/measure/assign_keys.h"
#include "core/measure/rebuild.h"
#include "core/store/live_days.h"
#include "core/store/rows_table.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

// The version that would have to come back where these are in force must still be there. imports: of one delivery, all
// from the first on.
void checkKept(const Database& db, const std::vector<ImportId>& imports)
{
    Statement gone(db, "SELECT r.before, min(r.day), max(r.day) FROM replaced_day r JOIN import b ON b.id = r.before "
                       "AND b.dropped = 1 JOIN cost_scope s ON s.id = r.scope WHERE r.import = ?1 AND r.live = 1 AND "
                       "NOT EXISTS(SELECT 1 FROM cost_scope o JOIN scope_day e ON e.scope = o.id AND e.day = r.day AND "
                       "e.live = 1 WHERE o.source = s.source AND o.provider = s.provider AND o.account = s.account AND "
                       "o.period = s.period AND o.delivery = s.delivery AND o.import < ?2) GROUP BY r.before ORDER BY "
                       "r.before DESC");
    for (const auto import : imports) {
        gone.with(import, imports.front());
        if (!gone.step())
            continue;
        const auto before = gone.id<ImportId>(0);
        const auto first = isoDay(static_cast<Day>(gone.integer(1)));
        const auto last = isoDay(static_cast<Day>(gone.integer(2)));
        const auto file = text(db, "SELECT path FROM import_file WHERE import = ? ORDER BY id LIMIT 1", before);
        throw Error(Fault::argument,
                    first == last
                        ? sentence(MessageCode::undo_day, number(import), first, number(before), file)
                        : sentence(MessageCode::undo_days, number(import), first, last, number(before), file));
    }
}

void undoInside(Database& db, ImportId import, Undone& undone, const Progress& progress)
{
    const auto at = now();
    const auto names = componentNames(db);
    Statement tails(db, "SELECT id FROM import WHERE (id = ?1 OR (delivery = (SELECT delivery FROM import WHERE id = "
                        "?1) AND id > ?1)) AND undone_at_ms IS NULL ORDER BY id");
    tails.with(import);
    while (tails.step())
        undone.imports.push_back(tails.id<ImportId>(0));
    checkKept(db, undone.imports);
    bool rules = false;
    for (const auto each : undone.imports) {
        Statement(db, "UPDATE import SET undone_at_ms = ? WHERE id = ?").run(at, each);
        Statement kinds(db, "SELECT DISTINCT kind FROM definition_document WHERE import = ?");
        kinds.with(each);
        while (kinds.step()) {
            rules = rules || kinds.view(0) == "rules";
            countDefinitionChange(db, kinds.text(0), at);
        }
    }
    std::set<ImportId> again;
    for (const auto each : undone.imports)
        for (const auto back : settleDays(db, each))
            again.insert(back);
    undone.again.assign(again.begin(), again.end());
    settleReportingCurrency(db);
    if (rules || names != componentNames(db))
        assignEverything(db, progress);
}

std::string stateOf(const Database& db, const Statement& row, ImportId import)
{
    if (!row.isNull(6))
        return "undone";
    if (row.integer(7) != 0)
        return "dropped";
    Statement days(db, "SELECT count(*), sum(d.live), sum(d.held > 0) FROM cost_scope s JOIN scope_day d ON d.scope = "
                       "s.id AND d.rows > 0 WHERE s.import = ?");
    days.with(import);
    days.step();
    const auto all = days.integer(0);
    const auto live = days.integer(1);
    const auto held = days.integer(2);
    days.reset();
    if (all > 0 && live == 0)
        return held == all ? "held back" : "replaced";
    return all > live ? "in part" : "in force";
}

} // namespace

bool isImport(const Workspace& workspace, ImportId import)
{
    return number(workspace.db(), "SELECT count(*) FROM import WHERE id = ?", import) > 0;
}

Undone undoImport(Workspace& workspace, ImportId import, const Progress& progress)
{
    auto& db = workspace.db();
    Transaction transaction(db);
    Statement known(db, "SELECT undone_at_ms, dropped FROM import WHERE id = ?");
    known.with(import);
    if (!known.step())
        throw Error(Fault::argument, sentence(MessageCode::undo_none, number(import)));
    Undone undone;
    undone.already = !known.isNull(0);
    const bool dropped = known.integer(1) != 0;
    known.reset();
    if (undone.already)
        return undone;
    if (dropped)
        throw Error(Fault::argument, sentence(MessageCode::undo_given_up, number(import)));
    undoInside(db, import, undone, progress);
    registerRowTables(db);
    rebuildMeasures(db, Touched::everything(), progress);
    transaction.commit();
    return undone;
}

std::vector<ImportEntry> importHistory(const Workspace& workspace)
{
    const auto& db = workspace.db();
    std::vector<ImportEntry> out;
    Statement query(db, "SELECT i.id, i.at_ms, s.name, i.format, i.rows, i.refused, i.undone_at_ms, i.dropped, "
                        "i.tail_of FROM import i JOIN source s ON s.id = i.source ORDER BY i.id DESC");
    Statement files(
        db,
        "SELECT path, bytes, identity, sha256 FROM import_file WHERE import = ? AND section_of IS NULL ORDER BY id");
    Statement totals(db,
                     "SELECT amount_column || ' ' || currency, amount FROM import_total WHERE import = ? ORDER BY 1");
    Statement replaces(db, "SELECT DISTINCT before FROM replaced_day WHERE import = ? AND before_rows > 0 ORDER BY 1");
    while (query.step()) {
        ImportEntry entry;
        entry.import = query.id<ImportId>(0);
        entry.at = query.integer(1);
        entry.source = query.text(2);
        entry.format = query.text(3);
        entry.rows = query.integer(4);
        entry.rejected = query.integer(5);
        entry.state = stateOf(db, query, entry.import);
        if (!query.isNull(8))
            entry.continues = query.id<ImportId>(8);
        files.with(entry.import);
        while (files.step())
            entry.files.push_back({files.text(0), files.integer(1), files.text(2), files.maybeText(3)});
        if (entry.files.empty()) // of a damaged workspace
            entry.files.emplace_back();
        totals.with(entry.import);
        while (totals.step())
            entry.totals.emplace_back(totals.text(0), totals.text(1));
        replaces.with(entry.import);
        while (replaces.step())
            entry.replaces.push_back(replaces.id<ImportId>(0));
        entry.changes = changedSums(changesOf(db, entry.import));
        out.push_back(std::move(entry));
    }
    return out;
}

} // namespace core
