#include "core/measure/cost_measures.h"

#include "core/base/rational.h"
#include "core/base/text.h"
#include "core/measure/accelerators.h"
#include "core/measure/split.h"
#include "core/measure/split_bills.h"
#include "core/stat/xmr.h"
#include "core/store/cost_cells.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace core {

namespace {

constexpr int hourDigits = 12; // of shared hours, which no bill states to a last digit of their own

// Amounts of one cell, or of the part of it that falls on a component.
struct Amounts {
    Decimal effective;
    std::optional<Decimal> list, listed; // both or none
    Decimal unused;
};

struct Cell {
    Bucket bucket;
    Day day{};
    std::string currency;
    Amounts amounts;
    bool seesIdle = true;
};

struct SpendMeasures {
    Measure spend = knownMeasure("spend");
    Measure list = knownMeasure("spend_list");
    Measure listed = knownMeasure("spend_listed");
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
    case CostAmount::listed: return amounts.listed.value_or(Decimal());
    case CostAmount::unused: return amounts.unused;
    case CostAmount::none: break;
    }
    return {};
}

Decimal decimal(std::string_view text) { return Decimal::parse(text).value_or(Decimal()); }

// Not a mere view of money, nor told by another feed.
bool isSpend(const CostCells& cell, const SplitBills& splitBills)
{
    const auto& scope = cell.scope();
    return scope.bills
           && !splitBills.isTold(number(scope.import), scope.provider, scope.account, cell.currency(), cell.day());
}

class CostDerivation {
public:
    CostDerivation(const Database& db, DerivedLayer& into)
        : db_(db), into_(into), places_(db, firstOfAllDays, lastOfAllDays)
    {}

    void run(const Progress& progress)
    {
        CostCells cells(db_, firstOfAllDays, lastOfAllDays);
        const SplitBills splitBills(db_);
        std::size_t done = 0;
        while (cells.next()) {
            progress.step(done++, 0);
            if (!isSpend(cells, splitBills))
                continue;
            Cell cell{places_.bucket(cells.bucket()),
                      cells.day(),
                      std::string(cells.currency()),
                      {decimal(cells.effective()), {}, {}, decimal(cells.unused())},
                      places_.seesIdle(cells.scope().import)};
            if (!cells.list().empty()) {
                cell.amounts.list = decimal(cells.list());
                cell.amounts.listed = decimal(cells.listed());
            }
            const auto weights = places_.weights(cell.bucket, cell.day, cell.currency);
            if (weights.size() == 1)
                add(weights.front().first, cell, cell.amounts);
        }
        places_.eachPoolDay(
            [&](Day day, const std::string& currency, const PoolDay& money) { share(day, currency, money); });
        addAccelerators(progress);
        const auto spend = into_.moneyOf(spendMeasures().spend);
        std::map<std::string, std::map<Day, Decimal>> bills; // of all components, by currency
        for (const auto& [key, days] : spend)
            bills[key.second].insert(days.begin(), days.end());
        for (const auto& [key, days] : spend) {
            if (!hasLimits(bills[key.second]))
                continue;
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
            const auto hours = decimalOf(row.hours).value_or(Decimal());
            RunningSplit split(weights, hours.scale() + hourDigits);
            const auto parts = split.step(hours);
            for (std::size_t i = 0; i < weights.size(); ++i)
                into_.add(weights[i].first, spendMeasures().acceleratorHours, row.day, parts[i]);
            return true;
        });
    }

    void add(ComponentId component, const Cell& cell, const Amounts& amounts)
    {
        const CostFact fact{cell.bucket.purposes, places_.component(component), amounts.list.has_value(),
                            !amounts.unused.isZero(), cell.seesIdle};
        for (const auto& part : partsOf(fact))
            into_.addMoney(component, part.measure, cell.currency, cell.day, amountOf(amounts, part.amount));
    }

    void share(Day day, const std::string& currency, const PoolDay& money)
    {
        const auto weights = places_.weights({{}, money.pool, 0}, day, currency);
        if (weights.size() == 1) // went whole with its cells
            return;
        RunningSplit effective(weights, money.effectiveScale()), list(weights, money.listScale()),
            listed(weights, money.listScale());
        for (const auto& [purposes, amounts] : money.classes) {
            const auto unused = effective.step(amounts.unused), rest = effective.step(amounts.rest);
            const Cell cell{{{}, money.pool, purposes}, day, currency, {}, amounts.seesIdle};
            std::vector<Amounts> parts;
            for (std::size_t i = 0; i < weights.size(); ++i)
                parts.push_back({unused[i] + rest[i], {}, {}, unused[i]});
            if (amounts.list) {
                const auto prices = list.step(*amounts.list), spent = listed.step(*amounts.listed);
                for (std::size_t i = 0; i < weights.size(); ++i) {
                    parts[i].list = prices[i];
                    parts[i].listed = spent[i];
                }
            }
            for (std::size_t i = 0; i < weights.size(); ++i)
                add(weights[i].first, cell, parts[i]);
        }
    }

    const Database& db_;
    DerivedLayer& into_;
    CostPlaces places_;
};

} // namespace

