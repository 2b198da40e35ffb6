// Searches the weights of exponential smoothing. Part of smoothing.h.
#include "core/stat/smoothing.h"

#include <nlopt.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

namespace core {

namespace {

// Of the open interval (0, 1).
constexpr double smallest = 1e-6;
constexpr double largest = 1 - 1e-6;
constexpr double unusable = 1e300; // stands for an error that is not finite: the searches cannot compute with those

struct Search {
    std::span<const double> values;
    const SmoothingModel& model;
    const SmoothingState& start;
    SmoothingWeights weights;       // the given ones; the others change
    std::vector<double*> free = {}; // into weights

    double operator()(std::span<const double> point)
    {
        for (std::size_t i = 0; i < free.size(); ++i)
            *free[i] = point[i];
        const double sse = squaredError(values, model, weights, start);
        return std::isfinite(sse) ? std::min(sse, unusable) : unusable;
    }
};

struct Candidate {
    std::vector<double> point;
    double sse = unusable;
};

// Grids are finer towards 0, where good weights of long steady series lie.
constexpr std::array fineSteps = {0.005, 0.03, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99};
constexpr std::array coarseSteps = {0.01, 0.1, 0.3, 0.6, 0.95};

// All points of a grid, the best first; one point, the given weights, where nothing is free.
std::vector<Candidate> gridOf(Search& search, std::span<const double> steps)
{
    std::vector<Candidate> candidates;
    std::size_t count = 1;
    for (std::size_t i = 0; i < search.free.size(); ++i)
        count *= steps.size();
    for (std::size_t number = 0; number < count; ++number) {
        Candidate candidate;
        for (std::size_t i = 0, rest = number; i < search.free.size(); ++i, rest /= steps.size())
            candidate.point.push_back(steps[rest % steps.size()]);
        candidate.sse = search(candidate.point);
        candidates.push_back(std::move(candidate));
    }
    std::ranges::stable_sort(candidates, {}, &Candidate::sse);
    return candidates;
}

double objective(unsigned dimensions, const double* point, double*, void* search)
{
    return (*static_cast<Search*>(search))(std::span(point, dimensions));
}

// The lowest place that the algorithm reaches from the candidate; never a worse one.
Candidate descend(nlopt_algorithm algorithm, Search& search, const Candidate& from)
{
    const auto dimensions = static_cast<unsigned>(search.free.size());
    const std::unique_ptr<nlopt_opt_s, decltype(&nlopt_destroy)> descent(nlopt_create(algorithm, dimensions),
                                                                         nlopt_destroy);
    nlopt_set_min_objective(descent.get(), objective, &search);
    nlopt_set_lower_bounds1(descent.get(), smallest);
    nlopt_set_upper_bounds1(descent.get(), largest);
    nlopt_set_ftol_rel(descent.get(), 1e-13);
    nlopt_set_xtol_rel(descent.get(), 1e-9);
    nlopt_set_maxeval(descent.get(), 600);
    auto reached = from;
    nlopt_optimize(descent.get(), reached.point.data(), &reached.sse); // also after an early end the best point so far
    for (auto& weight : reached.point)
        weight = std::clamp(weight, smallest, largest);
    reached.sse = search(reached.point);
    return reached.sse < from.sse ? reached : from;
}

} // namespace

double squaredError(std::span<const double> values, const SmoothingModel& model, const SmoothingWeights& weights,
                    SmoothingState start)
{
    // The same recursion as SmoothingState::take, with the season walked in a circle: fitting spends all its time here.
    double level = start.level, trend = start.trend, sse = 0;
    std::size_t position = 0;
    for (auto i = model.warmUp(); i < values.size(); ++i) {
        const double lasting = model.damping * trend;
        const double line = level + lasting;
        double plain = values[i], error = values[i] - line;
        if (model.kind == SeasonKind::additive) {
            plain -= start.season[position];
            error -= start.season[position];
        } else if (model.kind == SeasonKind::multiplicative) {
            plain /= start.season[position];
            error = values[i] - line * start.season[position];
        }
        sse += error * error;
        const double next = weights.level * plain + (1 - weights.level) * line;
        trend = weights.trend * (next - level) + (1 - weights.trend) * lasting;
        level = next;
        if (model.kind == SeasonKind::none)
            continue;
        const double newest = model.kind == SeasonKind::additive ? values[i] - level : values[i] / level;
        start.season[position] = weights.season * newest + (1 - weights.season) * start.season[position];
        position = position + 1 == model.period ? 0 : position + 1;
    }
    return sse;
}

namespace {

// From the best places of the grid down to the lowest one near them.
Candidate lowest(Search& search, const std::vector<Candidate>& grid)
{
    constexpr std::size_t starts = 8;
    auto best = grid.front();
    for (std::size_t i = 0; i < std::min(starts, grid.size()) && best.sse > 0 && grid[i].sse < unusable; ++i) {
        const auto reached = descend(NLOPT_LN_SBPLX, search, grid[i]);
        if (reached.sse < best.sse)
            best = reached;
    }
    if (search.free.size() > 1 && best.sse > 0 && best.sse < unusable) // BOBYQA needs two dimensions
        best = descend(NLOPT_LN_BOBYQA, search, best);
    return best;
}

} // namespace

std::optional<SmoothingWeights> fitWeights(std::span<const double> values, const SmoothingModel& model,
                                           const GivenWeights& given, WeightFit fit)
{
    const auto start = startState(values, model);
    if (!start)
        return std::nullopt;
    Search search{values, model, *start, {given.level.value_or(0), given.trend.value_or(0), given.season.value_or(0)}};
    if (!given.level)
        search.free.push_back(&search.weights.level);
    if (!given.trend)
        search.free.push_back(&search.weights.trend);
    if (!given.season && model.kind != SeasonKind::none)
        search.free.push_back(&search.weights.season);
    const bool coarse = fit == WeightFit::coarse;
    const auto grid = gridOf(search, coarse ? std::span<const double>(coarseSteps) : fineSteps);
    const auto best = coarse || search.free.empty() ? grid.front() : lowest(search, grid);
    if (!(best.sse < unusable))
        return std::nullopt;
    search(best.point);
    return search.weights;
}

} // namespace core
