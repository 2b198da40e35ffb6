// Which of two series moves first, and how closely the other follows.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace core {

// The rank of each value from 1; ties share their mean rank. Values must be finite.
std::vector<double> meanRanks(std::span<const double> values);

// Product-moment correlation of pairs, from −1 to 1; empty below two pairs or where either side
// does not vary (differences of no more than `dust` count as none). Both spans have the same length
// and hold finite values.
std::optional<double> pearson(std::span<const double> a, std::span<const double> b, double dustA = 0, double dustB = 0);
// The same of the mean ranks.
std::optional<double> spearman(std::span<const double> a, std::span<const double> b);

struct CorrelationOptions {
    std::size_t difference = 1; // xₜ − xₜ₋difference instead of xₜ; 0: the levels themselves
    int lags = 6;               // lags from −lags to lags
    std::size_t minPairs = 20;  // fewer pairs at a lag: no figure
};

struct LagCorrelation {
    // Pairs the first series at t with the second at t + lag: positive, the first leads.
    int lag = 0;
    std::size_t n = 0; // pairs at this lag
    std::optional<double> pearson;
    std::optional<double> spearman;
    bool marked = false; // |pearson| > 2.9 ÷ √n: beyond a 95 % band corrected for 13 lags
    friend bool operator==(const LagCorrelation&, const LagCorrelation&) = default;
};

// One entry a lag, ascending. Gaps are NaN; a difference with a gap is a gap, a pair with a gap is
// left out. Means and ranks are those of the pairs at the lag. A series that does not vary after
// differencing has no figure. Series of different length are compared over the shorter one's
// positions. A mark says "moves together", never "causes". Source: Box, Jenkins and Reinsel, Time
// Series Analysis, ch. 12.
std::vector<LagCorrelation> laggedCorrelations(std::span<const double> first, std::span<const double> second,
                                               const CorrelationOptions& options = {});

// The entry with the largest |pearson|, the first of equals; null if none has one. Points into the
// span.
const LagCorrelation* strongest(std::span<const LagCorrelation> lags);

} // namespace core
