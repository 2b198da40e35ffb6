// Bills and the hours of accelerators behind numbers.
#include "core/kpi/row_walk.h"

#include "core/base/rational.h"
#include "core/base/text.h"
#include "core/measure/accelerators.h"
#include "core/measure/load.h"
#include "core/measure/split_bills.h"
#include "core/model/facts.h"
#include "core/store/cost_cells.h"
#include "core/store/cost_rows.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>
#include <tuple>

namespace core {

namespace {

Decimal sumOf(const Weights& weights)
{
    Decimal sum;
    for (const auto& [component, weight] : weights)
        sum += weight;
    return sum;
}

std::optional<Decimal> valueOf(const SaidAmount& amount)
{
    return amount.there ? std::optional(amount.value()) : std::nullopt;
}

// What of a row falls on each of those that it is for.
struct CostParts {
    std::vector<Decimal> effective, list, listed; // the latter two: empty without a list price
};

RowFilter filterOn(const Period& days, std::optional<FileId> file)
{
    RowFilter filter;
    filter.file = file ? std::optional(number(*file)) : std::nullopt;
    filter.first = days.first;
    filter.last = days.last;
    return filter;
}

// The amounts of a row, as roll-ups count them.
struct Charge {
    std::optional<Decimal> spend; // effective, else billed
    ListPrice price = ListPrice::none;
    Decimal list; // with a list price
    bool unused = false;

    explicit Charge(CostRows& row)
    {
        const auto effective = valueOf(row.amount(CostNumber::effective));
        spend = effective ? effective : valueOf(row.amount(CostNumber::billed));
        const auto status = row.text(CostText::commitment_status);
        unused = isUnusedCommitment(status);
        if (!spend)
            return;
        const auto stated = row.amount(CostNumber::list), contracted = row.amount(CostNumber::contracted);
        const auto isNoZero = [](const SaidAmount& amount) { return amount.there && !amount.isZero(); };
        PricedCharge charge;
        charge.isUse = isUse(row.text(CostText::category));
        charge.isUnused = unused;
        charge.isCovered = isUsedCommitment(status);
        charge.hasEffective = effective.has_value();
        charge.hasList = isNoZero(stated);
        charge.hasContracted = isNoZero(contracted);
        price = listPriceOf(charge);
        if (price != ListPrice::none)
            list = valueOf(price == ListPrice::contracted ? contracted : stated).value_or(Decimal());
    }
    bool isListed() const { return price != ListPrice::none; }
    CostParts whole() const
    {
        const auto effective = spend.value_or(Decimal());
        return isListed() ? CostParts{{effective}, {list}, {effective}} : CostParts{{effective}, {}, {}};
    }
};

// Shared rows as they come: each takes the step of its day's running sum, so that the parts of all rows of a day are
// the parts of its sum.
class SharedCosts {
public:
    explicit SharedCosts(const CostPlaces& places) : places_(places) {}

