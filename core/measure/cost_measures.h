// Money of the cost roll-ups as measures of components.
#pragma once

#include "core/base/progress.h"
#include "core/bytes/sqlite.h"
#include "core/measure/allocate.h"
#include "core/measure/derived.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace core {

// What a cost measure needs to know of components, as they are now.
struct CostComponent {
    bool owned = false;  // any of the three owners is named
    bool onData = false; // of kind data or platform: all its spend is spend on data
};

// What tells which measures a charge, or a roll-up of charges, adds to.
struct CostFact {
    unsigned purposes = 0;   // bits of Purpose, of its bucket
    CostComponent component; // on which it falls; as made: unassigned
    bool listed = false;     // it has a list price (core/model/facts.h)
    bool unused = false;     // it is an unused commitment, or some of it is
    bool seesIdle = true;    // its source says which commitments are unused, or what is idle
};
// Which of its amounts: none adds 0, unused the part of effective that is an unused commitment,
// listed the part that has a list price.
enum class CostAmount { none, effective, list, listed, unused };
struct CostPart {
    Measure measure{};
    CostAmount amount{};
};
// What a charge adds to the measures of its component and day. spend_list and spend_listed are
// among them where there is a list price, spend_idle where its source would show it;
// spend_anomalous, which looks at other days too, is not.
std::vector<CostPart> partsOf(const CostFact& fact);
// All measures of spend, spend_anomalous among them.
std::span<const Measure> costMeasures();

// spend, spend_list, spend_listed, spend_allocated, spend_data, spend_idle, spend_rework,
// spend_failed_runs, spend_data_incidents and spend_anomalous per component, currency and day, from
// the cells in force; money of sources that are mere views is left out, shared pools are split.
// Whole history: a split and a chart look at neighbours. See README.md, Shared costs.
void deriveCosts(const Database& db, DerivedLayer& into, const Progress& progress);

// How a pool's money of one day and currency falls on components, in the order of their names;
// component 0, the last, is the part that stays unassigned. Weights are relative and exact. own:
// the components' spend of that day and currency before any split.
using Weights = std::vector<std::pair<ComponentId, Decimal>>;
Weights weightsOf(const SharedSplit& split, const std::map<std::string, ComponentId>& components,
                  const std::map<ComponentId, Decimal>& own);

// The money of one pool, day and currency: what its rows say in all, by what it was spent for.
struct PoolDay {
    struct Class {
        Decimal unused, rest;                // of effective
        std::optional<Decimal> list, listed; // of what has a list price; both or none
        bool seesIdle = false;               // some of its sources
    };
    std::map<unsigned, Class> classes; // by bits of Purpose
    std::int64_t pool = 0;

    // The last digit that any of it is stated with.
    int effectiveScale() const;
    int listScale() const; // of list and listed
    // What comes before these rows in the running sum: purposes
    // ascending, of each the unused first.
    Decimal effectiveBefore(unsigned purposes, bool unused) const;
    Decimal before(unsigned purposes, std::optional<Decimal> Class::*amount) const; // list or listed
};

// The split of a running sum, step by step: what each amount adds to the part of each receiver.
// The parts of all amounts together are the parts of their sum. Each part is cut at the last digit
// that any of the amounts states.
class RunningSplit {
public:
    // scale: of the sum. before: what comes first.
    RunningSplit(const Weights& weights, int scale, const Decimal& before = {});
    std::vector<Decimal> step(const Decimal& amount); // in the order of the weights

private:
    std::vector<Decimal> weights_, parts_;
    Decimal sum_;
};

// Where the money of buckets goes on given days.
class CostPlaces {
public:
    // Reads the components' own spend of these days where there are pools to split.
    CostPlaces(const Database& db, Day first, Day last);

    CostComponent component(ComponentId id) const; // in force; of any other as made
    const Bucket& bucket(std::int64_t id) const { return buckets_.at(id); }
    // One component, or several with the weights of a split; component 0 is the unassigned.
    Weights weights(const Bucket& bucket, Day day, const std::string& currency) const;
    // Calls visit(day, currency, split) for the money of each pool, day and currency,
    // whatever imports it came with.
    template <typename Visit>
    void eachPoolDay(Visit visit) const
    {
        for (const auto& [key, money] : pools_)
            visit(std::get<1>(key), std::get<2>(key), money);
    }
    // The money of the bucket's pool on that day; null: it is not shared.
    const PoolDay* poolDay(const Bucket& bucket, Day day, const std::string& currency) const;
    // Whether nothing found idle among this import's charges means that nothing is.
    bool seesIdle(ImportId import) const { return seesIdle_.contains(import); }

private:
    void readEyes(const Database& db);
    void readCells(const Database& db, Day first, Day last);

    std::map<std::int64_t, Bucket> buckets_;
    std::map<std::string, ComponentId> byName_;
    std::map<ComponentId, CostComponent> components_;
    std::map<std::int64_t, SharedSplit> splits_;
    std::set<ImportId> seesIdle_;
    std::map<std::pair<Day, std::string>, std::map<ComponentId, Decimal>> own_;
    std::map<std::tuple<std::int64_t, Day, std::string>, PoolDay> pools_; // by pool, day and currency
};

// Whether bills, their spend added up by day, say enough for anomalies: eight days, two of them
// neighbours. Monthly invoices never do.
bool hasLimits(const std::map<Day, Decimal>& spend);

// What lies above the upper limit of the individuals chart of daily spend, on those days alone,
// from the first to the last day with spend, days without any being gaps. The limits follow a new
// level (xmrStretches): spend that has been higher for eight days is a level to budget for, no
// anomaly any more. Fewer than 8 days: nothing. See core/kpi/README.md, Signals.
std::map<Day, Decimal> anomalousOf(const std::map<Day, Decimal>& spend);

} // namespace core
