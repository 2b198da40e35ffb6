#include "core/measure/cost_measures.h"

#include "core/base/text.h"
#include "core/measure/accelerators.h"
#include "core/measure/split.h"
#include "core/stat/xmr.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace core {

namespace {

// Amounts of one cell, or of the part of it that falls on a component.
struct Amounts {
    Decimal effective;
    std::optional<Decimal> list;
    Decimal unused;
};

struct Cell {
    Bucket bucket;
    Day day{};
    std::string currency;
    Amounts amounts;
};

struct SpendMeasures {
    Measure spend = knownMeasure("spend");
    Measure list = knownMeasure("spend_list");
    Measure allocated = knownMeasure("spend_allocated");
    Measure data = knownMeasure("spend_data");
    Measure idle = knownMeasure("spend_idle");
    Measure anomalous = knownMeasure("spend_anomalous");
    Measure rework = knownMeasure("spend_rework");
    Measure failedRuns = knownMeasure("spend_failed_runs");
    Measure dataIncidents = knownMeasure("spend_data_incidents");
    Measure acceleratorHours = knownMeasure("gpu_hours_paid");
};
const SpendMeasures& spendMeasures()
{
    static const SpendMeasures all;
    return all;
}

Decimal amountOf(const Amounts& amounts, CostAmount which)
{
    switch (which) {
    case CostAmount::effective: return amounts.effective;
    case CostAmount::list: return amounts.list.value_or(Decimal());
    case CostAmount::unused: return amounts.unused;
    case CostAmount::none: break;
    }
    return {};
}

Decimal decimal(std::string_view text) { return Decimal::parse(text).value_or(Decimal()); }

class CostDerivation {
public:
    CostDerivation(const Database& db, DerivedLayer& into)
        : db_(db), into_(into), places_(db, firstOfAllDays, lastOfAllDays)
    {}

    void run(const Progress& progress)
    {
        Statement cells(db_, "SELECT c.bucket, c.day, c.currency, c.effective, c.list, c.unused FROM cost_cell c JOIN "
                             "source s ON s.id = c.source "
                             "WHERE s.role = 'bills'");
        std::size_t done = 0;
        while (cells.step()) {
            progress.step(done++, 0);
            Cell cell{places_.bucket(cells.integer(0)),
                      static_cast<Day>(cells.integer(1)),
                      cells.text(2),
                      {decimal(cells.view(3)), {}, decimal(cells.view(5))}};
            if (!cells.isNull(4))
                cell.amounts.list = decimal(cells.view(4));
            share(cell);
        }
        addAccelerators(progress);
        for (const auto& [key, days] : into_.moneyOf(spendMeasures().spend)) {
            for (const auto& [day, amount] : days)
                into_.addMoney(key.first, spendMeasures().anomalous, key.second, day, Decimal());
            for (const auto& [day, amount] : anomalousOf(days))
                into_.addMoney(key.first, spendMeasures().anomalous, key.second, day, amount);
        }
    }

private:
    void addAccelerators(const Progress& progress)
    {
        std::size_t done = 0;
        eachAcceleratorRow(db_, firstOfAllDays, lastOfAllDays, [&](const AcceleratorRow& row) {
            progress.step(done++, 0);
            const auto weights = places_.weights(places_.bucket(row.bucket), row.day, row.currency);
            Decimal whole;
            for (const auto& [component, weight] : weights)
                whole += weight;
            for (const auto& [component, weight] : weights)
                into_.add(component, spendMeasures().acceleratorHours, row.day,
                          row.hours * weight.toDouble() / whole.toDouble());
            return true;
        });
    }

    void add(ComponentId component, const Cell& cell, const Amounts& amounts)
    {
        const CostFact fact{cell.bucket.purposes, places_.component(component), amounts.list.has_value(),
                            !amounts.unused.isZero()};
        for (const auto& part : partsOf(fact))
            into_.addMoney(component, part.measure, cell.currency, cell.day, amountOf(amounts, part.amount));
    }

