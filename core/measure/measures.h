// The table of measures: the named sums that stand between exports and KPIs.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace core {

// Position in the table.
enum class Measure : std::uint16_t {};
constexpr std::size_t index(Measure measure) { return static_cast<std::size_t>(measure); }

enum class MeasureUnit { number, money, hours, days, points, share };

// How a measure adds over time: sums add up, stocks (what is there at a moment) show
// the last value of a period.
enum class Adds { sum, last };

enum class MeasureOrigin {
    fact,    // from exports, or stated
    plan,    // only stated: budgets, forecasts, targets; says nothing about how far the data reach
    derived, // computed when a KPI is evaluated, never imported and never stated
};

struct MeasureInfo {
    std::string_view name;  // as in formulas, files and SQL
    std::string_view title; // as people read it
    MeasureUnit unit = MeasureUnit::number;
    Adds adds = Adds::sum;
    MeasureOrigin origin = MeasureOrigin::fact;
};

// All measures; those of origin `derived` stand at the end. The order is not
// stored anywhere and may change.
std::span<const MeasureInfo> measures();
const MeasureInfo& infoOf(Measure measure);
std::optional<Measure> measureNamed(std::string_view name);

// A measure that a program text of ours names; a name that is not in the table
// is our mistake (assertion).
Measure knownMeasure(std::string_view name);

} // namespace core
