#include "core/store/schema.h"

#include "core/base/error.h"
#include "core/bytes/hash.h"
#include "core/bytes/sqlite.h"
#include "core/store/key_assignments.h"
#include "core/store/roll_up.h"
#include "core/store/schema_sql.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

namespace {

// What the statements of one file of core/store/schema/ say.
using Sql = std::string_view (*)();

// Daily roll-ups of all cost rows that are kept. Where a row is damaged its import keeps the old ones: the workspace
// can be opened, and verify says what is wrong.
void countAnew(Database& db)
{
    std::vector<std::pair<std::int64_t, FileId>> files; // by import
    Statement all(db,
                  "SELECT DISTINCT f.import, f.id FROM import_file f JOIN segment s ON s.file = f.id WHERE s.kind = 0"
                  " ORDER BY 1, 2");
    while (all.step())
        files.emplace_back(all.integer(0), all.id<FileId>(1));
    for (auto file = files.begin(); file != files.end();) {
        const auto end = std::find_if(file, files.end(), [&](const auto& other) { return other.first != file->first; });
        try {
            RollUp rollUp(db);
            for (auto one = file; one != end; ++one)
                rollUp.addFile(one->second);
            rollUp.store();
        } catch (const Error& error) {
            if (error.fault() != Fault::workspace)
                throw;
        }
        file = end;
    }
}

struct Step {
    std::array<Sql, 6> sql;                // the rest null
    void (*takeOver)(Database&) = nullptr; // what stands in the tables that go
    const char* last = nullptr;
};
// Step n takes a file from version n to n + 1. Steps that were released never change.
constexpr std::array steps = {Step{{importsSql, segmentsSql, assetsSql, registersSql, definitionsSql, measuresSql}},
                              Step{{printsSql}}, Step{{sectionsSql}},
                              Step{{placesSql}, packOldAssignments, "DROP TABLE alloc"},
                              Step{{daysSql, listedSql}, countAnew}};

void apply(Database& db, int from)
{
    const auto& step = steps[static_cast<std::size_t>(from)];
    for (const auto sql : step.sql)
        if (sql != nullptr)
            db.execute(sql());
    if (step.takeOver != nullptr)
        step.takeOver(db);
    if (step.last != nullptr)
        db.execute(step.last);
}

constexpr const char* catalogue =
    "SELECT group_concat(type || ' ' || name || ' ' || sql, char(10)) FROM (SELECT * FROM sqlite_schema"
    " WHERE sql IS NOT NULL AND name <> 'sqlite_sequence' ORDER BY type, name)";

// Of the newest version, so that not every start makes all tables in memory to compare with; tst_store_workspace says
// when it must change.
constexpr std::string_view newestCatalogue = "4124a66425c84d9ad13852adc5d4ca1f4d49cc118bf12f2e70931a3334a71a5f";

std::string catalogueOf(int version)
{
    auto model = Database::inMemory();
    for (int n = 0; n < version; ++n)
        apply(model, n);
    return sha256(text(model, catalogue));
}

} // namespace

int newestSchema() { return static_cast<int>(steps.size()); }

void migrate(Database& db)
{
    for (;;) {
        Transaction transaction(db); // looks again at what another program may have done meanwhile
        const auto version = static_cast<int>(number(db, "PRAGMA user_version"));
        if (version >= newestSchema())
            return;
        apply(db, version);
        db.execute("PRAGMA user_version = " + std::to_string(version + 1));
        transaction.commit();
    }
}

bool isOurSchema(const Database& db)
{
    const auto version = static_cast<int>(number(db, "PRAGMA user_version"));
    return sha256(text(db, catalogue)) == (version == newestSchema() ? newestCatalogue : catalogueOf(version));
}

} // namespace core
