#include "core/intake/verify.h"

#include "core/intake/sense.h"
#include "core/store/live_days.h"
#include "core/store/roll_up.h"

#include <algorithm>
#include <iterator>

namespace core {

namespace {

class Verification {
public:
    Verification(Database& db, const Progress& progress) : db_(db), progress_(progress) {}

    std::vector<std::string> run()
    {
        attempt([this] { integrity(); });
        attempt([this] { foreignKeys(); });
        attempt([this] { imports(); });
        attempt([this] { std::ranges::move(senselessFigures(db_, progress_), std::back_inserter(faults_)); });
        attempt([this] { daysInForce(); });
        return std::move(faults_);
    }

private:
    // Damage that ends one look does not end the others.
    template <typename Look>
    void attempt(Look look)
    {
        try {
            look();
        } catch (const Error& error) {
            if (error.fault() == Fault::cancelled || error.fault() == Fault::locked)
                throw;
            faults_.emplace_back(error.what());
        }
    }

    void integrity()
    {
        Statement check(db_, "PRAGMA integrity_check(100)");
        while (check.step()) {
            progress_.step(0, 0);
            if (check.view(0) != "ok")
                faults_.push_back(db_.file().string() + ": " + check.text(0));
        }
    }

    void foreignKeys()
    {
        Statement check(db_, "PRAGMA foreign_key_check");
        while (check.step())
            faults_.push_back(db_.file().string() + ": row " + check.text(1) + " of table " + check.text(0)
                              + " points to a row of " + check.text(2) + " that is not there");
    }

    void imports()
    {
        std::vector<ImportId> all;
        Statement query(db_, "SELECT id FROM import WHERE dropped = 0 ORDER BY id");
        while (query.step())
            all.push_back(query.id<ImportId>(0));
        for (std::size_t n = 0; n < all.size(); ++n) {
            progress_.step(n, all.size());
            attempt([&] { hashes(all[n]); });
            attempt([&] { costs(all[n]); });
        }
    }

    void hashes(ImportId import)
    {
        Statement columns(
            db_,
            "SELECT c.number, c.hash, c.bytes, s.file, s.kind, s.id FROM import_file f JOIN segment s ON s.file = f.id"
            " JOIN segment_column c ON c.segment = s.id WHERE f.import = ? ORDER BY s.id, c.number");
        columns.with(import);
        std::int64_t told = 0; // one sentence a segment is enough
        while (columns.step()) {
            progress_.step(0, 0);
            const auto column = static_cast<int>(columns.integer(0));
            if (hashOf(column, columns.blob(2)) == columns.integer(1) || columns.integer(5) == told)
                continue;
            told = columns.integer(5);
            attempt([&] {
                FileRows(db_, columns.id<FileId>(3), static_cast<RowKind>(columns.integer(4))).damaged(column, told);
            });
        }
        Statement words(db_, "SELECT w.number, w.hash, w.bytes, w.file, w.kind FROM import_file f JOIN word w ON "
                             "w.file = f.id WHERE f.import = ?");
        words.with(import);
        while (words.step()) {
            const auto column = static_cast<int>(words.integer(0));
            if (hashOf(column, words.blob(2)) != words.integer(1))
                attempt([&] {
                    FileRows(db_, words.id<FileId>(3), static_cast<RowKind>(words.integer(4)))
                        .damaged(column, std::nullopt);
                });
        }
        counts(import);
    }

    // Columns and registers hold as many rows as promised, of each file.
    void counts(ImportId import)
    {
        Statement files(db_,
                        "SELECT f.path, f.rows, (SELECT coalesce(sum(s.rows), 0) FROM segment s WHERE s.file = f.id)"
                        " + (SELECT count(*) FROM component_stated t WHERE t.import = f.import AND t.file = f.id)"
                        " + (SELECT count(*) FROM component_link_stated t WHERE t.import = f.import AND t.file = f.id)"
                        " + (SELECT count(*) FROM given_stated t WHERE t.import = f.import AND t.file = f.id)"
                        " + (SELECT count(*) FROM rate_stated t WHERE t.import = f.import AND t.file = f.id) FROM "
                        "import_file f WHERE f.import = ?");
        files.with(import);
        while (files.step()) {
            if (files.integer(1) != files.integer(2))
                faults_.push_back(about(import) + files.text(0) + " brought " + files.text(1) + " rows and has "
                                  + files.text(2));
        }
    }

