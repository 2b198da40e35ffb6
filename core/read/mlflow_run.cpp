#include "core/read/mlflow_run.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr std::array<std::string_view, 2> personalTags = {"mlflow.user", "mlflow.source.name"};
constexpr std::string_view databricks = "mlflow.databricks."; // notebook paths, workspace addresses, clusters
constexpr std::string_view databricksCommit = "mlflow.databricks.gitRepoCommit"; // of these the version of the code
constexpr std::array<std::string_view, 3> approverTags = {"approver", "approved_by", "approved-by"};
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

// The first names, so that a run of thousands stays readable.
template <typename Names>
std::string listed(const Names& names)
{
    constexpr std::size_t most = 12;
    std::string text;
    std::size_t count = 0;
    for (const auto& name : names) {
        if (++count > most)
            return text + ", …";
        text += (text.empty() ? "" : ", ") + name;
    }
    return text;
}

// What a run says of where its model comes from.
void addProvenance(const MlflowRun& run, std::vector<std::pair<std::string, std::string>>& said)
{
    std::set<std::string> data, parameters, environment;
    for (const auto& [key, value] : run.params) {
        if (key.starts_with("dataset:"))
            data.insert(key.substr(8) + (value.empty() ? "" : "@" + value));
        else if (key == "tag:mlflow.source.git.commit" || key == "tag:mlflow.databricks.gitRepoCommit")
            said.emplace_back("code_version", value);
        else if (key == "tag:mlflow.docker.image.id" || key == "tag:mlflow.docker.image.uri"
                 || key == "tag:mlflow.project.env" || key.starts_with("tag:version."))
            environment.insert(key.substr(4) + " " + value);
        else if (key == "tag:mlflow.log-model.history" && value.find("\"env\"") != std::string::npos)
            environment.insert("as logged with the model");
        else if (!key.starts_with("tag:"))
            parameters.insert(key);
    }
    said.emplace_back("training_data", listed(data));
    said.emplace_back("parameters", listed(parameters));
    said.emplace_back("environment", listed(environment));
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
    const bool personal = std::ranges::find(personalTags, key) != personalTags.end()
                          || (key.starts_with(databricks) && key != databricksCommit);
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

void MlflowRun::value(Reading& reading, std::string_view metric, double value, std::optional<Milliseconds> at,
                      std::optional<std::int64_t> step, std::int64_t row) const
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

void MlflowVersion::tell(Reading& reading, const MlflowRun* of, std::int64_t row) const
{
    const auto time = [](const std::optional<Milliseconds>& at) { return at ? isoTime(*at) : std::string(); };
    std::vector<std::pair<std::string, std::string>> said = {{"run", run},
                                                             {"stage", stage == "None" ? std::string() : stage},
                                                             {"aliases", listed(aliases)},
                                                             {"status", status},
                                                             {"description", description},
                                                             {"created", time(created)},
                                                             {"changed", time(changed)},
                                                             {"evaluation", listed(metrics)}};
    if (of)
        addProvenance(*of, said);
    for (const auto name : approverTags)
        if (const auto tag = tags.find(std::string(name)); tag != tags.end())
            said.emplace_back("approver", tag->second);
    for (const auto& [name, text] : tags)
        said.emplace_back("tag:" + name, text);
    std::vector<Label> labels;
    for (const auto& [name, text] : said)
        if (!text.empty())
            labels.emplace_back(name, text);
    const AssetName parent{AssetKind::model, "mlflow", model, {}}, asset{AssetKind::model, "mlflow", model, version};
    reading.sink.asset({asset, parent, labels, row});
    if (of && !of->experiment.empty())
        reading.sink.edge({of->asset(), asset, EdgeKind::produces, created, row});
}

} // namespace core
