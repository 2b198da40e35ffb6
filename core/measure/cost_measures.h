// Money of the cost roll-ups as measures of components.
#pragma once

#include "core/base/progress.h"
#include "core/bytes/sqlite.h"
#include "core/measure/allocate.h"
#include "core/measure/derived.h"

#include <map>
#include <span>
#include <string>
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
    bool listed = false;     // it has a list price
    bool unused = false;     // it is an unused commitment, or some of it is
};
// Which of its amounts: none adds 0, unused the part of effective that is an unused commitment.
enum class CostAmount { none, effective, list, unused };
struct CostPart {
    Measure measure{};
    CostAmount amount{};
};
// What a charge adds to the measures of its component and day. spend_list is among them where there is a list price;
// spend_anomalous, which looks at other days too, is not.
std::vector<CostPart> partsOf(const CostFact& fact);
// All measures of spend, spend_anomalous among them.
std::span<const Measure> costMeasures();

// spend, spend_list, spend_allocated, spend_data, spend_idle, spend_rework, spend_failed_runs, spend_data_incidents and
// spend_anomalous per component, currency and day, from the cells in force; money of sources that are mere views is
// left out, shared pools are split. Whole history: a split and a chart look at neighbours. See
// README.md, Shared costs.
void deriveCosts(const Database& db, DerivedLayer& into, const Progress& progress);

// How a pool's money of one day and currency falls on components; component 0 is the part that stays unassigned.
// Weights are relative and exact. own: the components' spend of that day and currency before any split.
using Weights = std::map<ComponentId, Decimal>;
Weights weightsOf(const SharedSplit& split, const std::map<std::string, ComponentId>& components,
                  const std::map<ComponentId, Decimal>& own);

// Where the money of buckets goes on given days.
class CostPlaces {
public:
    // Reads the components' own spend of these days where there are pools to split.
    CostPlaces(const Database& db, Day first, Day last);

    CostComponent component(ComponentId id) const; // in force; of any other as made
    const Bucket& bucket(std::int64_t id) const { return buckets_.at(id); }
    // One component, or several with the weights of a split; component 0 is the unassigned.
    Weights weights(const Bucket& bucket, Day day, const std::string& currency) const;

private:
    void addOwnSpend(const Database& db, Day first, Day last);

    std::map<std::int64_t, Bucket> buckets_;
    std::map<std::string, ComponentId> byName_;
    std::map<ComponentId, CostComponent> components_;
    std::map<std::int64_t, SharedSplit> splits_;
    std::map<std::pair<Day, std::string>, std::map<ComponentId, Decimal>> own_;
};

// What lies above the upper limit of the individuals chart of daily spend, on those days alone, from the first to the
// last day with spend, days without any being gaps. The limits follow a new level (xmrStretches): spend that has been
// higher for eight days is a level to budget for, no anomaly any more. Fewer than 8 days: nothing.
// See core/kpi/README.md, Signals.
std::map<Day, Decimal> anomalousOf(const std::map<Day, Decimal>& spend);

} // namespace core
