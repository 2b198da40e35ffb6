#include "core/kpi/breakdown.h"

#include "core/base/error.h"
#include "core/base/sentences.h"
#include "core/kpi/comparison.h"
#include "core/kpi/numbers.h"
#include "core/kpi/rows.h"
#include "core/measure/cost_measures.h"
#include "core/measure/outcome_measures.h"
#include "core/measure/point_measures.h"
#include "core/stat/sum.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <utility>
#include <vector>

namespace core {

namespace {

constexpr double lastDigits = 1e-9; // of a measure: what hours, which are quotients, may leave

using Amounts = std::vector<Decimal>; // by measure of the formula
using ByKey = std::map<std::string, Amounts>;
using Found = std::map<std::string, ByKey>; // component → name → amounts

const std::string& nameOf(const RowNames& names, Breakdown by)
{
    switch (by) {
    case Breakdown::service: return names.service;
    case Breakdown::account: return names.account;
    case Breakdown::check: return names.check;
    case Breakdown::component:
    case Breakdown::price:
    case Breakdown::asset: break;
    }
    return names.asset;
}

// One period of the number, taken apart by its rows.
class Divided {
public:
    Divided(const Numbers& numbers, const Question& question, Breakdown by)
        : formula_(numbers.catalogue.find(question.kpi)->formula), by_(by),
          weeks_(*Rational(Decimal(numbers.engine().judged(question.period).days(), 0)).dividedBy(Decimal(7, 0))),
          detail_(numbers.engine().detail(question)), named_(formula_.measures().size())
    {}

    void take(const SourceRow& row, const RowNames& names)
    {
        const auto measures = formula_.measures();
        const auto& name = nameOf(names, by_);
        if (name.empty())
            return;
        for (const auto& [measure, amount] : names.adds)
            if (const auto found = std::ranges::find(measures, measure); found != measures.end()) {
                const auto at = static_cast<std::size_t>(found - measures.begin());
                auto& amounts = found_[row.component][name];
                amounts.resize(measures.size());
                amounts[at] += amount;
                named_[at] = true;
            }
    }

    const std::vector<bool>& named() const { return named_; }
    const KpiDetail& detail() const { return detail_; }

    // The detail with a part for each name. False: the formula does not add up over them.
    bool divide(const std::vector<bool>& named, KpiDetail& into)
    {
        into = detail_;
        into.parts.clear();
        if (!detail_.result.value)
            return true; // explainDetails says that there is no value
        for (const auto& taken : detail_.taken)
            if (!addComponent(taken, named))
                return false;
        Rational numerators, denominators;
        for (const auto& [name, part] : parts_) {
            numerators += part.numerator;
            denominators += part.denominator;
        }
        const auto& result = detail_.result;
        const auto isTotal = [](const Rational& sum, std::optional<double> total) {
            return std::abs(sum.toDouble() - total.value_or(0))
                   <= sumTolerance * std::max(1.0, std::abs(total.value_or(0)));
        };
        if (!isTotal(numerators, result.numerator)
            || (result.denominator && !isTotal(denominators, result.denominator)))
            return false;
        addParts(into, std::ranges::find(named, false) == named.end());
        return true;
    }

private:
    struct Part {
        explicit Part(const Formula& formula) : totals(formula) {}
        Formula::Totals totals; // of its own amounts, where rows name all that the formula adds up
        Rational numerator, denominator;
        bool moves = false; // some of its amounts is not 0
    };

    // Numerator and denominator of one component; adds its part to the totals given.
    std::optional<std::pair<Rational, Rational>> figures(const std::vector<Rational>& values,
                                                         Formula::Totals* into = nullptr) const
    {
        const auto part = formula_.partOf(values);
        if (!part)
            return std::nullopt;
        Formula::Totals totals(formula_);
        totals.add(*part);
        if (into != nullptr)
            into->add(*part);
        auto numerator = formula_.numerator(totals, weeks_);
        if (!numerator)
            return std::nullopt;
        return std::pair(std::move(*numerator), formula_.denominator(totals, weeks_).value_or(Rational()));
    }

