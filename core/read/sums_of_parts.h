// Records inside records, of which some repeat the sum of those below them.
#pragma once

#include "core/base/decimal.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace core {

// One observation or span of a trace, as its export states it.
struct TracePart {
    std::string_view id, parent; // empty: none
    bool callsModel = false;     // it is a call of a model, not a step that others make up
    std::optional<Decimal> cost;
    double tokens = 0;
};

// What a part has of its own.
struct OwnPart {
    std::optional<Decimal> cost; // empty: all of it is that of parts below
    bool tokens = true;          // false: parts below have them
};

// Tracers write what a step's calls cost and use at the step too, and at the steps around it. Money
// and tokens count once, at the innermost parts that have them: a step whose parts below it carry
// cost keeps what its own cost exceeds theirs by; a call of a model that has parts below is a sum
// only if it states exactly what they add up to, else both count. Parts may come in any order; a
// parent that is not among them, or a circle, is no parent.
std::vector<OwnPart> ownParts(std::span<const TracePart> parts);

} // namespace core
