#include "core/measure/assign_keys.h"

#include "core/store/roll_up.h"

#include <tuple>
#include <utility>
#include <vector>

namespace core {

namespace {

std::vector<std::pair<FileId, RowKind>> filesOf(const Database& db, ImportId import)
{
    std::vector<std::pair<FileId, RowKind>> found;
    Statement files(db, "SELECT DISTINCT f.id, s.kind FROM import_file f JOIN segment s ON s.file = f.id WHERE "
                        "f.import = ? ORDER BY 1, 2");
    files.with(import);
    while (files.step())
        found.emplace_back(files.id<FileId>(0), static_cast<RowKind>(files.integer(1)));
    return found;
}

std::vector<ImportId> liveImports(const Database& db)
{
    std::vector<ImportId> found;
    Statement imports(db, "SELECT id FROM live_import ORDER BY id");
    while (imports.step())
        found.push_back(imports.id<ImportId>(0));
    return found;
}

} // namespace

AssignKey assignmentBy(Database& db, Allocation& allocation)
{
    return [&db, &allocation, ids = std::map<std::tuple<std::int64_t, std::int64_t, unsigned>, std::int64_t>()](
               const KeyTexts& texts) mutable {
        const AllocKey key{texts.provider, texts.billingAccount, texts.subAccount, texts.serviceCategory,
                           texts.service,  texts.asset,          texts.labels,     texts.component};
        std::vector<KeyAssignment> assignments;
        for (const auto& placed : allocation.place(key)) {
            auto& id = ids[{number(placed.bucket.component), placed.bucket.pool, placed.bucket.purposes}];
            if (id == 0)
                id = bucketId(db, placed.bucket);
            assignments.push_back({assignments.empty() ? always : placed.from, id});
        }
        if (assignments.empty())
            assignments.push_back({always, unassignedBucket(db)});
        return assignments;
    };
}

std::string componentNames(const Database& db)
{
    return text(db,
                "SELECT group_concat(id || ' ' || name, char(10)) FROM (SELECT id, name FROM component ORDER BY id)");
}

std::map<ImportId, CountedRows> assignEverything(Database& db, const Progress& progress)
{
    const auto imports = liveImports(db);
    std::string before;
    do {
        before = componentNames(db);
        for (const auto import : imports) {
            Allocation allocation(db, import);
            const auto assign = assignmentBy(db, allocation);
            for (const auto& [file, kind] : filesOf(db, import)) {
                progress.step(0, 0);
                assignKeys(db, file, kind, assign);
            }
        }
    } while (before != componentNames(db));
    std::map<ImportId, CountedRows> counted;
    for (const auto import : imports) {
        RollUp rollUp(db);
        for (const auto& [file, kind] : filesOf(db, import))
            if (kind == RowKind::cost)
                rollUp.addFile(file, progress);
        rollUp.store();
        counted[import] = rollUp.counted();
    }
    return counted;
}

} // namespace core
