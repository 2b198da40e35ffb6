// Pages of OpenAI's organisation costs and usage (README.md, Cost rows): buckets of time with
// results in them. Users and keys are not read.
#include "core/read/openai.h"

#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/bytes/json.h"
#include "core/bytes/json_write.h"
#include "core/read/cost_entries.h"
#include "core/read/json_values.h"

#include <algorithm>

namespace core {

namespace {

std::string_view objectOf(const Json& top)
{
    if (top["object"].text() == "page")
        for (const auto& bucket : top["data"].items())
            for (const auto& result : bucket["results"].items())
                return result["object"].text();
    return {};
}

struct Bucket {
    std::optional<Milliseconds> start, end;
    const Json* json = nullptr;
};

// take(bucket, result, row) for each result; says so if more pages follow.
template <typename Take>
void eachResult(Reading& reading, const Json& top, Take take)
{
    reading.found.results = 0;
    reading.times.known();
    for (const auto& json : top["data"].items()) {
        const Bucket bucket{timeOf(reading, json["start_time"], 0), timeOf(reading, json["end_time"], 1), &json};
        for (const auto& result : json["results"].items()) {
            if (++*reading.found.results % 512 == 0)
                reading.progress.step(0, 0);
            take(bucket, result, *reading.found.results);
        }
    }
    if (top["has_more"].isTrue())
        reading.warn(0, 0, "openai.more", sentence(MessageCode::note_more_pages));
}

std::string upper(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return out;
}

std::string_view projectOf(const Json& result) { return firstText({result["project_name"], result["project_id"]}); }

} // namespace

bool isOpenAiCosts(const Json& top) { return objectOf(top).ends_with("costs.result"); }
bool isOpenAiUsage(const Json& top) { return objectOf(top).find("usage") != std::string_view::npos; }

void readOpenAiCosts(Reading& reading, const Json& top)
{
    enum Column {
        start,
        end,
        value,
        currency,
        item,
        project,
        organization,
        quantity,
        unit,
        shownCurrency,
        service,
        labels,
        billingStart,
        billingEnd,
        provider,
        category
    };
    CostEntries rows(reading, {{"start_time", CostRole::charge_start},
                               {"end_time", CostRole::charge_end},
                               {"amount.value", CostRole::billed},
                               {"amount.currency", CostRole::count_},
                               {"line_item", CostRole::count_},
                               {"project_id", CostRole::sub_account},
                               {"organization_id", CostRole::billing_account},
                               {"quantity", CostRole::quantity},
                               {"quantity_unit", CostRole::unit},
                               {"", CostRole::currency},
                               {"", CostRole::service},
                               {"", CostRole::tags},
                               {"", CostRole::billing_start},
                               {"", CostRole::billing_end},
                               {"", CostRole::provider},
                               {"", CostRole::category}});
    eachResult(reading, top, [&](const Bucket& bucket, const Json& result, std::int64_t row) {
        const auto inCapitals = upper(result["amount"]["currency"].text());
        rows.state(inCapitals, amountOf(result["amount"]["value"]));
        rows.row(row);
        rows.set(start, bucket.start ? isoTime(*bucket.start) : std::string());
        rows.set(end, bucket.end ? isoTime(*bucket.end) : std::string());
        rows.set(value, result["amount"]["value"].written());
        rows.set(currency, result["amount"]["currency"].text());
        rows.set(item, result["line_item"].text());
        rows.set(project, result["project_id"].text());
        rows.set(organization, result["organization_id"].text());
        rows.set(quantity, result["quantity"].written());
        rows.set(unit, result["quantity_unit"].text());
        rows.set(shownCurrency, inCapitals);
        rows.set(service, result["line_item"].text().empty() ? std::string_view("OpenAI") : result["line_item"].text());
        if (!projectOf(result).empty())
            rows.set(labels, "{\"project\":" + jsonQuoted(projectOf(result)) + "}");
        rows.set(billingStart,
                 dayText(bucket.start)); // each bucket stands for itself: pages of other days replace nothing
        rows.set(billingEnd, dayText(bucket.start, 1));
        rows.set(provider, "OpenAI");
        rows.set(category, "Usage");
    });
    rows.finish();
}

void readOpenAiUsage(Reading& reading, const Json& top)
{
    PointSums points;
    eachResult(reading, top, [&](const Bucket& bucket, const Json& result, std::int64_t row) {
        PointSums::Place place;
        place.asset = result["model"].text();
        place.at = bucket.start;
        const auto parts = split(result["object"].text(), '.');
        if (parts.size() >= 2)
            place.labels.emplace_back("kind", parts[parts.size() - 2]);
        if (!projectOf(result).empty())
            place.labels.emplace_back("project", projectOf(result));
        for (const auto name : {"batch", "service_tier"}) {
            const auto& said = result[name];
            const auto text = said.isTrue()    ? std::string_view("true")
                              : said.isFalse() ? std::string_view("false")
                                               : said.text();
            if (!text.empty())
                place.labels.emplace_back(name, text);
        }
        for (const auto& [name, value] : result.members()) {
            const auto number = value.numberOrText();
            if (!number)
                continue;
            reading.metrics.add(name, *number);
            if (!name.ends_with("_id") && name != "model")
                points.add(place, "llm." + std::string(name), *number, row);
        }
    });
    points.tell(reading.sink);
}

} // namespace core
