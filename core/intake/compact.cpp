#include "core/intake/compact.h"

#include "core/measure/assign_keys.h"
#include "core/measure/rebuild.h"
#include "core/store/rows_table.h"

namespace core {

namespace {

std::vector<ImportId> importsWhere(const Database& db, const char* condition)
{
    std::vector<ImportId> found;
    Statement query(db, std::string("SELECT id FROM import WHERE ") + condition + " ORDER BY id");
    while (query.step())
        found.push_back(query.id<ImportId>(0));
    return found;
}

constexpr const char* isUndone = "undone_at_ms IS NOT NULL AND dropped = 0";
constexpr const char* replacedImports = "undone_at_ms IS NULL AND dropped = 0 AND delivery IN (SELECT delivery FROM "
                                        "cost_scope) AND delivery NOT IN (SELECT delivery FROM live_scope)";

void dropStatements(Database& db, ImportId import)
{
    Statement(db, "DELETE FROM quarantine WHERE import_file IN (SELECT id FROM import_file WHERE import = ?)")
        .run(import);
    Statement(db, "DELETE FROM definition_item WHERE document IN (SELECT id FROM definition_document WHERE import = ?)")
        .run(import);
    for (const auto* table : {"definition_document", "map_stated", "asset_stated", "asset_descriptor_stated",
                              "run_stated", "run_param_stated", "edge_stated", "component_stated",
                              "component_link_stated", "given_stated", "rate_stated"})
        Statement(db, std::string("DELETE FROM ") + table + " WHERE import = ?").run(import);
}

std::uint64_t bytesOf(const Database& db)
{
    return static_cast<std::uint64_t>(number(db, "PRAGMA page_count"))
           * static_cast<std::uint64_t>(number(db, "PRAGMA page_size"));
}

// A thousand pages at a time, so that nobody waits long for the lock and a stop is heard.
void giveBackPages(Database& db, const Progress& progress)
{
    const auto all = number(db, "PRAGMA freelist_count");
    for (auto left = all; left > 0;) {
        progress.step(static_cast<std::size_t>(all - left), static_cast<std::size_t>(all));
        Statement(db, "PRAGMA incremental_vacuum(1000)").run();
        const auto now = number(db, "PRAGMA freelist_count");
        if (now >= left)
            break;
        left = now;
    }
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

} // namespace

void giveUpRows(Database& db, ImportId import)
{
    for (const auto* sql : {"DELETE FROM segment_column WHERE segment IN (SELECT s.id FROM segment s JOIN import_file "
                            "f ON f.id = s.file WHERE f.import = ?)",
                            "DELETE FROM segment_scope WHERE segment IN (SELECT s.id FROM segment s JOIN import_file f "
                            "ON f.id = s.file WHERE f.import = ?)",
                            "DELETE FROM segment WHERE file IN (SELECT id FROM import_file WHERE import = ?)",
                            "DELETE FROM word WHERE file IN (SELECT id FROM import_file WHERE import = ?)",
                            "DELETE FROM key_place WHERE file IN (SELECT id FROM import_file WHERE import = ?)",
                            "DELETE FROM cost_cell_stated WHERE scope IN (SELECT id FROM cost_scope WHERE import = ?)",
                            "UPDATE import SET dropped = 1 WHERE id = ?"})
        Statement(db, sql).run(import);
    // What was undone stood nowhere. Who stood on a day is told by the last of those that are gone.
    if (number(db, "SELECT undone_at_ms IS NOT NULL FROM import WHERE id = ?", import) != 0)
        Statement(db, "DELETE FROM scope_day WHERE scope IN (SELECT id FROM cost_scope WHERE import = ?)").run(import);
    else
        Statement(db, "DELETE FROM scope_day WHERE (scope, day) IN (SELECT b.id, e.day FROM cost_scope s JOIN "
                      "scope_day d ON d.scope = s.id AND d.held = 0 JOIN cost_scope b ON b.source = s.source AND "
                      "b.provider = s.provider AND b.account = s.account AND b.period = s.period AND b.delivery < "
                      "s.delivery JOIN import i ON i.id = b.import AND i.dropped = 1 JOIN scope_day e ON e.scope = "
                      "b.id AND e.day = d.day WHERE s.import = ?)")
            .run(import);
}

Compacted compactWorkspace(Workspace& workspace, const Progress& progress)
{
    auto& db = workspace.db();
    Compacted done;
    done.bytesBefore = bytesOf(db);
    {
        Transaction transaction(db);
        const auto names = componentNames(db);
        done.undone = importsWhere(db, isUndone);
        done.replaced = importsWhere(db, replacedImports);
        for (const auto import : done.undone) {
            progress.step(0, 0);
            dropStatements(db, import);
            giveUpRows(db, import);
        }
        for (const auto import : done.replaced) {
            progress.step(0, 0);
            giveUpRows(db, import);
        }
        if (names != componentNames(db)) // a component that only replaced rows had named
            assignEverything(db, progress);
        if (!done.undone.empty() || !done.replaced.empty()) {
            registerRowTables(db);
            rebuildMeasures(db, Touched::everything(), progress);
        }
        transaction.commit();
    }
    giveBackPages(db, progress);
    done.bytesAfter = bytesOf(db);
    return done;
}

} // namespace core
