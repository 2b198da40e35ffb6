#include "core/measure/shares.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <utility>

namespace core {

std::optional<Measure> wholeOf(Measure part)
{
    static const auto wholes = [] {
        constexpr std::array<std::pair<std::string_view, std::string_view>, 22> names = {
            {{"actions_closed_on_time", "actions_due"},
             {"assets_versioned", "assets_total"},
             {"datasets_tested", "datasets_total"},
             {"datasets_with_lineage", "datasets_total"},
             {"deliveries_on_time", "deliveries_due"},
             {"deployments_failed", "deployments"},
             {"dq_tests_passed", "dq_tests_run"},
             {"features_drifted", "features_monitored"},
             {"fields_filled", "fields_required"},
             {"gpu_hours_busy", "gpu_hours_paid"},
             {"metadata_filled", "metadata_required"},
             {"models_fresh", "models_total"},
             {"models_with_provenance", "models_total"},
             {"predictions_correct", "predictions_labelled"},
             {"raci_rows_valid", "raci_rows"},
             {"reconciliations_ok", "reconciliations_run"},
             {"records_accurate", "records_sampled"},
             {"requests_fast", "requests"},
             {"requests_ok", "requests"},
             {"reviews_on_time", "reviews_due"},
             {"rows_valid", "rows_checked"},
             {"skill_points_met", "skill_points_required"}}};
        std::map<Measure, Measure> all;
        for (const auto& [name, whole] : names)
            all.emplace(knownMeasure(name), knownMeasure(whole));
        all.emplace(knownMeasure("rows_duplicate"), knownMeasure("rows_checked"));
        return all;
    }();
    const auto found = wholes.find(part);
    return found == wholes.end() ? std::nullopt : std::optional(found->second);
}

std::vector<BoundShare> boundShares(std::span<const Binding> bindings)
{
    std::vector<BoundShare> shares;
    for (const auto& binding : bindings) {
        const auto whole = wholeOf(binding.measure);
        if (binding.times.empty() || !whole || binding.factor <= 0)
            continue;
        const bool counts = std::ranges::any_of(
            bindings, [&](const Binding& other) { return other.measure == *whole && other.metric == binding.metric; });
        if (counts)
            shares.push_back({binding.id, binding.format, binding.times, 1, true});
        else
            shares.push_back({binding.id, binding.format, binding.metric, 1 / binding.factor, false});
    }
    return shares;
}

} // namespace core
