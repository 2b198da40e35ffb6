// A trace of Langfuse with its observations (README.md, Cost rows). What went in and came out is
// never read, nor who asked.
#include "core/read/langfuse.h"

#include "core/base/text.h"
#include "core/bytes/json.h"
#include "core/bytes/json_write.h"
#include "core/read/cost_entries.h"
#include "core/read/json_values.h"
#include "core/read/spend_columns.h"
#include "core/read/sums_of_parts.h"

#include <algorithm>
#include <map>
#include <vector>

namespace core {

namespace {

enum Column { observation, name, kind, start, end, model, cost, usage, unit, environment, project, account, firstMade };

CostEntries::Columns traceColumns()
{
    return withSpendColumns({{"id", CostRole::count_},
                             {"name", CostRole::count_},
                             {"type", CostRole::count_},
                             {"startTime", CostRole::charge_start},
                             {"endTime", CostRole::charge_end},
                             {"model", CostRole::service},
                             {"totalCost", CostRole::billed},
                             {"totalUsage", CostRole::quantity},
                             {"", CostRole::unit},
                             {"environment", CostRole::count_},
                             {"projectId", CostRole::sub_account},
                             {"", CostRole::billing_account}});
}

class Trace {
public:
    Trace(Reading& reading, CostEntries& rows, const Json& top)
        : reading_(reading), top_(top), trace_(top["trace"].isObject() ? top["trace"] : top), rows_(rows),
          labels_(labelsOfTrace())
    {
        id_ = trace_["id"].text();
        for (const auto& one : top["observations"].items())
            if (id_.empty())
                id_ = one["traceId"].text();
    }

    void read()
    {
        findTwins();
        std::vector<TracePart> parts;
        for (const auto& one : top_["observations"].items())
            parts.push_back({one["id"].text(), one["parentObservationId"].text(), callsModel(one),
                             amountOf(amountIn(one)), tokensOf(one)});
        const auto own = ownParts(parts);
        std::size_t place = 0;
        for (const auto& one : top_["observations"].items()) {
            const auto row = ++*reading_.found.results; // of all traces
            if (row % 512 == 1)
                reading_.progress.step(0, 0);
            observe(one, parts[place], own[place], row);
            ++place;
        }
        RunFact run;
        run.kind = "langfuse";
        run.externalId = id_.empty() ? std::string_view(reading_.contentHash()) : id_;
        run.env = trace_["environment"].text();
        run.name = trace_["name"].text();
        run.started = started_;
        run.ended = ended_;
        run.row = 1;
        reading_.sink.run(run);
    }

private:
    std::string labelsOfTrace() const
    {
        JsonWriter out(true);
        out.beginObject();
        if (const auto env = trace_["environment"].text(); !env.empty())
            out.member("env", env);
        for (const auto& tag : trace_["tags"].items())
            if (!tag.text().empty())
                out.member("tag:" + std::string(tag.text()), "true");
        auto text = out.endObject().text();
        return text == "{}" ? std::string() : text;
    }

    // Observations of one model that begin in the same millisecond are told apart by the order of their ids, which no
    // export changes.
    void findTwins()
    {
        std::map<std::pair<std::string_view, std::string_view>, std::vector<std::string_view>> ids; // model, start
        for (const auto& one : top_["observations"].items())
            ids[{one["model"].text(), one["startTime"].written()}].push_back(one["id"].text());
        for (auto& [place, all] : ids) {
            std::sort(all.begin(), all.end());
            for (std::size_t n = 1; n < all.size(); ++n)
                twins_[all[n]] = static_cast<std::int64_t>(n);
        }
    }

    // A span without a model says 0 of itself, not the sum of what lies below it.
    static const Json& amountIn(const Json& one)
    {
        return one["totalCost"].isNull() || !one["totalCost"].exists() ? one["calculatedTotalCost"] : one["totalCost"];
    }
    // Other types (agent, chain, tool, span) are steps; exports before types were many had a model at calls alone.
    static bool callsModel(const Json& one)
    {
        const auto type = one["type"].text();
        return type.empty() || equalNoCase(type, "GENERATION") || equalNoCase(type, "EMBEDDING");
    }
    static double tokensOf(const Json& one)
    {
        const auto total = one["totalUsage"].number();
        return total ? *total : one["inputUsage"].number().value_or(0) + one["outputUsage"].number().value_or(0);
    }

