// Answers of OpenCost's inference cost API (README.md, Cost rows): what serving a model takes of a cluster's cost, with
// its tokens. Two bases state the same money; only allocation adds up to the bill.
#include "core/base/error.h"
#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/bytes/json.h"
#include "core/read/cost_entries.h"
#include "core/read/json_values.h"
#include "core/read/kubecost.h"

#include <array>

namespace core {

namespace {

enum InferenceColumn {
    servedModel,
    modelVersion,
    inferenceNamespace,
    servingCluster,
    servedFrom,
    servedTo,
    inferenceCost,
    inferenceTokens,
    tokenUnit,
    modelPlace,
    inferenceProvider,
    inferenceCategory,
    inferenceCharge,
    inferenceStart,
    inferenceEnd
};

CostEntries::Columns inferenceColumns()
{
    return {{"modelName", CostRole::service},
            {"modelVersion", CostRole::count_},
            {"namespace", CostRole::sub_account},
            {"cluster", CostRole::billing_account},
            {"window.start", CostRole::charge_start},
            {"window.end", CostRole::charge_end},
            {"totalCost", CostRole::billed},
            {"totalTokens", CostRole::quantity},
            {"", CostRole::unit},
            {"", CostRole::resource},
            {"", CostRole::provider},
            {"", CostRole::service_category},
            {"", CostRole::category},
            {"", CostRole::billing_start},
            {"", CostRole::billing_end}};
}

class InferenceCosts {
public:
    explicit InferenceCosts(Reading& reading) : reading_(reading), rows_(reading, inferenceColumns())
    {
        reading_.found.rows = 0;
        reading_.times.known();
    }

    void set(const Json& one)
    {
        for (const auto& [key, cost] : one["inferenceCosts"].members()) {
            if (++*reading_.found.rows % 512 == 0)
                reading_.progress.step(0, 0);
            if (equalNoCase(cost["costBasis"].text(), "usage"))
                ++leftOut_;
            else
                entry(key, cost, cost["window"].has("start") ? cost["window"] : one["window"]);
        }
    }

    void finish()
    {
        rows_.finish();
        if (leftOut_ == 0)
            return;
        if (leftOut_ == *reading_.found.rows)
            throw Error(Fault::format, sentence(MessageCode::file_usage_basis, shown(reading_.path)));
        reading_.warn(0, 0, "opencost.usage-basis",
                      sentence(MessageCode::note_usage_basis, leftOut_, *reading_.found.rows));
    }

private:
    void entry(std::string_view key, const Json& cost, const Json& window)
    {
        const auto& properties = cost["properties"];
        const auto from = cost.isObject() ? timeOf(reading_, window["start"], 0) : std::nullopt;
        const auto to = timeOf(reading_, window["end"], 1);
        if (!from) {
            ++reading_.found.rejectedRows;
            return reading_.refuse(cost, *reading_.found.rows, "cost.date", sentence(MessageCode::entry_no_window),
                                   canonicalJson(cost["window"]));
        }
        const auto model = firstText({properties["modelName"], properties["model"]});
        std::string place;
        for (const auto part : {"cluster", "namespace"})
            if (const auto text = properties[part].text(); !text.empty())
                place += std::string(text) + "/";
        place += model.empty() ? key : model;
        rows_.row(*reading_.found.rows);
        rows_.set(servedModel, model);
        rows_.set(modelVersion, properties["modelVersion"].text());
        rows_.set(inferenceNamespace, properties["namespace"].text());
        rows_.set(servingCluster, properties["cluster"].text());
        rows_.set(servedFrom, window["start"].written());
        rows_.set(servedTo, window["end"].written());
        rows_.set(inferenceCost, cost["totalCost"].written());
        rows_.set(inferenceTokens, cost["totalTokens"].written());
        rows_.set(tokenUnit, "tokens");
        rows_.set(modelPlace, place);
        rows_.set(inferenceProvider, "OpenCost");
        rows_.set(inferenceCategory, "AI and Machine Learning");
        rows_.set(inferenceCharge, "Usage");
        rows_.set(inferenceStart, dayText(from));
        rows_.set(inferenceEnd, dayText(to));
        rows_.state({}, amountOf(cost["totalCost"]));
        for (const auto& [metric, member] : {std::pair("llm.prompt_tokens", "promptTokens"),
                                             {"llm.generation_tokens", "generationTokens"},
                                             {"llm.total_tokens", "totalTokens"}})
            tokens(metric, member, cost[member].numberOrText(), model, *from, properties["namespace"].text());
    }

    void tokens(std::string_view metric, std::string_view member, std::optional<double> value, std::string_view model,
                Milliseconds at, std::string_view nameSpace)
    {
        if (!value)
            return;
        reading_.metrics.add(member, *value);
        const Label label{"namespace", nameSpace};
        PointFact fact;
        fact.metric = metric;
        fact.asset = {AssetKind::model, {}, model, {}};
        fact.at = at;
        if (!nameSpace.empty())
            fact.labels = {&label, 1};
        fact.value = *value;
        fact.unit = "tokens";
        fact.row = *reading_.found.rows;
        reading_.sink.point(fact);
    }

    Reading& reading_;
    CostEntries rows_;
    std::int64_t leftOut_ = 0;
};

} // namespace

bool isOpencostInference(const Json& top)
{
    const auto& data = top["data"];
    return data["inferenceCosts"].isObject() || data["inferenceCostSets"].at(0)["inferenceCosts"].isObject();
}

void readOpencostInference(Reading& reading, const Json& top)
{
    InferenceCosts costs(reading);
    if (top["data"]["inferenceCosts"].isObject())
        costs.set(top["data"]);
    for (const auto& step : top["data"]["inferenceCostSets"].items())
        costs.set(step);
    costs.finish();
}

} // namespace core
