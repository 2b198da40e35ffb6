// Measures that are parts of others, and metrics that must be shares because of it.
#pragma once

#include "core/measure/binding.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core {

// The measure that this one counts a part of and can never exceed, as tests passed are of tests
// run. Empty: there is none. Money has none, since a credit can make the whole less than a part.
std::optional<Measure> wholeOf(Measure part);

// A metric that a binding multiplies with a count to make such a part, as accuracy × rows. What
// lies outside 0 to whole (1 divided by the binding's factor) is no share and is not counted.
struct BoundShare {
    std::string binding;        // its id
    std::string format, metric; // patterns
    double whole = 1;
    bool ofPartner = false; // it is what the binding names in `times`: its own metric is what the whole is bound to
    bool takes(double value) const { return value >= 0 && value <= whole; }
};
std::vector<BoundShare> boundShares(std::span<const Binding> bindings);

} // namespace core
