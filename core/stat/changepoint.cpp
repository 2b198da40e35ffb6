#include "core/stat/changepoint.h"

#include "core/stat/describe.h"
#include "core/stat/scale.h"
#include "core/stat/sum.h"
#include "core/stat/xmr.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace core {

namespace {

// Running sums from which Σ(x − mean)² of any stretch follows in constant time. Values come as distances from their
// overall mean, and long double carries eleven more bits, so that the difference of two large sums keeps the small
// cost.
struct Sums {
    explicit Sums(std::span<const double> distances)
        : sum(distances.size() + 1), squares(distances.size() + 1), inverse(distances.size() + 1)
    {
        for (std::size_t i = 0; i < distances.size(); ++i) {
            const long double off = distances[i];
            sum[i + 1] = sum[i] + off;
            squares[i + 1] = squares[i] + off * off;
            inverse[i + 1] = 1.0L / static_cast<long double>(i + 1);
        }
    }
    std::vector<long double> sum, squares, inverse;
};

struct Best {
    long double objective = std::numeric_limits<long double>::infinity();
    std::size_t from = 0; // where the last segment begins
    std::size_t changes = 0;
};

// A possible start of the last segment, with what its objective takes of the sums up to it.
struct Start {
    std::size_t at;
    std::size_t dropAt;
    std::size_t changes;
    long double sum;
    long double base; // objective of what is before, less the squares before
    long double
        without; // objective up to the last end looked at if the last segment began here, its own penalty left out
};

// The best division of the first `end` values, for every end. A start that loses by more than the price of a change at
// t can never win again, but only once a segment from t is long enough to stand, hence dropAt. The loop over the starts
// is the whole cost of a long steady series, where none is dropped; therefore one flat pass.
std::vector<Best> bestDivisions(std::size_t n, const Sums& sums, long double penalty, std::size_t minSegment)
{
    std::vector<Best> best(n + 1);
    best[0].objective = -penalty;
    const long double dust = 1e-16L * sums.squares.back();
    std::vector<Start> starts;
    starts.reserve(n);
    for (std::size_t end = minSegment; end <= n; ++end) {
        const auto newest = end - minSegment;
        if (newest == 0 || newest >= minSegment)
            starts.push_back({newest, std::numeric_limits<std::size_t>::max(),
                              newest == 0 ? 0 : best[newest].changes + 1, sums.sum[newest],
                              best[newest].objective - sums.squares[newest], -HUGE_VALL});
        const long double sum = sums.sum[end], squares = sums.squares[end], lost = best[end - 1].objective + dust;
        const long double* const inverse = sums.inverse.data() + end;
        Best here;
        Start* kept = starts.data();
        for (Start *start = kept, *const last = start + starts.size(); start != last; ++start) {
            if (start->without > lost && start->dropAt > end - 1 + minSegment)
                start->dropAt = end - 1 + minSegment;
            if (start->dropAt <= end)
                continue;
            const long double apart = sum - start->sum;
            const long double without =
                start->base + squares - apart * apart * inverse[-static_cast<std::ptrdiff_t>(start->at)];
            const long double objective = without + penalty;
            if (objective < here.objective + dust
                && (objective < here.objective - dust || start->changes < here.changes))
                here = {objective, start->at, start->changes};
            if (kept != start)
                *kept = *start;
            kept++->without = without;
        }
        starts.resize(static_cast<std::size_t>(kept - starts.data()), Start{});
        best[end] = here;
    }
    return best;
}

double sigmaOf(std::span<const double> values)
{
    Sum ranges;
    for (std::size_t i = 1; i < values.size(); ++i)
        ranges += std::abs(values[i] - values[i - 1]);
    return ranges.value() / static_cast<double>(values.size() - 1) / sigmaPerRange;
}

double squaredDistances(std::span<const double> values, double mean)
{
    Sum squares;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return squares.value();
}

} // namespace

std::optional<double> LevelChanges::sizeInSigmas(std::size_t index) const
{
    assert(index + 1 < segments.size());
    if (!sigma || !(*sigma > 0))
        return std::nullopt;
    return (segments[index + 1].mean - segments[index].mean) / *sigma;
}

LevelChanges findLevelChanges(std::span<const double> values, const ChangeOptions& options)
{
    std::vector<double> closed; // without gaps
    std::vector<std::size_t> place;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isfinite(values[i])) {
            closed.push_back(values[i]);
            place.push_back(i);
        }
    }
    LevelChanges found;
    const auto n = found.n = closed.size();
    found.penalty = options.penalty;
    if (n == 0)
        return found;
    const int edge = edgeOf({closed});
    const auto even = scaledBy(closed, -edge);
    double sigma = 0;
    long double penalty = std::ldexp(static_cast<long double>(options.penalty.value_or(0)), -2 * edge);
    if (n > 1) {
        sigma = sigmaOf(even);
        if (!options.penalty)
            penalty = 2 * std::log(static_cast<double>(n)) * sigma * sigma;
        if (const double whole = std::ldexp(sigma, edge); std::isfinite(whole))
            found.sigma = whole;
        found.penalty = static_cast<double>(std::ldexp(penalty, 2 * edge));
    }
    // At a large offset the mean of a stretch is rounded by more than its values differ, so costs are those of
    // distances.
    std::vector<double> distances;
    for (const double overall = *meanOf(even); const double value : even)
        distances.push_back(value - overall);
    std::vector<std::size_t> ends = {n};
    const auto shortest = std::max<std::size_t>(options.minSegment, 1);
    if (n >= 2 * shortest && sigma > 0) {
        const auto best = bestDivisions(n, Sums(distances), penalty, shortest);
        for (auto from = best[n].from; from > 0; from = best[from].from)
            ends.insert(ends.begin(), from);
    }
    Sum cost;
    std::size_t first = 0;
    for (const auto end : ends) {
        found.segments.push_back(
            {place[first], place[end - 1], end - first, *meanOf(std::span(closed).subspan(first, end - first))});
        const auto stretch = std::span(distances).subspan(first, end - first);
        cost += squaredDistances(stretch, *meanOf(stretch));
        first = end;
    }
    const long double objective = cost.value() + penalty * static_cast<long double>(ends.size() - 1);
    found.objective = static_cast<double>(std::ldexp(objective, 2 * edge));
    found.squaresOutOfRange = edge != 0
                              && ((sigma > 0 && !std::isnormal(*found.penalty) && !options.penalty)
                                  || (objective > 0 && !std::isnormal(found.objective)));
    return found;
}

} // namespace core
