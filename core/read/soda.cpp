// Soda scan results of soda-core 3.x, and the payload of 4.x in which checks may be null and metrics are absent
// (README.md, Data quality and lineage).
#include "core/read/soda.h"

#include "core/base/text.h"
#include "core/read/json_values.h"

#include <array>

namespace core {

namespace {

class Scan {
public:
    Scan(Reading& reading, const Json& top) : reading_(reading), top_(top) {}

    void read()
    {
        reading_.found.results = 0;
        const auto data = timeOf(reading_, top_["dataTimestamp"], 0);
        const auto started = timeOf(reading_, top_["scanStartTimestamp"], 1),
                   ended = timeOf(reading_, top_["scanEndTimestamp"], 2);
        at_ = data ? data : started ? started : ended;
        const auto definition = top_["definitionName"].text();
        id_ = std::string(definition) + " " + (started ? isoTime(*started) : reading_.contentHash());
        for (const auto list : {"checks", "automatedMonitoringChecks"})
            for (const auto& check : top_[list].items())
                one(check);
        std::int64_t row = 0;
        for (const auto& metric : top_["metrics"].items()) {
            ++row;
            const auto name = metric["metricName"].text();
            if (const auto value = metric["value"].number()) {
                reading_.metrics.add(name, *value);
                const std::array<Label, 1> labels = {{{"metric", metric["identity"].text()}}};
                point("soda." + std::string(name), *value, datasetOf(metric),
                      Labels(labels).first(labels[0].second.empty() ? 0 : 1), row);
            }
        }
        RunFact run;
        run.kind = "soda";
        run.externalId = id_;
        run.name = definition;
        run.started = started;
        run.ended = ended;
        run.status = top_["hasErrors"].isTrue() ? "error" : top_["hasFailures"].isTrue() ? "fail" : "success";
        run.producer = "soda";
        reading_.sink.run(run);
    }

private:
    AssetName datasetOf(const Json& entry) const
    {
        return {AssetKind::dataset,
                firstText({entry["dataSource"], entry["dataSourceName"], top_["defaultDataSource"]}),
                entry["table"].text(),
                {}};
    }

    void one(const Json& check)
    {
        const auto row = ++*reading_.found.results;
        const auto asset = datasetOf(check);
        const auto word = check["outcome"].text();
        OutcomeFact fact;
        fact.severity = severityOf(check);
        fact.status = check["outcome"].isText()                                 ? outcomeOf(word)
                      : check["outcome"].isNull() || !check["outcome"].exists() ? Outcome::skip
                                                                                : Outcome::error;
        fact.status = withSeverity(fact.status, fact.severity);
        reading_.check(fact.status);
        const auto value = check["diagnostics"]["value"].number();
        const auto key = firstText({check["identity"], check["definition"], check["name"]});
        if (value) {
            reading_.metrics.add("check_value", *value);
            const std::array<Label, 2> labels = {{{"check", key}, {"column", check["column"].text()}}};
            point("soda.check_value", *value, asset, Labels(labels).first(labels[1].second.empty() ? 1 : 2), row);
        }
        const std::string type = "soda." + std::string(check["type"].text());
        fact.runKind = "soda";
        fact.runId = id_;
        fact.check = key;
        fact.checkType = type;
        fact.asset = asset;
        fact.at = at_;
        fact.observed = value;
        fact.message = check["name"].text();
        fact.row = row;
        reading_.sink.outcome(fact);
        for (const auto& attribute : check["resourceAttributes"].items())
            if (equalNoCase(attribute["name"].text(), "owner") && !attribute["value"].text().empty()
                && !asset.name.empty()) {
                const std::array<Label, 1> owner = {{{"owner", attribute["value"].text()}}};
                reading_.sink.asset({asset, {}, owner, row});
            }
    }

    // An attribute that people give to a check.
    static std::string_view severityOf(const Json& check)
    {
        for (const auto& attribute : check["resourceAttributes"].items())
            if (equalNoCase(attribute["name"].text(), "severity"))
                return attribute["value"].text();
        return check["severity"].text();
    }

    static Outcome outcomeOf(std::string_view word)
    {
        return equalNoCase(word, "pass")   ? Outcome::pass
               : isWarning(word)           ? Outcome::warn
               : equalNoCase(word, "fail") ? Outcome::fail
                                           : Outcome::error;
    }

    void point(const std::string& metric, double value, const AssetName& asset, Labels labels, std::int64_t row)
    {
        PointFact fact;
        fact.metric = metric;
        fact.asset = asset;
        fact.at = at_;
        fact.runKind = "soda";
        fact.runId = id_;
        fact.labels = labels;
        fact.value = value;
        fact.row = row;
        reading_.sink.point(fact);
    }

    Reading& reading_;
    const Json& top_;
    std::optional<Milliseconds> at_;
    std::string id_;
};

} // namespace

void readSodaScan(Reading& reading, const Json& top) { Scan(reading, top).read(); }

} // namespace core
