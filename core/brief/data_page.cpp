#include "core/brief/data_page.h"

#include "core/intake/undo.h"

#include <map>

namespace core {

namespace {

constexpr std::int64_t mostQuarantine = 1000;

std::vector<ImportId> continuedBy(const std::map<std::int64_t, ImportEntry>& entries, ImportId import)
{
    std::vector<ImportId> found;
    for (auto later = entries.upper_bound(number(import)); later != entries.end(); ++later) {
        const auto& entry = later->second;
        if (entry.continues && entry.state != "undone" && *entry.continues == (found.empty() ? import : found.back()))
            found.push_back(entry.import);
    }
    return found;
}

} // namespace

std::vector<ImportRow> importRows(const Workspace& workspace)
{
    std::map<std::int64_t, ImportEntry> entries;
    for (auto& entry : importHistory(workspace))
        entries.emplace(number(entry.import), std::move(entry));
    std::vector<ImportRow> rows;
    Statement query(workspace.db(), "SELECT f.import, f.path, f.identity, coalesce(f.sha256, ''), i.at_ms,"
                                    " f.rows + (SELECT coalesce(sum(s.rows), 0) FROM import_file s WHERE s.import = f.import AND s.section_of = f.id),"
                                    " f.refused, i.note FROM import i JOIN import_file f ON f.import = i.id AND f.section_of IS NULL ORDER BY i.id DESC, f.id");
    while (query.step()) {
        ImportRow row;
        row.ref = {query.id<ImportId>(0), query.text(1), query.text(2), query.text(3), query.integer(4), query.integer(5), query.integer(6)};
        row.note = query.text(7);
        if (const auto entry = entries.find(query.integer(0)); entry != entries.end()) {
            row.source = entry->second.source;
            row.format = entry->second.format;
            row.status = entry->second.state;
            row.continues = entry->second.continues;
            row.continuedBy = continuedBy(entries, row.ref.id);
            if (rows.empty() || rows.back().ref.id != row.ref.id) // of the whole delivery, so they stand once
                row.totals = entry->second.totals, row.replaces = entry->second.replaces;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<QuarantineRow> quarantineRows(const Database& db, std::int64_t most)
{
    std::vector<QuarantineRow> rows;
    Statement query(db, "SELECT f.import, f.path, q.line, q.\"column\", q.reason, q.text FROM quarantine q"
                        " JOIN import_file f ON f.id = q.import_file JOIN live_import i ON i.id = f.import ORDER BY f.id, q.line, q.id LIMIT ?");
    query.with(most);
    while (query.step())
        rows.push_back({query.id<ImportId>(0), query.text(1), query.integer(2), query.integer(3), query.text(4), query.text(5)});
    return rows;
}

std::vector<RefusalRow> refusalRows(const Database& db, std::int64_t most)
{
    std::vector<RefusalRow> rows;
    Statement query(db, "SELECT f.import, f.path, q.reason, count(*), min(q.line) FROM quarantine q JOIN import_file f ON f.id = q.import_file"
                        " JOIN live_import i ON i.id = f.import GROUP BY f.id, q.reason ORDER BY f.id, min(q.id) LIMIT ?");
    query.with(most);
    while (query.step())
        rows.push_back({query.id<ImportId>(0), query.text(1), query.text(2), query.integer(3), query.integer(4)});
    return rows;
}

std::int64_t quarantineCount(const Database& db)
{
    return number(db, "SELECT count(*) FROM quarantine q JOIN import_file f ON f.id = q.import_file JOIN live_import i ON i.id = f.import");
}

DataPage dataPage(const Workspace& workspace)
{
    DataPage page;
    page.imports = importRows(workspace);
    page.quarantine = quarantineRows(workspace.db(), mostQuarantine);
    page.quarantined = quarantineCount(workspace.db());
    page.sources = sourcesOf(workspace);
    return page;
}

} // namespace core
