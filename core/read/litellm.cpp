// LiteLLM's spend logs, request by request, and its daily activity (README.md, Cost rows).
// Messages, answers, keys, users and addresses are not read.
#include "core/read/litellm.h"

#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/bytes/json.h"
#include "core/bytes/json_write.h"
#include "core/read/cost_entries.h"
#include "core/read/json_values.h"
#include "core/read/spend_columns.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

enum Column { date, model, modelGroup, llmProvider, team, spend, tokens, unit, requests, firstMade };

CostEntries::Columns costColumns()
{
    return withSpendColumns({{"date", CostRole::charge_start},
                             {"model", CostRole::service},
                             {"model_group", CostRole::count_},
                             {"custom_llm_provider", CostRole::count_},
                             {"team_id", CostRole::sub_account},
                             {"spend", CostRole::billed},
                             {"total_tokens", CostRole::quantity},
                             {"", CostRole::unit},
                             {"requests", CostRole::count_}});
}

void common(CostEntries& rows, std::optional<Milliseconds> at, std::string_view labels)
{
    rows.set(date, dayText(at));
    rows.set(unit, "tokens");
    setSpend(rows, firstMade, "LiteLLM", at, labels);
}

// Requests of one day, model and team, added up.
struct Group {
    std::optional<Milliseconds> day;
    std::string model, modelGroup, provider, team, labels;
    friend auto operator<=>(const Group&, const Group&) = default;
};
struct GroupSums {
    std::optional<Decimal> spend;
    double prompt = 0, completion = 0, total = 0;
    std::int64_t requests = 0, failed = 0;
    std::int64_t row = 0; // of its first request
};

class SpendLogs : public Records {
public:
    explicit SpendLogs(Reading& reading) : reading_(reading)
    {
        reading_.found.rows = 0;
        reading_.found.cost.emplace();
        reading_.times.known();
    }

    void entry(const Json& value, std::int64_t row) override
    {
        ++*reading_.found.rows;
        if (!isLitellmSpendLog(value)) {
            ++reading_.found.rejectedRows;
            return reading_.refuse(value, row, "litellm.entry", sentence(MessageCode::entry_litellm), {});
        }
        for (const auto name : {"spend", "prompt_tokens", "completion_tokens", "total_tokens"})
            if (const auto number = value[name].numberOrText())
                reading_.metrics.add(name, *number);
        const auto start = timeOf(reading_, value["startTime"], 0);
        timeOf(reading_, value["endTime"], 1);
        const auto amount = amountOf(value["spend"]);
        if (amount)
            reading_.found.cost->billed[std::string(spendCurrency)] += *amount;
        else // it vanishes in the sum of its group
            reading_.unknownAmount(reading_.placeOf(value, row).first, 0, CostRole::billed, spendCurrency,
                                   sentence(MessageCode::note_entry_no_amount));
        add(value, start, amount, row);
    }

    void finish() override
    {
        CostEntries rows(reading_, costColumns(), UnknownAmountsTold::yes);
        PointSums points;
        for (const auto& place : order_) {
            tellCost(rows, place->first, place->second);
            tellPoints(points, place->first, place->second);
        }
        rows.finish();
        points.tell(reading_.sink);
    }

private:
    static std::string labelsOf(const Json& value)
    {
        JsonWriter out(true);
        out.beginObject();
        if (const auto team = value["team_id"].text(); !team.empty())
            out.member("team", team);
        const auto add = [&](const Json& list) {
            for (const auto& tag : list.items())
                if (!tag.text().empty() && !containsNoCase(tag.text(), "user-agent"))
                    out.member("tag:" + std::string(tag.text()), "true");
        };
        const auto& tags = value["request_tags"];
        add(tags);
        if (JsonReader inside; tags.isText())
            if (const auto* list = inside.parse(tags.text()))
                add(*list);
        auto text = out.endObject().text();
        return text == "{}" ? std::string() : text;
    }

    void add(const Json& value, std::optional<Milliseconds> start, const std::optional<Decimal>& amount,
             std::int64_t row)
    {
        Group group;
        group.day = start ? std::optional(startOf(dayOf(*start))) : std::nullopt;
        group.model = value["model"].text();
        group.modelGroup = value["model_group"].text();
        group.provider = value["custom_llm_provider"].text();
        group.team = value["team_id"].text();
        group.labels = labelsOf(value);
        const auto [at, isNew] = groups_.try_emplace(std::move(group));
        auto& sums = at->second;
        if (isNew) {
            order_.push_back(at);
            sums.row = row;
        }
        if (amount)
            sums.spend = sums.spend ? *sums.spend + *amount : *amount;
        const auto number = [&](const char* name) {
            const auto said = value[name].number();
            return said && *said < 1e300 ? *said : 0;
        };
        sums.prompt += number("prompt_tokens");
        sums.completion += number("completion_tokens");
        sums.total += number("total_tokens");
        ++sums.requests;
        sums.failed += equalNoCase(value["status"].text(), "failure");
    }

