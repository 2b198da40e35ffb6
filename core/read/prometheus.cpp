// Answers of the HTTP API: /api/v1/query and query_range. What an expression gives has no name; the file's stands for
// it.
#include "core/read/prometheus.h"

#include "core/base/error.h"
#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/read/json_values.h"

#include <algorithm>

namespace core {

namespace {

class Answer {
public:
    explicit Answer(Reading& reading) : reading_(reading)
    {
        reading_.found.series = 0;
        reading_.found.points = 0;
        reading_.times.known();
    }

    void series(const Json& one, std::int64_t row)
    {
        begin(one["metric"]);
        if (one.has("histogram") || one.has("histograms")) {
            const auto [line, column] = reading_.placeOf(one, row);
            reading_.warn(line, column, "prometheus.histogram", sentence(MessageCode::series_histogram));
        }
        for (const auto& pair : one["values"].items())
            point(pair, row);
        if (one["value"].isArray())
            point(one["value"], row);
    }
    void single(const Json& pair)
    {
        begin(Json::absent);
        point(pair, 1);
    }
    void finish() { warnOfUsageBasis(reading_, ofUsageBasis_); }

private:
    void begin(const Json& metric)
    {
        ++*reading_.found.series;
        name_ = metric["__name__"].text();
        labels_.clear();
        for (const auto& [name, value] : metric.members())
            if (name != "__name__" && value.isText())
                labels_.emplace_back(name, value.text());
    }

    void point(const Json& pair, std::int64_t row)
    {
        ++*reading_.found.points;
        const auto at = timeOf(reading_, pair.at(0));
        const auto value = pair.at(1).numberOrText();
        if (!value)
            return;
        reading_.metrics.add(name_, *value);
        if (!at)
            return reading_.refuse(pair, row, "prometheus.time", sentence(MessageCode::point_no_time_ask),
                                   canonicalJson(pair));
        if (isOfUsageBasis(name_, labels_)) {
            ++ofUsageBasis_;
            return;
        }
        PointFact fact;
        fact.metric = name_.empty() ? std::string_view(title_) : name_;
        fact.asset = reading_.sourceAsset(AssetKind::service, "prometheus");
        fact.at = at;
        fact.labels = labels_;
        fact.value = *value;
        fact.row = row;
        reading_.sink.point(fact);
    }

    Reading& reading_;
    const std::string title_ = reading_.title();
    std::string_view name_;
    std::vector<Label> labels_;
    std::int64_t ofUsageBasis_ = 0;
};

} // namespace

bool isOfUsageBasis(std::string_view metric, Labels labels)
{
    return metric.starts_with("llm_")
           && std::find(labels.begin(), labels.end(), Label("cost_basis", "usage")) != labels.end();
}

void warnOfUsageBasis(Reading& reading, std::int64_t samples)
{
    if (samples > 0)
        reading.warn(0, 0, "opencost.usage-basis", sentence(MessageCode::note_samples_usage_basis, samples),
                     "compare bases in OpenCost itself");
}

bool isPrometheusAnswer(const Json& top)
{
    return top.has("status")
           && (top["data"].has("resultType")
               || (top["status"].text() == "error" && top.has("errorType") && top.has("error")));
}

void readPrometheusAnswer(Reading& reading, const Json& top)
{
    if (top["status"].text() == "error")
        throw Error(Fault::format,
                    sentence(MessageCode::file_prometheus, shown(reading.path), cutText(top["error"].text())));
    Answer answer(reading);
    const auto& data = top["data"];
    const auto type = data["resultType"].text();
    std::int64_t row = 0;
    if (type == "scalar" || type == "string")
        answer.single(data["result"]);
    else
        for (const auto& one : data["result"].items())
            answer.series(one, ++row);
    answer.finish();
    for (const auto& warning : top["warnings"].items())
        reading.warn(0, 0, "prometheus.warning", sentence(MessageCode::note_prometheus, cutText(warning.text())));
}

} // namespace core
