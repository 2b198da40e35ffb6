#include "app/analyse_input.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace app {

Series readSeries(const AnalyseOptions& options)
{
    const core::NumberTable table(options.file);
    if (!options.column.empty())
        return {table.numbers(table.column(options.column)), table.lines()};
    if (const auto numeric = table.numeric(); !numeric.empty())
        return {table.numbers(numeric.front()), table.lines()};
    // No column of numbers, but perhaps one of gaps alone: an empty series, about which there is little to say.
    for (std::size_t i = 0; i < table.names().size(); ++i)
        if (std::ranges::all_of(table.texts(i), [](const std::string& cell) { return cell.empty(); }))
            return {table.numbers(i), table.lines()};
    throw core::Error(core::Fault::format,
                      table.at("No column holds numbers alone; name one with --column to see what is in its way."));
}

void requireFinite(const char* option, std::optional<double> value)
{
    if (value && !std::isfinite(*value))
        throw core::Error(core::Fault::argument, fmt::format("{} must be a finite number.", option));
}

} // namespace app
