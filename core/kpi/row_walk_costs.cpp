// Bills and the hours of accelerators behind numbers.
#include "core/kpi/row_walk.h"

#include "core/base/rational.h"
#include "core/base/text.h"
#include "core/measure/accelerators.h"
#include "core/measure/load.h"
#include "core/measure/split_bills.h"
#include "core/model/facts.h"

#include <algorithm>
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

Decimal amountAt(const Statement& row, int column, int otherwise)
{
    return Decimal::parse(row.view(row.isNull(column) ? otherwise : column)).value_or(Decimal());
}

bool isNoZero(const Statement& row, int column)
{
    return !row.isNull(column) && !Decimal::parse(row.view(column)).value_or(Decimal()).isZero();
}

// Of a row of RowWalk::costSql, as roll-ups count it.
ListPrice listPriceIn(const Statement& row)
{
    if (row.isNull(3) && row.isNull(4))
        return ListPrice::none;
    PricedCharge charge;
    charge.isUse = isUse(row.view(15));
    charge.isUnused = isUnusedCommitment(row.view(6));
    charge.isCovered = isUsedCommitment(row.view(6));
    charge.hasEffective = !row.isNull(4);
    charge.hasList = isNoZero(row, 5);
    charge.hasContracted = isNoZero(row, 16);
    return listPriceOf(charge);
}

// What of a row falls on each of those that it is for.
struct CostParts {
    std::vector<Decimal> effective, list, listed; // the latter two: empty without a list price
    static CostParts of(const Statement& row)
    {
        CostParts parts{{amountAt(row, 4, 3)}, {}, {}};
        const auto price = listPriceIn(row);
        if (price == ListPrice::none)
            return parts;
        const int column = price == ListPrice::contracted ? 16 : 5;
        parts.list = {amountAt(row, column, column)};
        parts.listed = parts.effective;
        return parts;
    }
};

// Shared rows as they come: each takes the step of its day's running sum, so that the parts of all rows of a day are
// the parts of its sum.
class SharedCosts {
public:
    explicit SharedCosts(const CostPlaces& places) : places_(places) {}

