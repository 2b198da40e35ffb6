// The options --period and --compare, as commands read them.
#pragma once

#include "core/base/period.h"
#include "core/kpi/question.h"

#include <optional>
#include <string>

namespace app {

// None for an empty text. Throws Error{argument} for what is no period.
std::optional<core::Period> periodOf(const std::string& text);

constexpr const char* periodHelp =
    "2026-03, 2026-Q1, 2026-W07, 2026, 2026-01..2026-03, ytd or 12m; without it the last whole month";
constexpr const char* compareHelp =
    "previous, year_ago, target, budget (of spend alone) or a period; without it the period before";

// The period before for an empty text. Throws Error{argument} for what is no comparison.
core::Comparison comparisonOf(const std::string& text);

} // namespace app
