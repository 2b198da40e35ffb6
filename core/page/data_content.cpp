#include "core/page/data_content.h"

#include "core/intake/receipt.h"
#include "core/intake/receipt_text.h"
#include "core/intake/undo.h"
#include "core/page/receipt_row.h"

#include <algorithm>
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

// As much of what was found as its text says.
Inspection storedInspection(const Database& db, const ImportRow& row)
{
    Inspection found;
    found.format = row.format;
    Statement stated(db, "SELECT json_extract(inspection, '$.rows'), json_extract(inspection, '$.results'), "
                         "json_extract(inspection, '$.events'), json_extract(inspection, '$.runs'),"
                         " json_extract(inspection, '$.points'), json_extract(inspection, '$.rejected_rows'), "
                         "json_extract(inspection, '$.rejected_lines') FROM import_file"
                         " WHERE import = ? AND path = ? AND section_of IS NULL AND inspection <> ''");
    stated.with(row.ref.id, row.ref.file);
    if (!stated.step())
        return found;
    found.rows = stated.maybeInteger(0);
    found.results = stated.maybeInteger(1);
    found.events = stated.maybeInteger(2);
    found.runs = stated.maybeInteger(3);
    found.points = stated.maybeInteger(4);
    found.rejectedRows = stated.integer(5);
    found.rejectedLines = stated.integer(6);
    return found;
}

// What the inspections of the import's files say of its sums.
void addUnsaid(const Database& db, Receipt& receipt)
{
    constexpr const char* inspections =
        " FROM (SELECT iif(json_valid(inspection), inspection, '{}') AS found FROM import_file"
        " WHERE import = ? AND section_of IS NULL) f, ";
    Statement unknown(db, std::string("SELECT u.key, c.key, u.value") + inspections
                              + "json_each(f.found, '$.unknown_amounts') c, json_each(c.value) u");
    unknown.with(*receipt.import);
    while (unknown.step())
        receipt.unknownAmounts[{unknown.text(0), unknown.text(1)}] += unknown.integer(2);
    Statement aside(db, std::string("SELECT json_extract(s.value, '$.commitment'), json_extract(s.value, '$.currency'),"
                                    " json_extract(s.value, '$.amount')")
                            + inspections + "json_each(f.found, '$.set_aside') s");
    aside.with(*receipt.import);
    while (aside.step())
        if (const auto amount = Decimal::parse(aside.view(2)))
            receipt.setAside[{aside.text(0), aside.text(1)}] += *amount;
}

// As it was when it landed, but for warnings, which the workspace does not keep.
Receipt storedReceipt(const Database& db, const ImportRow& row)
{
    Receipt receipt;
    receipt.import = row.ref.id;
    receipt.source = row.source;
    // Rows are those of the files, as far as their inspections count them.
    Statement counts(db, "SELECT (SELECT sum(coalesce(iif(json_valid(inspection), json_extract(inspection, '$.rows'), "
                         "NULL), rows)) FROM import_file f WHERE f.import = i.id AND section_of IS NULL), refused, "
                         "contracted_rows, unlisted_rows FROM import i WHERE id = ?");
    counts.with(row.ref.id);
    if (counts.step()) {
        receipt.rows = counts.integer(0);
        receipt.rejected = counts.integer(1);
        receipt.contractedRows = counts.integer(2);
        receipt.unlistedRows = counts.integer(3);
    }
    receipt.continues = row.continues;
    receipt.replaced = row.replaces;
    receipt.replacedRows =
        number(db, "SELECT coalesce(sum(before_rows), 0) FROM replaced_day WHERE import = ?", row.ref.id);
    receipt.changes = changesOf(db, row.ref.id);
    receipt.held = heldDaysOf(db, row.ref.id);
    Statement totals(db, "SELECT currency, amount_column, amount FROM import_total WHERE import = ?");
    totals.with(row.ref.id);
    while (totals.step())
        if (const auto sum = Decimal::parse(totals.view(2)))
            receipt.totals[{totals.text(0), totals.text(1)}] = *sum;
    addUnsaid(db, receipt);
    Statement rejections(db,
                         "SELECT f.path, q.code, q.reason, count(*), min(q.line) FROM quarantine q JOIN import_file "
                         "f ON f.id = q.import_file WHERE f.import = ?"
                         " GROUP BY f.id, q.code, q.reason ORDER BY f.id, min(q.id) LIMIT 100");
    rejections.with(row.ref.id);
    while (rejections.step())
        receipt.rejections.push_back(
            {rejections.text(0), rejections.text(1), rejections.text(2), rejections.integer(3), rejections.integer(4)});
    return receipt;
}

} // namespace

