#include "core/measure/frozen_forecasts.h"

#include "core/base/rational.h"
#include "core/bytes/json.h"
#include "core/bytes/json_write.h"
#include "core/store/result_set.h"

#include <cmath>
#include <map>
#include <utility>

namespace core {

void freezeForecasts(Database& db, const ForecastSet& set)
{
    JsonWriter json;
    json.beginObject()
        .member("measure", "spend")
        .member("month", set.month.text())
        .member("known_until", isoDay(set.knownUntil))
        .key("forecasts")
        .beginArray();
    for (const auto& one : set.forecasts)
        json.beginObject()
            .member("component", one.component)
            .member("value", one.value)
            .member("lower", one.lower)
            .member("upper", one.upper)
            .endObject();
    json.endArray().endObject();
    freezeResults(db, set.month.text(), "forecast", json.text());
}

std::vector<ForecastSet> frozenForecasts(const Database& db)
{
    std::vector<ForecastSet> sets;
    Statement ids(db, "SELECT id FROM result_set WHERE purpose = 'forecast' ORDER BY id");
    while (ids.step()) {
        const auto frozen = loadResults(db, ids.id<ResultSetId>(0));
        JsonReader reader;
        const auto* json = reader.parse(frozen->json);
        const auto month = json != nullptr ? Period::parse((*json)["month"].text()) : std::nullopt;
        const auto known = json != nullptr ? Period::parse((*json)["known_until"].text()) : std::nullopt;
        if (!month || !known || (*json)["measure"].text() != "spend")
            continue; // a later program's, in a form that we do not know
        ForecastSet set{*month, known->last, {}};
        for (const auto& one : (*json)["forecasts"].items())
            if (const auto value = one["value"].number(); value && std::isfinite(*value))
                set.forecasts.push_back(
                    {std::string(one["component"].text()), *value, one["lower"].number(), one["upper"].number()});
        sets.push_back(std::move(set));
    }
    return sets;
}

void addFrozenForecasts(const Database& db, MeasureTable& table)
{
    static const auto forecast = knownMeasure("forecast");
    struct Newest {
        Period month;
        Day knownUntil{};
        double value = 0;
    };
    std::map<std::pair<std::size_t, Day>, Newest> newest; // by component and first day of the month
    for (const auto& set : frozenForecasts(db)) {
        if (set.knownUntil >= set.month.first)
            continue;
        for (const auto& one : set.forecasts)
            if (const auto at = table.componentNamed(one.component)) {
                auto& best = newest.try_emplace({*at, set.month.first}, Newest{set.month, set.knownUntil, one.value})
                                 .first->second;
                if (set.knownUntil >= best.knownUntil)
                    best = {set.month, set.knownUntil, one.value};
            }
    }
    for (const auto& [key, one] : newest)
        if (auto value = decimalOf(one.value); value && table.statedIn(key.first, forecast, one.month).empty())
            table.setStated(key.first, forecast, one.month, std::move(*value));
}

} // namespace core