int PoolDay::effectiveScale() const
{
    int scale = 0;
    for (const auto& [purposes, amounts] : classes)
        scale = std::max({scale, amounts.unused.scale(), amounts.rest.scale()});
    return scale;
}

int PoolDay::listScale() const
{
    int scale = 0;
    for (const auto& [purposes, amounts] : classes)
        if (amounts.list)
            scale = std::max({scale, amounts.list->scale(), amounts.listed->scale()});
    return scale;
}

Decimal PoolDay::effectiveBefore(unsigned purposes, bool unused) const
{
    Decimal sum;
    for (const auto& [other, amounts] : classes) {
        if (other > purposes || (other == purposes && unused))
            break;
        sum += amounts.unused;
        if (other < purposes)
            sum += amounts.rest;
    }
    return sum;
}

Decimal PoolDay::before(unsigned purposes, std::optional<Decimal> Class::*amount) const
{
    Decimal sum;
    for (const auto& [other, amounts] : classes)
        if (other < purposes)
            sum += (amounts.*amount).value_or(Decimal());
    return sum;
}

RunningSplit::RunningSplit(const Weights& weights, int scale, const Decimal& before) : sum_(0, scale)
{
    for (const auto& [receiver, weight] : weights)
        weights_.push_back(weight);
    parts_.assign(weights_.size(), Decimal());
    step(before);
}

std::vector<Decimal> RunningSplit::step(const Decimal& amount)
{
    sum_ += amount;
    auto now = splitExactly(sum_, weights_);
    std::vector<Decimal> steps;
    for (std::size_t i = 0; i < now.size(); ++i)
        steps.push_back(now[i] - parts_[i]);
    parts_ = std::move(now);
    return steps;
}

std::vector<CostPart> partsOf(const CostFact& fact)
{
    const auto effectiveIf = [](bool counts) { return counts ? CostAmount::effective : CostAmount::none; };
    const auto serves = [&](unsigned purpose) { return (fact.purposes & purpose) != 0; };
    std::vector<CostPart> parts = {{spendMeasures().spend, CostAmount::effective},
                                   {spendMeasures().allocated, effectiveIf(fact.component.owned)},
                                   {spendMeasures().data, effectiveIf(fact.component.onData || serves(purposeData))},
                                   {spendMeasures().rework, effectiveIf(serves(purposeRework))},
                                   {spendMeasures().failedRuns, effectiveIf(serves(purposeFailedRuns))},
                                   {spendMeasures().dataIncidents, effectiveIf(serves(purposeDataIncidents))}};
    if (serves(purposeIdle))
        parts.push_back({spendMeasures().idle, CostAmount::effective});
    else if (fact.seesIdle || fact.unused)
        parts.push_back({spendMeasures().idle, fact.unused ? CostAmount::unused : CostAmount::none});
    if (fact.listed) {
        parts.push_back({spendMeasures().list, CostAmount::list});
        parts.push_back({spendMeasures().listed, CostAmount::listed});
    }
    return parts;
}