    CostParts parts(const Bucket& bucket, Day day, const std::string& currency, const Weights& weights,
                    const Charge& charge)
    {
        const auto* money = places_.poolDay(bucket, day, currency);
        const auto whole = charge.whole();
        const bool unused = charge.unused;
        const Key key{bucket.pool, day, currency, bucket.purposes, unused};
        auto running = effective_.find(key);
        if (running == effective_.end())
            running = effective_
                          .emplace(key, RunningSplit(weights, money->effectiveScale(),
                                                     money->effectiveBefore(bucket.purposes, unused)))
                          .first;
        CostParts parts{running->second.step(whole.effective.front()), {}, {}};
        if (whole.list.empty())
            return parts;
        const Key listKey{bucket.pool, day, currency, bucket.purposes, false};
        const auto stepOf = [&](std::map<Key, RunningSplit>& splits, auto amount, const Decimal& step) {
            auto split = splits.find(listKey);
            if (split == splits.end())
                split = splits
                            .emplace(listKey,
                                     RunningSplit(weights, money->listScale(), money->before(bucket.purposes, amount)))
                            .first;
            return split->second.step(step);
        };
        parts.list = stepOf(list_, &PoolDay::Class::list, whole.list.front());
        parts.listed = stepOf(listed_, &PoolDay::Class::listed, whole.listed.front());
        return parts;
    }

private:
    using Key = std::tuple<std::int64_t, Day, std::string, unsigned, bool>; // pool, day, currency, purposes, unused
    const CostPlaces& places_;
    std::map<Key, RunningSplit> effective_, list_, listed_;
};

} // namespace

// What one unit of the currency is worth on that day; 0 without a rate, but then the KPI has no value either.
const Decimal& RowWalk::inReporting(const std::string& currency, Day day)
{
    const auto month = Period::monthOf(day);
    const auto [found, isNew] = rates_.try_emplace({currency, month.first});
    if (isNew)
        found->second = numbers_.measures.rate(currency, month).value_or(Decimal());
    return found->second;
}

void RowWalk::nameCost(CostRows& charge, double share, RowNames& names) const
{
    names.file = charge.file();
    names.service = charge.text(CostText::service);
    names.asset = charge.text(CostText::resource);
    const auto account = charge.text(CostText::sub_account);
    names.account = account.empty() ? charge.text(CostText::billing_account) : account;
    if (detail_ != RowDetail::amounts)
        return;
    const auto quantity = charge.amount(CostNumber::quantity);
    names.quantity = quantity.there ? share * quantity.value().toDouble() : std::numeric_limits<double>::quiet_NaN();
    names.unit = charge.text(CostText::unit);
    names.bought = charge.bought();
}

Subscribers RowWalk::subscribersOfCosts()
{
    auto subscribers = subscribersOf(costMeasures());
    if (subscribers.empty())
        return subscribers;
    Statement series(db_, "SELECT component, first_day, \"values\" FROM measure_series WHERE layer = 'cost' AND "
                          "measure = 'spend_anomalous'");
    while (series.step()) {
        const auto days = unpacked(static_cast<Day>(series.integer(1)), series.view(2));
        for (std::size_t i = 0; i < days.values.size(); ++i)
            if (days.values[i] > 0)
                anomalous_.emplace(series.integer(0), days.first + static_cast<int>(i));
    }
    return subscribers;
}

// In the order of the measures. What lies above a limit on a day is no sum over its rows.
const std::vector<CostPart>& RowWalk::measuresOfCost(const CostFact& fact, bool isAnomalous)
{
    static const auto anomalous = knownMeasure("spend_anomalous");
    const auto flags = {fact.component.owned, fact.component.onData, fact.listed,
                        fact.unused,          fact.seesIdle,         isAnomalous};
    unsigned kind = fact.purposes;
    for (const bool flag : flags)
        kind = kind << 1U | (flag ? 1U : 0U);
    const auto [known, isNew] = measuresOfCost_.try_emplace(kind);
    auto& parts = known->second;
    if (isNew) {
        std::ranges::copy_if(partsOf(fact), std::back_inserter(parts),
                             [](const CostPart& part) { return part.amount != CostAmount::none; });
        if (isAnomalous)
            parts.push_back({anomalous, CostAmount::none});
        std::ranges::sort(parts, {}, &CostPart::measure);
    }
    return parts;
}

void RowWalk::partsOfCost(const CostFact& fact, ComponentId component, Day day, const CostWorth& worth,
                          std::vector<Part>& parts)
{
    parts.clear();
    const bool isAnomalous = !anomalous_.empty() && anomalous_.contains({number(component), day});
    for (const auto& [measure, amount] : measuresOfCost(fact, isAnomalous))
        parts.emplace_back(measure, amount == CostAmount::none     ? std::nullopt
                                    : amount == CostAmount::list   ? worth.list
                                    : amount == CostAmount::listed ? worth.listed
                                                                   : worth.effective);
}

// What is looked up of every charge.
struct RowWalk::CostLook {
    CostLook(const Database& db, const Period& days, Subscribers found)
        : subscribers(std::move(found)), splitBills(db), places(db, days.first, days.last), splits(places)
    {
        Statement imports(db, "SELECT i.id FROM import i JOIN source s ON s.id = i.source WHERE s.role = 'bills'");
        while (imports.step())
            billing.insert(imports.id<ImportId>(0));
    }
    bool isSpend(CostRows& charge) const
    {
        return billing.contains(charge.import())
               && (splitBills.empty()
                   || !splitBills.isTold(number(charge.import()), charge.text(CostText::provider),
                                         charge.text(CostText::billing_account), charge.currency(), charge.day()));
    }

