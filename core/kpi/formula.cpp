#include "core/kpi/formula.h"

#include <algorithm>
#include <map>
#include <utility>

namespace core {

bool Formula::isConstant(int node) const
{
    const auto& at = nodes_[static_cast<std::size_t>(node)];
    if (at.op == Op::measure || at.op == Op::aggregate || at.op == Op::weeks)
        return false;
    return std::ranges::all_of(at.arguments, [&](int argument) { return isConstant(argument); });
}

int Formula::withoutFactors(int node)
{
    const Node at = nodes_[static_cast<std::size_t>(node)];
    if (at.op == Op::negate && !isConstant(node))
        return withoutFactors(at.arguments[0]);
    if (at.op != Op::multiply || isConstant(node))
        return node;
    if (isConstant(at.arguments[0]))
        return withoutFactors(at.arguments[1]);
    if (isConstant(at.arguments[1]))
        return withoutFactors(at.arguments[0]);
    const int left = withoutFactors(at.arguments[0]), right = withoutFactors(at.arguments[1]);
    nodes_.push_back({Op::multiply, {}, 0, {left, right}});
    return static_cast<int>(nodes_.size()) - 1;
}

std::optional<Rational> Formula::combine(const Node& node, const Given& given) const
{
    auto result = evaluate(node.arguments[0], given);
    if (!result)
        return std::nullopt;
    if (node.op == Op::negate)
        return -*result;
    if (node.op == Op::abs)
        return result->abs();
    for (std::size_t i = 1; i < node.arguments.size(); ++i) {
        auto next = evaluate(node.arguments[i], given);
        if (!next)
            return std::nullopt;
        switch (node.op) {
        case Op::add: *result += *next; break;
        case Op::subtract: *result -= *next; break;
        case Op::multiply: *result *= *next; break;
        case Op::divide:
            result = result->dividedBy(*next);
            if (!result)
                return std::nullopt;
            break;
        case Op::min: result = *next < *result ? std::move(next) : std::move(result); break;
        case Op::max: result = *result < *next ? std::move(next) : std::move(result); break;
        default: break;
        }
    }
    return result;
}

std::optional<Rational> Formula::evaluate(int node, const Given& given) const
{
    const auto& at = nodes_[static_cast<std::size_t>(node)];
    switch (at.op) {
    case Op::number: return at.number;
    case Op::measure: return given.values[at.slot];
    case Op::aggregate: return given.totals->of(at.slot);
    case Op::weeks: return *given.weeks;
    default: return combine(at, given);
    }
}

std::optional<bool> Formula::holds(const Test& test, const Given& given) const
{
    const auto left = evaluate(test.left, given), right = evaluate(test.right, given);
    if (!left || !right)
        return std::nullopt;
    switch (test.comparison) {
    case Comparison::equal: return *left == *right;
    case Comparison::unequal: return *left != *right;
    case Comparison::less: return *left < *right;
    case Comparison::less_equal: return *left <= *right;
    case Comparison::greater: return *left > *right;
    case Comparison::greater_equal: return *left >= *right;
    }
    return std::nullopt;
}

// A test that fails ends the call: what stands behind it, a division by zero say, is then not asked.
std::optional<Formula::Part> Formula::partOf(std::span<const Rational> values) const
{
    const Given given{values, nullptr, nullptr};
    Part part;
    part.reserve(aggregates_.size());
    for (const auto& call : aggregates_) {
        bool counts = true;
        for (const auto& test : call.tests) {
            const auto held = holds(test, given);
            if (!held)
                return std::nullopt;
            counts = counts && *held;
            if (!counts)
                break;
        }
        if (!counts) {
            part.emplace_back();
            continue;
        }
        auto inner = evaluate(call.inner, given);
        if (!inner)
            return std::nullopt;
        part.push_back(std::move(inner));
    }
    return part;
}

Formula::Totals::Totals(const Formula& formula)
{
    for (const auto& call : formula.aggregates_)
        each_.push_back({call.kind, {}, {}, 0});
}

void Formula::Totals::add(const Part& part)
{
    for (std::size_t i = 0; i < each_.size(); ++i) {
        auto& one = each_[i];
        if (!part[i])
            continue;
        one.sum += *part[i];
        if (one.count == 0 || (one.kind == Aggregate::min && *part[i] < one.extreme)
            || (one.kind == Aggregate::max && *part[i] > one.extreme))
            one.extreme = *part[i];
        ++one.count;
    }
}

std::optional<Rational> Formula::Totals::of(std::size_t aggregate) const
{
    const auto& one = each_[aggregate];
    switch (one.kind) {
    case Aggregate::sum: return one.sum;
    case Aggregate::count: return Decimal(one.count, 0);
    case Aggregate::min:
    case Aggregate::max: break;
    }
    return one.count > 0 ? std::optional(one.extreme) : std::nullopt;
}

std::optional<Rational> Formula::value(const Totals& totals, const Rational& weeks) const
{
    return evaluate(root_, {{}, &totals, &weeks});
}

std::optional<Rational> Formula::numerator(const Totals& totals, const Rational& weeks) const
{
    return evaluate(numerator_, {{}, &totals, &weeks});
}

std::optional<Rational> Formula::denominator(const Totals& totals, const Rational& weeks) const
{
    return hasDenominator() ? evaluate(denominator_, {{}, &totals, &weeks}) : std::nullopt;
}

std::string Formula::filledIn(const Totals& totals, const Rational& weeks,
                              const std::function<std::string(double)>& number) const
{
    std::map<std::size_t, std::pair<std::size_t, std::string>> parts; // from → to, text
    for (std::size_t i = 0; i < aggregates_.size(); ++i) {
        const auto total = totals.of(i);
        parts.emplace(aggregates_[i].from,
                      std::pair(aggregates_[i].to, total ? number(total->toDouble()) : std::string("–")));
    }
    for (const auto at : weeksAt_)
        parts.emplace(at, std::pair(at + 5, number(weeks.toDouble())));
    std::string filled;
    std::size_t done = 0;
    for (const auto& [from, part] : parts) {
        filled += text_.substr(done, from - done) + part.second;
        done = part.first;
    }
    return filled + text_.substr(done);
}

} // namespace core
