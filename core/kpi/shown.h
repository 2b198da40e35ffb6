// How a result is shown: what is withheld for want of data, and how many digits tell on which side of a limit it lies.
#pragma once

#include "core/kpi/status.h"

#include <cmath>
#include <optional>
#include <string_view>

namespace core {

// A result that rests on less of the portfolio than this is shown without a verdict.
constexpr double leastShownCoverage = 0.5;

constexpr bool isVerdict(KpiStatus status)
{
    return status == KpiStatus::met || status == KpiStatus::watch || status == KpiStatus::breach;
}

// statusWord, or "too_little_data" in place of a verdict. coverage: 0 to 1.
constexpr std::string_view displayStatusWord(KpiStatus status, std::optional<double> coverage)
{
    return isVerdict(status) && coverage.value_or(0) < leastShownCoverage ? "too_little_data" : statusWord(status);
}

// Is the value rounded to so many places on the side of the limit on which the value lies?
inline bool showsSide(double value, double limit, int places)
{
    const double power = std::pow(10, places), rounded = std::round(value * power) / power;
    return value < limit ? rounded < limit : value > limit ? rounded > limit : true;
}

} // namespace core