    bool addComponent(const KpiDetail::Taken& taken, const std::vector<bool>& named)
    {
        auto& keys = found_[taken.component];
        for (std::size_t m = 0; m < named.size(); ++m)
            if (named[m])
                settle(keys, m, taken.values[m]);
        auto without = taken.values; // of what rows name
        for (std::size_t m = 0; m < named.size(); ++m)
            if (named[m])
                without[m] = Rational();
        const auto base = figures(without), whole = figures(taken.values);
        if (!base || !whole)
            return false;
        auto& none = parts_.try_emplace(std::string(namesNone), formula_).first->second;
        none.numerator += base->first;
        none.denominator += base->second;
        Rational numerators, denominators;
        for (const auto& [name, amounts] : keys) {
            auto values = without;
            bool moves = false;
            for (std::size_t m = 0; m < named.size(); ++m)
                if (named[m]) {
                    values[m] = amounts[m];
                    moves = moves || !amounts[m].isZero();
                }
            auto& part = parts_.try_emplace(name, formula_).first->second;
            auto own = figures(values, &part.totals);
            if (!own)
                return false;
            own->first -= base->first;
            own->second -= base->second;
            part.numerator += own->first;
            part.denominator += own->second;
            part.moves = part.moves || moves;
            numerators += own->first;
            denominators += own->second;
        }
        const auto same = [](const Rational& sum, const Rational& all, const Rational& rest) {
            const double a = sum.toDouble(), b = all.toDouble() - rest.toDouble();
            return std::abs(a - b) <= sumTolerance * std::max({1.0, std::abs(a), std::abs(b)});
        };
        return same(numerators, whole->first, base->first) && same(denominators, whole->second, base->second);
    }

    // What rows do not explain of a component's measure: last digits go to the largest name, the rest to none.
    static void settle(ByKey& keys, std::size_t measure, const Rational& whole)
    {
        Decimal sum;
        double size = std::abs(whole.toDouble());
        Amounts* largest = nullptr;
        for (auto& [name, amounts] : keys) {
            sum += amounts[measure];
            const double amount = std::abs(amounts[measure].toDouble());
            size += amount;
            if (largest == nullptr || amount > std::abs((*largest)[measure].toDouble()))
                largest = &amounts;
        }
        Rational left = whole;
        left -= sum;
        const auto rest = left.decimal();
        if (rest.isZero())
            return;
        if (largest != nullptr && std::abs(rest.toDouble()) <= lastDigits * size) {
            (*largest)[measure] += rest;
            return;
        }
        auto& none = keys[std::string(namesNone)];
        none.resize(std::max(none.size(), largest != nullptr ? largest->size() : measure + 1));
        none[measure] += rest;
    }

    // whole: rows name every measure of the formula, so that a part has a value of its own.
    void addParts(KpiDetail& into, bool whole) const
    {
        const auto& result = detail_.result;
        // Do the rows move the numerator alone? Then all parts stand under the whole denominator.
        const bool common = result.denominator && std::ranges::all_of(parts_, [](const auto& one) {
                                return one.first == namesNone || one.second.denominator.isZero();
                            });
        for (const auto& [name, part] : parts_) {
            KpiDetail::Part made;
            made.component = name;
            made.numerator = part.numerator.toDouble();
            if (result.denominator)
                made.denominator = common ? *result.denominator : part.denominator.toDouble();
            if (const auto value = whole ? formula_.value(part.totals, weeks_) : std::nullopt)
                made.value = value->toDouble();
            const bool empty =
                !part.moves && *made.numerator == 0 && (common || !result.denominator || *made.denominator == 0);
            if (!empty)
                into.parts.push_back(std::move(made));
        }
    }

