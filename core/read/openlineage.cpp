// OpenLineage run, job and dataset events, alone, in an array or as lines (README.md, Data quality
// and lineage).
#include "core/read/openlineage.h"

#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/read/json_values.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace core {

namespace {

// A quality facet stands under inputFacets or, where it is not there, under facets; some producers write it in both.
const Json& qualityFacet(const Json& dataset, std::string_view name)
{
    const auto& own = dataset["inputFacets"][name];
    return own.exists() ? own : dataset["facets"][name];
}

const Json& statisticsFacet(const Json& dataset)
{
    const auto& own = dataset["outputFacets"]["outputStatistics"];
    return own.exists() ? own : dataset["facets"]["outputStatistics"];
}

AssetName datasetOf(const Json& dataset)
{
    return {AssetKind::dataset, dataset["namespace"].text(), dataset["name"].text(), {}};
}

std::string keyOf(std::initializer_list<std::string_view> parts)
{
    std::string key;
    for (const auto part : parts)
        key.append(part).push_back('\0');
    return key;
}

class Events : public Records {
public:
    explicit Events(Reading& reading) : reading_(reading)
    {
        reading_.found.events = 0;
        reading_.found.runs = 0;
        reading_.found.edges = 0;
        reading_.found.columnEdges = 0;
    }

    void entry(const Json& event, std::int64_t row) override
    {
        if (!event.isObject())
            return reading_.refuse(event, row, "openlineage.event", sentence(MessageCode::entry_no_event),
                                   canonicalJson(event));
        ++*reading_.found.events;
        row_ = row;
        at_ = timeOf(reading_, event["eventTime"]);
        const auto& job = event["job"];
        job_ = {AssetKind::job, job["namespace"].text(), job["name"].text(), {}};
        runId_ = event["run"]["runId"].text();
        if (!runId_.empty())
            addRun(event);
        if (job.isObject())
            describe(job_, job["facets"]);
        for (const auto& input : event["inputs"].items())
            dataset(input, true);
        for (const auto& output : event["outputs"].items())
            dataset(output, false);
        if (event["dataset"].isObject())
            dataset(event["dataset"], false);
        tests(event["run"]["facets"]["test"]);
    }

    void finish() override
    {
        for (const auto& [id, run] : runs_) {
            RunFact fact;
            fact.kind = "openlineage";
            fact.externalId = id;
            fact.asset = {AssetKind::job, run.jobSpace, run.job, {}};
            fact.env = run.jobSpace;
            fact.name = run.job;
            fact.started = run.started;
            fact.ended = run.ended;
            fact.status = run.status;
            fact.producer = run.producer;
            const std::array<Label, 1> params = {{{"parent", run.parent}}};
            fact.params = Labels(params).first(run.parent.empty() ? 0 : 1);
            fact.row = run.row;
            reading_.sink.run(fact);
        }
    }

private:
    // What the events of one run say together.
    struct Run {
        std::string jobSpace, job, status = "running", producer, parent;
        std::optional<Milliseconds> started, ended;
        std::int64_t row = 0;
    };

    void addRun(const Json& event)
    {
        auto [it, isNew] = runs_.try_emplace(std::string(runId_));
        auto& run = it->second;
        if (isNew) {
            ++*reading_.found.runs;
            run.jobSpace = job_.nameSpace;
            run.job = job_.name;
            run.row = row_;
        }
        if (const auto producer = event["producer"].text(); !producer.empty())
            run.producer = producer;
        if (const auto parent = event["run"]["facets"]["parent"]["run"]["runId"].text(); !parent.empty())
            run.parent = parent;
        if (at_ && (!run.started || *at_ < *run.started))
            run.started = at_;
        const auto type = event["eventType"].text();
        const std::string_view status = type == "COMPLETE" ? "success"
                                        : type == "FAIL"   ? "fail"
                                        : type == "ABORT"  ? "error"
                                                           : "";
        if (status.empty())
            return;
        // One id may stand for many jobs (dbt): the run has failed if one of them has.
        if (run.status != "fail" && run.status != "error")
            run.status = status;
        else if (status == "fail")
            run.status = status;
        if (at_ && (!run.ended || *at_ > *run.ended))
            run.ended = at_;
    }

    void dataset(const Json& dataset, bool input)
    {
        const auto asset = datasetOf(dataset);
        if (asset.name.empty())
            return;
        describe(asset, dataset["facets"]);
        if (!job_.name.empty())
            edge(input ? asset : job_, input ? job_ : asset);
        metrics(qualityFacet(dataset, "dataQualityMetrics"), asset);
        for (const auto& assertion : qualityFacet(dataset, "dataQualityAssertions")["assertions"].items())
            outcome(asset, assertion["assertion"].text(), assertion["column"].text(),
                    assertion["success"].isTrue()    ? Outcome::pass
                    : assertion["success"].isFalse() ? Outcome::fail
                                                     : Outcome::error,
                    "openlineage.assertion", assertion["severity"].text());
        if (input)
            return;
        const auto& statistics = statisticsFacet(dataset);
        for (const auto name : {"rowCount", "size", "fileCount"})
            number("outputStatistics.", name, statistics[name], asset);
        columns(dataset, asset);
    }