std::vector<ImportRow> importRows(const Workspace& workspace)
{
    std::map<std::int64_t, ImportEntry> entries;
    for (auto& entry : importHistory(workspace))
        entries.emplace(number(entry.import), std::move(entry));
    std::vector<ImportRow> rows;
    Statement query(workspace.db(), "SELECT f.import, f.path, f.identity, coalesce(f.sha256, ''), i.at_ms,"
                                    " f.rows + (SELECT coalesce(sum(s.rows), 0) FROM import_file s WHERE s.import = "
                                    "f.import AND s.section_of = f.id),"
                                    " f.refused, i.note FROM import i JOIN import_file f ON f.import = i.id AND "
                                    "f.section_of IS NULL ORDER BY i.id DESC, f.id");
    while (query.step()) {
        ImportRow row;
        row.ref = {query.id<ImportId>(0), query.text(1),    query.text(2),   query.text(3),
                   query.integer(4),      query.integer(5), query.integer(6)};
        row.note = query.text(7);
        if (const auto entry = entries.find(query.integer(0)); entry != entries.end()) {
            row.source = entry->second.source;
            row.format = entry->second.format;
            row.status = entry->second.state;
            row.continues = entry->second.continues;
            row.continuedBy = continuedBy(entries, row.ref.id);
            if (rows.empty() || rows.back().ref.id != row.ref.id) // of the whole delivery, so they stand once
                row.totals = entry->second.totals, row.replaces = entry->second.replaces,
                row.changes = changeSumLines(changesOf(workspace.db(), row.ref.id));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<QuarantineRow> quarantineRows(const Database& db, std::int64_t most)
{
    std::vector<QuarantineRow> rows;
    Statement query(db, "SELECT f.import, f.path, q.line, q.\"column\", q.reason, q.text, q.code FROM quarantine q"
                        " JOIN import_file f ON f.id = q.import_file JOIN live_import i ON i.id = f.import ORDER BY "
                        "f.id, q.line, q.id LIMIT ?");
    query.with(most);
    while (query.step())
        rows.push_back({query.id<ImportId>(0), query.text(1), query.integer(2), query.integer(3), query.text(4),
                        query.text(5), query.text(6)});
    return rows;
}

std::vector<RejectionRow> rejectionRows(const Database& db, std::int64_t most)
{
    std::vector<RejectionRow> rows;
    Statement query(db,
                    "SELECT f.import, f.path, q.reason, count(*), min(q.line), min(q.code) FROM quarantine q JOIN "
                    "import_file f ON f.id = q.import_file"
                    " JOIN live_import i ON i.id = f.import GROUP BY f.id, q.reason ORDER BY f.id, min(q.id) LIMIT ?");
    query.with(most);
    while (query.step())
        rows.push_back(
            {query.id<ImportId>(0), query.text(1), query.text(2), query.integer(3), query.integer(4), query.text(5)});
    return rows;
}

std::int64_t quarantineCount(const Database& db)
{
    return number(db, "SELECT coalesce(sum(f.refused), 0) FROM import_file f JOIN live_import i ON i.id = f.import");
}

std::vector<ReceiptRow> lastReceipts(const Database& db, const std::vector<ImportRow>& rows)
{
    std::vector<const ImportRow*> last; // in the order in which they came
    Milliseconds at = 0;
    for (const auto& row : rows)
        if (row.status != "undone" && (last.empty() || row.ref.at == at)) {
            at = row.ref.at;
            last.push_back(&row);
        }
    std::ranges::stable_sort(last, {}, [](const ImportRow* row) { return row->ref.id; });
    std::vector<ReceiptRow> receipts;
    std::optional<ImportId> told;
    Receipt delivery;
    for (const auto* row : last) {
        FileReceipt file;
        file.status = row->replaces.empty() ? ImportStatus::imported : ImportStatus::replaced;
        file.found = storedInspection(db, *row);
        file.found.path = row->ref.file;
        const bool isFirst = told != row->ref.id;
        if (isFirst)
            delivery = storedReceipt(db, *row);
        receipts.push_back(receiptRow(file, &delivery, isFirst));
        receipts.back().rejected = row->ref.rejected;
        told = row->ref.id;
    }
    return receipts;
}

DataContent dataContent(const Workspace& workspace)
{
    DataContent page;
    page.imports = importRows(workspace);
    page.quarantine = quarantineRows(workspace.db(), mostQuarantine);
    page.quarantined = quarantineCount(workspace.db());
    page.sources = sourcesOf(workspace);
    page.receipts = lastReceipts(workspace.db(), page.imports);
    return page;
}

} // namespace core
