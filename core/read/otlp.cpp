// The service that speaks is the asset. Of spans only what says how the call went is kept: attributes of theirs hold
// what people asked for.
#include "core/read/otlp.h"

#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/read/json_values.h"
#include "core/read/personal.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr std::array<std::string_view, 6> spanAttributes = {
    "http.response.status_code", "http.status_code",     "http.route",
    "rpc.grpc.status_code",      "gen_ai.request.model", "error.type"};
constexpr double nanosPerMilli = 1e6;

// A scalar attribute as text; empty for lists, maps and bytes.
std::string_view attributeText(const Json& value)
{
    for (const auto kind : {"stringValue", "intValue", "doubleValue"})
        if (value[kind].isText() || value[kind].isNumber())
            return value[kind].written();
    const auto& truth = value["boolValue"];
    return truth.isTrue() ? "true" : truth.isFalse() ? "false" : "";
}

std::string_view attribute(const Json& attributes, std::string_view key)
{
    for (const auto& entry : attributes.items())
        if (entry["key"].text() == key)
            return attributeText(entry["value"]);
    return {};
}

// Attributes of a resource that say nothing of whose numbers they are, or too much: by the beginning of their names.
constexpr std::array<std::string_view, 7> noIdentity = {"service.name", "service.namespace", "deployment.environment",
                                                        "telemetry.",   "process.command",   "process.executable",
                                                        "process.owner"};

// Whose numbers follow.
struct Resource {
    AssetName service;
    std::string_view env;
    std::vector<Label> identity; // which instance, host or pod of the service it is

    explicit Resource(const Json& resource)
    {
        const auto& attributes = resource["attributes"];
        service = {
            AssetKind::service, attribute(attributes, "service.namespace"), attribute(attributes, "service.name"), {}};
        env = attribute(attributes, "deployment.environment.name");
        if (env.empty())
            env = attribute(attributes, "deployment.environment");
        for (const auto& entry : attributes.items()) {
            const auto name = entry["key"].text(), value = attributeText(entry["value"]);
            const bool says = std::ranges::none_of(noIdentity, [&](auto begin) { return name.starts_with(begin); });
            if (says && !value.empty() && !isPersonalName(name))
                identity.emplace_back(name, value);
        }
    }
    std::vector<Label> labels() const { return env.empty() ? std::vector<Label>() : std::vector<Label>{{"env", env}}; }
};

// Newer producers write scopeMetrics and scopeSpans, older ones the names with instrumentationLibrary.
const Json& scopesOf(const Json& resource, std::string_view name, std::string_view before)
{
    return resource.has(name) ? resource[name] : resource[before];
}

class MetricRecords : public Records {
public:
    explicit MetricRecords(Reading& reading) : reading_(reading)
    {
        reading_.found.points = 0;
        reading_.times.known();
    }

    void entry(const Json& value, std::int64_t row) override
    {
        row_ = row;
        for (const auto& resource : value["resourceMetrics"].items()) {
            const Resource whose(resource["resource"]);
            for (const auto& scope : scopesOf(resource, "scopeMetrics", "instrumentationLibraryMetrics").items()) {
                scope_ = scope["scope"]["name"].text();
                for (const auto& metric : scope["metrics"].items())
                    for (const auto kind : {"gauge", "sum", "histogram", "exponentialHistogram", "summary"})
                        for (const auto& point : metric[kind]["dataPoints"].items())
                            one(whose, metric, point, temporalityOf(metric[kind]["aggregationTemporality"]));
            }
        }
    }

private:
    // Whether numbers are since the last ones or since the start: bindings add up the former and take the growth of the
    // latter.
    static std::string_view temporalityOf(const Json& temporality)
    {
        const auto word = temporality.written();
        return word == "1" || word == "AGGREGATION_TEMPORALITY_DELTA"        ? "delta"
               : word == "2" || word == "AGGREGATION_TEMPORALITY_CUMULATIVE" ? "cumulative"
                                                                             : "";
    }