    Subscribers subscribers;
    std::set<ImportId> billing; // imports of sources that are no mere view of money another source bills
    SplitBills splitBills;
    CostPlaces places;
    SharedCosts splits;
};

void RowWalk::costs() { readCosts({}, std::numeric_limits<std::size_t>::max()); }

bool RowWalk::costsOf(FileId file, std::size_t most)
{
    ended_ = false;
    return readCosts(file, most);
}

bool RowWalk::readCosts(std::optional<FileId> file, std::size_t most)
{
    if (!costLook_)
        costLook_ = std::make_shared<CostLook>(db_, period_, subscribersOfCosts());
    const auto& subscribers = costLook_->subscribers;
    const auto& places = costLook_->places;
    if (subscribers.empty())
        return true;
    CostRows charges(db_, filterOn(period_, file));
    SourceRow row;
    RowNames names;
    std::vector<Part> parts;
    std::size_t done = 0;
    while (!ended_ && charges.next()) {
        if (done == most)
            return false;
        progress_.step(done++, 0);
        if (!costLook_->isSpend(charges))
            continue;
        const auto day = charges.day();
        const auto& bucket = places.bucket(charges.bucket());
        row.currency = charges.currency();
        const auto weights = places.weights(bucket, day, row.currency);
        const bool shared = weights.size() > 1;
        if (!shared && of(subscribers, number(weights.front().first)).empty())
            continue;
        const Charge charge(charges);
        CostParts amounts;
        if (detail_ == RowDetail::amounts)
            amounts = shared ? costLook_->splits.parts(bucket, day, row.currency, weights, charge) : charge.whole();
        row.value = charge.spend ? charge.spend->text() : std::string();
        row.line = charges.line();
        row.import = charges.import();
        const auto whole = shared ? sumOf(weights) : Decimal(1, 0);
        for (std::size_t i = 0; i < weights.size(); ++i) {
            const auto& [component, weight] = weights[i];
            const auto concerned = of(subscribers, number(component));
            if (concerned.empty())
                continue;
            row.share = shared ? fractionText(weight, whole) : std::string();
            nameCost(charges, shared ? weight.toDouble() / whole.toDouble() : 1, names);
            row.text = names.service;
            if (!names.asset.empty())
                row.text.append(1, ' ').append(names.asset);
            CostWorth worth;
            if (detail_ == RowDetail::amounts) {
                const auto& rate = inReporting(row.currency, day);
                worth.effective = amounts.effective[i] * rate;
                worth.list = amounts.list.empty() ? Decimal() : amounts.list[i] * rate;
                worth.listed = amounts.listed.empty() ? Decimal() : amounts.listed[i] * rate;
            }
            const CostFact fact{bucket.purposes, places.component(component), charge.isListed(), charge.unused};
            partsOfCost(fact, component, day, worth, parts);
            deliver(concerned, parts, day, row, names);
        }
    }
    return true;
}

// The same from the daily roll-ups, which name the import too.
void RowWalk::costRollUps()
{
    const auto subscribers = subscribersOfCosts();
    if (subscribers.empty())
        return;
    const CostPlaces places(db_, period_.first, period_.last);
    const SplitBills splitBills(db_);
    CostCells cells(db_, period_.first, period_.last);
    std::vector<Part> parts;
    while (!ended_ && cells.next()) {
        const auto day = cells.day();
        const auto& scope = cells.scope();
        if (!scope.bills
            || splitBills.isTold(number(scope.import), scope.provider, scope.account, cells.currency(), day))
            continue;
        const auto& bucket = places.bucket(cells.bucket());
        const bool unused = !Decimal::parse(cells.unused()).value_or(Decimal()).isZero();
        for (const auto& [component, weight] : places.weights(bucket, day, std::string(cells.currency()))) {
            const auto concerned = of(subscribers, number(component));
            if (concerned.empty())
                continue;
            SourceRow row;
            row.import = scope.import;
            RowNames names;
            const CostFact fact{bucket.purposes, places.component(component), !cells.list().empty(), unused};
            partsOfCost(fact, component, day, {}, parts);
            deliver(concerned, parts, day, row, names);
        }
    }
}

void RowWalk::accelerators()
{
    static const auto ofHours = knownMeasures({"gpu_hours_paid"});
    const auto subscribers = subscribersOf(ofHours);
    if (subscribers.empty())
        return;
    const CostPlaces places(db_, period_.first, period_.last);
    const Part part(ofHours.front(), std::nullopt);
    eachAcceleratorRow(db_, period_.first, period_.last, [&](const AcceleratorRow& fact) {
        progress_.step(0, 0);
        const auto weights = places.weights(places.bucket(fact.bucket), fact.day, fact.currency);
        const auto whole = sumOf(weights);
        for (const auto& [component, weight] : weights) {
            const auto concerned = of(subscribers, number(component));
            if (concerned.empty())
                continue;
            SourceRow row;
            row.value = shortest(fact.hours);
            row.share = weights.size() == 1 ? std::string() : fractionText(weight, whole);
            row.line = fact.line;
            row.import = fact.import;
            row.text = fact.service + (fact.asset.empty() ? "" : " " + fact.asset);
            RowNames names;
            names.service = fact.service;
            names.asset = fact.asset;
            names.file = static_cast<FileId>(fact.file);
            deliver(concerned, {&part, 1}, fact.day, row, names);
        }
        return !ended_;
    });
}

} // namespace core
