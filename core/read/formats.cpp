// The list of all formats: the only place that knows them all (README.md, Detection). First match
// wins.
#include "core/read/format.h"

#include "core/base/text.h"
#include "core/bytes/json.h"
#include "core/read/aws_cur.h"
#include "core/read/azure_cost.h"
#include "core/read/codecarbon.h"
#include "core/read/cost_analysis.h"
#include "core/read/dbt.h"
#include "core/read/deequ.h"
#include "core/read/evidently.h"
#include "core/read/focus.h"
#include "core/read/gcp_billing.h"
#include "core/read/great_expectations.h"
#include "core/read/infracost.h"
#include "core/read/kubecost.h"
#include "core/read/langfuse.h"
#include "core/read/litellm.h"
#include "core/read/manifest.h"
#include "core/read/mlflow.h"
#include "core/read/oci_cost.h"
#include "core/read/openai.h"
#include "core/read/openlineage.h"
#include "core/read/otlp.h"
#include "core/read/own_files.h"
#include "core/read/prometheus.h"
#include "core/read/registers.h"
#include "core/read/soda.h"
#include "core/read/tensorboard.h"
#include "core/read/tidy.h"
#include "core/read/trainer_state.h"
#include "core/read/wandb.h"

#include <algorithm>
#include <initializer_list>

