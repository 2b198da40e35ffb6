// What to expect of a KPI: the next periods with a band, where the month will
// land, when its budget runs out.
#pragma once

#include "core/base/message.h"
#include "core/kpi/engine.h"
#include "core/stat/forecast.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// Figures are in the unit of the KPI. A band is an 80 % one; lower and upper are there together or
// not at all: a short history does not tell how sure it is (stat/forecast_band.h).
struct OutlookPoint {
    Period period;
    double value = 0; // the forecast, the middle of what to expect
    std::optional<double> lower, upper;
};

// Where an unfinished month ends up: what is there already, and the forecast of the days that
// are left. Sums over days only.
struct Landing {
    Period month;      // the first that the days known do not cover to its end
    Day until{};       // the last day known; before the month if nothing of it is known yet
    double toDate = 0; // actual
    double rest = 0;   // forecast of the days after `until`
    int daysLeft = 0;
    double total = 0;                   // toDate + rest
    std::optional<double> lower, upper; // of the total
    ForecastModel model{};              // of the daily figures, with a season of seven days
    std::size_t days = 0;               // daily figures it was made from
    bool invoiced = false; // all money comes by invoices: that of the month is in, `until` is its day, nothing is left
};

// When the money of a month or a year is used up. Of cost.spend alone.
struct BudgetRun {
    Period period;     // the month of the landing, or its year
    double budget = 0; // of the period, over the components that have one
    std::int64_t componentsWithout =
        0;               // with spend in the month before and no budget: their spend runs against the others' money
    double expected = 0; // spend at the end of the period: actual, and forecast of the rest
    std::optional<Day> exhaustedOn;      // first day on which the sum reaches the budget; empty: the money lasts
    std::optional<Day> earliest, latest; // at the band's edges; empty: at that edge it lasts, or there is no band
    bool isFact = false;                 // that day is known already, no forecast
};

// How wrong the model was on the newest periods, forecast from those before alone. Fractions;
// empty where nothing divides.
struct OutlookErrors {
    std::size_t periods = 0;    // forecast and then compared
    std::optional<double> wape; // Σ|actual − forecast| ÷ Σ|actual|
    std::optional<double> mase; // below 1: better than the season before (without a season the value before) repeated
    std::optional<double> bias; // positive: the forecast was too high
};

struct KpiOutlook {
    std::string kpi, scope, unit;
    std::string currency; // of the reporting, for the unit "currency"; empty: none yet
    // The periods after the newest finished one; the month of the landing is the
    // landing. Empty: `why` says why.
    std::vector<OutlookPoint> points;
    std::optional<ForecastModel> model; // that won
    std::size_t season = 1;             // periods; 1: the model has none
    std::size_t history = 0;            // values it was made from: those since the last gap
    OutlookErrors errors;
    // Why the points are not shown, though they can be made: they lose to the last value, have no
    // band, or are of a share of few things. Empty: shown() shows those that have a band.
    Messages withheld;
    std::vector<OutlookPoint> shown() const;
    std::optional<Landing> landing;  // empty: no sum over days, or no daily figures
    std::optional<BudgetRun> budget; // empty: no landing, or no budget for that month
    // Of the calendar year of that month: days as they are known, the rest of the month by its
    // days, further months by a forecast of months, within a month evenly. Empty: the budgets
    // stated do not cover the year, or there are too few months to go by.
    std::optional<BudgetRun> yearBudget;
    Messages why;      // why there are no points
    Messages sentence; // what to expect, in words; empty if there is nothing
};

// The parts of `sentence`: where the month lands, then its budget and that of
// the year; and the next period.
Messages landingSentence(const KpiOutlook& made);
Messages nextSentence(const KpiOutlook& made);

// As of the end of the period, or of the data if that comes first; where the month lands, by all
// days known unless the period is a range of days. Periods of
// the same kind as the one given. Throws Error{argument} as KpiEngine::detail does. See README.md,
// Forecast. Clipped at 0, and shares at 100, unless the history goes beyond. Cost: the KPI once a
// period and once a day of a year: not for the window thread.
KpiOutlook kpiOutlook(const KpiEngine& engine, const Question& question);

} // namespace core
