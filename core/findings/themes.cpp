#include "core/findings/themes.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace core {

namespace {

struct Theme {
    std::string_view kpi;
    FindingKind kind;
};

// In order of rank: causes before what sums them up.
constexpr std::array themes = {
    Theme{"model.target_attainment", FindingKind::below_target},
    Theme{"joint.spend_below_target", FindingKind::below_target},
    Theme{"model.accuracy", FindingKind::below_target},
    Theme{"model.drift_share", FindingKind::below_target},
    Theme{"model.label_coverage", FindingKind::upkeep},
    Theme{"data.test_pass_rate", FindingKind::data},
    Theme{"data.completeness", FindingKind::data},
    Theme{"data.validity", FindingKind::data},
    Theme{"data.uniqueness", FindingKind::data},
    Theme{"data.consistency", FindingKind::data},
    Theme{"data.accuracy", FindingKind::data},
    Theme{"data.timeliness", FindingKind::data},
    Theme{"data.downtime_hours", FindingKind::data},
    Theme{"joint.spend_on_untrusted_data", FindingKind::data},
    Theme{"joint.poor_data_cost_share", FindingKind::data},
    Theme{"joint.cost_per_passed_test", FindingKind::data},
    Theme{"cost.idle_share", FindingKind::cost},
    Theme{"cost.accelerator_utilisation", FindingKind::cost},
    Theme{"cost.anomaly_share", FindingKind::cost},
    Theme{"cost.per_1k_predictions", FindingKind::cost},
    Theme{"joint.cost_per_1k_correct", FindingKind::cost},
    Theme{"joint.quality_weighted_unit_cost", FindingKind::cost},
    Theme{"cost.effective_savings_rate", FindingKind::cost},
    Theme{"joint.spend_at_risk", FindingKind::cost},
    Theme{"cost.budget_deviation", FindingKind::budget},
    Theme{"cost.forecast_accuracy", FindingKind::budget},
    Theme{"model.availability", FindingKind::service},
    Theme{"model.latency_slo", FindingKind::service},
    Theme{"model.freshness", FindingKind::upkeep},
    Theme{"model.test_score", FindingKind::upkeep},
    Theme{"model.provenance_coverage", FindingKind::upkeep},
    Theme{"data.test_coverage", FindingKind::upkeep},
    Theme{"data.lineage_coverage", FindingKind::upkeep},
    Theme{"data.metadata_completeness", FindingKind::upkeep},
    Theme{"flow.version_coverage", FindingKind::upkeep},
    Theme{"cost.allocation_coverage", FindingKind::governance},
};

constexpr std::array domains = {Theme{"data", FindingKind::data},     Theme{"model", FindingKind::service},
                                Theme{"cost", FindingKind::cost},     Theme{"joint", FindingKind::cost},
                                Theme{"flow", FindingKind::delivery}, Theme{"gov", FindingKind::governance}};

} // namespace

FindingKind themeOf(const KpiDefinition& kpi)
{
    if (const auto known = std::ranges::find(themes, kpi.id, &Theme::kpi); known != themes.end())
        return known->kind;
    const auto domain = std::ranges::find(domains, kpi.domain, &Theme::kpi);
    return domain == domains.end() ? FindingKind::figure : domain->kind;
}

std::size_t themeRank(std::string_view kpi)
{
    return static_cast<std::size_t>(std::distance(themes.begin(), std::ranges::find(themes, kpi, &Theme::kpi)));
}

bool standsAlone(FindingKind kind)
{
    return kind == FindingKind::below_target || kind == FindingKind::data || kind == FindingKind::cost
           || kind == FindingKind::service;
}

} // namespace core
