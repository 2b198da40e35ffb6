#include "core/kpi/spend_drivers.h"

#include "core/base/error.h"
#include "core/base/sentences.h"
#include "core/kpi/comparison.h"
#include "core/kpi/explain.h"
#include "core/kpi/numbers.h"
#include "core/kpi/rows.h"
#include "core/stat/decompose.h"
#include "core/stat/sum.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <tuple>
#include <utility>

namespace core {

namespace {

struct Bought { // in both periods
    std::array<Sum, 2> quantity, spend;
};
struct Group {
    std::map<std::string, Bought> things;
    std::array<Sum, 2> other; // spend without a quantity
};
using Groups = std::map<std::pair<std::string, std::string>, Group>; // service and unit

// Adds the bills of one period; `state` is 0 before, 1 after.
void collect(Database& db, const Numbers& numbers, const Question& question, std::size_t state,
             const Progress& progress, Groups& groups)
{
    static const auto spend = knownMeasure("spend");
    const auto take = [&](std::size_t, const SourceRow&, const RowNames& names) {
        double amount = 0;
        for (const auto& [measure, added] : names.adds)
            amount += measure == spend ? added.toDouble() : 0;
        const bool used = std::isfinite(names.quantity) && names.quantity > 0 && !names.unit.empty();
        auto& group = groups[{names.service, used ? names.unit : std::string()}];
        if (!used) {
            group.other[state] += amount;
            return true;
        }
        auto& thing = group.things[names.bought];
        thing.quantity[state] += names.quantity;
        thing.spend[state] += amount;
        return true;
    };
    walkRows(db, numbers, {&question, 1}, RowDetail::amounts, take, progress);
}

// What the rows do not say of the whole: the last digits of shared money go to the largest thing, anything else stands
// apart.
void settle(double whole, std::size_t state, Groups& groups)
{
    constexpr double lastDigits = 1e-6;
    Sum known;
    double size = std::abs(whole);
    Sum* largest = nullptr;
    const auto look = [&](Sum& amount) {
        known += amount.value();
        size += std::abs(amount.value());
        if (largest == nullptr || std::abs(amount.value()) > std::abs(largest->value()))
            largest = &amount;
    };
    for (auto& [name, group] : groups) {
        look(group.other[state]);
        for (auto& [what, thing] : group.things)
            look(thing.spend[state]);
    }
    const double rest = whole - known.value();
    const bool digits = largest != nullptr && largest->value() != 0 && std::abs(rest) <= lastDigits * size;
    (digits ? *largest : groups[{std::string(), std::string()}].other[state]) += rest;
}

// quantity × share × price of each thing, before and after; what one state lacks comes from the other.
struct Factors {
    std::vector<double> before, after;
    void add(std::array<double, 2> quantity, std::array<double, 2> share, std::array<double, 2> price)
    {
        for (const auto& factor : {quantity, share, price}) {
            before.push_back(factor[0]);
            after.push_back(factor[1]);
        }
    }
};

SpendDriver driverOf(const std::pair<std::string, std::string>& name, const Group& group)
{
    SpendDriver driver;
    driver.service = name.first;
    driver.unit = name.second;
    std::array<Sum, 2> quantity, spend = group.other;
    for (const auto& [what, thing] : group.things)
        for (const std::size_t state : {0U, 1U}) {
            quantity[state] += thing.quantity[state].value();
            spend[state] += thing.spend[state].value();
        }
    driver.quantity0 = quantity[0].value();
    driver.quantity1 = quantity[1].value();
    driver.spend0 = spend[0].value();
    driver.spend1 = spend[1].value();
    driver.other = group.other[1].value() - group.other[0].value();
    Factors factors;
    for (const auto& [what, thing] : group.things) {
        std::array<double, 2> share{}, price{};
        for (const std::size_t state : {0U, 1U}) {
            const double used = thing.quantity[state].value(), whole = quantity[state].value();
            share[state] = whole > 0 ? used / whole : -1;
            price[state] = used > 0 ? thing.spend[state].value() / used : NAN;
        }
        for (const std::size_t state : {0U, 1U}) {
            if (share[state] < 0) // nothing of the whole group was used
                share[state] = share[1 - state];
            if (std::isnan(price[state]))
                price[state] = price[1 - state];
        }
        factors.add({quantity[0].value(), quantity[1].value()}, share, price);
    }
    if (const auto split = splitByShapley({3, factors.before, factors.after})) {
        driver.byQuantity = split->effects[0];
        driver.byMix = split->effects[1];
        driver.byPrice = split->effects[2];
    } else { // figures out of range: the change is there, its causes are not
        driver.other = driver.spend1 - driver.spend0;
    }
    return driver;
}

Message largestPart(const SpendDriver& part, const std::string& currency)
{
    Argument name = partName(part.service.empty() ? std::string(namesNone) : part.service, part.service);
    if (!part.unit.empty())
        name.value = Messages{{MessageCode::change_part_unit, {name, {"unit", arg::Name{part.unit}}}}};
    return {part.isNew()    ? MessageCode::change_part_new
            : part.isGone() ? MessageCode::change_part_gone
                            : MessageCode::change_part,
            {name, {"change", arg::Change{part.effect(), "currency", currency}}}};
}

Messages sentenceOf(const SpendDrivers& made, Message change, const std::string& currency)
{
    constexpr std::size_t most = 3;
    const auto changeOf = [&](double value) { return arg::Change{value, "currency", currency}; };
    Messages text{std::move(change)};
    if (*made.change != 0 || made.byQuantity != 0 || made.byMix != 0 || made.byPrice != 0)
        text.push_back({MessageCode::spend_causes,
                        {{"quantity", changeOf(made.byQuantity)},
                         {"mix", changeOf(made.byMix)},
                         {"price", changeOf(made.byPrice)},
                         {"other", changeOf(made.other)}}});
    Messages named;
    for (const auto& part : made.parts)
        if (named.size() < most && part.effect() != 0)
            named.push_back(largestPart(part, currency));
    if (!named.empty())
        text.push_back({MessageCode::change_largest, {{"parts", std::move(named)}}});
    return text;
}

} // namespace

SourceFilter rowsOfDriver(const SpendDriver& driver)
{
    SourceFilter pick;
    pick.service = driver.service.empty() ? std::string(namesNone) : driver.service;
    return pick;
}

SpendDrivers spendDrivers(Database& db, const Numbers& numbers, const Question& question, const Progress& progress)
{
    const auto after = question.of("cost.spend"), before = after.in(comparedPeriod(numbers.engine(), after));
    if (!question.comparison.isPeriod())
        throw Error(Fault::argument, sentence(MessageCode::explain_plan_price));
    SpendDrivers made;
    made.before = before.period;
    made.after = after.period;
    const auto engine = numbers.engine();
    const auto& spend = *numbers.catalogue.find(after.kpi);
    const auto first = engine.detail(before).result, last = engine.detail(after).result;
    for (const auto* result : {&first, &last})
        if (!result->value && made.why.empty()) {
            made.why = result->missing;
            made.why.insert(made.why.begin(), {MessageCode::change_no_value,
                                               {{"kpi", arg::Kpi{spend.name, after.scope}},
                                                {"when", arg::During{result->period, result->to}}}});
        }
    made.spend0 = first.value;
    made.spend1 = last.value;
    if (!made.why.empty())
        return made;
    made.change = *last.value - *first.value;
    Groups groups;
    collect(db, numbers, before, 0, progress, groups);
    collect(db, numbers, after, 1, progress, groups);
    settle(*first.value, 0, groups);
    settle(*last.value, 1, groups);
    std::array<Sum, 4> sums;
    for (const auto& [name, group] : groups) {
        auto driver = driverOf(name, group);
        sums[0] += driver.byQuantity;
        sums[1] += driver.byMix;
        sums[2] += driver.byPrice;
        sums[3] += driver.other;
        if (driver.spend0 != 0 || driver.spend1 != 0 || driver.effect() != 0)
            made.parts.push_back(std::move(driver));
    }
    made.byQuantity = sums[0].value();
    made.byMix = sums[1].value();
    made.byPrice = sums[2].value();
    made.other = sums[3].value();
    std::ranges::stable_sort(made.parts, [](const SpendDriver& a, const SpendDriver& b) {
        return std::abs(a.effect()) > std::abs(b.effect());
    });
    const auto& currency = numbers.measures.reportingCurrency();
    made.sentence = sentenceOf(made, changeSentence(first, last, spend, currency), currency);
    return made;
}

} // namespace core
