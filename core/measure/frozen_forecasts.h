// Forecasts as they were made: what they said takes the place of the measure
// `forecast` where nobody states one.
#pragma once

#include "core/base/period.h"
#include "core/bytes/sqlite.h"
#include "core/measure/measure_table.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

// What was forecast for one component and month, in the reporting currency.
struct FrozenForecast {
    std::string component; // by name
    double value = 0;
    std::optional<double> lower, upper; // 80 % band
};

// One forecast of spend, made from what was known by the end of a day.
struct ForecastSet {
    Period month;
    Day knownUntil{};
    std::vector<FrozenForecast> forecasts;
};

// Keeps it as a result set of purpose "forecast"; the same set twice is one.
// In the caller's transaction.
void freezeForecasts(Database& db, const ForecastSet& set);

// Oldest first.
std::vector<ForecastSet> frozenForecasts(const Database& db);

// Gives the table, for each component and month without a stated forecast, what the newest set said
// that was made from days before the month alone. A forecast is never made again from what has
// happened since, so that its accuracy is one.
void addFrozenForecasts(const Database& db, MeasureTable& table);

} // namespace core
