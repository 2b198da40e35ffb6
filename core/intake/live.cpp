#include "core/intake/live.h"

#include "core/store/rows_scan.h"

namespace core {

namespace {

// Each asks for one statement of import ?1 that a later live one has replaced.
constexpr const char* replacedBy[] = {
    "SELECT 1 FROM cost_scope WHERE import = ?1 AND id NOT IN (SELECT id FROM live_scope)",
    "SELECT 1 FROM given_stated g WHERE g.import = ?1 AND NOT EXISTS(SELECT 1 FROM given v WHERE v.measure = g.measure AND v.component IS g.component"
    " AND v.first_day = g.first_day AND v.last_day = g.last_day AND v.import = ?1)",
    "SELECT 1 FROM rate_stated r WHERE r.import = ?1 AND NOT EXISTS(SELECT 1 FROM rate v WHERE v.currency = r.currency AND v.month = r.month AND v.import = ?1)",
    "SELECT 1 FROM component_stated s JOIN component_stated n ON n.component = s.component AND n.id > s.id WHERE s.import = ?1"
    " AND s.kind IS NOT NULL AND n.kind IS NOT NULL AND n.import IS NOT ?1 AND (n.import IS NULL OR n.import IN (SELECT id FROM live_import))",
    "SELECT 1 FROM definition_document d JOIN definition_document n ON n.kind = d.kind AND n.id > d.id WHERE d.import = ?1"
    " AND n.import IS NOT ?1 AND (n.import IS NULL OR n.import IN (SELECT id FROM live_import))",
    "SELECT 1 FROM map_stated s JOIN map_stated n ON n.map = s.map AND n.id > s.id WHERE s.import = ?1 AND n.import IS NOT ?1"
    " AND (n.import IS NULL OR n.import IN (SELECT id FROM live_import))",
    "SELECT 1 FROM run_stated s JOIN run_stated n ON n.run = s.run AND n.import > s.import WHERE s.import = ?1 AND n.import IN (SELECT id FROM live_import)",
    "SELECT 1 FROM asset_descriptor_stated s JOIN asset_descriptor_stated n ON n.asset = s.asset AND n.name = s.name AND n.import > s.import"
    " WHERE s.import = ?1 AND n.import IN (SELECT id FROM live_import)",
};

} // namespace

bool isInForce(const Database& db, ImportId import)
{
    if (number(db, "SELECT count(*) FROM live_import WHERE id = ?", import) == 0)
        return false;
    for (const auto* sql : replacedBy) {
        if (number(db, sql, import) != 0)
            return false;
    }
    return !RowScan::hasNewerKeys(db, import, RowKind::point) && !RowScan::hasNewerKeys(db, import, RowKind::outcome);
}

} // namespace core
