// Figures and names as commands print them for people: rounded, with
// units. JSON and CSV stay exact.
#pragma once

#include "core/kpi/numbers.h"

#include <optional>
#include <string>
#include <string_view>

namespace app {

constexpr const char* scopeHelp =
    "a component, or a group: kind=model, owner_model=Risk, {fraud, churn}; without it the portfolio";

// What a figure is counted in.
struct Unit {
    std::string name;     // as KpiDefinition::unit; empty: none
    std::string currency; // stands in for the unit "currency"
    bool fine = true;     // money below one unit has three significant digits; else hundredths as all other
};

// Money of 100 and more is in whole units of its currency, less than that in hundredths. A share
// has one decimal, and more where it would else read as 100 and is not. Everything else has three
// significant digits, or all before the point. A dash where there is no value.
std::string number(std::optional<double> value, const Unit& unit);
// The same with the unit behind it: "66,598 EUR", "97.9 %".
std::string figure(std::optional<double> value, const Unit& unit);

// The same with as many digits as show on which side of target and floor it lies:
// 97.9999 % against 98 is no 98 %.
std::string judgedFigure(std::optional<double> value, const Unit& unit, const core::Thresholds& thresholds);

// A difference with its sign; that of two shares is in percentage points, with two decimals.
std::string signedNumber(std::optional<double> value, const Unit& unit);
std::string signedFigure(std::optional<double> value, const Unit& unit);
std::string differenceUnit(const Unit& unit); // empty: none

// 0.066 → "6.6 %"
std::string share(std::optional<double> fraction);
// A ratio without a unit, with two decimals.
std::string ratio(std::optional<double> value);

Unit unitOf(const core::Numbers& numbers, std::string_view kpi);
// "Spend (cost.spend), portfolio"
std::string heading(const core::Numbers& numbers, std::string_view kpi, std::string_view scope);
// The name of a KPI; its id where the catalogue does not know it.
std::string title(const core::Numbers& numbers, std::string_view kpi);
std::string scopeTitle(std::string_view scope);
// "2026-Q4, to 31 October 2026"; to: of a period that runs
std::string periodTitle(const core::Period& period, std::optional<core::Day> to);
std::string words(std::string_view id); // "no_signal" → "no signal"

} // namespace app