    CostParts parts(const Bucket& bucket, bool unused, Day day, const Weights& weights, const Statement& row)
    {
        const auto currency = row.text(2);
        const auto* money = places_.poolDay(bucket, day, currency);
        const auto whole = CostParts::of(row);
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

// Columns: 0 day, 1 bucket, 2 currency, 3 billed, 4 effective, 5 list, 6 commitment status, 7 service, 8 asset, 9
// import, 10 file, 11 row, 12 account, 13 provider, 14 billing account, 15 category, 16 contracted; for amounts 17
// quantity, 18 unit, 19 what was bought
std::string RowWalk::costSql() const
{
    std::string sql = "SELECT c.day, c.bucket, c.currency, c.billed_exact, c.effective_exact, c.list_exact, "
                      "c.commitment_status, c.service, c.asset, "
                      "c.import, c.file, c.row, coalesce(nullif(c.sub_account, ''), c.account, ''), "
                      "coalesce(c.provider, ''), coalesce(c.account, ''), c.category, c.contracted_exact";
    if (detail_ == RowDetail::amounts) {
        std::string bought;
        for (const auto* name : {"SkuPriceId", "SkuId", "ChargeDescription"})
            if (number(db_, "SELECT EXISTS(SELECT 1 FROM file_column WHERE kind = 0 AND name = ?)", name) != 0)
                bought += std::string("nullif(c.\"") + name + "\", ''), ";
        sql += ", c.quantity, c.unit, coalesce(" + bought + "'', '')";
    }
    return sql + " FROM cost c WHERE c.day >= ? AND c.day <= ?";
}

// What one unit of the currency is worth on that day; 0 without a rate, but then the KPI has no value either.
const Decimal& RowWalk::inReporting(const std::string& currency, Day day)
{
    const auto month = Period::monthOf(day);
    const auto [found, isNew] = rates_.try_emplace({currency, month.first});
    if (isNew)
        found->second = numbers_.measures.rate(currency, month).value_or(Decimal());
    return found->second;
}

void RowWalk::nameCost(const Statement& row, double share, RowNames& names) const
{
    names.file = row.id<FileId>(10);
    names.service = row.text(7);
    names.asset = row.text(8);
    names.account = row.text(12);
    if (detail_ != RowDetail::amounts)
        return;
    if (!row.isNull(17))
        names.quantity = share * row.real(17);
    names.unit = row.text(18);
    names.bought = row.text(19);
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
std::vector<RowWalk::Part> RowWalk::partsOfCost(const CostFact& fact, ComponentId component, Day day,
                                                const CostWorth& worth) const
{
    static const auto anomalous = knownMeasure("spend_anomalous");
    std::vector<Part> parts;
    for (const auto& part : partsOf(fact))
        if (part.amount != CostAmount::none)
            parts.emplace_back(part.measure, part.amount == CostAmount::list     ? worth.list
                                             : part.amount == CostAmount::listed ? worth.listed
                                                                                 : worth.effective);
    if (anomalous_.contains({number(component), day}))
        parts.emplace_back(anomalous, std::nullopt);
    std::ranges::sort(parts, {}, &Part::first);
    return parts;
}

void RowWalk::costs()
{
    const auto subscribers = subscribersOfCosts();
    if (subscribers.empty())
        return;
    std::set<std::int64_t> billing; // imports of sources that are no mere view of money another source bills
    Statement imports(db_, "SELECT i.id FROM import i JOIN source s ON s.id = i.source WHERE s.role = 'bills'");
    while (imports.step())
        billing.insert(imports.integer(0));
    const SplitBills splitBills(db_);
    const CostPlaces places(db_, period_.first, period_.last);
    SharedCosts splits(places);
    Statement rows(db_, costSql());
    rows.with(static_cast<std::int64_t>(number(period_.first)), static_cast<std::int64_t>(number(period_.last)));
    std::size_t done = 0;
    while (!ended_ && rows.step()) {
        progress_.step(done++, 0);
        const auto day = static_cast<Day>(rows.integer(0));
        if (!billing.contains(rows.integer(9))
            || splitBills.isTold(rows.integer(9), rows.view(13), rows.view(14), rows.view(2), day))
            continue;
        const auto& bucket = places.bucket(rows.integer(1));
        const bool unused = isUnusedCommitment(rows.view(6));
        const auto weights = places.weights(bucket, day, rows.text(2));
        const bool shared = weights.size() > 1;
        CostParts parts;
        if (detail_ == RowDetail::amounts)
            parts = shared ? splits.parts(bucket, unused, day, weights, rows) : CostParts::of(rows);
        const bool listed = listPriceIn(rows) != ListPrice::none;
        const auto whole = sumOf(weights);
        for (std::size_t i = 0; i < weights.size(); ++i) {
            const auto& [component, weight] = weights[i];
            const auto concerned = of(subscribers, number(component));
            if (concerned.empty())
                continue;
            const double share = shared ? weight.toDouble() / whole.toDouble() : 1;
            SourceRow row;
            row.value = rows.isNull(4) ? rows.text(3) : rows.text(4);
            row.currency = rows.text(2);
            row.share = shared ? fractionText(weight, whole) : std::string();
            row.line = rows.integer(11);
            row.import = rows.id<ImportId>(9);
            row.text = rows.text(7) + (rows.text(8).empty() ? "" : " " + rows.text(8));
            RowNames names;
            nameCost(rows, share, names);
            CostWorth worth;
            if (detail_ == RowDetail::amounts) {
                const auto& rate = inReporting(row.currency, day);
                worth.effective = parts.effective[i] * rate;
                worth.list = parts.list.empty() ? Decimal() : parts.list[i] * rate;
                worth.listed = parts.listed.empty() ? Decimal() : parts.listed[i] * rate;
            }
            const CostFact fact{bucket.purposes, places.component(component), listed, unused};
            deliver(concerned, partsOfCost(fact, component, day, worth), day, row, names);
        }
    }
}

// The same from the daily roll-ups, which name the import too.
void RowWalk::costRollUps()
{
    const auto subscribers = subscribersOfCosts();
    if (subscribers.empty())
        return;
    const CostPlaces places(db_, period_.first, period_.last);
    const SplitBills splitBills(db_);
    Statement cells(db_, "SELECT c.day, c.bucket, c.currency, c.list IS NOT NULL, c.unused, c.import, k.provider, "
                         "k.account FROM cost_cell c JOIN source s ON s.id = c.source JOIN cost_scope k ON k.id = "
                         "c.scope WHERE s.role = 'bills' AND c.day >= ? AND c.day <= ?");
    cells.with(static_cast<std::int64_t>(number(period_.first)), static_cast<std::int64_t>(number(period_.last)));
    while (!ended_ && cells.step()) {
        const auto day = static_cast<Day>(cells.integer(0));
        if (splitBills.isTold(cells.integer(5), cells.view(6), cells.view(7), cells.view(2), day))
            continue;
        const auto& bucket = places.bucket(cells.integer(1));
        const bool unused = !Decimal::parse(cells.view(4)).value_or(Decimal()).isZero();
        for (const auto& [component, weight] : places.weights(bucket, day, cells.text(2))) {
            const auto concerned = of(subscribers, number(component));
            if (concerned.empty())
                continue;
            SourceRow row;
            row.import = cells.id<ImportId>(5);
            RowNames names;
            const CostFact fact{bucket.purposes, places.component(component), cells.integer(3) != 0, unused};
            deliver(concerned, partsOfCost(fact, component, day, {}), day, row, names);
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