    void one(const Resource& whose, const Json& metric, const Json& point, std::string_view temporality)
    {
        ++*reading_.found.points;
        const auto at = timeOf(reading_, point["timeUnixNano"]);
        const auto name = metric["name"].text();
        auto value = point["asDouble"].numberOrText();
        if (!value)
            value = point["asInt"].numberOrText();
        const auto sum = value ? std::nullopt : point["sum"].numberOrText();
        const double total = sum ? *sum : 0; // g++ 12 takes *sum below for uninitialised under sanitizers
        if (value || sum)
            reading_.metrics.add(name, value ? *value : total);
        if (!at)
            return reading_.refuse(point, row_, "otlp.time", sentence(MessageCode::point_no_time),
                                   canonicalJson(point));
        auto labels = whose.labels();
        for (const auto& entry : point["attributes"].items())
            if (const auto text = attributeText(entry["value"]); !text.empty())
                labels.emplace_back(entry["key"].text(), text);
        for (const auto& own : whose.identity)
            if (std::ranges::find(labels, own.first, &Label::first) == labels.end())
                labels.push_back(own);
        if (!scope_.empty())
            labels.emplace_back("otel.scope.name", scope_);
        if (!temporality.empty())
            labels.emplace_back("temporality", temporality);
        PointFact fact;
        fact.asset = whose.service;
        fact.at = at;
        fact.labels = labels;
        fact.unit = metric["unit"].text();
        fact.row = row_;
        if (value)
            return tell(fact, std::string(name), *value);
        const auto count = point["count"].numberOrText();
        if (sum)
            tell(fact, std::string(name) + ".sum", total);
        if (sum && count && *count > 0)
            tell(fact, std::string(name) + ".mean", total / *count);
        quantiles(fact, name, point, labels);
        fact.unit = {};
        if (count)
            tell(fact, std::string(name) + ".count", *count);
    }

    void quantiles(PointFact fact, std::string_view name, const Json& point, std::vector<Label> labels)
    {
        labels.emplace_back();
        for (const auto& entry : point["quantileValues"].items())
            if (const auto value = entry["value"].numberOrText()) {
                labels.back() = {"quantile", entry["quantile"].written().empty() ? std::string_view("0")
                                                                                 : entry["quantile"].written()};
                fact.labels = labels;
                tell(fact, std::string(name), *value);
            }
    }

    void tell(PointFact& fact, const std::string& metric, double value)
    {
        fact.metric = metric;
        fact.value = value;
        reading_.sink.point(fact);
    }

    Reading& reading_;
    std::string_view scope_; // the library that measured
    std::int64_t row_ = 0;
};

class SpanRecords : public Records {
public:
    explicit SpanRecords(Reading& reading) : reading_(reading)
    {
        reading_.found.results = 0;
        reading_.times.known();
    }

    void entry(const Json& value, std::int64_t row) override
    {
        for (const auto& resource : value["resourceSpans"].items()) {
            const Resource whose(resource["resource"]);
            for (const auto& scope : scopesOf(resource, "scopeSpans", "instrumentationLibrarySpans").items())
                for (const auto& span : scope["spans"].items())
                    one(whose, span, row);
        }
    }

private:
    static std::string_view statusOf(const Json& status)
    {
        const auto code = status["code"].written();
        return code == "2" || code == "STATUS_CODE_ERROR" ? "error"
               : code == "1" || code == "STATUS_CODE_OK"  ? "ok"
                                                          : "";
    }

    void one(const Resource& whose, const Json& span, std::int64_t row)
    {
        ++*reading_.found.results;
        const auto at = timeOf(reading_, span["startTimeUnixNano"]);
        const auto start = span["startTimeUnixNano"].integer(), end = span["endTimeUnixNano"].integer();
        if (!start || !end || *start <= 0 || *end < *start)
            return;
        const double duration = static_cast<double>(*end - *start) / nanosPerMilli;
        reading_.metrics.add("duration_ms", duration);
        if (!at)
            return;
        auto labels = whose.labels();
        for (const auto& [name, text] : {std::pair("span", span["name"].text()), {"status", statusOf(span["status"])}})
            if (!text.empty())
                labels.emplace_back(name, text);
        for (const auto name : spanAttributes)
            if (const auto text = attribute(span["attributes"], name); !text.empty())
                labels.emplace_back(name, text);
        PointFact fact;
        fact.metric = "duration_ms";
        fact.asset = whose.service;
        fact.at = at;
        // Spans of one name that begin in one millisecond are told apart by their ids.
        const auto id = std::string(span["traceId"].text()) + "/" + std::string(span["spanId"].text());
        fact.runKind = "span";
        fact.runId = id;
        fact.labels = labels;
        fact.value = duration;
        fact.unit = "ms";
        fact.row = row;
        reading_.sink.point(fact);
    }

    Reading& reading_;
};

} // namespace

bool isOtlpMetrics(const Json& value) { return value.has("resourceMetrics"); }
bool isOtlpSpans(const Json& value) { return value.has("resourceSpans"); }
std::unique_ptr<Records> otlpMetricRecords(Reading& reading) { return std::make_unique<MetricRecords>(reading); }
std::unique_ptr<Records> otlpSpanRecords(Reading& reading) { return std::make_unique<SpanRecords>(reading); }

} // namespace core
