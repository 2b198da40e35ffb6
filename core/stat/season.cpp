#include "core/stat/season.h"

#include "core/stat/describe.h"
#include "core/stat/scale.h"
#include "core/stat/smoothing.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace core {

namespace {

// Σ(x − mean)² over the finite values, and how many they are.
struct Spread {
    double squares = 0;
    std::size_t n = 0;
};

Spread spreadOf(const std::vector<double>& values)
{
    const auto summary = describe(values);
    return {summary.sd ? *summary.sd * *summary.sd * static_cast<double>(summary.n - 1) : 0, summary.n};
}

// What is left of each value when the trend is off; NaN where the moving average does not reach.
std::vector<double> detrended(std::span<const double> values, std::size_t season)
{
    auto left = centeredAverage(values, season);
    for (std::size_t i = 0; i < left.size(); ++i)
        left[i] = values[i] - left[i];
    return left;
}

std::vector<double> seasonalMeans(const std::vector<double>& left, std::size_t season)
{
    std::vector<double> figures;
    for (std::size_t at = 0; at < season; ++at) {
        std::vector<double> same;
        for (auto i = at; i < left.size(); i += season)
            same.push_back(left[i]);
        figures.push_back(meanOf(same).value_or(0));
    }
    return figures;
}

} // namespace

std::optional<double> seasonStrength(std::span<const double> values, std::size_t season)
{
    if (season < 2 || values.size() < 2 * season
        || std::ranges::any_of(values, [](double value) { return !std::isfinite(value); }))
        return std::nullopt;
    if (const int edge = edgeOf({values}); edge != 0) // a strength has no unit
        return seasonStrength(scaledBy(values, -edge), season);
    auto left = detrended(values, season);
    const auto figures = seasonalMeans(left, season);
    auto rest = left;
    for (std::size_t i = 0; i < rest.size(); ++i)
        rest[i] -= figures[i % season];
    const auto whole = spreadOf(left), rested = spreadOf(rest);
    constexpr double dust = 1e-9; // of the size of the values: what rounding leaves of a straight line
    double size = 0;
    for (const double value : values)
        size = std::max(size, std::abs(value));
    if (whole.n <= season || !(std::sqrt(whole.squares) > dust * size) || !std::isfinite(whole.squares))
        return std::nullopt;
    const double freedom = static_cast<double>(whole.n - 1) / static_cast<double>(whole.n - season);
    return std::clamp(1 - rested.squares / whole.squares * freedom, 0.0, 1.0);
}

bool hasSeason(std::span<const double> values, std::size_t season)
{
    constexpr double worth = 0.64;
    const auto strength = seasonStrength(values, season);
    return strength && *strength > worth && values.size() >= 3 * season;
}

} // namespace core
