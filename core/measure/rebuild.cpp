#include "core/measure/rebuild.h"

#include "core/measure/asset_measures.h"
#include "core/measure/cost_measures.h"
#include "core/measure/outcome_measures.h"
#include "core/measure/point_measures.h"

namespace core {

void rebuildMeasures(Database& db, const Touched& touched, const Progress& progress)
{
    if (touched.costs || touched.registers || touched.rules) {
        DerivedLayer layer("cost");
        deriveCosts(db, layer, progress);
        layer.write(db);
    }
    if (touched.outcomes || touched.registers || touched.rules) {
        DerivedLayer layer("outcome");
        deriveOutcomes(db, layer, progress);
        layer.write(db);
    }
    if (touched.outcomes || touched.assets || touched.runs || touched.registers || touched.rules) {
        DerivedLayer layer("asset");
        deriveAssets(db, layer, progress);
        layer.write(db);
    }
    if (touched.points || touched.bindings || touched.registers || touched.rules) {
        const bool all = touched.bindings || touched.registers || touched.rules;
        derivePoints(db, all ? std::nullopt : std::optional(DayRange{touched.first, touched.last}), progress);
    }
}

} // namespace core
