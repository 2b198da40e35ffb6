#include "core/intake/live.h"

#include "core/intake/feeds.h"
#include "core/store/rows_scan.h"

#include <algorithm>
#include <vector>

namespace core {

namespace {

// Each gives the imports, not undone, that have taken the place of a statement of import ?1; NULL: it was entered by
// hand.
constexpr const char* replacedBy[] = {
    // Of an import whose rows were given up not all days are known any more, so all of a scope count.
    "SELECT n.import FROM cost_scope s JOIN import o ON o.id = s.import JOIN cost_scope n ON n.source = s.source AND "
    "n.provider = s.provider AND n.account = s.account AND n.period = s.period"
    " AND n.delivery > s.delivery JOIN live_import i ON i.id = n.import WHERE s.import = ?1 AND (o.dropped = 1 OR "
    "EXISTS(SELECT 1 FROM scope_day d JOIN scope_day e ON e.scope = n.id AND e.day = d.day AND e.held = 0 WHERE "
    "d.scope = s.id))",
    "SELECT v.import FROM given_stated g LEFT JOIN given v ON v.measure = g.measure AND v.component IS g.component AND "
    "v.first_day = g.first_day"
    " AND v.last_day = g.last_day WHERE g.import = ?1 AND v.import IS NOT ?1",
    "SELECT v.import FROM rate_stated r LEFT JOIN rate v ON v.currency = r.currency AND v.month = r.month WHERE "
    "r.import = ?1 AND v.import IS NOT ?1",
    "SELECT n.import FROM component_stated s JOIN component_stated n ON n.component = s.component AND n.id > s.id "
    "WHERE s.import = ?1"
    " AND s.kind IS NOT NULL AND n.kind IS NOT NULL AND n.import IS NOT ?1 AND (n.import IS NULL OR n.import IN "
    "(SELECT id FROM live_import))",
    "SELECT n.import FROM definition_document d JOIN definition_document n ON n.kind = d.kind AND n.id > d.id WHERE "
    "d.import = ?1"
    " AND n.import IS NOT ?1 AND (n.import IS NULL OR n.import IN (SELECT id FROM live_import))",
    "SELECT n.import FROM map_stated s JOIN map_stated n ON n.map = s.map AND n.id > s.id WHERE s.import = ?1 AND "
    "n.import IS NOT ?1"
    " AND (n.import IS NULL OR n.import IN (SELECT id FROM live_import))",
    "SELECT n.import FROM run_stated s JOIN run_stated n ON n.run = s.run AND n.import > s.import WHERE s.import = ?1 "
    "AND n.import IN (SELECT id FROM live_import)",
    "SELECT n.import FROM asset_descriptor_stated s JOIN asset_descriptor_stated n ON n.asset = s.asset AND n.name = "
    "s.name AND n.import > s.import"
    " WHERE s.import = ?1 AND n.import IN (SELECT id FROM live_import)",
};

// An import and those that it continues, of which none is undone while it is not.
std::vector<ImportId> chainOf(const Database& db, ImportId import)
{
    std::vector<ImportId> chain;
    Statement members(db, "SELECT m.id FROM import i JOIN import m ON m.delivery = i.delivery AND m.id <= i.id AND "
                          "(m.undone_at_ms IS NULL OR m.id = i.id) WHERE i.id = ?");
    members.with(import);
    while (members.step())
        chain.push_back(members.id<ImportId>(0));
    return chain;
}

bool isReplaced(const Database& db, ImportId import, const char* sql, const Replaces& counts)
{
    Statement later(db, sql);
    later.with(import);
    while (later.step())
        if (!counts || later.isNull(0) || counts(later.id<ImportId>(0)))
            return true;
    return false;
}

// Its rows are gone because later imports stand in their place, and it had brought nothing but rows of cost.
bool isGivenUp(const Database& db, ImportId import)
{
    return number(db,
                  "SELECT count(*) FROM import i WHERE i.id = ?1 AND i.undone_at_ms IS NULL AND i.dropped = 1"
                  " AND i.rows = (SELECT sum(s.rows) FROM cost_scope s WHERE s.import = i.id)",
                  import)
           > 0;
}

// givenUp: it may stand although its rows are gone.
bool stands(const Database& db, ImportId import, const Replaces& counts, bool givenUp)
{
    const bool live = number(db, "SELECT count(*) FROM live_import WHERE id = ?", import) > 0;
    if (!live && !(givenUp && isGivenUp(db, import)))
        return false;
    for (const auto* sql : replacedBy) {
        if (isReplaced(db, import, sql, counts))
            return false;
    }
    return !RowScan::hasNewerKeys(db, import, RowKind::point, counts)
           && !RowScan::hasNewerKeys(db, import, RowKind::outcome, counts);
}

} // namespace

bool isInForce(const Database& db, ImportId import, const Replaces& counts)
{
    const auto chain = chainOf(db, import);
    if (chain.size() < 2)
        return stands(db, import, counts, static_cast<bool>(counts));
    const Replaces others = [&](ImportId later) {
        return std::ranges::find(chain, later) == chain.end() && (!counts || counts(later));
    };
    return std::ranges::all_of(chain,
                               [&](ImportId member) { return stands(db, member, others, static_cast<bool>(counts)); });
}

bool isAlone(const Database& db, ImportId import)
{
    return number(db,
                  "SELECT EXISTS(SELECT 1 FROM import i JOIN import m ON m.delivery = i.delivery JOIN cost_scope s ON "
                  "s.import = m.id JOIN cost_scope n ON n.source = s.source AND n.provider = "
                  "s.provider AND n.account = s.account AND n.period = s.period AND n.delivery <> s.delivery JOIN "
                  "scope_day d ON d.scope = n.id AND d.live = 1 AND d.rows > 0 WHERE i.id = ?)",
                  import)
           == 0;
}

std::vector<ImportId> importsOf(const Database& db, const Identity& identity, const std::string& source)
{
    std::vector<ImportId> found;
    Statement known(db,
                    "SELECT i.id FROM import_file f JOIN import i ON i.id = f.import JOIN source s ON s.id = i.source"
                    " WHERE f.identity = ?1 AND i.undone_at_ms IS NULL AND "
                        + belongsTo("CASE WHEN ?2 = '' THEN s.format ELSE ?2 END") + " ORDER BY i.id DESC");
    known.with(identity.hash, source);
    while (known.step())
        found.push_back(known.id<ImportId>(0));
    return found;
}

std::optional<ImportId> importInForce(const Database& db, const Identity& identity, const std::string& source)
{
    for (const auto import : importsOf(db, identity, source))
        if (isInForce(db, import))
            return import;
    return std::nullopt;
}

} // namespace core