    void share(const Cell& cell)
    {
        const auto weights = places_.weights(cell.bucket, cell.day, cell.currency);
        if (weights.size() == 1)
            return add(weights.begin()->first, cell, cell.amounts);
        std::vector<ComponentId> receivers;
        std::vector<Decimal> parts;
        for (const auto& [receiver, weight] : weights) {
            receivers.push_back(receiver);
            parts.push_back(weight);
        }
        const auto effective = splitExactly(cell.amounts.effective, parts),
                   unused = splitExactly(cell.amounts.unused, parts);
        const auto list = cell.amounts.list ? splitExactly(*cell.amounts.list, parts) : std::vector<Decimal>();
        for (std::size_t i = 0; i < receivers.size(); ++i)
            add(receivers[i], cell, {effective[i], list.empty() ? std::nullopt : std::optional(list[i]), unused[i]});
    }

    const Database& db_;
    DerivedLayer& into_;
    CostPlaces places_;
};

} // namespace

std::vector<CostPart> partsOf(const CostFact& fact)
{
    const auto effectiveIf = [](bool counts) { return counts ? CostAmount::effective : CostAmount::none; };
    const auto serves = [&](unsigned purpose) { return (fact.purposes & purpose) != 0; };
    std::vector<CostPart> parts = {{spendMeasures().spend, CostAmount::effective},
                                   {spendMeasures().allocated, effectiveIf(fact.component.owned)},
                                   {spendMeasures().data, effectiveIf(fact.component.onData || serves(purposeData))},
                                   {spendMeasures().idle, fact.unused && !serves(purposeIdle)
                                                              ? CostAmount::unused
                                                              : effectiveIf(serves(purposeIdle))},
                                   {spendMeasures().rework, effectiveIf(serves(purposeRework))},
                                   {spendMeasures().failedRuns, effectiveIf(serves(purposeFailedRuns))},
                                   {spendMeasures().dataIncidents, effectiveIf(serves(purposeDataIncidents))}};
    if (fact.listed)
        parts.push_back({spendMeasures().list, CostAmount::list});
    return parts;
}

std::span<const Measure> costMeasures()
{
    static const Measure all[] = {spendMeasures().spend,  spendMeasures().list,       spendMeasures().allocated,
                                  spendMeasures().data,   spendMeasures().idle,       spendMeasures().anomalous,
                                  spendMeasures().rework, spendMeasures().failedRuns, spendMeasures().dataIncidents};
    return all;
}

CostPlaces::CostPlaces(const Database& db, Day first, Day last)
{
    Statement components(
        db, "SELECT id, name, kind, owner_data <> '' OR owner_model <> '' OR owner_cost <> '' FROM component");
    while (components.step()) {
        const auto id = components.id<ComponentId>(0);
        byName_.emplace(components.text(1), id);
        components_.emplace(id, CostComponent{components.integer(3) != 0,
                                              components.view(2) == "data" || components.view(2) == "platform"});
    }
    Statement rows(db, "SELECT id, ifnull(component, 0), ifnull(shared_rule, 0), purposes FROM bucket");
    bool pooled = false;
    while (rows.step()) {
        buckets_.emplace(rows.integer(0),
                         Bucket{rows.id<ComponentId>(1), rows.integer(2), static_cast<unsigned>(rows.integer(3))});
        pooled = pooled || rows.integer(2) != 0;
    }
    if (!pooled)
        return;
    std::map<std::string, std::int64_t> pools;
    Statement names(db, "SELECT id, rule FROM pool");
    while (names.step())
        pools.emplace(names.text(1), names.integer(0));
    for (const auto& rule : rulesInForce(db))
        if (const auto pool = pools.find(rule.id); rule.shared && pool != pools.end())
            splits_.emplace(pool->second, *rule.shared);
    addOwnSpend(db, first, last);
}

