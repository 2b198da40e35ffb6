// A metrics repository of Deequ: runs with their analyzers' results (README.md, Data quality and
// lineage). Metrics that failed are not written at all, so that absence means nothing. The data
// set's name stands only in the tags, by habit.
#include "core/read/deequ.h"

#include "core/read/json_values.h"

#include <array>

namespace core {

namespace {

class Run {
public:
    Run(Reading& reading, const Json& entry, std::int64_t row) : reading_(reading), entry_(entry), row_(row) {}

    void read()
    {
        const auto& key = entry_["resultKey"];
        const auto& tags = key["tags"];
        at_ = timeOf(reading_, key["dataSetDate"]);
        const auto allTags = canonicalJson(tags);
        id_ = allTags + " " + (at_ ? isoTime(*at_) : std::string());
        const auto name = firstText({tags["dataset"], tags["data_set"], tags["table"], tags["name"]});
        asset_ = {AssetKind::dataset, "deequ", name.empty() ? std::string_view(allTags) : name, {}};
        for (const auto& result : entry_["analyzerContext"]["metricMap"].items()) {
            ++*reading_.found.results;
            one(result["metric"]);
        }
        std::vector<Label> params;
        for (const auto& [tag, value] : tags.members())
            params.emplace_back(tag, value.written());
        RunFact run;
        run.kind = "deequ";
        run.externalId = id_;
        run.asset = asset_;
        run.started = at_;
        run.ended = at_;
        run.status = "success";
        run.producer = "deequ";
        run.params = params;
        run.row = row_;
        reading_.sink.run(run);
    }

private:
    void one(const Json& metric)
    {
        const auto kind = metric["metricName"].text();
        const std::string name(metric["name"].text());
        if (kind == "DoubleMetric")
            point(name, metric["value"], metric);
        else if (kind == "KeyedDoubleMetric")
            for (const auto& [key, value] : metric["value"].members())
                point(name + "." + std::string(key), value, metric);
    }

    void point(const std::string& name, const Json& value, const Json& metric)
    {
        const auto number = value.number();
        if (!number)
            return;
        reading_.metrics.add(name, *number);
        const std::string full = "deequ." + name;
        const std::array<Label, 1> labels = {{{"column", metric["instance"].text()}}};
        PointFact fact;
        fact.metric = full;
        fact.asset = asset_;
        fact.at = at_;
        fact.runKind = "deequ";
        fact.runId = id_;
        fact.labels = Labels(labels).first(metric["entity"].text() == "Dataset" ? 0 : 1);
        fact.value = *number;
        fact.row = row_;
        reading_.sink.point(fact);
    }

    Reading& reading_;
    const Json& entry_;
    std::int64_t row_;
    std::optional<Milliseconds> at_;
    std::string id_;
    AssetName asset_;
};

} // namespace

void readDeequMetrics(Reading& reading, const Json& top)
{
    reading.found.runs = 0;
    reading.found.results = 0;
    for (const auto& entry : top.items())
        Run(reading, entry, ++*reading.found.runs).read();
}

} // namespace core