    void costs(ImportId import)
    {
        RollUp rollUp(db_);
        Statement files(db_, "SELECT DISTINCT f.id FROM import_file f JOIN segment s ON s.file = f.id WHERE f.import = "
                             "? AND s.kind = 0 ORDER BY 1");
        files.with(import);
        bool any = false;
        for (; files.step(); any = true)
            rollUp.addFile(files.id<FileId>(0), progress_);
        totals(import, rollUp.counted().totals);
        const bool undone = number(db_, "SELECT undone_at_ms IS NOT NULL FROM import WHERE id = ?", import) != 0;
        if (!any || undone) // the roll-up of an undone import is not kept up
            return;
        if (const auto day = rollUp.difference(); !day.empty())
            faults_.push_back(about(import) + "the roll-ups differ from the rows, first on " + day);
        else
            days(import);
    }

    // The import speaks for the days on which it has rows. Asked once the roll-up is found to be that of the rows.
    void days(ImportId import)
    {
        Statement wrong(db_, "SELECT min(day) FROM (SELECT d.day, d.rows - (SELECT coalesce(sum(c.rows), 0) FROM "
                             "cost_cell_stated c WHERE c.scope = d.scope AND c.day = d.day) AS missing FROM cost_scope "
                             "s JOIN scope_day d ON d.scope = s.id WHERE s.import = ?1 UNION ALL SELECT c.day, 1 FROM "
                             "cost_scope s JOIN cost_cell_stated c ON c.scope = s.id WHERE s.import = ?1 AND NOT "
                             "EXISTS(SELECT 1 FROM scope_day d WHERE d.scope = c.scope AND d.day = c.day)) WHERE "
                             "missing <> 0");
        wrong.with(import);
        if (wrong.step() && !wrong.isNull(0))
            faults_.push_back(about(import) + "the days for which it speaks differ from those of its rows, first on "
                              + isoDay(static_cast<Day>(wrong.integer(0))));
    }

    void daysInForce()
    {
        if (const auto day = unsettledDay(db_))
            faults_.push_back(about(day->import) + "what is in force is not what was delivered last, first on "
                              + isoDay(day->day));
    }

    void totals(ImportId import, const CostTotals& counted)
    {
        CostTotals promised;
        Statement query(db_, "SELECT currency, amount_column, amount FROM import_total WHERE import = ?");
        query.with(import);
        while (query.step()) {
            const auto amount = Decimal::parse(query.text(2));
            if (!amount)
                faults_.push_back(about(import) + "the total \"" + query.text(2) + "\" is no number");
            promised[{query.text(0), query.text(1)}] = amount.value_or(Decimal());
        }
        for (const auto& [name, sum] : promised) {
            const auto found = counted.find(name);
            if (found == counted.end() || found->second != sum)
                faults_.push_back(about(import) + "the rows' " + name.second + " in " + name.first + " is "
                                  + (found == counted.end() ? std::string("missing") : found->second.trimmedText())
                                  + ", the file's was " + sum.trimmedText());
        }
        for (const auto& [name, sum] : counted) {
            if (!promised.contains(name))
                faults_.push_back(about(import) + "the rows hold " + name.second + " in " + name.first
                                  + " of which the file said nothing");
        }
    }

    std::string about(ImportId import) const
    {
        return db_.file().string() + ": import " + std::to_string(number(import)) + ": ";
    }

    Database& db_;
    const Progress& progress_;
    std::vector<std::string> faults_;
};

} // namespace

std::vector<std::string> verifyWorkspace(const Workspace& workspace, const Progress& progress)
{
    const auto db = workspace.openReadOnly();
    Transaction view(*db, Transaction::Kind::read);
    return Verification(*db, progress).run();
}

} // namespace core
