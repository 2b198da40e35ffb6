#include "app/period_option.h"

#include "core/base/error.h"

#include <fmt/format.h>

namespace app {

std::optional<core::Period> periodOf(const std::string& text)
{
    if (text.empty())
        return {};
    const auto period = core::Period::parse(text);
    if (!period)
        throw core::Error(
            core::Fault::argument,
            fmt::format("--period {}: a period is written 2026-03, 2026-Q1, 2026-W07, 2026 or 2026-01..2026-03.",
                        text));
    return period;
}

core::Comparison comparisonOf(const std::string& text)
{
    if (text.empty())
        return {};
    const auto comparison = core::Comparison::parse(text);
    if (!comparison)
        throw core::Error(core::Fault::argument,
                          fmt::format("--compare {}: compare with previous, year_ago, target, budget, or a period "
                                      "such as 2026-03.",
                                      text));
    return *comparison;
}

} // namespace app
