#include "core/store/schema.h"

#include "core/bytes/hash.h"
#include "core/bytes/sqlite.h"
#include "core/store/key_assignments.h"
#include "core/store/schema_sql.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace core {

namespace {

// What the statements of one file of core/store/schema/ say.
using Sql = std::string_view (*)();

struct Step {
    std::array<Sql, 6> sql;                // the rest null
    void (*takeOver)(Database&) = nullptr; // what stands in the tables that go
    const char* last = nullptr;
};
// Step n takes a file from version n to n + 1. Steps that were released never change.
constexpr std::array steps = {Step{{importsSql, segmentsSql, assetsSql, registersSql, definitionsSql, measuresSql}},
                              Step{{printsSql}}, Step{{sectionsSql}},
                              Step{{placesSql}, packOldAssignments, "DROP TABLE alloc"}, Step{{daysSql}}};

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
constexpr std::string_view newestCatalogue = "19c87dcb2a2ed614e1e77dd32742fd458e5b086e1d48d98821f9d524d9b9e1b9";

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
