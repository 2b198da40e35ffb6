#include "core/intake/undo.h"

#include "core/intake/live.h"
#include "core/intake/store_facts.h"
#include "core/measure/assign_keys.h"
#include "core/measure/rebuild.h"
#include "core/store/rows_table.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

std::set<std::int64_t> liveImportsByScope(const Database& db)
{
    std::set<std::int64_t> out;
    Statement query(db, "SELECT DISTINCT import FROM live_scope");
    while (query.step())
        out.insert(query.integer(0));
    return out;
}

void undoInside(Database& db, ImportId import, Undone& undone, const Progress& progress)
{
    const auto at = now();
    const auto names = componentNames(db);
    const auto before = liveImportsByScope(db);
    Statement tails(db, "SELECT id FROM import WHERE (id = ?1 OR (delivery = (SELECT delivery FROM import WHERE id = "
                        "?1) AND id > ?1)) AND undone_at_ms IS NULL");
    tails.with(import);
    while (tails.step())
        undone.imports.push_back(tails.id<ImportId>(0));
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
    for (const auto live : liveImportsByScope(db)) {
        if (!before.contains(live))
            undone.again.push_back(static_cast<ImportId>(live));
    }
    if (rules || names != componentNames(db))
        assignEverything(db, progress);
}

std::string stateOf(const Database& db, const Statement& row, ImportId import)
{
    if (!row.isNull(6))
        return "undone";
    if (row.integer(7) != 0)
        return "dropped";
    const auto scopes = number(db, "SELECT count(*) FROM cost_scope WHERE import = ?", import);
    const auto live = number(db, "SELECT count(*) FROM live_scope WHERE import = ?", import);
    if (scopes > 0 && live == 0)
        return "replaced";
    return scopes > live ? "in part" : "in force";
}

} // namespace

Undone undoImport(Workspace& workspace, ImportId import, const Progress& progress)
{
    auto& db = workspace.db();
    Transaction transaction(db);
    Statement known(db, "SELECT undone_at_ms, dropped FROM import WHERE id = ?");
    known.with(import);
    if (!known.step())
        throw Error(Fault::argument,
                    "There is no import " + std::to_string(number(import)) + "; `opsatlas imports` lists them.");
    Undone undone;
    undone.already = !known.isNull(0);
    const bool dropped = known.integer(1) != 0;
    known.reset();
    if (undone.already)
        return undone;
    if (dropped)
        throw Error(Fault::argument,
                    "Import " + std::to_string(number(import))
                        + " was replaced long ago and its rows were given up; there is nothing to undo.");
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
    Statement replaces(db, "SELECT DISTINCT b.import FROM cost_scope s JOIN cost_scope b ON b.source = s.source AND "
                           "b.provider = s.provider AND b.account = s.account"
                           " AND b.period = s.period AND b.delivery < s.delivery JOIN import i ON i.id = b.import AND "
                           "i.undone_at_ms IS NULL"
                           " JOIN import o ON o.id = s.import AND o.undone_at_ms IS NULL WHERE s.import = ?"
                           " AND NOT EXISTS(SELECT 1 FROM cost_scope n JOIN import m ON m.id = n.import AND "
                           "m.undone_at_ms IS NULL WHERE n.source = s.source"
                           " AND n.provider = s.provider AND n.account = s.account AND n.period = s.period AND "
                           "n.delivery > b.delivery AND n.delivery < s.delivery)"
                           " ORDER BY 1");
    while (query.step()) {
        ImportEntry entry;
        entry.import = query.id<ImportId>(0);
        entry.at = query.integer(1);
        entry.source = query.text(2);
        entry.format = query.text(3);
        entry.rows = query.integer(4);
        entry.refused = query.integer(5);
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
        out.push_back(std::move(entry));
    }
    return out;
}

} // namespace core
