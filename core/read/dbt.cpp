// dbt run_results.json, schema v1 to v6 (README.md, Data quality and lineage).
#include "core/read/dbt.h"

#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/read/json_values.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr std::string_view dbtSpace = "dbt";
constexpr std::array<std::string_view, 16> commands = {"build", "clone", "compile",  "debug", "docs", "generate",
                                                       "list",  "ls",    "parse",    "retry", "run",  "run-operation",
                                                       "seed",  "show",  "snapshot", "test"};

Outcome outcomeOf(std::string_view status)
{
    struct Word {
        std::string_view word;
        Outcome outcome;
    };
    constexpr std::array<Word, 9> words = {{{"success", Outcome::pass},
                                            {"pass", Outcome::pass},
                                            {"partial success", Outcome::warn},
                                            {"fail", Outcome::fail},
                                            {"error", Outcome::error},
                                            {"runtime error", Outcome::error},
                                            {"skipped", Outcome::skip},
                                            {"no-op", Outcome::skip},
                                            {"reused", Outcome::skip}}};
    for (const auto& [word, outcome] : words)
        if (equalNoCase(status, word))
            return outcome;
    return isWarning(status) ? Outcome::warn : Outcome::error;
}

// The dbt command that wrote the file, in small letters; the last word of two ("docs generate"). Empty: not said.
std::string commandOf(const Json& args)
{
    auto command = lower(trim(firstText({args["which"], args["rpc_method"]})));
    if (command.empty()) // dbt docs generate --target prod
        for (const auto word : split(args["invocation_command"].text(), ' '))
            if (const auto known = lower(word); std::ranges::find(commands, known) != commands.end()) {
                command = known;
                break;
            }
    return command.substr(command.find_last_of(" .") + 1); // npos + 1 is 0
}

// Commands that compile, list or show and leave the warehouse as it is: their success says nothing of it.
bool executesNothing(std::string_view command)
{
    constexpr std::array<std::string_view, 8> words = {"generate", "docs", "compile", "parse",
                                                       "list",     "ls",   "show",    "debug"};
    return std::ranges::find(words, command) != words.end();
}
bool executesNoTests(std::string_view command)
{
    constexpr std::array<std::string_view, 5> words = {"run", "seed", "snapshot", "run-operation", "clone"};
    return executesNothing(command) || std::ranges::find(words, command) != words.end();
}

// Set: there, and neither null, false, empty nor 0.
bool isSet(const Json& value)
{
    if (value.isNumber())
        return value.number() != 0.0;
    return value.isTrue() || !value.text().empty() || !value.members().empty() || !value.items().empty();
}

AssetKind kindOf(std::string_view prefix)
{
    for (const auto table : {"model", "seed", "snapshot", "source"})
        if (prefix == table)
            return AssetKind::dataset;
    return prefix == "operation" ? AssetKind::job : AssetKind::other;
}

class RunResults {
public:
    RunResults(Reading& reading, const Json& top)
        : reading_(reading), top_(top), generated_(reading.times.uncounted(top["metadata"]["generated_at"].text())),
          id_(top["metadata"]["invocation_id"].text())
    {
        reading.found.madeAt = generated_;
        if (id_.empty())
            id_ = reading.contentHash();
    }

    void read()
    {
        reading_.found.results = 0;
        const auto& args = top_["args"];
        command_ = commandOf(args);
        env_ = firstText({args["target"], top_["metadata"]["env"]["DBT_CLOUD_ENVIRONMENT_NAME"]});
        std::int64_t row = 0;
        for (const auto& result : top_["results"].items())
            one(result, ++row);
        if (notRun_ > 0)
            reading_.warn(0, 0, "dbt.not-run",
                          command_.empty() ? sentence(MessageCode::note_dbt_not_run, notRun_, row)
                                           : sentence(MessageCode::note_dbt_command, notRun_, row, command_),
                          "import the run_results.json of dbt test or dbt build");
        if (const auto elapsed = top_["elapsed_time"].numberOrText()) {
            reading_.metrics.add("elapsed_time", *elapsed);
            point("dbt.elapsed_time", *elapsed, "s", project(), generated_, 0);
        }
        RunFact run;
        run.kind = dbtSpace;
        run.externalId = id_;
        run.asset = project();
        run.env = env_;
        run.name = args["which"].text();
        run.started = started_ ? started_ : generated_;
        run.ended = ended_ ? ended_ : generated_;
        run.status = worst_ == Outcome::error ? "error" : worst_ == Outcome::fail ? "fail" : "success";
        const std::string producer = "dbt " + std::string(top_["metadata"]["dbt_version"].text());
        run.producer = trim(producer);
        const std::array<Label, 2> params = {{{"which", args["which"].text()}, {"target", args["target"].text()}}};
        run.params = Labels(params).first(env_.empty() && args["which"].text().empty() ? 0 : 2);
        reading_.sink.run(run);
    }

private:
    AssetName project() const
    {
        return {AssetKind::job, dbtSpace, project_.empty() ? std::string_view("project") : project_, {}};
    }