    void observe(const Json& one, const TracePart& part, const OwnPart& own, std::int64_t row)
    {
        for (const auto metric : {"latency", "inputUsage", "outputUsage", "totalUsage", "totalCost"})
            if (const auto number = one[metric].numberOrText())
                reading_.metrics.add(metric, *number);
        rows_.state(spendCurrency, amountOf(one["totalCost"]));
        const auto from = timeOf(reading_, one["startTime"], 0), to = timeOf(reading_, one["endTime"], 1);
        if (from && (!started_ || *from < *started_))
            started_ = from;
        if (to && (!ended_ || *ended_ < *to))
            ended_ = to;
        const bool named = !one["model"].text().empty();
        const bool isSum = part.cost && !own.cost;
        if (!isSum && (own.tokens || own.cost) && (named || (own.cost && !own.cost->isZero())))
            cells(one, own, from, row);
        if (named)
            points(one, own, from, to, row);
    }

    void cells(const Json& one, const OwnPart& own, std::optional<Milliseconds> from, std::int64_t row)
    {
        rows_.row(row);
        rows_.set(observation, one["id"].text());
        rows_.set(name, one["name"].text());
        rows_.set(kind, one["type"].text());
        rows_.set(start, one["startTime"].written());
        rows_.set(end, one["endTime"].written());
        rows_.set(model, one["model"].text());
        // Text that is no amount stays as it is, to be told.
        const auto stated = amountOf(amountIn(one));
        rows_.set(cost, own.cost && stated && !(*own.cost == *stated) ? own.cost->text() : amountIn(one).written());
        if (own.tokens)
            rows_.set(usage, one["totalUsage"].written());
        rows_.set(unit, "tokens");
        rows_.set(environment, one["environment"].text());
        const auto owner = firstText({one["projectId"], trace_["projectId"]});
        rows_.set(project, owner);
        // Each trace stands for itself: it is replaced by what says more of it, and by no other one.
        rows_.set(account, std::string(owner) + "/" + std::string(id_));
        setSpend(rows_, firstMade, "Langfuse", from, labels_);
    }

    void points(const Json& one, const OwnPart& own, std::optional<Milliseconds> from, std::optional<Milliseconds> to,
                std::int64_t row)
    {
        if (!own.tokens) // no model was called here, but in what lies below
            return;
        const auto point = [&](std::string_view metric, std::optional<double> value, std::string_view unitName) {
            if (!value)
                return;
            const Label env{"env", trace_["environment"].text()};
            PointFact fact;
            fact.metric = metric;
            fact.asset = {AssetKind::model, {}, one["model"].text(), {}};
            fact.at = from;
            if (const auto twin = twins_.find(one["id"].text()); twin != twins_.end())
                fact.step = twin->second;
            fact.runKind = id_.empty() ? std::string_view() : std::string_view("langfuse");
            fact.runId = id_;
            if (!env.second.empty())
                fact.labels = {&env, 1};
            fact.value = *value;
            fact.unit = unitName;
            fact.row = row;
            reading_.sink.point(fact);
        };
        point("llm.input_tokens", one["inputUsage"].number(), "tokens");
        point("llm.output_tokens", one["outputUsage"].number(), "tokens");
        point("llm.total_tokens", one["totalUsage"].number(), "tokens");
        point("llm.api_requests", 1, "requests");
        if (from && to) // the file's own latency is in seconds or in milliseconds, nobody says which
            point("llm.latency", static_cast<double>(*to - *from) / 1000, "s");
    }

    Reading& reading_;
    const Json& top_;
    const Json& trace_;
    CostEntries& rows_;
    std::string labels_;
    std::string_view id_;
    std::optional<Milliseconds> started_, ended_;
    std::map<std::string_view, std::int64_t> twins_; // by id, from the second one on
};

} // namespace

LangfuseTraces::LangfuseTraces(Reading& reading) : reading_(reading), rows_(reading, traceColumns())
{
    reading.found.results = 0;
    reading.times.known();
}

void LangfuseTraces::add(const Json& trace) { Trace(reading_, rows_, trace).read(); }

bool isLangfuseTrace(const Json& top) { return top["observations"].isArray(); }

void readLangfuse(Reading& reading, const Json& top)
{
    if (isLangfuseTrace(top)) {
        LangfuseTraces traces(reading);
        traces.add(top);
        return traces.finish();
    }
    const auto rows = langfuseRows(reading);
    std::int64_t row = 0;
    for (const auto& value : top.items())
        rows->entry(value, ++row);
    if (!top.isArray())
        rows->entry(top, 1);
    rows->finish();
}

} // namespace core