namespace core {

namespace {

using Names = std::vector<std::string>;

bool hasAll(const Names& names, std::initializer_list<std::string_view> wanted)
{
    return std::all_of(wanted.begin(), wanted.end(), [&](std::string_view name) { return hasName(names, name); });
}

bool schemaSays(const Json& top, std::string_view part)
{
    return top["metadata"]["dbt_schema_version"].text().find(part) != std::string_view::npos;
}

bool allOf(const Json& list, bool (*fits)(const Json&))
{
    const auto items = list.items();
    return !items.empty() && std::all_of(items.begin(), items.end(), [&](const Json& item) { return fits(item); });
}

bool always(const Names&) { return true; }

const Format table[] = {
    {.name = "definitions", .document = isDefinitions, .readDocument = readDefinitions},
    {.name = "dbt_run_results",
     .document = [](const Json& top) { return schemaSays(top, "/run-results/"); },
     .readDocument = readDbtRunResults},
    {.name = "dbt_manifest",
     .document = [](const Json& top) { return schemaSays(top, "/manifest/"); },
     .readDocument = readDbtManifest},
    {.name = "dbt_sources",
     .document = [](const Json& top) { return schemaSays(top, "/sources/"); },
     .readDocument = readDbtSources},
    {.name = "gx_validation",
     .document =
         [](const Json& top) {
             return top["statistics"].has("evaluated_expectations") && top.has("results") && top.has("success");
         },
     .readDocument = readGxValidation},
    {.name = "gx_checkpoint",
     .document = [](const Json& top) { return top["run_results"].isObject() && top.has("success"); },
     .readDocument = readGxCheckpoint},
    {.name = "soda_scan",
     .document = [](const Json& top) { return top.has("checks") && top.has("hasFailures"); },
     .readDocument = readSodaScan},
    {.name = "deequ_metrics",
     .document = [](const Json& top) { return top.at(0).has("resultKey") && top.at(0).has("analyzerContext"); },
     .readDocument = readDeequMetrics},
    {.name = "openlineage", .entry = isOpenLineageEvent, .records = openLineageRecords},
    {.name = "mlflow_rest",
     .document = [](const Json& top) { return top["runs"].at(0).has("info"); },
     .readDocument = readMlflowRest},
    {.name = "mlflow_export_run",
     .document = [](const Json& top) { return top["mlflow"].has("info") && top["mlflow"].has("metrics"); },
     .readDocument = readMlflowExportRun},
    {.name = "evidently_legacy",
     .document =
         [](const Json& top) {
             return allOf(top["metrics"], [](const Json& m) { return m.has("metric") && m.has("result"); });
         },
     .readDocument = readEvidentlyLegacy},
    {.name = "evidently",
     .document =
         [](const Json& top) {
             bool any = false;
             for (const auto& metric : top["metrics"].items()) {
                 if (metric.isObject() && metric.members().empty())
                     continue;
                 if (!metric.has("value") || !(metric.has("metric_id") || metric.has("metric_name")))
                     return false;
                 any = true;
             }
             return any;
         },
     .readDocument = readEvidently},
    {.name = "evidently_test_suite",
     .document = [](const Json& top) { return top["tests"].isArray() && top["summary"].has("total_tests"); },
     .readDocument = readEvidentlyTestSuite},
    {.name = "hf_trainer_state",
     .document = [](const Json& top) { return top.has("log_history") && top.has("global_step"); },
     .readDocument = readTrainerState},
    {.name = "tensorboard_json",
     .document =
         [](const Json& top) {
             return allOf(top, [](const Json& p) {
                 return p.items().size() == 3 && allOf(p, [](const Json& n) { return n.isNumber(); });
             });
         },
     .readDocument = readTensorboardJson},
    {.name = "prometheus_api", .document = isPrometheusAnswer, .readDocument = readPrometheusAnswer},
    {.name = "otlp_metrics", .rowsStandAlone = true, .entry = isOtlpMetrics, .records = otlpMetricRecords},
    {.name = "otlp_spans", .rowsStandAlone = true, .entry = isOtlpSpans, .records = otlpSpanRecords},
    {.name = "infracost", .document = isInfracost, .readDocument = readInfracost},
    {.name = "kubecost_allocation",
     .isView = true,
     .document = isKubecostAllocation,
     .readDocument = readKubecostAllocation},
    {.name = "opencost_inference",
     .isView = true,
     .document = isOpencostInference,
     .readDocument = readOpencostInference},
    {.name = "kubecost_table", .isView = true, .header = isKubecostTable, .readTable = readKubecostTable},
    {.name = "openai_costs", .document = isOpenAiCosts, .readDocument = readOpenAiCosts},
    {.name = "openai_usage", .document = isOpenAiUsage, .readDocument = readOpenAiUsage},
    {.name = "litellm_spend_logs", .isPersonal = true, .entry = isLitellmSpendLog, .records = litellmSpendLogs},
    {.name = "litellm_daily_activity", .document = isLitellmDailyActivity, .readDocument = readLitellmDailyActivity},
    {.name = "langfuse_trace",
     .isPersonal = true,
     .document = isLangfuseTrace,
     .entry = isLangfuseRow,
     .readDocument = readLangfuse,
     .records = langfuseRows,
     .header = isLangfuseTable,
     .readTable = readLangfuseTable},
    {.name = manifestFormat, .document = isManifest, .readDocument = readManifest},

    // Which of the two it is stands at its end, so that their reader says it.
    {.name = "openmetrics_text", .text = isExposition, .readStream = readExposition},
    {.name = "prometheus_text", .lateText = isSampleLines, .readStream = readExposition},

    {.name = "focus",
     .rowsStandAlone = true,
     .holdsWholePeriods = isAwsFocus,
     .header = isFocus,
     .readTable = readFocus},
    {.name = "oci_cost", .header = isOciCost, .readTable = readOciCost},
    {.name = "aws_cur_legacy",
     .rowsStandAlone = true,
     .holdsWholePeriods = always,
     .header = isAwsCurLegacy,
     .readTable = readAwsCur},
    {.name = "aws_cur2",
     .rowsStandAlone = true,
     .holdsWholePeriods = always,
     .header = isAwsCur2,
     .readTable = readAwsCur},
    {.name = "azure_cost", .rowsStandAlone = true, .header = isAzureCost, .readTable = readAzureCost},
    {.name = "gcp_billing",
     .rowsStandAlone = true,
     .entry = isGcpBillingEntry,
     .records = gcpBillingRecords,
     .header = isGcpBilling,
     .readTable = readGcpBilling},
    {.name = "azure_cost_analysis", .header = isAzureCostAnalysis, .readTable = readAzureCostAnalysis},
    {.name = "aws_cost_explorer", .header = isAwsCostExplorer, .readTable = readAwsCostExplorer},
    {.name = "tensorboard_csv",
     .header =
         [](const Names& names) {
             return names == Names{"Wall time", "Step", "Value"};
         },
     .readTable = readTensorboardTable},
    {.name = "wandb_csv",
     .header =
         [](const Names& names) {
             return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
                 return hasName(names, name + "__MIN") && hasName(names, name + "__MAX");
             });
         },
     .readTable = readWandbChart},
    {.name = "wandb_history_csv",
     .header =
         [](const Names& names) {
             return hasName(names, "_step") && (hasName(names, "_runtime") || hasName(names, "_timestamp"));
         },
     .readTable = readWandbHistory},
    {.name = "mlflow_csv",
     .header =
         [](const Names& names) {
             return hasName(names, "run_id") && std::any_of(names.begin(), names.end(), [](const std::string& name) {
                        return name.starts_with("metrics.");
                    });
         },
     .readTable = readMlflowTable},
    {.name = "codecarbon",
     .header =
         [](const Names& names) {
             return hasAll(names, {"timestamp", "project_name", "duration", "emissions"});
         },
     .readTable = readCodecarbon},
    {.name = "components", .header = isComponentHeader, .readTable = readComponents},
    {.name = "component_links", .header = isComponentLinkHeader, .readTable = readComponentLinks},
    {.name = "measures", .header = isMeasureHeader, .readTable = readMeasures},
    {.name = "rates", .header = isRateHeader, .readTable = readRates},
    {.name = "tidy",
     .rowsStandAlone = true,
     .entry = isTidyEntry,
     .records = tidyRecords,
     .header = isTidyHeader,
     .readTable = readTidyTable},

    {.name = "mlflow_dir", .folder = isMlflowFolder, .readFolder = readMlflowFolder},
    {.name = "owm", .suffix = ".owm", .readText = readMapText},
    {.name = "mlflow_db", .magic = std::string_view("SQLite format 3\0", 16), .readFile = readMlflowDatabase},
};

} // namespace

std::span<const Format> formats() { return table; }

const Format* formatNamed(std::string_view name)
{
    const auto it =
        std::find_if(std::begin(table), std::end(table), [&](const Format& format) { return format.name == name; });
    return it == std::end(table) ? nullptr : it;
}

bool hasName(const std::vector<std::string>& names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool hasNameNoCase(const std::vector<std::string>& names, std::string_view name)
{
    return std::any_of(names.begin(), names.end(), [&](const std::string& own) { return equalNoCase(own, name); });
}

} // namespace core