void CostPlaces::addOwnSpend(const Database& db, Day first, Day last)
{
    Statement cells(db,
                    "SELECT c.bucket, c.day, c.currency, c.effective FROM cost_cell c JOIN source s ON s.id = c.source "
                    "WHERE s.role = 'bills' AND c.day >= ? AND c.day <= ?");
    cells.with(static_cast<std::int64_t>(number(first)), static_cast<std::int64_t>(number(last)));
    while (cells.step()) {
        const auto& own = bucket(cells.integer(0));
        if (own.pool == 0 && components_.contains(own.component))
            own_[{static_cast<Day>(cells.integer(1)), cells.text(2)}][own.component] += decimal(cells.view(3));
    }
}

CostComponent CostPlaces::component(ComponentId id) const
{
    const auto found = components_.find(id);
    return found == components_.end() ? CostComponent() : found->second;
}

Weights CostPlaces::weights(const Bucket& bucket, Day day, const std::string& currency) const
{
    if (bucket.pool == 0)
        return {{components_.contains(bucket.component) ? bucket.component : ComponentId{}, Decimal(1, 0)}};
    const auto split = splits_.find(bucket.pool);
    if (split == splits_.end()) // its rule is gone
        return {{ComponentId{}, Decimal(1, 0)}};
    const auto own = own_.find({day, currency});
    return weightsOf(split->second, byName_, own == own_.end() ? std::map<ComponentId, Decimal>() : own->second);
}

Weights weightsOf(const SharedSplit& split, const std::map<std::string, ComponentId>& components,
                  const std::map<ComponentId, Decimal>& own)
{
    Weights weights;
    const auto spendOf = [&](ComponentId id) {
        const auto found = own.find(id);
        return found == own.end() || found->second.isNegative() ? Decimal() : found->second;
    };
    std::vector<ComponentId> receivers;
    for (const auto& [name, id] : components)
        if (split.receivers.empty() ? !spendOf(id).isZero()
                                    : std::ranges::find(split.receivers, name) != split.receivers.end())
            receivers.push_back(id);
    Decimal given;
    switch (split.by) {
    case SharedSplit::By::spend:
        for (const auto id : receivers)
            if (auto spend = spendOf(id); !spend.isZero())
                weights.emplace(id, std::move(spend));
        break;
    case SharedSplit::By::even:
        for (const auto id : receivers)
            weights.emplace(id, Decimal(1, 0));
        break;
    case SharedSplit::By::fixed:
        for (const auto& [name, share] : split.shares) {
            const auto weight = Decimal::parse(shortest(share)).value_or(Decimal());
            const auto receiver = components.find(name);
            if (receiver == components.end() || weight.isZero())
                continue;
            given += weight;
            weights.emplace(receiver->second, weight);
        }
        if (auto rest = Decimal(1, 0) - given; !rest.isZero() && !rest.isNegative())
            weights.emplace(ComponentId{}, std::move(rest));
        break;
    }
    if (weights.empty())
        weights.emplace(ComponentId{}, Decimal(1, 0));
    return weights;
}

std::map<Day, Decimal> anomalousOf(const std::map<Day, Decimal>& spend)
{
    std::map<Day, Decimal> found;
    if (spend.empty())
        return found;
    const Day first = spend.begin()->first;
    const auto days = static_cast<std::size_t>(spend.rbegin()->first - first) + 1;
    std::vector<double> values(days, std::nan(""));
    for (const auto& [day, amount] : spend)
        values[static_cast<std::size_t>(day - first)] = amount.toDouble();
    const auto stretches = xmrStretches(values);
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        const auto upper = Decimal::parse(shortest(stretches[i].limits.upper)).value_or(Decimal());
        const auto end = i + 1 < stretches.size() ? spend.lower_bound(first + static_cast<int>(stretches[i + 1].judges))
                                                  : spend.end();
        for (auto it = spend.lower_bound(first + static_cast<int>(stretches[i].judges)); it != end; ++it)
            if (it->second > upper)
                found.emplace(it->first, it->second - upper);
    }
    return found;
}

void deriveCosts(const Database& db, DerivedLayer& into, const Progress& progress)
{
    CostDerivation(db, into).run(progress);
}

} // namespace core
