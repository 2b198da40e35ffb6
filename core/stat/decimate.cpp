#include "core/stat/decimate.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace core {

namespace {

void keepExtremes(std::span<const double> values, std::size_t first, std::size_t end, std::vector<std::size_t>& kept)
{
    std::optional<std::size_t> smallest, largest, gap;
    for (auto i = first; i < end; ++i) {
        if (!std::isfinite(values[i])) {
            gap = gap.value_or(i);
            continue;
        }
        if (!smallest || values[i] < values[*smallest])
            smallest = i;
        if (!largest || values[i] > values[*largest])
            largest = i;
    }
    for (const auto& place : {smallest, largest, gap})
        if (place)
            kept.push_back(*place);
}

} // namespace

std::vector<std::size_t> decimated(std::span<const double> values, std::size_t columns)
{
    std::vector<std::size_t> kept;
    if (columns == 0 || values.empty())
        return kept;
    if (values.size() <= 3 * columns + 2) {
        kept.resize(values.size());
        std::iota(kept.begin(), kept.end(), std::size_t{0});
        return kept;
    }
    kept = {0, values.size() - 1};
    // Column c holds the positions whose place in the width rounds down to c.
    for (std::size_t c = 0, first = 0; c < columns; ++c) {
        const auto end = values.size() * (c + 1) / columns;
        keepExtremes(values, first, end, kept);
        first = end;
    }
    std::ranges::sort(kept);
    const auto repeats = std::ranges::unique(kept);
    kept.erase(repeats.begin(), repeats.end());
    return kept;
}

} // namespace core
