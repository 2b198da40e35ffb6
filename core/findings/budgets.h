// Money above its budget, and budgets that will not last.
#pragma once

#include "core/findings/episodes.h"

#include <optional>

namespace core {

// Spend of the period above the budget of those components of the scope that have one; or, where it
// is not, a budget of the month or the year that runs out before its end. Empty: neither, or no
// budget. Cost: a forecast of spend.
std::optional<Finding> budgetFinding(const FindingGround& ground);

} // namespace core
