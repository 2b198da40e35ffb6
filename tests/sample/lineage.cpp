// Where data comes from: OpenLineage events of the scheduled jobs, one full round on the first day of each month, and
// the Wardley map of the portfolio.
#include "sample/portfolio.h"

#include "core/bytes/json_write.h"

#include <fmt/format.h>

namespace sample {

namespace {

struct Job {
    std::string_view name;
    std::vector<std::string_view> inputs;
    std::vector<std::string_view> outputs;
    std::int64_t rows = 0;
};

const std::vector<Job>& jobs()
{
    static const std::vector<Job> all = {
        {"load_orders", {"shop.orders", "shop.order_lines"}, {"lake.orders"}, 412'000},
        {"load_customers", {"crm.customers"}, {"lake.customers"}, 96'000},
        {"load_payments", {"psp.payments"}, {"lake.payments"}, 540'000},
        {"load_stock", {"erp.stock"}, {"lake.stock"}, 1'310'000},
        {"build_feat_churn", {"lake.orders", "lake.customers"}, {"features.feat_churn"}, 96'000},
        {"build_feat_fraud", {"lake.payments", "lake.orders", "lake.customers"}, {"features.feat_fraud"}, 540'000},
        {"build_feat_support", {"desk.messages", "lake.orders"}, {"features.feat_support"}, 178'000},
        {"build_feat_forecast", {"lake.orders", "lake.stock", "weather.daily"}, {"features.feat_forecast"}, 55'000},
        {"build_feat_vision", {"stores.photos", "lake.stock"}, {"features.feat_vision"}, 34'000},
        {"score_churn", {"features.feat_churn"}, {"scores.churn"}, 96'000},
        {"score_forecast", {"features.feat_forecast"}, {"scores.forecast"}, 55'000},
    };
    return all;
}

void dataset(core::JsonWriter& json, std::string_view name)
{
    const auto source = !name.starts_with("lake.") && !name.starts_with("features.") && !name.starts_with("scores.");
    json.beginObject().member("namespace", source ? "sources" : "nordwind").member("name", name);
}

void ownership(core::JsonWriter& json, std::string_view owner)
{
    json.key("facets").beginObject().key("ownership").beginObject();
    json.member("_producer", "https://airflow.apache.org")
        .member("_schemaURL", "https://openlineage.io/spec/facets/1-0-1/OwnershipDatasetFacet.json");
    json.key("owners")
        .beginArray()
        .beginObject()
        .member("name", owner)
        .member("type", "team")
        .endObject()
        .endArray()
        .endObject()
        .endObject();
}

std::string event(const Job& job, const Month& month, bool complete)
{
    const auto key = fmt::format("{}{}", job.name, month.text);
    const auto start = core::startOf(month.first) + 3'600'000 + noise(key, 1'200'000);
    core::JsonWriter json(true);
    json.beginObject().member("eventType", complete ? "COMPLETE" : "START");
    json.member("eventTime", core::isoTime(complete ? start + 480'000 + noise(key + "took", 240'000) : start));
    json.key("run")
        .beginObject()
        .member("runId", uuid("lineage" + key))
        .key("facets")
        .beginObject()
        .endObject()
        .endObject();
    json.key("job")
        .beginObject()
        .member("namespace", "airflow")
        .member("name", fmt::format("nordwind.{}", job.name))
        .endObject();
    json.key("inputs").beginArray();
    for (const auto input : job.inputs) {
        dataset(json, input);
        json.endObject();
    }
    json.endArray().key("outputs").beginArray();
    for (const auto output : job.outputs) {
        dataset(json, output);
        ownership(json, output.starts_with("lake.") ? "Data Platform" : "Machine Learning");
        if (complete) {
            json.key("outputFacets").beginObject().key("outputStatistics").beginObject();
            json.member("_producer", "https://airflow.apache.org")
                .member("_schemaURL",
                        "https://openlineage.io/spec/facets/1-0-2/OutputStatisticsOutputDatasetFacet.json");
            json.member("rowCount", grown(job.rows, 6, month.index))
                .member("size", grown(job.rows, 6, month.index) * 184)
                .endObject()
                .endObject();
        }
        json.endObject();
    }
    json.endArray().member("producer", "https://airflow.apache.org");
    json.member("schemaURL", "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent").endObject();
    return json.text() + "\n";
}

} // namespace

void addLineage(Files& files)
{
    for (const auto& month : calendar()) {
        auto& out = files[fmt::format("lineage/openlineage-{}.ndjson", month.text)];
        for (const auto& job : jobs())
            out += event(job, month, false) + event(job, month, true);
    }
}

void addMap(Files& files)
{
    files["portfolio.owm"] = "title Nordwind AI portfolio\n"
                             "style wardley\n"
                             "\n"
                             "// who is served\n"
                             "anchor Shoppers [0.96, 0.62]\n"
                             "anchor Store teams [0.96, 0.30]\n"
                             "\n"
                             "// what they see\n"
                             "component Safe payment [0.86, 0.70]\n"
                             "component Quick answers [0.83, 0.48]\n"
                             "component Offers that fit [0.84, 0.60]\n"
                             "component Filled shelves [0.84, 0.30]\n"
                             "\n"
                             "// the models\n"
                             "component Fraud detection [0.68, 0.63]\n"
                             "component Support bot [0.68, 0.47]\n"
                             "component Churn prediction [0.70, 0.56]\n"
                             "component Demand forecast [0.66, 0.36]\n"
                             "component Shelf vision [0.64, 0.20] inertia\n"
                             "\n"
                             "// what they stand on\n"
                             "component Feature tables [0.50, 0.46]\n"
                             "component Data lake [0.36, 0.66]\n"
                             "component Data tests [0.42, 0.52]\n"
                             "component Drift monitoring [0.56, 0.28]\n"
                             "component Cost allocation [0.44, 0.26]\n"
                             "component ML platform [0.30, 0.58]\n"
                             "component Language model [0.40, 0.76] (buy)\n"
                             "component Reserved GPUs [0.22, 0.30] inertia\n"
                             "component Cloud [0.12, 0.86]\n"
                             "\n"
                             "Shoppers->Safe payment\n"
                             "Shoppers->Quick answers\n"
                             "Shoppers->Offers that fit\n"
                             "Store teams->Filled shelves\n"
                             "Safe payment->Fraud detection\n"
                             "Quick answers->Support bot\n"
                             "Offers that fit->Churn prediction\n"
                             "Filled shelves->Demand forecast\n"
                             "Filled shelves->Shelf vision\n"
                             "Fraud detection->Feature tables\n"
                             "Churn prediction->Feature tables\n"
                             "Demand forecast->Feature tables\n"
                             "Shelf vision->Reserved GPUs\n"
                             "Shelf vision->Drift monitoring\n"
                             "Fraud detection->Drift monitoring\n"
                             "Support bot->Language model\n"
                             "Feature tables->Data lake\n"
                             "Feature tables->Data tests\n"
                             "Data tests->Data lake\n"
                             "Data lake->Cloud\n"
                             "ML platform->Cloud\n"
                             "Drift monitoring->ML platform\n"
                             "Cost allocation->Cloud\n"
                             "Reserved GPUs->Cloud\n"
                             "Language model->Cloud\n"
                             "\n"
                             "evolve Data tests 0.70\n"
                             "evolve Drift monitoring 0.52\n"
                             "evolve Reserved GPUs->On-demand GPUs 0.78\n"
                             "\n"
                             "annotation 1 [0.39, 0.585] The load of June reached the models through here\n"
                             "annotation 2 [0.245, 0.34] Two hours in five are paid for and not used\n"
                             "annotations [0.10, 0.03]\n"
                             "\n"
                             "// which component of the portfolio each of these is\n"
                             "// opsatlas: Fraud detection = fraud\n"
                             "// opsatlas: Churn prediction = churn\n"
                             "// opsatlas: Demand forecast = forecast\n"
                             "// opsatlas: Shelf vision = vision\n"
                             "// opsatlas: Data lake = lake\n"
                             "// opsatlas: ML platform = platform\n";
}

} // namespace sample
