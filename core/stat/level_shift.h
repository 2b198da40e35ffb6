// Which changes of level in a series are beyond chance.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace core {

// From `at` (from 0, in the series as given) on the values lie around another mean than before, up
// to the shifts on both sides.
struct LevelShift {
    std::size_t at = 0;
    double before = 0, after = 0; // means
    friend bool operator==(const LevelShift&, const LevelShift&) = default;
};

// The changes that findLevelChanges finds, if chance makes them in fewer than one of a hundred
// series: the same values in 999 random orders seldom allow a division as good, at the same price
// of a change. Of several, each must be as rare among the values of the two levels that it parts.
// The orders are the same every time. Values that hang together shift by chance more often than
// that. Gaps are NaN. Seven hundred values take about a second. Source: Good, Permutation,
// Parametric and Bootstrap Tests of Hypotheses (2005), ch. 3.
std::vector<LevelShift> levelShifts(std::span<const double> values);

} // namespace core
