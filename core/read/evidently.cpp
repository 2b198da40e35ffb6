// Evidently reports up to 0.6, as Report.save_json writes them (README.md, Models and runs). A
// drift score is a p-value for some tests and a distance for others, so what counts is
// drift_detected.
#include "core/read/evidently.h"

#include "core/read/json_values.h"

#include <array>

namespace core {

namespace {

class LegacyReport {
public:
    LegacyReport(Reading& reading, const Json& top) : reading_(reading), top_(top), id_(reading.contentHash()) {}

    void read()
    {
        reading_.found.results = 0;
        at_ = timeOf(reading_, top_["timestamp"]);
        for (const auto& entry : top_["metrics"].items()) {
            ++row_;
            ++*reading_.found.results;
            const auto metric = entry["metric"].text();
            const auto& result = entry["result"];
            if (result.has("drift_score")) { // a flat drift metric gives nothing else
                drift(metric, result["column_name"].text(), result);
                continue;
            }
            for (const auto& column : result["drift_by_columns"].members())
                if (column.value.has("drift_score"))
                    drift(metric, column.name, column.value);
            numbers(metric, result);
        }
        RunFact run;
        run.kind = "evidently";
        run.externalId = id_;
        run.started = at_;
        run.ended = at_;
        run.status = failed_ ? "fail" : "success";
        const std::string producer = "evidently " + std::string(top_["version"].text());
        run.producer = producer;
        reading_.sink.run(run);
    }

private:
    void drift(std::string_view metric, std::string_view column, const Json& verdict)
    {
        const AssetName asset{AssetKind::column, {}, column, {}};
        const auto score = verdict["drift_score"].number();
        if (score) {
            reading_.metrics.add("drift_score", *score);
            const std::array<Label, 2> labels = {{{"metric", metric}, {"stattest", verdict["stattest_name"].text()}}};
            point("drift_score", *score, asset, Labels(labels).first(labels[1].second.empty() ? 1 : 2));
        }
        const auto& detected = verdict["drift_detected"];
        if (!detected.isTrue() && !detected.isFalse())
            return;
        OutcomeFact fact;
        fact.status = detected.isTrue() ? Outcome::fail : Outcome::pass;
        reading_.check(fact.status);
        failed_ = failed_ || detected.isTrue();
        const std::string key = std::string(metric) + ":" + std::string(column);
        fact.runKind = "evidently";
        fact.runId = id_;
        fact.check = key;
        fact.checkType = "evidently.drift";
        fact.asset = asset;
        fact.at = at_;
        fact.observed = score;
        fact.row = row_;
        reading_.sink.outcome(fact);
    }

    // Numbers of the result and of the objects in it, named by their path.
    void numbers(std::string_view metric, const Json& result)
    {
        const auto column = result["column_name"].text(); // of what is measured column by column
        const auto one = [&](const std::string& name, const Json& value) {
            if (const auto number = value.number()) {
                reading_.metrics.add(name, *number);
                point(name, *number, {AssetKind::column, {}, column, {}}, {});
            }
        };
        const std::string prefix = std::string(metric) + ".";
        for (const auto& [name, value] : result.members()) {
            one(prefix + std::string(name), value);
            for (const auto& [inner, number] : value.members())
                one(prefix + std::string(name) + "." + std::string(inner), number);
        }
    }

    void point(std::string_view metric, double value, const AssetName& asset, Labels labels)
    {
        PointFact fact;
        fact.metric = metric;
        fact.asset = asset;
        fact.at = at_;
        fact.runKind = "evidently";
        fact.runId = id_;
        fact.labels = labels;
        fact.value = value;
        fact.row = row_;
        reading_.sink.point(fact);
    }

    Reading& reading_;
    const Json& top_;
    const std::string& id_;
    std::optional<Milliseconds> at_;
    std::int64_t row_ = 0;
    bool failed_ = false;
};

} // namespace

void readEvidentlyLegacy(Reading& reading, const Json& top) { LegacyReport(reading, top).read(); }

} // namespace core
