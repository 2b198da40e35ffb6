// One KPI of one scope in one period.
#pragma once

#include "core/base/message.h"
#include "core/base/period.h"
#include "core/base/rational.h"
#include "core/kpi/catalogue.h"
#include "core/kpi/status.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace core {

// What each status carries (README.md, Results): a value has everything (no denominator where the
// formula has none, no score without a target); nothing_to_measure has numerator, denominator and
// coverage; no_data has included 0 and coverage 0; not_applicable has included 0, applicable 0 and
// no coverage.
struct KpiResult {
    std::string scope; // as it was asked for: "*", a component's name or a group
    Period period;
    std::optional<Day> to; // of a period that runs: the last day that is in the figures; empty: the whole period
    std::string kpi;
    std::string domain;
    KpiStatus status = KpiStatus::no_data;
    std::optional<double> value, numerator, denominator;
    std::optional<double> coverageSpend, coverageCount, coverage; // 0 to 1
    std::int64_t included = 0, applicable = 0;
    std::optional<double> score;    // 0 to 100
    Thresholds thresholds;          // target, floor and weight in force
    int months = 1;                 // of the period; 1 if it is not two whole months or more
    double monthsCounted = 1;       // of these, on average over the counted components
    bool stated = false;            // a stated value took part, not derived ones alone
    bool sticksOut = false;         // a stated value lies partly in the period and took no part
    std::int64_t openIncidents = 0; // of a formula that looks at how incidents end
    std::optional<Day> statedOn;    // the oldest stock in it that was last stated before the period
    // For no_data which fact of whom is not there; else what is to be said beside the value.
    Messages missing;
};

// Why a component that applies is not counted.
enum class LeftOutReason { missing_measure, division_by_zero, negative_denominator, missing_rate };

struct LeftOut {
    std::string component;
    LeftOutReason reason{};
    Message text;
};

// What stands behind one result.
struct KpiDetail {
    KpiResult result;
    // The measures that the formula names, each with its total over the counted
    // components; empty: none counted.
    struct Input {
        Measure measure{};
        std::optional<double> total;
        bool stated = false; // at least one stated value in it
    };
    std::vector<Input> inputs;
    // What each counted component brings by itself, and what no rule gives to a
    // component: the formula over it alone.
    struct Part {
        std::string component;
        std::optional<double> value, numerator, denominator; // empty as in a result
    };
    std::vector<Part> parts;
    std::string filledIn;             // the formula with this period's sums: "100 * 1601 / 1653"; empty without a value
    std::vector<std::string> counted; // components, by name
    // All that is in the sums, the unassigned and ORG too, each with the parts of
    // the period that count for it.
    struct Taken {
        std::string component;
        std::vector<Period> periods;
        std::vector<Rational> values; // of the measures that the formula names, in its order
    };
    std::vector<Taken> taken;
    std::vector<LeftOut> leftOut;
};

} // namespace core
