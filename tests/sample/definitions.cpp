// What pages edit and files can bring: allocation rules, targets, a key figure of the team's own.
#include "sample/portfolio.h"

#include "core/bytes/json_write.h"

#include <fmt/format.h>

namespace sample {

namespace {

core::JsonWriter document(std::string_view kind)
{
    core::JsonWriter json;
    json.beginObject().member("opsatlas", kind).key("items").beginArray();
    return json;
}

std::string closed(core::JsonWriter& json)
{
    json.endArray().endObject();
    return json.text() + "\n";
}

void assetRule(core::JsonWriter& json, std::string_view id, const std::vector<std::string>& assets,
               std::string_view component)
{
    json.beginObject().member("id", id).key("asset").beginArray();
    for (const auto& asset : assets)
        json.value(asset);
    json.endArray().member("component", component).endObject();
}

void purpose(core::JsonWriter& json, std::string_view tag, std::string_view purpose)
{
    json.beginObject().member("id", fmt::format("purpose.{}", tag));
    json.key("label").beginObject().member("purpose", tag).endObject().member("purpose", purpose).endObject();
}

// Tags name the component of most spend; what tools call their tables, tests and features stands here.
std::string rules()
{
    auto json = document("rules");
    json.beginObject()
        .member("id", "shared.services")
        .member("sub_account", "333304920033")
        .key("shared")
        .beginObject();
    json.member("by", "spend").key("receivers").beginArray();
    for (const auto* receiver : {"lake", "churn", "fraud", "forecast", "platform"})
        json.value(receiver);
    json.endArray().endObject().endObject();
    for (const auto& model : models()) {
        const auto table = model.name == "support-bot" ? std::string("support") : std::string(model.name);
        assetRule(json, fmt::format("names.{}", model.name),
                  {fmt::format("*feat_{}*", table), fmt::format("*scores.{}", table), fmt::format("*score_{}", table),
                   fmt::format("{}_*", model.prefix)},
                  model.name);
    }
    assetRule(json, "names.lake", {"*nordwind.*", "*lake.*", "orders", "customers", "*load_*"}, "lake");
    purpose(json, "data-incident", "data_incidents");
    purpose(json, "rework", "rework");
    purpose(json, "failed-run", "failed_runs");
    return closed(json);
}

std::string targets()
{
    auto json = document("targets");
    const auto item = [&](std::string_view kpi, std::string_view scope, std::string_view from, std::string_view target,
                          std::string_view floor) {
        json.beginObject().member("kpi", kpi);
        if (!scope.empty())
            json.member("scope", scope);
        if (!from.empty())
            json.member("from", from);
        json.key("target").raw(target).key("floor").raw(floor).endObject();
    };
    item("cost.per_1k_predictions", "vision", "", "25", "60");
    item("cost.per_1k_predictions", "support-bot", "", "1.5", "4");
    item("joint.cost_per_1k_correct", "*", "2026-01", "4", "8");
    item("cost.allocation_coverage", "*", "2026-04", "85", "50"); // on the way to 90
    return closed(json);
}

std::string kpis()
{
    auto json = document("kpis");
    json.beginObject().member("id", "team.right_answers_per_euro").member("name", "Right answers per euro");
    json.key("names")
        .beginObject()
        .member("de", "Richtige Antworten je Euro")
        .member("fr", "Bonnes réponses par euro")
        .endObject();
    json.member("domain", "joint")
        .member("formula", "sum(predictions * predictions_correct / predictions_labelled) / sum(spend)");
    json.member("unit", "1/EUR").member("better", "higher").member("applies_to", "models");
    json.member("definition", "How many predictions that are right one euro buys, each model with its own accuracy.");
    json.member("why", "Asked for by the finance team, who think in euros.")
        .member("source", "Nordwind, review of January 2026")
        .endObject();
    return closed(json);
}

} // namespace

void addDefinitions(Files& files)
{
    files["rules.json"] = rules();
    files["targets.json"] = targets();
    files["kpis.json"] = kpis();
}

} // namespace sample
