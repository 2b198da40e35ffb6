#include "core/stat/forecast_band.h"

#include "core/stat/sum.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr double share = 0.8; // of the outcomes that lie inside
constexpr std::size_t fewestErrors = 8;
constexpr std::size_t fewestNewest = 5;

// How the mean of the squares grows with the steps: the exponent of h that fits best. With `sums` of the sums of the
// errors up to each step.
double growthOf(std::span<const OriginErrors> errors, bool sums)
{
    Sum products, squares;
    bool any = true;
    for (std::size_t steps = 2; any; ++steps) {
        any = false;
        Sum ahead, first;
        double origins = 0;
        for (const auto& origin : errors) {
            if (origin.size() < steps)
                continue;
            any = true;
            const double off = sums ? sumOf(std::span(origin).first(steps)) : origin[steps - 1];
            ahead += off * off;
            first += origin[0] * origin[0];
            ++origins;
        }
        if (!(ahead.value() > 0) || !(first.value() > 0))
            continue;
        const double far = std::log(static_cast<double>(steps));
        products += origins * far * std::log(ahead.value() / first.value());
        squares += origins * far * far;
    }
    return squares.value() > 0 ? products.value() / squares.value() / 2 : 0;
}

// How many independent errors say as much: fewer than there are where neighbours hang together.
double independentOf(std::span<const double> errors)
{
    constexpr double together = 0.5;
    Sum products, squares;
    for (std::size_t i = 0; i < errors.size(); ++i) {
        squares += errors[i] * errors[i];
        if (i > 0)
            products += errors[i] * errors[i - 1];
    }
    const double lag1 = squares.value() > 0 ? products.value() / squares.value() : 0;
    return static_cast<double>(errors.size()) * (lag1 > together ? (1 - lag1) / (1 + lag1) : 1);
}

// The distance from 0 within which the next error lies so often.
double distanceOf(std::vector<double> errors)
{
    const double n = independentOf(errors);
    for (auto& error : errors)
        error = std::abs(error);
    std::ranges::sort(errors);
    const double place = share * (n + 1) / n * static_cast<double>(errors.size());
    if (!(place < static_cast<double>(errors.size())))
        return errors.back();
    const auto below = static_cast<std::size_t>(place);
    return errors[below - 1] + (place - static_cast<double>(below)) * (errors[below] - errors[below - 1]);
}

} // namespace

double repeatedValue(std::span<const double> values, std::size_t season, std::size_t origin, std::size_t steps)
{
    return values[origin - season + (steps - 1) % season];
}

std::vector<OriginErrors> repeatedErrors(std::span<const double> values, std::size_t season, std::size_t steps)
{
    std::vector<OriginErrors> errors;
    for (auto origin = season; origin < values.size(); ++origin) {
        auto& here = errors.emplace_back();
        for (std::size_t h = 1; h <= steps && origin + h <= values.size(); ++h)
            here.push_back(values[origin + h - 1] - repeatedValue(values, season, origin, h));
    }
    return errors;
}

std::vector<OriginErrors> heldOutErrors(std::span<const double> values, const SmoothingModel& model,
                                        const GivenWeights& given, std::size_t steps)
{
    std::vector<OriginErrors> errors;
    std::optional<SmoothingWeights> weights;
    SmoothingState state;
    std::size_t refit = 0;
    for (auto origin = model.fewest(); origin < values.size(); ++origin) {
        if (origin >= refit) {
            const auto known = values.first(origin);
            weights = fitWeights(known, model, given, WeightFit::coarse);
            if (!weights)
                continue;
            state = smooth(known, model, *weights, *startState(known, model)).end;
            refit = origin + std::max<std::size_t>(1, (origin + 9) / 10);
        }
        auto& here = errors.emplace_back();
        for (std::size_t h = 1; h <= steps && origin + h <= values.size(); ++h)
            here.push_back(values[origin + h - 1] - state.forecast(model, h));
        state.take(model, *weights, values[origin]);
    }
    return errors;
}

double BandWidth::step(std::size_t h) const { return first * std::pow(static_cast<double>(h), stepGrowth); }
double BandWidth::sum(std::size_t h) const { return first * std::pow(static_cast<double>(h), sumGrowth); }

std::optional<BandWidth> bandWidth(std::vector<OriginErrors> errors, std::size_t n)
{
    std::erase_if(errors, [](const OriginErrors& origin) {
        return !std::ranges::all_of(origin, [](double error) { return std::isfinite(error); });
    });
    if (errors.size() < fewestErrors)
        return std::nullopt;
    const auto newest = std::span(errors).last(std::min(errors.size(), std::max(fewestNewest, n * 2 / 5)));
    std::vector<double> first;
    for (const auto& origin : newest)
        first.push_back(origin[0]);
    return BandWidth{distanceOf(std::move(first)), std::clamp(growthOf(newest, false), 0.0, 1.0),
                     std::clamp(growthOf(errors, true), 0.0, 1.5)};
}

} // namespace core
