#include "core/intake/sources.h"

#include "core/base/sentences.h"
#include "core/intake/reporting_currency.h"
#include "core/measure/rebuild.h"
#include "core/measure/split_bills.h"
#include "core/store/roll_up.h"
#include "core/store/rows_table.h"
#include "core/store/workspace.h"

#include <fmt/format.h>

#include <algorithm>

namespace core {

namespace {

void setRole(Database& db, std::int64_t source, std::string_view role)
{
    if (role == "bill")
        role = "bills";
    if (role != "bills" && role != "view")
        throw Error(Fault::argument, fmt::format("A source has the role bill or view, not \"{}\".", role));
    Statement(db, "UPDATE source SET role = ? WHERE id = ?").run(role, source);
    setSetting(db, roleSaidSetting(source), role);
}

// Rows without a currency count in another one from here on: the roll-up and the exact totals of the source's
// imports are made again from its rows.
void setCurrency(Database& db, std::int64_t source, const std::string& currency, const Progress& progress)
{
    const bool letters = std::ranges::all_of(currency, [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!letters || (!currency.empty() && currency.size() != 3))
        throw Error(Fault::argument, sentence(MessageCode::currency_wrong, currency));
    Statement(db, "UPDATE source SET currency = ? WHERE id = ?").run(currency, source);
    Statement imports(
        db,
        "SELECT DISTINCT i.id FROM import i JOIN cost_scope s ON s.import = i.id WHERE i.source = ? AND i.dropped = 0");
    imports.with(source);
    while (imports.step()) {
        const auto import = imports.id<ImportId>(0);
        RollUp rollUp(db);
        Statement files(db, "SELECT DISTINCT f.id FROM import_file f JOIN segment s ON s.file = f.id WHERE f.import = "
                            "? AND s.kind = 0 ORDER BY 1");
        files.with(import);
        while (files.step())
            rollUp.addFile(files.id<FileId>(0), progress);
        rollUp.store();
        Statement(db, "DELETE FROM import_total WHERE import = ?").run(import);
        Statement total(db, "INSERT INTO import_total(import, currency, amount_column, amount) VALUES(?, ?, ?, ?)");
        for (const auto& [name, sum] : rollUp.counted().totals)
            total.run(import, name.first, name.second, sum.text());
    }
    settleReportingCurrency(db);
}

} // namespace

std::vector<SourceEntry> sourcesOf(const Workspace& workspace)
{
    std::vector<SourceEntry> all;
    Statement query(workspace.db(), "SELECT name, format, role, currency, mapping, (SELECT count(*) FROM import i "
                                    "WHERE i.source = s.id AND i.undone_at_ms IS NULL),"
                                    " EXISTS(SELECT 1 FROM cost_scope c JOIN import i ON i.id = c.import WHERE "
                                    "i.source = s.id AND i.undone_at_ms IS NULL), id FROM source s ORDER BY name");
    const auto rhythms = sourceRhythms(workspace.db());
    while (query.step()) {
        all.push_back({query.text(0),
                       query.text(1),
                       query.text(2),
                       query.text(3),
                       query.text(4),
                       query.integer(5),
                       query.integer(6) != 0,
                       {},
                       {}});
        if (const auto rhythm = rhythms.find(query.integer(7)); rhythm != rhythms.end())
            all.back().rhythm = rhythm->second;
    }
    const SplitBills splitBills(workspace.db());
    for (const auto& bill : splitBills.all())
        for (auto& entry : all) {
            if (bill.uncovered.empty() && bill.billedBy.contains(entry.name))
                entry.effectiveFrom = fmt::format("{}", fmt::join(bill.effectiveBy, ", "));
            if (bill.uncovered.empty() && bill.effectiveBy.contains(entry.name))
                entry.billedFrom = fmt::format("{}", fmt::join(bill.billedBy, ", "));
        }
    return all;
}

std::string roleSaidSetting(std::int64_t source) { return fmt::format("source_role_said:{}", source); }

void changeSource(Workspace& workspace, std::string_view name, const SourceChange& change, const Progress& progress)
{
    auto& db = workspace.db();
    Transaction transaction(db);
    const auto source = number(db, "SELECT id FROM source WHERE name = ?", name);
    if (source == 0)
        throw Error(Fault::argument, sentence(MessageCode::source_none, name));
    if (change.from
        && (text(db, "SELECT role FROM source WHERE id = ?", source) != change.from->role
            || text(db, "SELECT currency FROM source WHERE id = ?", source) != change.from->currency
            || saidRhythm(db, source) != change.from->rhythm.said))
        throw Error(Fault::argument, sentence(MessageCode::source_changed, name));
    if (change.role)
        setRole(db, source, *change.role);
    if (change.currency)
        setCurrency(db, source, *change.currency, progress);
    if (change.rhythm)
        sayRhythm(db, source, *change.rhythm);
    if (!change.role && !change.currency)
        return transaction.commit();
    registerRowTables(db);
    Touched touched;
    touched.last = touched.first + -1;
    touched.costs = true;
    rebuildMeasures(db, touched, progress);
    transaction.commit();
}

} // namespace core
