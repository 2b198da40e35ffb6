#include "core/measure/rebuild.h"

#include "core/measure/asset_measures.h"
#include "core/measure/cost_measures.h"
#include "core/measure/model_measures.h"
#include "core/measure/outcome_state.h"
#include "core/measure/point_measures.h"

namespace core {

RebuildCache::RebuildCache() = default;
RebuildCache::~RebuildCache() = default;
void RebuildCache::forget() { outcomes_.reset(); }

bool RebuildCache::fits(const Database& db, ImportId import) const
{
    return outcomes_ && import != ImportId{} && number(db, "PRAGMA data_version") == version_
           && number(db, "SELECT max(id) FROM import WHERE id <> ?", import) == import_;
}

OutcomeState& RebuildCache::outcomes(const Database& db, const Touched& touched, const Progress& progress)
{
    const bool placedAnew = touched.registers || touched.rules;
    if (placedAnew || !fits(db, touched.import)) {
        outcomes_ = std::make_unique<OutcomeState>();
        outcomes_->load(db, progress);
    } else if (touched.outcomes) {
        outcomes_->add(db, touched.import, progress);
    }
    return *outcomes_;
}

void RebuildCache::keep(const Database& db)
{
    version_ = number(db, "PRAGMA data_version");
    import_ = number(db, "SELECT max(id) FROM import");
}

void rebuildMeasures(Database& db, const Touched& touched, const Progress& progress, RebuildCache* cache)
{
    RebuildCache once;
    auto& known = cache != nullptr ? *cache : once;
    const bool placedAnew = touched.registers || touched.rules;
    if (touched.costs || placedAnew) {
        DerivedLayer layer("cost");
        deriveCosts(db, layer, progress);
        layer.write(db);
    }
    if (touched.outcomes || touched.assets || placedAnew) {
        auto& outcomes = known.outcomes(db, touched, progress);
        if (touched.outcomes || placedAnew)
            outcomes.write(db);
        DerivedLayer layer("asset");
        deriveAssets(db, outcomes.testedDays(), layer);
        layer.write(db);
    }
    if (touched.models || placedAnew) {
        DerivedLayer layer("model");
        deriveModels(db, layer);
        layer.write(db);
    }
    if (touched.points || touched.bindings || placedAnew) {
        const bool all = touched.bindings || placedAnew;
        derivePoints(db, all ? std::nullopt : std::optional(DayRange{touched.first, touched.last}), progress);
    }
    if (cache != nullptr)
        cache->keep(db);
}

} // namespace core