    static void tellCost(CostEntries& rows, const Group& group, const GroupSums& sums)
    {
        rows.row(sums.row);
        common(rows, group.day, group.labels);
        rows.set(model, group.model);
        rows.set(modelGroup, group.modelGroup);
        rows.set(llmProvider, group.provider);
        rows.set(team, group.team);
        rows.set(spend, sums.spend ? sums.spend->text() : std::string());
        rows.set(tokens, shortest(sums.total));
        rows.set(requests, std::to_string(sums.requests));
    }

    static void tellPoints(PointSums& points, const Group& group, const GroupSums& sums)
    {
        PointSums::Place place;
        place.asset = group.model;
        place.at = group.day;
        if (!group.team.empty())
            place.labels.emplace_back("team", group.team);
        for (const auto& [name, value] :
             {std::pair("llm.prompt_tokens", sums.prompt),
              {"llm.completion_tokens", sums.completion},
              {"llm.total_tokens", sums.total},
              {"llm.api_requests", static_cast<double>(sums.requests)},
              {"llm.failed_requests", static_cast<double>(sums.failed)},
              {"llm.successful_requests", static_cast<double>(sums.requests - sums.failed)}})
            points.add(place, name, value, sums.row);
    }

    Reading& reading_;
    std::map<Group, GroupSums> groups_;
    std::vector<std::map<Group, GroupSums>::const_iterator> order_;
};

// One day of the activity: its total, as far as it is known by model.
class ActivityDay {
public:
    ActivityDay(const Json& day, std::optional<Milliseconds> at, std::int64_t row)
        : day_(day), models_(day["breakdown"]["models"]), at_(at), row_(row)
    {}

    // A row of cost for each model, and one for what no model has: together the day's spend, to the last digit.
    void cost(CostEntries& rows) const
    {
        const auto total = amountOf(day_["metrics"]["spend"]);
        Decimal known;
        for (const auto& [name, entry] : models_.members()) {
            const auto amount = amountOf(entry["metrics"]["spend"]);
            if (!amount)
                continue;
            known += *amount;
            row(rows, name, *amount, entry["metrics"]);
        }
        if (!total)
            return;
        if (const auto rest = *total - known; !rest.isZero() || models_.members().empty())
            row(rows, {}, rest, models_.members().empty() ? day_["metrics"] : Json::absent);
    }

    // Each metric by model where the models have it, and what they lack of the day's.
    void points(PointSums& points) const
    {
        for (const auto& [name, value] : day_["metrics"].members()) {
            const auto total = value.number();
            if (!total || name == "spend")
                continue;
            const auto metric = "llm." + std::string(name);
            double known = 0;
            for (const auto& [model, entry] : models_.members()) {
                if (const auto own = entry["metrics"][name].number()) {
                    known += *own;
                    points.add(place(model), metric, *own, row_);
                }
            }
            if (*total != known || *total == 0)
                points.add(place({}), metric, *total - known, row_);
        }
    }

private:
    PointSums::Place place(std::string_view asset) const
    {
        PointSums::Place place;
        place.asset = asset;
        place.at = at_;
        return place;
    }
    void row(CostEntries& rows, std::string_view name, const Decimal& amount, const Json& metrics) const
    {
        rows.row(row_);
        common(rows, at_, {});
        rows.set(model, name);
        rows.set(spend, amount.text());
        rows.set(tokens, metrics["total_tokens"].written());
        rows.set(requests, metrics["api_requests"].written());
    }

    const Json& day_;
    const Json& models_;
    std::optional<Milliseconds> at_;
    std::int64_t row_;
};

} // namespace

bool isLitellmSpendLog(const Json& value) { return value.has("request_id") && value.has("spend"); }

std::unique_ptr<Records> litellmSpendLogs(Reading& reading) { return std::make_unique<SpendLogs>(reading); }

bool isLitellmDailyActivity(const Json& top)
{
    return top["results"].at(0).has("date") && top["results"].at(0)["metrics"].has("spend");
}

void readLitellmDailyActivity(Reading& reading, const Json& top)
{
    reading.found.rows = 0;
    reading.times.known();
    CostEntries rows(reading, costColumns());
    PointSums points;
    for (const auto& day : top["results"].items()) {
        if (++*reading.found.rows % 512 == 0)
            reading.progress.step(0, 0);
        for (const auto& [name, value] : day["metrics"].members())
            if (const auto number = value.numberOrText())
                reading.metrics.add(name, *number);
        const ActivityDay activity(day, timeOf(reading, day["date"]), *reading.found.rows);
        rows.state(spendCurrency, amountOf(day["metrics"]["spend"]));
        activity.cost(rows);
        activity.points(points);
    }
    rows.finish();
    points.tell(reading.sink);
    if (top["metadata"]["has_more"].isTrue())
        reading.warn(0, 0, "litellm.more", sentence(MessageCode::note_more_pages));
}

} // namespace core
