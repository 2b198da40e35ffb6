// How KPI results look: the seven looks of a result (README.md, Results) and the direction of a
// KPI.
#pragma once

#include <string_view>

namespace core {

// Which way a KPI should move; neither: it is size, not quality.
enum class Better { higher, lower, neither };

enum class KpiStatus { met, watch, breach, unrated, no_data, nothing_to_measure, not_applicable };

// The word used in JSON, CSV and SQL: "met", "no_data", …
constexpr std::string_view statusWord(KpiStatus status)
{
    switch (status) {
    case KpiStatus::met: return "met";
    case KpiStatus::watch: return "watch";
    case KpiStatus::breach: return "breach";
    case KpiStatus::unrated: return "unrated";
    case KpiStatus::no_data: return "no_data";
    case KpiStatus::nothing_to_measure: return "nothing_to_measure";
    case KpiStatus::not_applicable: return "not_applicable";
    }
    return "";
}

// What the newest point of an individuals chart says. higher and lower: a signal of a
// KPI that is size, not quality.
enum class Variation { no_limits, no_signal, improving, worsening, higher, lower };

} // namespace core
