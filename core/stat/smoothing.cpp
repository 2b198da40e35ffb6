#include "core/stat/smoothing.h"

#include "core/stat/sum.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace core {

namespace {

struct Line {
    double intercept = 0;
    double slope = 0;
};

// Least squares through points at 1, 2, 3, …
Line lineThrough(std::span<const double> values)
{
    const auto n = static_cast<double>(values.size());
    const double middle = (n + 1) / 2;
    const double mean = sumOf(values) / n;
    Sum products, squares;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double off = static_cast<double>(i + 1) - middle;
        products += off * (values[i] - mean);
        squares += off * off;
    }
    const double slope = products.value() / squares.value();
    return {mean - slope * middle, slope};
}

// One figure a position: the mean distance or ratio to the trend where that is known, centred on 0 or 1.
std::vector<double> seasonFigures(std::span<const double> values, std::span<const double> trend,
                                  const SmoothingModel& model)
{
    const bool factors = model.kind == SeasonKind::multiplicative;
    std::vector<double> figures;
    for (std::size_t position = 0; position < model.period; ++position) {
        Sum sum;
        double n = 0;
        for (auto i = position; i < values.size(); i += model.period) {
            if (std::isnan(trend[i]))
                continue;
            sum += factors ? values[i] / trend[i] : values[i] - trend[i];
            ++n;
        }
        figures.push_back(sum.value() / n);
    }
    const double mean = sumOf(figures) / static_cast<double>(model.period);
    for (auto& figure : figures)
        figure = factors ? figure / mean : figure - mean;
    return figures;
}

bool isFinite(const SmoothingState& state)
{
    return std::isfinite(state.level) && std::isfinite(state.trend)
           && std::ranges::all_of(state.season, [](double figure) { return std::isfinite(figure); });
}

} // namespace

double SmoothingState::forecast(const SmoothingModel& model, std::size_t steps) const
{
    assert(steps > 0);
    double lasting = static_cast<double>(steps); // φ + φ² + … + φ^steps
    if (model.damping != 1)
        lasting = model.damping * (1 - std::pow(model.damping, static_cast<double>(steps))) / (1 - model.damping);
    const double line = level + lasting * trend;
    if (model.kind == SeasonKind::none)
        return line;
    const double figure = season[(steps - 1) % model.period];
    return model.kind == SeasonKind::additive ? line + figure : line * figure;
}

void SmoothingState::take(const SmoothingModel& model, const SmoothingWeights& weights, double value)
{
    const double before = level;
    const double lasting = model.damping * trend;
    double plain = value; // without its season
    if (model.kind == SeasonKind::additive)
        plain = value - season.front();
    else if (model.kind == SeasonKind::multiplicative)
        plain = value / season.front();
    level = weights.level * plain + (1 - weights.level) * (before + lasting);
    trend = weights.trend * (level - before) + (1 - weights.trend) * lasting;
    if (model.kind == SeasonKind::none)
        return;
    const double newest = model.kind == SeasonKind::additive ? value - level : value / level;
    season.front() = weights.season * newest + (1 - weights.season) * season.front();
    std::ranges::rotate(season, season.begin() + 1);
}

std::vector<double> centeredAverage(std::span<const double> values, std::size_t period)
{
    std::vector<double> average(values.size(), std::nan(""));
    const auto reach = period / 2;
    for (auto i = reach; i + reach < values.size(); ++i) {
        Sum sum;
        for (auto j = i - reach; j <= i + reach; ++j)
            sum += period % 2 == 0 && (j == i - reach || j == i + reach) ? values[j] / 2 : values[j];
        average[i] = sum.value() / static_cast<double>(period);
    }
    return average;
}

std::optional<SmoothingState> startState(std::span<const double> values, const SmoothingModel& model)
{
    if (values.size() < model.fewest())
        return std::nullopt;
    SmoothingState state;
    if (model.kind == SeasonKind::none) {
        state.level = values[0];
        state.trend = (values[3] - values[0]) / 3;
    } else {
        const auto first = values.first(2 * model.period);
        const auto trend = centeredAverage(first, model.period);
        std::vector<double> known;
        std::ranges::copy_if(trend, std::back_inserter(known), [](double value) { return !std::isnan(value); });
        const auto line = lineThrough(known);
        state.level = line.intercept;
        state.trend = line.slope;
        state.season = seasonFigures(first, trend, model);
    }
    if (!isFinite(state))
        return std::nullopt;
    return state;
}

Smoothed smooth(std::span<const double> values, const SmoothingModel& model, const SmoothingWeights& weights,
                SmoothingState start)
{
    Smoothed made;
    made.fitted.assign(values.size(), std::nan(""));
    Sum sse;
    for (auto i = model.warmUp(); i < values.size(); ++i) {
        made.fitted[i] = start.forecast(model, 1);
        sse += (values[i] - made.fitted[i]) * (values[i] - made.fitted[i]);
        start.take(model, weights, values[i]);
    }
    made.sse = isFinite(start) ? sse.value() : std::nan("");
    made.end = std::move(start);
    return made;
}

} // namespace core