    void one(const Json& result, std::int64_t row)
    {
        ++*reading_.found.results;
        const auto id = firstText({result["unique_id"], result["node"]["unique_id"]});
        const auto parts = split(id, '.');
        if (project_.empty() && parts.size() > 2)
            project_ = parts[1];
        const auto at = window(result);
        const auto asset = dbtAsset(id);
        const bool ran = wasRun(result, isDbtTest(id));
        notRun_ += !ran;
        numbers(result, asset, at, row, ran);
        if (ran)
            verdict(result, asset, parts[0], at, row);
        if (const auto relation = result["relation_name"].text();
            !relation.empty() && asset.kind == AssetKind::dataset) {
            const std::array<Label, 1> descriptors = {{{"relation", relation}}};
            reading_.sink.asset({asset, {}, descriptors, row});
        }
    }

    // A test that was only compiled has the status of a model, and neither a message nor a number of failures.
    bool wasRun(const Json& result, bool isTest) const
    {
        if (!isTest)
            return !executesNothing(command_);
        const bool bare = result["message"].text().empty() && result["failures"].written().empty();
        return !executesNoTests(command_) && !(bare && equalNoCase(result["status"].text(), "success"));
    }

    // When the result was there: the end of its last step, else of the whole run.
    std::optional<Milliseconds> window(const Json& result)
    {
        std::optional<Milliseconds> end;
        for (const auto& timing : result["timing"].items()) {
            const auto from = timeOf(reading_, timing["started_at"], 0),
                       to = timeOf(reading_, timing["completed_at"], 1);
            if (from && (!started_ || *from < *started_))
                started_ = from;
            if (to && (!ended_ || *to > *ended_))
                ended_ = to;
            if (to && (!end || *to > *end))
                end = to;
        }
        return end ? end : generated_;
    }

    void numbers(const Json& result, const AssetName& asset, std::optional<Milliseconds> at, std::int64_t row, bool ran)
    {
        if (const auto seconds = result["execution_time"].numberOrText()) {
            reading_.metrics.add("execution_time", *seconds);
            if (ran) // else it is the time that compiling took
                point("dbt.execution_time", *seconds, "s", asset, at, row);
        }
        if (const auto failures = result["failures"].numberOrText())
            reading_.metrics.add("failures", *failures);
        struct Response {
            std::string_view name, metric, unit;
        };
        constexpr std::array<Response, 4> responses = {{{"rows_affected", "dbt.rows_affected", "rows"},
                                                        {"bytes_processed", "dbt.bytes_processed", "By"},
                                                        {"bytes_billed", "dbt.bytes_billed", "By"},
                                                        {"slot_ms", "dbt.slot_ms", "ms"}}};
        for (const auto& [name, metric, unit] : responses) {
            if (const auto value = result["adapter_response"][name].numberOrText()) {
                reading_.metrics.add(name, *value);
                point(metric, *value, unit, asset, at, row);
            }
        }
    }

    void verdict(const Json& result, const AssetName& asset, std::string_view prefix, std::optional<Milliseconds> at,
                 std::int64_t row)
    {
        OutcomeFact fact;
        fact.status = dbtOutcome(result);
        reading_.check(fact.status);
        if (fact.status == Outcome::error || (fact.status == Outcome::fail && worst_ != Outcome::error))
            worst_ = fact.status;
        if (asset.name.empty())
            return;
        const std::string type = "dbt." + std::string(prefix);
        fact.runKind = dbtSpace;
        fact.runId = id_;
        fact.check = asset.name;
        fact.checkType = type;
        fact.asset = asset;
        fact.at = at;
        fact.failures = result["failures"].integer();
        fact.env = env_;
        const auto message = cutText(result["message"].text());
        fact.message = message;
        fact.row = row;
        reading_.sink.outcome(fact);
    }

    void point(std::string_view metric, double value, std::string_view unit, const AssetName& asset,
               std::optional<Milliseconds> at, std::int64_t row)
    {
        PointFact fact;
        fact.metric = metric;
        fact.asset = asset;
        fact.at = at;
        fact.runKind = dbtSpace;
        fact.runId = id_;
        fact.value = value;
        fact.unit = unit;
        fact.row = row;
        reading_.sink.point(fact);
    }

    Reading& reading_;
    const Json& top_;
    std::optional<Milliseconds> generated_, started_, ended_;
    std::string_view id_, env_, project_;
    std::string command_;
    std::int64_t notRun_ = 0; // results
    Outcome worst_ = Outcome::pass;
};

} // namespace

Outcome dbtOutcome(const Json& result)
{
    if (result["status"].isText())
        return outcomeOf(result["status"].text());
    return isSet(result["error"])  ? Outcome::error
           : isSet(result["fail"]) ? Outcome::fail
           : isSet(result["warn"]) ? Outcome::warn
           : isSet(result["skip"]) ? Outcome::skip
                                   : Outcome::pass;
}

bool isDbtTest(std::string_view uniqueId)
{
    return uniqueId.starts_with("test.") || uniqueId.starts_with("unit_test.");
}

AssetName dbtAsset(std::string_view uniqueId)
{
    return {kindOf(uniqueId.substr(0, uniqueId.find('.'))), dbtSpace, uniqueId, {}};
}

void readDbtRunResults(Reading& reading, const Json& top) { RunResults(reading, top).read(); }

} // namespace core