std::span<const Measure> costMeasures()
{
    static const Measure all[] = {spendMeasures().spend,        spendMeasures().list,   spendMeasures().listed,
                                  spendMeasures().allocated,    spendMeasures().data,   spendMeasures().idle,
                                  spendMeasures().anomalous,    spendMeasures().rework, spendMeasures().failedRuns,
                                  spendMeasures().dataIncidents};
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
    readEyes(db);
    if (!pooled)
        return;
    std::map<std::string, std::int64_t> pools;
    Statement names(db, "SELECT id, rule FROM pool");
    while (names.step())
        pools.emplace(names.text(1), names.integer(0));
    for (const auto& rule : rulesInForce(db))
        if (const auto pool = pools.find(rule.id); rule.shared && pool != pools.end())
            splits_.emplace(pool->second, *rule.shared);
    readCells(db, first, last);
}

// Imports with a column of the status of commitments, and those of sources with charges that a rule calls idle.
void CostPlaces::readEyes(const Database& db)
{
    const auto add = [this](Statement& imports) {
        while (imports.step())
            seesIdle_.insert(imports.id<ImportId>(0));
    };
    Statement stated(db, "SELECT f.import FROM import_file f JOIN file_column c ON c.file = f.id WHERE c.kind = 0 AND "
                         "c.role = 'commitment_status'");
    add(stated);
    if (std::ranges::none_of(buckets_, [](const auto& entry) { return (entry.second.purposes & purposeIdle) != 0; }))
        return; // there is no need to look at all cells
    Statement ruled(db, "SELECT s.import FROM live_scope s WHERE s.source IN (SELECT c.source FROM cost_cell c JOIN "
                        "bucket b ON b.id = c.bucket WHERE b.purposes & ? <> 0)");
    ruled.with(static_cast<std::int64_t>(purposeIdle));
    add(ruled);
}

void CostPlaces::readCells(const Database& db, Day first, Day last)
{
    CostCells cells(db, first, last);
    const SplitBills splitBills(db);
    while (cells.next()) {
        if (!isSpend(cells, splitBills))
            continue;
        const auto& at = bucket(cells.bucket());
        const auto day = cells.day();
        if (at.pool == 0 && components_.contains(at.component))
            own_[{day, std::string(cells.currency())}][at.component] += decimal(cells.effective());
        if (at.pool == 0)
            continue;
        auto& money = pools_[{at.pool, day, std::string(cells.currency())}];
        money.pool = at.pool;
        auto& amounts = money.classes[at.purposes];
        const auto unused = decimal(cells.unused());
        amounts.unused += unused;
        amounts.rest += decimal(cells.effective()) - unused;
        if (!cells.list().empty()) {
            amounts.list = amounts.list.value_or(Decimal()) + decimal(cells.list());
            amounts.listed = amounts.listed.value_or(Decimal()) + decimal(cells.listed());
        }
        amounts.seesIdle = amounts.seesIdle || seesIdle(cells.scope().import);
    }
}

const PoolDay* CostPlaces::poolDay(const Bucket& bucket, Day day, const std::string& currency) const
{
    const auto found = pools_.find({bucket.pool, day, currency});
    return found == pools_.end() ? nullptr : &found->second;
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
                weights.emplace_back(id, std::move(spend));
        break;
    case SharedSplit::By::even:
        for (const auto id : receivers)
            weights.emplace_back(id, Decimal(1, 0));
        break;
    case SharedSplit::By::fixed:
        for (const auto& [name, share] : split.shares) {
            const auto weight = Decimal::parse(shortest(share)).value_or(Decimal());
            const auto receiver = components.find(name);
            if (receiver == components.end() || weight.isZero())
                continue;
            given += weight;
            weights.emplace_back(receiver->second, weight);
        }
        if (auto rest = Decimal(1, 0) - given; !rest.isZero() && !rest.isNegative())
            weights.emplace_back(ComponentId{}, std::move(rest));
        break;
    }
    if (weights.empty())
        weights.emplace_back(ComponentId{}, Decimal(1, 0));
    return weights;
}

bool hasLimits(const std::map<Day, Decimal>& spend)
{
    return spend.size() >= xmrFewest && std::ranges::adjacent_find(spend, [](const auto& a, const auto& b) {
                                            return b.first - a.first == 1;
                                        }) != spend.end();
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
