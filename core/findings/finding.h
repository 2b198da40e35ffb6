// Something that somebody should decide on: what it is, whom it concerns, what money rests on it.
#pragma once

#include "core/base/message.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// What a finding is about. A KPI's alerts go by core/findings/themes.h; the last three are facts
// that are missing or late.
enum class FindingKind {
    below_target, // a model that does not reach its accuracy target
    data,         // data that fail their checks
    cost,         // money that buys too little
    budget,       // money above its budget
    service,      // models that answer late or not at all
    delivery,     // changes that come seldom, fail, or are mended slowly
    upkeep,       // age, tests, versions, provenance
    governance,   // goals, roles, portability
    figure,       // a KPI of the team's own
    owner,        // money that nobody answers for
    coverage,     // what nothing is known of
    freshness,    // deliveries that are late
};

// breach: beyond the floor. watch: beyond the target, or a signal. notice: something is missing.
enum class FindingSeverity { breach, watch, notice };

constexpr std::string_view findingWord(FindingKind kind)
{
    constexpr std::string_view words[] = {"below_target", "data",       "cost",   "budget", "service",  "delivery",
                                          "upkeep",       "governance", "figure", "owner",  "coverage", "freshness"};
    return words[static_cast<std::size_t>(kind)];
}

constexpr std::string_view severityWord(FindingSeverity severity)
{
    constexpr std::string_view words[] = {"breach", "watch", "notice"};
    return words[static_cast<std::size_t>(severity)];
}

// A figure that a finding rests on; opsatlas kpi gives the same.
struct FindingFigure {
    std::string kpi;
    std::string scope;
    Period period;
    std::optional<double> value;
    friend bool operator==(const FindingFigure&, const FindingFigure&) = default;
};

struct Finding {
    FindingKind kind{};
    FindingSeverity severity{};
    std::string kpi;                     // whose page says more; empty: the sources' page does
    std::string scope = "*";             // of that page
    std::vector<std::string> components; // largest spend first; empty: the whole scope
    std::optional<double> amount;        // a month at stake (findingsOf); empty: not known
    std::string currency;                // of the amount: that of the reporting
    std::optional<Period> since;         // the first period of it; empty: always, or not known
    std::optional<int> daysLeft;         // from the data date on; empty: no such day
    std::string owner;                   // empty: nobody is named, or several do
    Message headline;                    // what is wrong
    Messages more;                       // what rests on it, what else is wrong, the cause
    std::vector<FindingFigure> evidence; // none of owner, coverage and freshness
    std::vector<double> series;          // of kpi, its last twelve periods, oldest first; NaN: a gap
    friend bool operator==(const Finding&, const Finding&) = default;
};

} // namespace core
