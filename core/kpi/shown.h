// How a result is shown: what is withheld for want of data, and how many digits tell on
// which side of a limit it lies.
#pragma once

#include "core/kpi/status.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string_view>

namespace core {

// A result that rests on less of the portfolio than this is shown without a verdict.
constexpr double leastShownCoverage = 0.5;
constexpr bool isTooLittle(double coverage)
{
    constexpr double slack = 1e-9; // 0.5 computed as a quotient may miss by a rounding
    return coverage < leastShownCoverage - slack;
}

constexpr bool isVerdict(KpiStatus status)
{
    return status == KpiStatus::met || status == KpiStatus::watch || status == KpiStatus::breach;
}

// The one rule of every page, table and file: a verdict that rests on too little data is not shown,
// nor its score, nor whether the target will be met. coverage: 0 to 1.
constexpr bool isWithheld(KpiStatus status, std::optional<double> coverage)
{
    return isVerdict(status) && isTooLittle(coverage.value_or(0));
}

// statusWord, or "too_little_data" in place of a verdict.
constexpr std::string_view displayStatusWord(KpiStatus status, std::optional<double> coverage)
{
    return isWithheld(status, coverage) ? "too_little_data" : statusWord(status);
}

// Is the value rounded to so many places on the side of the limit on which the value lies?
inline bool showsSide(double value, double limit, int places)
{
    constexpr double residue = 1e-9; // of arithmetic
    if (std::abs(value - limit) <= residue * std::max(1.0, std::abs(limit)))
        return true;
    const double power = std::pow(10, places), rounded = std::round(value * power) / power;
    return value < limit ? rounded < limit : value > limit ? rounded > limit : true;
}

} // namespace core
