// What models do: drift reports, training runs, serving counters.
#include "sample/portfolio.h"

#include "core/bytes/json_write.h"

#include <fmt/format.h>

namespace sample {

namespace {

// The features whose test fires are the same ones for months: drift does not jump about.
std::string driftReport(const Model& model, const Month& month)
{
    const auto count = static_cast<int>(model.features.size());
    const auto fired = model.drifted[static_cast<std::size_t>(month.index)];
    auto day = core::isoDay(month.first + (month.days - 1));
    core::JsonWriter json(true);
    const auto counts = [&](core::JsonWriter& j) -> core::JsonWriter& {
        j.member("number_of_columns", count).member("number_of_drifted_columns", fired);
        j.key("share_of_drifted_columns")
            .raw(decimal(fired * 10'000 / count, 4))
            .member("dataset_drift", 2 * fired >= count);
        return j;
    };
    json.beginObject().member("version", "0.4.40").key("metrics").beginArray();
    json.beginObject().member("metric", "DatasetDriftMetric").key("result").beginObject().key("drift_share").raw("0.5");
    counts(json).endObject().endObject();
    json.beginObject().member("metric", "DataDriftTable").key("result").beginObject();
    counts(json).key("drift_by_columns").beginObject();
    for (int i = 0; i < count; ++i) {
        const auto name = fmt::format("{}_{}", model.prefix, model.features[static_cast<std::size_t>(i)]);
        const bool drifted = i < fired;
        const auto score =
            drifted ? 2'100 + 137 * (fired - i) + noise(name + month.text, 300) : 310 + noise(name + month.text, 260);
        json.key(name).beginObject().member("column_name", name).member("column_type", "num");
        json.member("stattest_name", "Wasserstein distance (normed)").key("stattest_threshold").raw("0.1");
        json.key("drift_score").raw(decimal(score, 4)).member("drift_detected", drifted).endObject();
    }
    json.endObject().endObject().endObject().endArray().member("timestamp", day + " 06:10:00.000000").endObject();
    return json.text() + "\n";
}

struct Training {
    std::string_view model;
    int month = 0;
    int day = 0; // of the month, from 0
    std::string_view why;
};
// clang-format off
constexpr Training trainings[] = {
    {"churn", 0, 11, "quarterly"}, {"churn", 3, 10, "quarterly"},
    {"churn", 6, 12, "quarterly"}, {"churn", 9, 11, "quarterly"},
    {"fraud", 0, 4, "quarterly"}, {"fraud", 3, 3, "quarterly"},
    {"fraud", 6, 5, "quarterly"}, {"fraud", 9, 6, "after the incident"},
    {"support-bot", 1, 16, "prompt"}, {"support-bot", 5, 20, "prompt"},     {"support-bot", 10, 14, "new base model"},
    {"forecast", 0, 2, "quarterly"}, {"forecast", 3, 2, "quarterly"},
    {"forecast", 6, 2, "quarterly"}, {"forecast", 9, 2, "quarterly"},
    {"vision", 2, 18, "first release"},
};
// clang-format on

// An MLflow store as its file backend writes it. The approver is missing where nobody signed.
void addTraining(Files& files, const Training& t, const Model& model, std::string_view experiment)
{
    const auto& month = calendar()[static_cast<std::size_t>(t.month)];
    const auto id = hexId(fmt::format("run{}{}", t.model, t.month), 32);
    const auto start = core::startOf(month.first + t.day) + 2 * 3'600'000 + noise(id, 3'000'000);
    const auto end = start + 5'400'000 + noise(id + "end", 2'400'000);
    const auto folder = fmt::format("mlruns/{}/{}/", experiment, id);
    files[folder + "meta.yaml"] =
        fmt::format("artifact_uri: s3://nordwind-models/{0}/{1}/artifacts\nend_time: {2}\nentry_point_name: "
                    "''\nexperiment_id: '{0}'\nlifecycle_stage: active\n"
                    "run_id: {1}\nrun_name: {3}-{4}\nrun_uuid: {1}\nsource_name: ''\nsource_type: 4\nsource_version: "
                    "''\nstart_time: {5}\nstatus: 3\ntags: []\n",
                    experiment, id, end, t.model, month.text, start);
    const auto accuracy = model.accuracy[static_cast<std::size_t>(t.month)] + 60;
    files[folder + "metrics/accuracy"] = fmt::format("{} {} 0\n", end - 60'000, decimal(accuracy, 4));
    files[folder + "metrics/f1"] =
        fmt::format("{} {} 0\n", end - 60'000, decimal(accuracy - 140 + noise(id + "f1", 40), 4));
    std::string losses;
    for (int step = 0; step < 5; ++step)
        losses += fmt::format("{} {} {}\n", start + 900'000 * (step + 1),
                              decimal(6'800 / (step + 1) + noise(fmt::format("{}{}", id, step), 90), 4), step);
    files[folder + "metrics/loss"] = losses;
    files[folder + "params/learning_rate"] = t.model == "support-bot" ? "0" : "0.02";
    files[folder + "params/training_data_version"] =
        fmt::format("lake@{}", hexId(fmt::format("data{}{}", t.model, t.month), 12));
    files[folder + "params/reason"] = std::string(t.why);
    files[folder + "tags/mlflow.source.git.commit"] = hexId(fmt::format("commit{}", id), 40);
    files[folder + "tags/mlflow.source.type"] = "PROJECT";
    files[folder + "tags/environment"] = fmt::format("ml-image:{}", hexId(fmt::format("image{}", t.month / 3), 12));
    files[folder + "tags/model_version"] = fmt::format("{}", t.month + 3);
    if (t.model != "support-bot" && t.model != "vision")
        files[folder + "tags/approver"] = fmt::format("model board, {}", month.text);
}

std::string servingDay(const Model& model, const Month& month, int day)
{
    const auto date = core::isoDay(month.first + day);
    const auto key = fmt::format("{}{}", model.name, date);
    const bool weekend = core::isoWeekday(month.first + day) >= 6;
    auto requests = grown(model.requestsADay, model.growth, month.index) * (weekend ? 84 : 106) / 100;
    requests = requests * (1000 + noise(key, 60)) / 1000;
    auto failed = requests * model.failed / 1'000'000 + noise(key + "failed", 3);
    // The endpoint of fraud fell over for some hours when the damaged load reached it.
    if (model.name == "fraud" && date == "2026-06-09")
        failed += requests * 6 / 100;
    failed = failed < 0 ? 0 : failed;
    const auto fast = (requests - failed) * (10'000 - model.slow + noise(key + "slow", model.slow / 4)) / 10'000;
    std::string out;
    const auto point = [&](std::string_view metric, const std::string& value, std::string_view unit) {
        out += fmt::format("{},{},{},{},{}\n", date, model.name, metric, value, unit);
    };
    point("requests", fmt::format("{}", requests), "1");
    point("requests_ok", fmt::format("{}", requests - failed), "1");
    point("requests_fast", fmt::format("{}", fast), "1");
    point("predictions", fmt::format("{}", requests - failed), "1");
    point("latency_p95_ms", fmt::format("{}", 80 + model.slow + noise(key + "p95", 12)), "ms");
    if (model.name == "vision")
        point("gpu_hours_busy", decimal((weekend ? 1'650 : 3'150) + noise(key + "busy", 220), 2), "h");
    return out;
}

} // namespace

void addModels(Files& files)
{
    for (const auto& month : calendar()) {
        std::string serving = "date,component,metric,value,unit\n";
        for (int day = 0; day < month.days; ++day) {
            for (const auto& model : models())
                serving += servingDay(model, month, day);
        }
        files[fmt::format("serving/serving-{}.csv.gz", month.text)] = serving;
        for (const auto& model : models())
            files[fmt::format("evidently/{}-{}.json", model.name, month.text)] = driftReport(model, month);
    }
    for (const auto& model : models()) {
        const auto experiment =
            fmt::format("{}", 100'000'000'000'000'000ULL + hash(model.name) % 800'000'000'000'000'000ULL);
        const auto created = core::startOf(calendar().front().first) - 86'400'000LL * 200;
        files[fmt::format("mlruns/{}/meta.yaml", experiment)] =
            fmt::format("artifact_location: s3://nordwind-models/{0}\ncreation_time: {1}\nexperiment_id: "
                        "'{0}'\nlast_update_time: {1}\n"
                        "lifecycle_stage: active\nname: {2}\n",
                        experiment, created, model.name);
        for (const auto& t : trainings) {
            if (t.model == model.name)
                addTraining(files, t, model, experiment);
        }
    }
}

} // namespace sample
