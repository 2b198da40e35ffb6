// Great Expectations validation results, 0.8 to 1.x, alone or in a checkpoint's result (README.md,
// Data quality and lineage). partial_unexpected_list and its kin are never read: they hold values
// of the data, often personal ones.
#include "core/read/great_expectations.h"

#include "core/base/text.h"
#include "core/read/json_values.h"

#include <array>

namespace core {

namespace {

constexpr std::array<std::string_view, 8> numbers = {"observed_value",
                                                     "element_count",
                                                     "missing_count",
                                                     "missing_percent",
                                                     "unexpected_count",
                                                     "unexpected_percent",
                                                     "unexpected_percent_total",
                                                     "unexpected_percent_nonmissing"};

const Json& raisedException(const Json& info)
{
    if (info["raised_exception"].isTrue())
        return info;
    for (const auto& member : info.members())
        if (member.value["raised_exception"].isTrue())
            return member.value;
    return Json::absent;
}

class Validation {
public:
    // made: when the checkpoint ran, for a validation that says no time of its own.
    Validation(Reading& reading, const Json& top, std::optional<Milliseconds> made = {})
        : reading_(reading), top_(top), meta_(top["meta"]), made_(made)
    {}

    void read()
    {
        const auto& runId = meta_["run_id"];
        at_ = runId.isObject() ? timeOf(reading_, runId["run_time"]) : timeOf(reading_, runId);
        if (!at_)
            at_ = reading_.times.uncounted(meta_["validation_time"].text());
        if (!at_)
            at_ = made_;
        reading_.found.madeAt = at_;
        suite_ = firstText({top_["suite_name"], meta_["expectation_suite_name"]});
        nameAsset();
        id_ = (at_ ? isoTime(*at_) : reading_.contentHash()) + " " + std::string(suite_) + " " + FullName(asset_);
        if (const auto percent = top_["statistics"]["success_percent"].number()) {
            reading_.metrics.add("success_percent", *percent);
            const std::array<Label, 1> labels = {{{"suite", suite_}}};
            if (takesShare(reading_, top_["statistics"], 0, "success_percent", *percent, 100))
                point("gx.success_percent", *percent, labels, 0);
        }
        std::int64_t row = 0;
        for (const auto& result : top_["results"].items())
            one(result, ++row);
        tellRun();
    }

private:
    static std::string FullName(const AssetName& asset)
    {
        return asset.nameSpace.empty() ? std::string(asset.name)
                                       : std::string(asset.nameSpace) + "/" + std::string(asset.name);
    }

    void nameAsset()
    {
        const auto& active = meta_["active_batch_definition"];
        const auto& spec = meta_["batch_spec"];
        const auto& batch = meta_["batch_kwargs"];
        asset_.kind = AssetKind::dataset;
        asset_.nameSpace = firstText({active["datasource_name"], batch["datasource"]});
        asset_.name = firstText({active["data_asset_name"], spec["data_asset_name"], batch["data_asset_name"],
                                 spec["table_name"], batch["table"]});
        if (asset_.name.empty())
            asset_.name = suite_;
        if (!spec["schema_name"].text().empty() && !spec["table_name"].text().empty()) {
            const std::string relation =
                std::string(spec["schema_name"].text()) + "." + std::string(spec["table_name"].text());
            const std::array<Label, 1> descriptors = {{{"relation", relation}}};
            reading_.sink.asset({asset_, {}, descriptors, 0});
        }
    }

    void one(const Json& result, std::int64_t row)
    {
        ++*reading_.found.results;
        const auto& config = result["expectation_config"];
        const auto type = firstText({config["type"], config["expectation_type"]});
        const auto column = config["kwargs"]["column"].text();
        std::string key(config["id"].text());
        if (key.empty())
            key = std::string(type) + " " + canonicalJson(config["kwargs"], "batch_id");
        const auto& measured = result["result"];
        const std::array<Label, 3> labels = {{{"check", key}, {"expectation", type}, {"column", column}}};
        for (const auto name : numbers) {
            if (const auto value = measured[name].number()) {
                reading_.metrics.add(name, *value);
                const bool percent = name.find("percent") != std::string_view::npos;
                if (!percent || takesShare(reading_, result, row, name, *value, 100))
                    point("gx." + std::string(name), *value, Labels(labels).first(column.empty() ? 2 : 3), row);
            }
        }
        verdict(result, key, type, row);
    }

    void verdict(const Json& result, const std::string& key, std::string_view type, std::int64_t row)
    {
        const auto& config = result["expectation_config"];
        const auto& raised = raisedException(result["exception_info"]);
        const auto& measured = result["result"];
        OutcomeFact fact;
        fact.severity = firstText({config["severity"], config["meta"]["severity"]});
        fact.status = raised.exists()
                          ? Outcome::error
                          : withSeverity(result["success"].isTrue() ? Outcome::pass : Outcome::fail, fact.severity);
        reading_.check(fact.status);
        failed_ = failed_ || fact.status == Outcome::fail || fact.status == Outcome::error;
        const std::string checkType = "gx." + std::string(type);
        fact.runKind = "gx";
        fact.runId = id_;
        fact.check = key;
        fact.checkType = checkType;
        fact.asset = asset_;
        fact.at = at_;
        fact.observed = measured["observed_value"].number();
        fact.failures = measured["unexpected_count"].integer();
        fact.elements = measured["element_count"].integer();
        fact.unexpected = fact.failures;
        const auto message = cutText(raised["exception_message"].text());
        fact.message = message;
        fact.row = row;
        reading_.sink.outcome(fact);
    }

    void point(std::string_view metric, double value, Labels labels, std::int64_t row)
    {
        PointFact fact;
        fact.metric = metric;
        fact.asset = asset_;
        fact.at = at_;
        fact.runKind = "gx";
        fact.runId = id_;
        fact.labels = labels;
        fact.value = value;
        fact.row = row;
        reading_.sink.point(fact);
    }

    void tellRun()
    {
        const std::string producer =
            "great_expectations "
            + std::string(firstText({meta_["great_expectations_version"], meta_["great_expectations.__version__"]}));
        RunFact run;
        run.kind = "gx";
        run.externalId = id_;
        run.asset = asset_;
        run.name = suite_;
        run.started = at_;
        run.ended = at_;
        const bool unsaid = top_["results"].items().empty() && top_["success"].isFalse();
        run.status = failed_ || unsaid ? "fail" : "success";
        run.producer = trim(producer);
        reading_.sink.run(run);
    }

    Reading& reading_;
    const Json& top_;
    const Json& meta_;
    std::optional<Milliseconds> made_, at_;
    std::string_view suite_;
    AssetName asset_;
    std::string id_;
    bool failed_ = false;
};

} // namespace

void readGxValidation(Reading& reading, const Json& top)
{
    reading.found.results = 0;
    Validation(reading, top).read();
}

void readGxCheckpoint(Reading& reading, const Json& top)
{
    reading.found.results = 0;
    const auto made = reading.times.uncounted(top["run_id"]["run_time"].text());
    for (const auto& member : top["run_results"].members())
        if (member.value["validation_result"].isObject())
            Validation(reading, member.value["validation_result"], made).read();
}

} // namespace core
