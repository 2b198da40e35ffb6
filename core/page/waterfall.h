// The steps from one value of a KPI to the next, as a waterfall shows them.
#pragma once

#include "core/kpi/explain.h"
#include "core/kpi/spend_drivers.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace core {

struct WaterfallStep {
    enum class Kind {
        rate,  // what a component's own rate moved; for sums its own change
        mix,   // what its weight moved
        rest,  // all further components together
        total, // the change as a whole, from 0
        quantity,
        bought,
        price,
        unpriced, // of spend: what was used, the mix of what was bought, its price, and rows without a quantity
    };
    Kind kind = Kind::total;
    std::string component;                   // of rate and mix: the part's title
    std::size_t others = 0;                  // of rest: so many components
    double from = 0, to = 0;                 // in the unit of the KPI, against the value before
    std::optional<bool> lessUnassigned = {}; // of the mix of what belongs to nobody: its share fell, or else rose
    std::size_t part = 0;                    // of rate and mix: its position in Explanation::parts
    double effect() const { return to - from; }
};

// Each step begins where the former ended; the last is the total. Largest parts first, steps that
// move nothing left out, at most `most` steps besides the total (2 or more): what does not fit is
// one rest. Empty for an explanation without a split.
std::vector<WaterfallStep> waterfallSteps(const Explanation& made, std::size_t most);

// Quantity, mix and price of spend, in this order; those that move nothing are left out.
std::vector<WaterfallStep> waterfallSteps(const SpendDrivers& made);

} // namespace core