    void edge(const AssetName& from, const AssetName& to)
    {
        const bool fromJob = from.kind == AssetKind::job;
        if (!edges_.insert(keyOf({fromJob ? "job" : "data", from.nameSpace, from.name, to.nameSpace, to.name})).second)
            return;
        ++*reading_.found.edges;
        reading_.sink.edge({from, to, EdgeKind::feeds, at_, row_});
    }

    void columns(const Json& dataset, const AssetName& asset)
    {
        for (const auto& [name, field] : dataset["facets"]["columnLineage"]["fields"].members()) {
            for (const auto& source : field["inputFields"].items()) {
                const auto space = source["namespace"].text(), table = source["name"].text(),
                           column = source["field"].text();
                if (!columnEdges_.insert(keyOf({space, table, column, asset.nameSpace, asset.name, name})).second)
                    continue;
                ++*reading_.found.columnEdges;
                const auto from = std::string(table) + "." + std::string(column),
                           to = std::string(asset.name) + "." + std::string(name);
                reading_.sink.edge({{AssetKind::column, space, from, {}},
                                    {AssetKind::column, asset.nameSpace, to, {}},
                                    EdgeKind::column,
                                    at_,
                                    row_});
            }
        }
    }

    void metrics(const Json& facet, const AssetName& asset)
    {
        for (const auto name : {"rowCount", "bytes", "fileCount"})
            number("dataQualityMetrics.", name, facet[name], asset);
        for (const auto& [column, values] : facet["columnMetrics"].members()) {
            const auto full = std::string(asset.name) + "." + std::string(column);
            const AssetName columnAsset{AssetKind::column, asset.nameSpace, full, {}};
            if (columnsTold_.insert(keyOf({asset.nameSpace, full})).second)
                reading_.sink.asset({columnAsset, asset, {}, row_});
            for (const auto name : {"nullCount", "distinctCount", "sum", "count", "min", "max"})
                number("dataQualityMetrics.column.", name, values[name], columnAsset);
        }
    }

    void number(std::string_view prefix, std::string_view name, const Json& value, const AssetName& asset)
    {
        const auto number = value.numberOrText();
        if (!number)
            return;
        const std::string metric = std::string(prefix) + std::string(name);
        reading_.metrics.add(metric, *number);
        const std::string full = "openlineage." + metric;
        PointFact fact;
        fact.metric = full;
        fact.asset = asset;
        fact.at = at_;
        fact.runKind = runId_.empty() ? std::string_view() : std::string_view("openlineage");
        fact.runId = runId_;
        fact.value = *number;
        fact.row = row_;
        reading_.sink.point(fact);
    }

    void tests(const Json& facet)
    {
        for (const auto& test : facet["tests"].items()) {
            const auto status = test["status"].text();
            const auto outcomeOfTest = equalNoCase(status, "pass")   ? Outcome::pass
                                       : equalNoCase(status, "fail") ? Outcome::fail
                                       : equalNoCase(status, "skip") ? Outcome::skip
                                       : isWarning(status)           ? Outcome::warn
                                                                     : Outcome::error;
            outcome(job_, test["name"].text(), {}, outcomeOfTest, "openlineage.test", test["severity"].text());
        }
    }

    void outcome(const AssetName& asset, std::string_view check, std::string_view column, Outcome status,
                 std::string_view type, std::string_view severity)
    {
        status = withSeverity(status, severity);
        reading_.check(status);
        std::string key = std::string(asset.nameSpace) + "/" + std::string(asset.name) + " " + std::string(check);
        if (!column.empty())
            key += " " + std::string(column);
        OutcomeFact fact;
        fact.runKind = "openlineage";
        fact.runId = runId_.empty() ? std::string_view(reading_.contentHash()) : runId_;
        fact.check = key;
        fact.checkType = type;
        fact.asset = asset;
        fact.at = at_;
        fact.status = status;
        fact.severity = severity;
        fact.env = job_.nameSpace;
        fact.row = row_;
        reading_.sink.outcome(fact);
    }

    // Owners, documentation and the other names of a job or data set.
    void describe(const AssetName& asset, const Json& facets)
    {
        std::vector<Label> descriptors;
        std::string owners, alias;
        for (const auto& owner : facets["ownership"]["owners"].items())
            if (const auto name = owner["name"].text(); !name.empty())
                owners += (owners.empty() ? "" : ", ") + std::string(name);
        if (!owners.empty())
            descriptors.emplace_back("owner", owners);
        if (const auto text = facets["documentation"]["description"].text(); !text.empty())
            descriptors.emplace_back("description", text);
        if (const auto& other = facets["symlinks"]["identifiers"].at(0); other.isObject()) {
            alias = std::string(other["namespace"].text()) + "/" + std::string(other["name"].text());
            descriptors.emplace_back("symlink", alias);
        }
        if (!descriptors.empty() && !asset.name.empty())
            reading_.sink.asset({asset, {}, descriptors, row_});
    }

    Reading& reading_;
    std::int64_t row_ = 0;
    std::optional<Milliseconds> at_;
    AssetName job_;
    std::string_view runId_;
    std::map<std::string, Run> runs_;
    std::set<std::string> edges_, columnEdges_, columnsTold_;
};

} // namespace

bool isOpenLineageEvent(const Json& value)
{
    return value.has("eventTime") && (value.has("job") || value.has("dataset"));
}

std::unique_ptr<Records> openLineageRecords(Reading& reading) { return std::make_unique<Events>(reading); }

} // namespace core
