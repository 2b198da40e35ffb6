// Where the level of a series shifted.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace core {

struct ChangeOptions {
    // Price of one change, in the squared unit of the series, ≥ 0. Empty: 2 ln(n) sigma².
    std::optional<double> penalty;
    std::size_t minSegment = 5; // values in the shortest segment, first and last too; at least 1
};

// A stretch of one level. Both indices count from 0 in the series as given and name values, not
// gaps.
struct LevelSegment {
    std::size_t first = 0;
    std::size_t last = 0;
    std::size_t n = 0; // values, gaps not counted
    double mean = 0;
    friend bool operator==(const LevelSegment&, const LevelSegment&) = default;
};

// The level changed after the last index of every segment but the last one, by the difference of
// the means ÷ sigma.
struct LevelChanges {
    std::size_t n = 0; // values; gaps are closed up
    // Mean moving range ÷ 1.128; empty below two values, and where it is no number any more.
    std::optional<double> sigma;
    std::optional<double> penalty; // as used; empty where none was needed (below two values)
    double objective = 0;          // Σ squared distances from the segment means + penalty × changes
    // Values so small or so large that their squares are no numbers any more: penalty and objective
    // are 0 or infinite and say nothing. The segments, their means and sigma hold all the same.
    bool squaresOutOfRange = false;
    std::vector<LevelSegment> segments; // in order; empty only if there is no value
    // (mean after − mean before) ÷ sigma for the change at the end of segments[index]; empty if
    // sigma is 0 or not known.
    std::optional<double> sizeInSigmas(std::size_t index) const;
};

// Exact: no other division has a smaller objective; of equally good ones one with the fewest
// changes. Gaps are NaN. A series too short for two segments, or all of whose values are equal, is
// one segment. 10,000 values take well under a second, also where nothing changed, which is the
// slow case (quadratic). Source: optimal partitioning after Jackson et al., IEEE Signal Processing
// Letters 12 (2005), pruned after Killick, Fearnhead and Eckley, JASA 107 (2012).
LevelChanges findLevelChanges(std::span<const double> values, const ChangeOptions& options = {});

} // namespace core
