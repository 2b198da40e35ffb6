#include "core/measure/measures.h"

#include <cassert>
#include <map>

namespace core {

namespace {

using enum MeasureUnit;

// A table; longer than a screen because it is one.
constexpr MeasureInfo table[] = {
    {"spend", "Spend", money},
    {"spend_list", "Spend at list prices", money},
    {"spend_listed", "Spend with a list price", money},
    {"spend_allocated", "Spend with owner", money},
    {"spend_data", "Spend on data", money},
    {"spend_idle", "Idle spend", money},
    {"spend_anomalous", "Anomalous spend", money},
    {"spend_rework", "Spend on rework", money},
    {"spend_failed_runs", "Spend on failed runs", money},
    {"spend_data_incidents", "Spend on data incidents", money},
    {"budget", "Budget", money, Adds::sum, MeasureOrigin::plan},
    {"forecast", "Forecast spend", money, Adds::sum, MeasureOrigin::plan},
    {"accuracy_target", "Accuracy target", share, Adds::last, MeasureOrigin::plan},
    {"predictions", "Predictions", number},
    {"requests", "Requests", number},
    {"requests_ok", "Requests answered", number},
    {"requests_fast", "Requests within the limit", number},
    {"predictions_labelled", "Labelled predictions", number},
    {"predictions_correct", "Correct predictions", number},
    {"features_monitored", "Features monitored", number},
    {"features_drifted", "Features drifted", number},
    {"dq_tests_run", "Data tests run", number},
    {"dq_tests_passed", "Data tests passed", number},
    {"fields_required", "Required fields", number},
    {"fields_filled", "Required fields filled", number},
    {"rows_checked", "Rows checked", number},
    {"rows_valid", "Valid rows", number},
    {"rows_duplicate", "Duplicate rows", number},
    {"records_sampled", "Records sampled", number},
    {"records_accurate", "Records found correct", number},
    {"reconciliations_run", "Reconciliations run", number},
    {"reconciliations_ok", "Reconciliations that agree", number},
    {"deliveries_due", "Deliveries due", number},
    {"deliveries_on_time", "Deliveries on time", number},
    {"datasets_total", "Data sets", number, Adds::last},
    {"datasets_tested", "Data sets tested", number, Adds::last},
    {"datasets_with_lineage", "Data sets with lineage", number, Adds::last},
    {"metadata_required", "Descriptors required", number, Adds::last},
    {"metadata_filled", "Descriptors filled", number, Adds::last},
    {"incidents", "Incidents", number},
    {"incidents_open", "Open incidents", number},
    {"incidents_without_begin", "Incidents without a passing run before", number},
    {"detect_hours", "Hours to detection", hours},
    {"restore_hours", "Hours to restoration", hours},
    {"data_downtime_hours", "Data downtime", hours},
    {"failures_before_production", "Failures before production", number},
    {"failures_in_production", "Failures in production", number},
    {"deployments", "Deployments", number},
    {"deployments_failed", "Failed deployments", number},
    {"models_total", "Models", number, Adds::last},
    {"models_fresh", "Models within maximum age", number, Adds::last},
    {"models_with_provenance", "Models with provenance", number, Adds::last},
    {"assets_total", "Assets", number, Adds::last},
    {"assets_versioned", "Versioned assets", number, Adds::last},
    {"gpu_hours_paid", "Accelerator hours paid", hours},
    {"gpu_hours_busy", "Accelerator hours busy", hours},
    {"mlts_data", "Test score, data", points, Adds::last},
    {"mlts_model", "Test score, model", points, Adds::last},
    {"mlts_infra", "Test score, infrastructure", points, Adds::last},
    {"mlts_monitoring", "Test score, monitoring", points, Adds::last},
    {"goal_linked", "Linked to a goal", number, Adds::last},
    {"portable", "Portable", number, Adds::last},
    {"skill_points_required", "Skill points required", points, Adds::last},
    {"skill_points_met", "Skill points met", points, Adds::last},
    {"reviews_due", "Reviews due", number},
    {"reviews_on_time", "Reviews on time", number},
    {"actions_due", "Actions due", number},
    {"actions_closed_on_time", "Actions closed on time", number},
    {"raci_rows", "Responsibility rows", number, Adds::last},
    {"raci_rows_valid", "Valid responsibility rows", number, Adds::last},
    {"feedback_days_sum", "Days of closed feedback loops", days},
    {"feedback_loops_closed", "Feedback loops closed", number},
    {"benefit_planned", "Benefit planned", money},
    {"benefit_realised", "Benefit realised", money},
    {"met_target", "Meets its target", number, Adds::last, MeasureOrigin::derived},
    {"below_target", "Below its target", number, Adds::last, MeasureOrigin::derived},
    {"worst_input_pass_rate", "Worst pass rate of its inputs", share, Adds::last, MeasureOrigin::derived},
};

} // namespace

std::span<const MeasureInfo> measures() { return table; }

const MeasureInfo& infoOf(Measure measure)
{
    assert(index(measure) < std::size(table));
    return table[index(measure)];
}

std::optional<Measure> measureNamed(std::string_view name)
{
    static const auto byName = [] {
        std::map<std::string_view, Measure> names;
        for (std::size_t i = 0; i < std::size(table); ++i)
            names.emplace(table[i].name, static_cast<Measure>(i));
        return names;
    }();
    const auto found = byName.find(name);
    return found == byName.end() ? std::nullopt : std::optional(found->second);
}

Measure knownMeasure(std::string_view name)
{
    const auto measure = measureNamed(name);
    assert(measure); // the name stands in our own source
    return *measure;
}

} // namespace core
