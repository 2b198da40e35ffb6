// Why a KPI moved between two periods: what each component did to it.
#pragma once

#include "core/base/message.h"
#include "core/kpi/engine.h"
#include "core/kpi/question.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// By what a number is taken apart. price: spend as quantity × mix × price, which
// core/kpi/spend_drivers.h does alone.
enum class Breakdown { component, service, account, check, asset, price };
constexpr Breakdown allBreakdowns[] = {Breakdown::component, Breakdown::service, Breakdown::account, Breakdown::check,
                                       Breakdown::asset}; // in which a row is of one part
std::string_view breakdownWord(Breakdown by);             // "component", "service", …
std::optional<Breakdown> breakdownNamed(std::string_view word);

enum class SplitKind {
    none,  // no split; `why` says why
    ratio, // own rates and mix, as the formula divides sums over components
    sum,   // the formula adds up over components: each one's own change is its rate, and there is no mix
};
std::string_view splitWord(SplitKind kind); // "none", "ratio", "sum"

// What one component (or whatever Explanation::by says) did. Figures are those of its own formula,
// before constant factors; empty where it was not counted.
struct ExplainedPart {
    std::string name; // of the component as MeasureTable names it; what no rule gives to a component has its part too
    // For people: the name. Of a generic dbt test, which is named
    // "test.project.not_null_orders_id.0ab1234567", what stands before its hash, unless two
    // parts would then read alike.
    std::string title;
    std::optional<double> numerator0, denominator0; // in the period before
    std::optional<double> numerator1, denominator1; // in the period after
    std::optional<double> value0,
        value1; // its own value, in the unit of the KPI; empty: not counted, or nothing to measure
    std::optional<double> share0, share1; // of the denominator, 0 to 1; empty where it was not counted, and for sums
    double rate = 0;                      // what its own rate moved, in the unit of the KPI
    double mix = 0;                       // what its weight moved
    bool isNew() const { return !numerator0 && numerator1; }
    bool isGone() const { return numerator0 && !numerator1; }
    double effect() const { return rate + mix; }
};

struct Explanation {
    Comparison comparison; // against what; of a target or a budget `before` has its value alone
    KpiResult before, after;
    Breakdown by = Breakdown::component; // what the parts are
    std::string unit;                    // of the KPI; of all figures below
    std::optional<double> change;        // after − before, in the unit of the KPI; empty unless both have a value
    SplitKind kind = SplitKind::none;
    double rate = 0, mix = 0; // sums over the parts; together the change, to rounding (1e-9 of the larger value)
    std::vector<ExplainedPart> parts; // largest effect first, then by name
    bool reversal = false;            // every component's own rate that moved went against the total (Simpson)
    bool negativeWeight = false;      // parts add up but are no shares
    Messages why;                     // for none
    // What happened, in words; empty for none. What moved by its weight alone says so: "lake (+3.2
    // pp, share up from 23.2 % to 37.1 %)", since a share that a part has is no doing of its own.
    Messages sentence;
};

// For any formula whose value is a function of (sum over components) ÷ (sum over components), ours
// or the team's: the ratio is split by splitRatio and the parts are scaled to the value, exactly so
// for factors and "1 −", and in proportion where the formula bends (abs, max). A divisor that is
// the same for all, such as weeks, makes a sum. A smallest or largest value, and products of sums,
// belong to no component and are not split. A component counted in one of the two periods only is
// new or gone: its effect is mix. Throws Error{argument} for a KPI or scope that does not exist.
// See README.md, Why it changed.
Explanation explainChange(const KpiEngine& engine, const Question& question);

// The same of details whose parts divide the whole in another way; currency: that of the reporting,
// for KPIs in the unit "currency".
Explanation explainDetails(const KpiDetail& before, const KpiDetail& after, const KpiDefinition& kpi, Breakdown by,
                           std::string_view currency);

// What sentences about changes have in common. The arguments "parts" ("components") and "name" of a
// part, which for what no rule assigns and no row names is a phrase.
Argument partsArgument(Breakdown by);
Argument partName(const std::string& name, const std::string& title);
// From one result to the other; both have a value.
Message changeSentence(const KpiResult& before, const KpiResult& after, const KpiDefinition& kpi,
                       std::string_view currency);

} // namespace core
