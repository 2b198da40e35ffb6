// trainer_state.json has steps and no times: its points carry the time at which their run was first imported. A later
// checkpoint repeats the log from its beginning, so that the first entry tells which training it is.
#include "core/read/trainer_state.h"

#include "core/bytes/hash.h"
#include "core/read/json_values.h"

#include <array>

namespace core {

namespace {

constexpr std::array<std::string_view, 8> params = {
    "global_step",      "epoch",       "max_steps",        "num_train_epochs",
    "train_batch_size", "best_metric", "best_global_step", "total_flos"};

std::optional<std::int64_t> stepOfEntry(const Json& entry)
{
    const auto whole = entry["step"].integer();
    return whole ? std::optional<std::int64_t>(*whole) : std::nullopt;
}

} // namespace

void readTrainerState(Reading& reading, const Json& top)
{
    reading.found.results = 0;
    const auto& log = top["log_history"];
    const auto id = reading.inSource(log.items().empty() ? reading.contentHash() : xxh128(canonicalJson(log.at(0))));
    std::vector<Label> labels;
    for (const auto name : params)
        if (top[name].isNumber())
            labels.emplace_back(name, top[name].written());
    RunFact run;
    run.kind = "transformers";
    run.externalId = id;
    run.asset = reading.sourceAsset(AssetKind::experiment, "transformers");
    run.producer = "transformers";
    run.params = labels;
    run.row = 1;
    reading.sink.run(run);
    for (const auto& entry : log.items()) {
        const auto row = ++*reading.found.results;
        for (const auto& [name, value] : entry.members()) {
            const auto number = value.number();
            if (!number || name == "step" || name == "epoch")
                continue;
            reading.metrics.add(name, *number);
            PointFact point;
            point.metric = name;
            point.asset = run.asset;
            point.step = stepOfEntry(entry);
            point.runKind = run.kind;
            point.runId = id;
            point.value = *number;
            point.row = row;
            reading.sink.point(point);
        }
    }
}

} // namespace core
