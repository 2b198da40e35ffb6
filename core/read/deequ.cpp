// A metrics repository of Deequ: runs with their analyzers' results (README.md, Data quality and
// lineage). Metrics that failed are not written at all, so that absence means nothing. The data
// set's name stands only in the tags, by habit.
#include "core/read/deequ.h"

#include "core/read/json_values.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace core {

namespace {

constexpr std::array<std::string_view, 6> shares = {"Completeness", "Compliance",       "Distinctness",
                                                    "PatternMatch", "UniqueValueRatio", "Uniqueness"};

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
        const auto& results = entry_["analyzerContext"]["metricMap"];
        for (const auto& result : results.items()) {
            ++*reading_.found.results;
            one(result);
        }
        for (const auto& result : results.items())
            if (isMetric(result, "Completeness"))
                fields(result, results);
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
    static bool isMetric(const Json& result, std::string_view name)
    {
        return result["metric"]["name"].text() == name && result["metric"]["metricName"].text() == "DoubleMetric";
    }
    // Only of rows that fulfil this; empty: of all.
    static std::string_view filterOf(const Json& result) { return result["analyzer"]["where"].text(); }

    // Completeness is the share of the rows counted by the Size of the same rows.
    void fields(const Json& completeness, const Json& results)
    {
        const auto& metric = completeness["metric"];
        const double share = metric["value"].number().value_or(-1);
        const auto size = std::ranges::find_if(results.items(), [&](const Json& result) {
            return isMetric(result, "Size") && filterOf(result) == filterOf(completeness);
        });
        const double rows = size == results.items().end() ? -1 : (*size)["metric"]["value"].number().value_or(-1);
        if (!(share >= 0 && share <= 1 && rows >= 0))
            return;
        point("Completeness.elements", rows, completeness);
        point("Completeness.filled", std::round(share * rows), completeness);
    }

    void one(const Json& result)
    {
        const auto& metric = result["metric"];
        const auto kind = metric["metricName"].text();
        const std::string name(metric["name"].text());
        if (kind == "DoubleMetric")
            number(name, metric["value"], result);
        else if (kind == "KeyedDoubleMetric")
            for (const auto& [key, value] : metric["value"].members())
                number(name + "." + std::string(key), value, result);
    }

    void number(const std::string& name, const Json& value, const Json& result)
    {
        const auto number = value.number();
        if (!number)
            return;
        reading_.metrics.add(name, *number);
        const bool isShare = std::ranges::find(shares, name) != shares.end();
        if (!isShare || takesShare(reading_, result, row_, name, *number, 1))
            point(name, *number, result);
    }

    void point(const std::string& name, double value, const Json& result)
    {
        const auto& metric = result["metric"];
        const std::string full = "deequ." + name;
        std::vector<Label> labels;
        if (metric["entity"].text() != "Dataset")
            labels.emplace_back("column", metric["instance"].text());
        if (!filterOf(result).empty())
            labels.emplace_back("where", filterOf(result));
        PointFact fact;
        fact.metric = full;
        fact.asset = asset_;
        fact.at = at_;
        fact.runKind = "deequ";
        fact.runId = id_;
        fact.labels = labels;
        fact.value = value;
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
