#include "core/kpi/explain.h"

#include "core/base/rational.h"
#include "core/kpi/comparison.h"
#include "core/kpi/rows.h"
#include "core/measure/load.h"
#include "core/stat/decompose.h"
#include "core/stat/sum.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace core {

namespace {

// One component in both periods; null where it was not counted.
struct Pair {
    const KpiDetail::Part* before = nullptr;
    const KpiDetail::Part* after = nullptr;
};
using Pairs = std::map<std::string, Pair>;

Pairs pairsOf(const KpiDetail& before, const KpiDetail& after)
{
    Pairs pairs;
    for (const auto& part : before.parts)
        pairs[part.component].before = &part;
    for (const auto& part : after.parts)
        pairs[part.component].after = &part;
    return pairs;
}

using Figure = std::optional<double> KpiDetail::Part::*;

// Do the components' own figures add up to the total's? (Of a smallest value or a product of sums they do not.)
bool addsUp(const KpiDetail& detail, Figure figure, std::optional<double> total)
{
    Sum sum;
    double size = std::abs(total.value_or(0));
    for (const auto& part : detail.parts) {
        if (!(part.*figure))
            return false;
        sum += *(part.*figure);
        size = std::max(size, std::abs(*(part.*figure)));
    }
    return total && std::abs(sum.value() - *total) <= sumTolerance * size;
}

// Is it the same for every component and for the total?
bool isShared(const KpiDetail& detail, Figure figure, std::optional<double> total)
{
    return total && *total != 0
           && std::ranges::all_of(detail.parts, [&](const auto& part) { return part.*figure == total; });
}

// How much the value moves when the ratio moves by 1. The totals say it unless they hardly moved; then all components
// together do, if they lie on one line.
double slopeOf(const KpiDetail& before, const KpiDetail& after)
{
    struct Point {
        double ratio, value;
    };
    const auto pointOf = [](const auto& one) { return Point{*one.numerator / *one.denominator, *one.value}; };
    const Point first = pointOf(before.result), last = pointOf(after.result);
    constexpr double hardly = 1e-6;
    if (std::abs(last.ratio - first.ratio) > hardly * std::max(std::abs(first.ratio), std::abs(last.ratio)))
        return (last.value - first.value) / (last.ratio - first.ratio);
    std::vector<Point> points = {first, last};
    for (const auto* detail : {&before, &after})
        for (const auto& part : detail->parts)
            if (part.value && part.numerator && part.denominator && *part.denominator != 0)
                points.push_back(pointOf(part));
    const auto [low, high] = std::ranges::minmax_element(points, {}, &Point::ratio);
    if (!(high->ratio > low->ratio))
        return 0;
    const double slope = (high->value - low->value) / (high->ratio - low->ratio);
    const bool line = std::ranges::all_of(points, [&](const Point& point) {
        return std::abs(low->value + slope * (point.ratio - low->ratio) - point.value)
               <= sumTolerance * std::max(1.0, std::abs(point.value));
    });
    return line ? slope : 0;
}

std::vector<ExplainedPart> emptyParts(const Pairs& pairs)
{
    std::vector<ExplainedPart> parts;
    for (const auto& [name, pair] : pairs) {
        ExplainedPart part;
        part.name = name;
        if (pair.before != nullptr) {
            part.numerator0 = pair.before->numerator;
            part.denominator0 = pair.before->denominator;
            part.value0 = pair.before->value;
        }
        if (pair.after != nullptr) {
            part.numerator1 = pair.after->numerator;
            part.denominator1 = pair.after->denominator;
            part.value1 = pair.after->value;
        }
        parts.push_back(std::move(part));
    }
    return parts;
}

// "not_null_orders_id" of "test.project.not_null_orders_id.0ab1234567", as dbt names the tests that it makes itself;
// else the name.
std::string withoutHash(const std::string& name)
{
    constexpr std::size_t hashDigits = 10;
    const auto project = name.find('.'), test = project == std::string::npos ? project : name.find('.', project + 1),
               hash = name.rfind('.');
    const bool isHash = name.size() - hash - 1 == hashDigits
                        && std::all_of(name.begin() + static_cast<std::ptrdiff_t>(hash) + 1, name.end(),
                                       [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
    return test != std::string::npos && hash > test + 1 && isHash && name.starts_with("test.")
               ? name.substr(test + 1, hash - test - 1)
               : name;
}

void giveTitles(std::vector<ExplainedPart>& parts, Breakdown by)
{
    std::map<std::string, int> uses;
    for (auto& part : parts)
        ++uses[part.title = by == Breakdown::check ? withoutHash(part.name) : part.name];
    for (auto& part : parts)
        if (uses[part.title] > 1)
            part.title = part.name;
}

void splitAsRatio(const KpiDetail& before, const KpiDetail& after, Explanation& made)
{
    std::vector<RatioSegment> segments;
    for (const auto& part : made.parts)
        segments.push_back({part.numerator0.value_or(0), part.denominator0.value_or(0), part.numerator1.value_or(0),
                            part.denominator1.value_or(0)});
    const auto split = splitRatio(segments);
    if (!split.change)
        return;
    const double slope = slopeOf(before, after);
    for (std::size_t i = 0; i < made.parts.size(); ++i) {
        made.parts[i].rate = slope * split.parts[i].rate;
        made.parts[i].mix = slope * split.parts[i].mix;
        const auto shareOf = [](std::optional<double> own, double whole) {
            return own && whole != 0 ? std::optional(*own / whole) : std::nullopt;
        };
        made.parts[i].share0 = shareOf(made.parts[i].denominator0, *before.result.denominator);
        made.parts[i].share1 = shareOf(made.parts[i].denominator1, *after.result.denominator);
    }
    made.kind = SplitKind::ratio;
    made.reversal = split.reversal && slope != 0;
    made.negativeWeight = split.negativeWeight;
}

void splitAsSum(const KpiDetail& before, const KpiDetail& after, Explanation& made)
{
    const bool divided = before.result.denominator.has_value();
    const double slope = divided ? slopeOf(before, after) : 1;
    const double divisor0 = before.result.denominator.value_or(1), divisor1 = after.result.denominator.value_or(1);
    for (auto& part : made.parts)
        part.rate = !divided
                        ? minusAsWritten(part.numerator1.value_or(0), part.numerator0.value_or(0))
                        : slope * (part.numerator1.value_or(0) / divisor1 - part.numerator0.value_or(0) / divisor0);
    made.kind = SplitKind::sum;
}

void split(const KpiDetail& before, const KpiDetail& after, Explanation& made)
{
    using Part = KpiDetail::Part;
    const auto both = [&](auto&& test, Figure figure, std::optional<double> KpiResult::*total) {
        return test(before, figure, before.result.*total) && test(after, figure, after.result.*total);
    };
    const bool divided = made.before.denominator.has_value();
    if (!both(addsUp, &Part::numerator, &KpiResult::numerator))
        made.why = {{MessageCode::change_no_sum, {partsArgument(made.by)}}};
    else if (!divided
             || (both(isShared, &Part::denominator, &KpiResult::denominator)
                 && !both(addsUp, &Part::denominator, &KpiResult::denominator)))
        splitAsSum(before, after, made);
    else if (both(addsUp, &Part::denominator, &KpiResult::denominator))
        splitAsRatio(before, after, made);
    else
        made.why = {{MessageCode::change_no_shared_sum, {partsArgument(made.by)}}};
}

arg::Change changeOf(double value, const Explanation& made, std::string_view currency)
{
    return {value, made.unit, std::string(currency)};
}

// "checkout (+3.2)", or, of a part whose own rate moved nothing, with what its weight did.
Message largestPart(const ExplainedPart& part, const Explanation& made, std::string_view currency)
{
    constexpr double rounding = 1e-9;
    std::vector<Argument> arguments{partName(part.name, part.title),
                                    {"change", changeOf(part.effect(), made, currency)}};
    const bool weightAlone = std::abs(part.rate) <= rounding * std::abs(part.mix) && part.share0 && part.share1
                             && *part.share0 != *part.share1;
    if (!weightAlone)
        return {part.isNew()    ? MessageCode::change_part_new
                : part.isGone() ? MessageCode::change_part_gone
                                : MessageCode::change_part,
                std::move(arguments)};
    arguments.push_back({"before", arg::Share{*part.share0}});
    arguments.push_back({"after", arg::Share{*part.share1}});
    return {*part.share1 > *part.share0 ? MessageCode::change_part_share_rose : MessageCode::change_part_share_fell,
            std::move(arguments)};
}

Messages largestParts(const Explanation& made, std::string_view currency)
{
    constexpr std::size_t most = 3;
    Messages named;
    for (const auto& part : made.parts)
        if (named.size() < most && part.effect() != 0)
            named.push_back(largestPart(part, made, currency));
    return named;
}

Messages sentenceOf(const Explanation& made, const KpiDefinition& kpi, std::string_view currency)
{
    const double change = *made.change;
    Messages text{changeSentence(made.before, made.after, kpi, currency)};
    if (change == 0 && made.rate == 0 && made.mix == 0)
        return text;
    const Argument parts = partsArgument(made.by), mix{"mix", changeOf(made.mix, made, currency)};
    if (made.kind == SplitKind::ratio && std::ranges::all_of(made.parts, [&](const auto& part) {
            return std::abs(part.rate) <= sumTolerance * std::abs(change);
        }))
        text.push_back({MessageCode::change_mix_alone, {parts, mix}});
    else if (made.kind == SplitKind::ratio)
        text.push_back(
            {MessageCode::change_rates_and_mix, {parts, {"rates", changeOf(made.rate, made, currency)}, mix}});
    if (made.reversal)
        text.push_back({change > 0 ? MessageCode::change_reversal_fell : MessageCode::change_reversal_rose, {parts}});
    if (auto largest = largestParts(made, currency); !largest.empty())
        text.push_back({MessageCode::change_largest, {{"parts", std::move(largest)}}});
    return text;
}

Messages absence(const KpiResult& result)
{
    if (!result.missing.empty())
        return result.missing;
    return {{result.status == KpiStatus::nothing_to_measure ? MessageCode::missing_nothing_to_measure
                                                            : MessageCode::missing_does_not_apply,
             {}}};
}

} // namespace

std::string_view breakdownWord(Breakdown by)
{
    switch (by) {
    case Breakdown::component: return "component";
    case Breakdown::service: return "service";
    case Breakdown::account: return "account";
    case Breakdown::check: return "check";
    case Breakdown::asset: return "asset";
    case Breakdown::price: return "price";
    }
    return "";
}

std::optional<Breakdown> breakdownNamed(std::string_view word)
{
    for (const auto by : allBreakdowns)
        if (breakdownWord(by) == word)
            return by;
    return word == breakdownWord(Breakdown::price) ? std::optional(Breakdown::price) : std::nullopt;
}

Argument partsArgument(Breakdown by)
{
    using enum MessageCode;
    const auto code = by == Breakdown::service   ? parts_service
                      : by == Breakdown::account ? parts_account
                      : by == Breakdown::check   ? parts_check
                      : by == Breakdown::asset   ? parts_asset
                                                 : parts_component;
    return {"parts", Messages{{code, {}}}};
}

Argument partName(const std::string& name, const std::string& title)
{
    if (name == unassignedName)
        return {"name", Messages{{MessageCode::part_unassigned, {}}}};
    if (name == namesNone)
        return {"name", Messages{{MessageCode::part_unnamed, {}}}};
    return {"name", arg::Name{title}};
}

Message changeSentence(const KpiResult& before, const KpiResult& after, const KpiDefinition& kpi,
                       std::string_view currency)
{
    const auto amountOf = [&](double value) { return arg::Amount{value, kpi.unit, std::string(currency)}; };
    const double change = minusAsWritten(*after.value, *before.value);
    std::vector<Argument> arguments{{"kpi", arg::Kpi{kpi.name, after.scope}},
                                    {"value", amountOf(*after.value)},
                                    {"when", arg::During{after.period, after.to}},
                                    {"before", arg::During{before.period, before.to}}};
    if (change == 0)
        return {MessageCode::change_none, std::move(arguments)};
    arguments.push_back({"change", arg::Change{change, kpi.unit, std::string(currency), false}});
    arguments.push_back({"former", amountOf(*before.value)});
    return {change > 0 ? MessageCode::change_rose : MessageCode::change_fell, std::move(arguments)};
}

std::string_view splitWord(SplitKind kind)
{
    switch (kind) {
    case SplitKind::none: return "none";
    case SplitKind::ratio: return "ratio";
    case SplitKind::sum: return "sum";
    }
    return "";
}

Explanation explainDetails(const KpiDetail& before, const KpiDetail& after, const KpiDefinition& kpi, Breakdown by,
                           std::string_view currency)
{
    Explanation made;
    made.by = by;
    made.before = before.result;
    made.after = after.result;
    made.unit = kpi.unit;
    for (const auto* result : {&before.result, &after.result}) {
        if (result->value)
            continue;
        made.why = absence(*result);
        made.why.insert(made.why.begin(), {MessageCode::change_no_value,
                                           {{"kpi", arg::Kpi{kpi.name, result->scope}},
                                            {"when", arg::During{result->period, result->to}}}});
        return made;
    }
    made.change = minusAsWritten(*after.result.value, *before.result.value);
    made.parts = emptyParts(pairsOf(before, after));
    giveTitles(made.parts, by);
    split(before, after, made);
    if (made.kind == SplitKind::none)
        return made;
    Rational rate, mix;
    for (const auto& part : made.parts) {
        rate += Rational::of(part.rate);
        mix += Rational::of(part.mix);
    }
    made.rate = rate.toDouble();
    made.mix = mix.toDouble();
    std::ranges::stable_sort(made.parts,
                             [](const auto& a, const auto& b) { return std::abs(a.effect()) > std::abs(b.effect()); });
    made.sentence = sentenceOf(made, kpi, currency);
    return made;
}

namespace {

// A target has no parts: the difference is said, and why nothing of it belongs to anybody.
Explanation explainTarget(const KpiDetail& after, const KpiDefinition& kpi, std::string_view currency)
{
    Explanation made;
    made.comparison = Against::target;
    made.before = made.after = after.result;
    made.before.value = after.result.thresholds.target;
    made.unit = kpi.unit;
    const arg::Kpi name{kpi.name, after.result.scope};
    const arg::During when{after.result.period, after.result.to};
    if (!after.result.value) {
        made.why = absence(after.result);
        made.why.insert(made.why.begin(), {MessageCode::change_no_value, {{"kpi", name}, {"when", when}}});
    } else if (!made.before.value) {
        made.why = {{MessageCode::target_none, {{"kpi", name}, {"when", when}}}};
    } else {
        made.change = minusAsWritten(*after.result.value, *made.before.value);
        made.why = {againstSentence(name, when, {*after.result.value, kpi.unit, std::string(currency)},
                                    *made.before.value, Against::target),
                    {MessageCode::target_has_no_parts, {}}};
    }
    return made;
}

Explanation explainBudget(const KpiEngine& engine, const Question& question, const KpiDetail& after,
                          const KpiDefinition& kpi, std::string_view currency)
{
    const auto budget = hasBudget(kpi) ? budgetDetail(engine, question.in(question.period)) : KpiDetail();
    const arg::Kpi name{kpi.name, after.result.scope};
    const arg::During when{after.result.period, after.result.to};
    if (after.result.value && budget.result.value) {
        auto made = explainDetails(budget, after, kpi, Breakdown::component, currency);
        made.comparison = Against::budget;
        if (!made.sentence.empty())
            made.sentence.front() = againstSentence(name, when, {*after.result.value, kpi.unit, std::string(currency)},
                                                    *budget.result.value, Against::budget);
        return made;
    }
    Explanation made;
    made.comparison = Against::budget;
    made.before = budget.result;
    made.before.period = question.period;
    made.after = after.result;
    made.unit = kpi.unit;
    made.why = !hasBudget(kpi)       ? Messages{{MessageCode::budget_of_spend_alone, {{"kpi", name}}}}
               : !after.result.value ? Messages{{MessageCode::change_no_value, {{"kpi", name}, {"when", when}}}}
                                     : Messages{{MessageCode::budget_none, {{"when", when}}}};
    return made;
}

} // namespace

Explanation explainChange(const KpiEngine& engine, const Question& question)
{
    const auto after = engine.detail(question);
    const auto& kpi = *engine.catalogue().find(question.kpi);
    const auto& currency = engine.measures().reportingCurrency();
    if (question.comparison.against == Against::target)
        return explainTarget(after, kpi, currency);
    if (question.comparison.against == Against::budget)
        return explainBudget(engine, question, after, kpi, currency);
    return explainDetails(engine.detail(question.in(comparedPeriod(engine, question))), after, kpi,
                          Breakdown::component, currency);
}

} // namespace core
