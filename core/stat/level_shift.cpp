#include "core/stat/level_shift.h"

#include "core/stat/changepoint.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <utility>

namespace core {

namespace {

constexpr int orders = 999;
constexpr int mostAsGood = 10; // of a thousand orders, the one that happened among them

// Whether so good a division is rare among random orders of these values, at the same price of a change.
bool isBeyondChance(std::vector<double> values, double penalty)
{
    const ChangeOptions options{penalty, ChangeOptions().minSegment};
    const double happened = findLevelChanges(values, options).objective;
    const double asGood = happened + 1e-9 * std::abs(happened); // sums in another order differ in their last digits
    std::mt19937 random(1);
    int found = 1;
    for (int order = 0; order < orders && found <= mostAsGood; ++order) {
        for (std::size_t left = values.size(); left > 1; --left) // Fisher and Yates, the same on every machine
            std::swap(values[left - 1], values[random() % left]);
        found += findLevelChanges(values, options).objective <= asGood ? 1 : 0;
    }
    return found <= mostAsGood;
}

} // namespace

std::vector<LevelShift> levelShifts(std::span<const double> values)
{
    std::vector<LevelShift> shifts;
    const auto found = findLevelChanges(values);
    if (found.segments.size() < 2 || found.squaresOutOfRange)
        return shifts;
    const auto valuesOf = [&](std::size_t first, std::size_t last) {
        std::vector<double> there;
        std::ranges::copy_if(values.subspan(first, last + 1 - first), std::back_inserter(there),
                             [](double value) { return std::isfinite(value); });
        return there;
    };
    if (!isBeyondChance(valuesOf(0, values.size() - 1), *found.penalty))
        return shifts;
    for (std::size_t i = 1; i < found.segments.size(); ++i) {
        const auto &before = found.segments[i - 1], &after = found.segments[i];
        if (found.segments.size() == 2 || isBeyondChance(valuesOf(before.first, after.last), *found.penalty))
            shifts.push_back({after.first, before.mean, after.mean});
    }
    return shifts;
}

} // namespace core
