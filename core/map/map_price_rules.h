// What a place pays too much for, as data: which places a rule looks at, and
// from which spend on it speaks.
#pragma once

#include "core/base/decimal.h"
#include "core/base/message.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace core {

// How a place is come by. The first that is marked counts: built, bought, outsourced.
enum class MapStrategy { build, buy, outsource, none };
constexpr std::size_t strategyCount = 4;
constexpr const char* strategyNames[strategyCount] = {"build", "buy", "outsource", "none"};
constexpr std::size_t stageCount = 4;
constexpr const char* stageNames[stageCount] = {"genesis", "custom", "product", "commodity"};

// A rule speaks of a place that is all of what it names, and whose spend is above leastSpend and of
// which at least leastIdleShare (0 to 1) is idle.
struct MapPriceRule {
    std::string id; // its name in findings; `// opsatlas: allow ID` on the map switches it off
    std::optional<std::size_t> stage;
    std::optional<MapStrategy> strategy;
    bool inertia = false; // only what is marked so
    Decimal leastSpend;   // in the reporting currency
    double leastIdleShare = 0;
    MessageCode text{}; // with name, amount, when and, where it is known, the idle share
    MessageCode textWithIdle{};
};

// commodity_built, genesis_outsourced, inertia_costs; from the first unit of money on.
std::vector<MapPriceRule> standardPriceRules();

} // namespace core
