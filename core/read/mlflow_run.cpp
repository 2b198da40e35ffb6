#include "core/read/mlflow_run.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr std::array<std::string_view, 2> personalTags = {"mlflow.user", "mlflow.source.name"};
constexpr std::string_view databricks = "mlflow.databricks.";               // notebook paths, workspace addresses, clusters
constexpr std::string_view databricksCommit = "mlflow.databricks.gitRepoCommit"; // of these the version of the code
constexpr std::size_t longestText = 4000; // bytes of a parameter or tag that are kept

std::string_view statusOf(std::string_view status)
{
    if (status == "3" || status == "FINISHED")
        return "success";
    if (status == "4" || status == "FAILED")
        return "fail";
    if (status == "5" || status == "KILLED")
        return "error";
    return status == "1" || status == "RUNNING" ? "running" : "";
}

} // namespace

void MlflowRun::param(std::string_view key, std::string_view value)
{
    const auto text = trim(value);
    params.emplace_back(key, text.size() > longestText ? repairUtf8(text.substr(0, longestText)) : std::string(text));
}

void MlflowRun::tag(std::string_view key, std::string_view value)
{
    if (key == "mlflow.runName" && name.empty())
        name = value;
    const bool personal = std::ranges::find(personalTags, key) != personalTags.end() || (key.starts_with(databricks) && key != databricksCommit);
    if (!personal)
        param("tag:" + std::string(key), value);
}

void MlflowRun::dataset(std::string_view dataset, std::string_view digest)
{
    if (!dataset.empty())
        param("dataset:" + std::string(dataset), digest);
}

void MlflowRun::tell(Reading& reading) const
{
    std::vector<Label> labels;
    for (const auto& [key, text] : params)
        labels.emplace_back(key, text);
    RunFact fact;
    fact.kind = "mlflow";
    fact.externalId = id;
    fact.asset = asset();
    fact.name = name;
    fact.started = started;
    fact.ended = ended;
    fact.status = statusOf(status);
    fact.producer = "mlflow";
    fact.params = labels;
    fact.row = ++*reading.found.runs;
    reading.sink.run(fact);
}

void MlflowRun::value(Reading& reading, std::string_view metric, double value, std::optional<Milliseconds> at, std::optional<std::int64_t> step, std::int64_t row) const
{
    reading.metrics.add(metric, value);
    PointFact fact;
    fact.metric = metric;
    fact.asset = asset();
    fact.at = at ? at : ended ? ended : started;
    fact.step = step;
    fact.runKind = "mlflow";
    fact.runId = id;
    fact.value = value;
    fact.row = row;
    reading.sink.point(fact);
}

} // namespace core
