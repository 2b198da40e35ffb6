// dbt sources.json, v1 to v3: how fresh the sources are (README.md, Data quality and lineage).
#include "core/read/dbt.h"

#include "core/read/json_values.h"

#include <array>

namespace core {

namespace {

// error_after {count 24, period hour} as "24 hour"; empty if there is none.
std::string periodOf(const Json& criterion)
{
    if (!criterion["count"].isNumber() || criterion["period"].text().empty())
        return {};
    return std::string(criterion["count"].written()) + " " + std::string(criterion["period"].text());
}

} // namespace

void readDbtSources(Reading& reading, const Json& top)
{
    reading.found.results = 0;
    std::string id(top["metadata"]["invocation_id"].text());
    if (id.empty())
        id = reading.contentHash();
    const auto generated = reading.times.uncounted(top["metadata"]["generated_at"].text());
    reading.found.madeAt = generated;
    for (const auto& result : top["results"].items()) {
        const auto row = ++*reading.found.results;
        const auto source = result["unique_id"].text();
        const auto asset = dbtAsset(source);
        const auto stated = timeOf(reading, result["snapshotted_at"]);
        const auto at = stated ? stated : generated;
        if (const auto seconds = result["execution_time"].numberOrText())
            reading.metrics.add("execution_time", *seconds);
        const auto age = result["max_loaded_at_time_ago_in_s"].numberOrText();
        OutcomeFact fact;
        fact.status = dbtOutcome(result);
        reading.check(fact.status);
        const std::string check = "freshness:" + std::string(source);
        const auto message = cutText(result["error"].text());
        fact.runKind = "dbt";
        fact.runId = id;
        fact.check = check;
        fact.checkType = "dbt.freshness";
        fact.asset = asset;
        fact.at = at;
        fact.observed = age;
        fact.message = message;
        fact.row = row;
        reading.sink.outcome(fact);
        if (age) {
            reading.metrics.add("max_loaded_at_time_ago_in_s", *age);
            PointFact point;
            point.metric = "dbt.freshness_age";
            point.asset = asset;
            point.at = at;
            point.runKind = "dbt";
            point.runId = id;
            point.value = *age;
            point.unit = "s";
            point.row = row;
            reading.sink.point(point);
        }
        const auto refresh = periodOf(result["criteria"]["error_after"]),
                   warn = periodOf(result["criteria"]["warn_after"]);
        const std::array<Label, 2> descriptors = {
            {{"refresh", refresh.empty() ? warn : refresh}, {"max_loaded_at", result["max_loaded_at"].text()}}};
        if (!descriptors[0].second.empty())
            reading.sink.asset({asset, {}, Labels(descriptors).first(descriptors[1].second.empty() ? 1 : 2), row});
    }
    const std::string producer = "dbt " + std::string(top["metadata"]["dbt_version"].text());
    RunFact run;
    run.kind = "dbt";
    run.externalId = id;
    run.name = "source freshness";
    run.started = generated;
    run.ended = generated;
    run.status = reading.found.checks.contains("error") ? "error" : "success";
    run.producer = producer;
    reading.sink.run(run);
}

} // namespace core