    const Formula& formula_;
    Breakdown by_;
    Rational weeks_;
    KpiDetail detail_;
    Found found_;
    std::vector<bool> named_; // measures that a row with a name adds to
    std::map<std::string, Part> parts_;
};

// Those that rows behind the formula can tell apart: service, account and asset where bills are in it, check and asset
// where verdicts are, asset where a binding feeds a measure.
std::vector<Breakdown> possibleFor(const Database& db, const Formula& formula)
{
    const auto bindings = bindingsInForce(db);
    const auto isOf = [](Measure measure, std::span<const Measure> all) {
        return std::ranges::find(all, measure) != all.end();
    };
    bool bills = false, hours = false, checks = false, bound = false;
    for (const auto measure : formula.measures()) {
        bills = bills || isOf(measure, costMeasures());
        hours = hours || infoOf(measure).name == "gpu_hours_paid";
        checks = checks || isOf(measure, outcomeMeasures());
        bound = bound || std::ranges::find(bindings, measure, &Binding::measure) != bindings.end();
    }
    const bool possible[] = {false, bills || hours, bills, checks,
                             bills || hours || checks || bound}; // as allBreakdowns
    std::vector<Breakdown> ways;
    for (std::size_t i = 0; i < std::size(allBreakdowns); ++i)
        if (possible[i])
            ways.push_back(allBreakdowns[i]);
    return ways;
}

} // namespace

std::vector<Breakdown> breakdownsOf(Database& db, const Numbers& numbers, const Question& question,
                                    const Progress& progress)
{
    std::vector<Breakdown> found{Breakdown::component};
    numbers.engine().detail(question); // refuses what does not exist
    const auto& formula = numbers.catalogue.find(question.kpi)->formula;
    auto open = possibleFor(db, formula);
    if (const auto* spend = numbers.catalogue.find("cost.spend");
        spend != nullptr && spend->formula.text() == formula.text())
        open.push_back(Breakdown::price);
    const auto measures = formula.measures();
    const auto isAdded = [&](const auto& added) { return std::ranges::find(measures, added.first) != measures.end(); };
    const auto look = [&](std::size_t, const SourceRow&, const RowNames& names) {
        if (std::ranges::none_of(names.adds, isAdded))
            return true;
        std::erase_if(open, [&](Breakdown way) {
            const bool named =
                way == Breakdown::price ? names.quantity > 0 && !names.unit.empty() : !nameOf(names, way).empty();
            if (named)
                found.push_back(way);
            return named;
        });
        return !open.empty();
    };
    if (!question.comparison.isPeriod()) // targets and budgets are of components
        return found;
    for (const auto& one : {question, question.in(comparedPeriod(numbers.engine(), question))})
        if (!open.empty())
            walkRows(db, numbers, {&one, 1}, RowDetail::amounts, look, progress);
    std::ranges::sort(found);
    return found;
}

SourceFilter rowsOfPart(Breakdown by, const ExplainedPart& part)
{
    SourceFilter filter;
    switch (by) {
    case Breakdown::component: filter.component = part.name; break;
    case Breakdown::service: filter.service = part.name; break;
    case Breakdown::account: filter.account = part.name; break;
    case Breakdown::check: filter.check = part.name; break;
    case Breakdown::asset: filter.asset = part.name; break;
    case Breakdown::price: break;
    }
    return filter;
}

namespace {

Explanation explained(const Numbers& numbers, const ChangeQuestion& asked, Divided& first, Divided& last)
{
    const auto& definition = *numbers.catalogue.find(asked.number.kpi);
    const auto& currency = numbers.measures.reportingCurrency();
    auto named = first.named();
    for (std::size_t m = 0; m < named.size(); ++m)
        named[m] = named[m] || last.named()[m];
    KpiDetail one, other;
    const bool divides = first.divide(named, one) && last.divide(named, other);
    const bool any = std::ranges::find(named, true) != named.end();
    if (divides && any)
        return explainDetails(one, other, definition, asked.by, currency);
    auto made = explainDetails(first.detail(), last.detail(), definition, Breakdown::component, currency);
    made.by = asked.by;
    made.kind = SplitKind::none;
    made.parts.clear();
    made.rate = made.mix = 0;
    made.reversal = made.negativeWeight = false;
    made.sentence.clear();
    if (made.change)
        made.why = {{any ? MessageCode::change_formula_bends : MessageCode::change_nothing_named,
                     {{"kpi", arg::Kpi{definition.name}}, partsArgument(made.by)}}};
    return made;
}

} // namespace

std::vector<Explanation> explainEach(Database& db, const Numbers& numbers, std::span<const ChangeQuestion> questions,
                                     const Progress& progress)
{
    const auto engine = numbers.engine();
    std::vector<std::size_t> places;       // of those that take rows
    std::vector<Question> numbersAsked[2]; // of these, before and after
    std::vector<Divided> divided[2];
    std::vector<Explanation> made(questions.size());
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const auto& [number, by] = questions[i];
        if (by == Breakdown::price)
            throw Error(Fault::argument, sentence(MessageCode::explain_price_rows, number.kpi));
        if (by != Breakdown::component && !number.comparison.isPeriod())
            throw Error(Fault::argument, sentence(MessageCode::explain_plan));
        if (by == Breakdown::component) {
            made[i] = explainChange(engine, number);
            continue;
        }
        engine.detail(number); // refuses what does not exist
        places.push_back(i);
        for (const std::size_t state : {0U, 1U}) {
            numbersAsked[state].push_back(state == 0 ? number.in(comparedPeriod(engine, number)) : number);
            divided[state].emplace_back(numbers, numbersAsked[state].back(), by);
        }
    }
    for (const std::size_t state : {0U, 1U}) {
        const auto take = [&](std::size_t which, const SourceRow& row, const RowNames& names) {
            divided[state][which].take(row, names);
            return true;
        };
        walkRows(db, numbers, numbersAsked[state], RowDetail::amounts, take, progress);
    }
    for (std::size_t i = 0; i < places.size(); ++i)
        made[places[i]] = explained(numbers, questions[places[i]], divided[0][i], divided[1][i]);
    return made;
}

Explanation explainBy(Database& db, const Numbers& numbers, const Question& question, Breakdown by,
                      const Progress& progress)
{
    const ChangeQuestion one{question, by};
    return std::move(explainEach(db, numbers, {&one, 1}, progress).front());
}

} // namespace core
