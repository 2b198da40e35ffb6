// Splitting an amount among several, to the last digit.
#pragma once

#include "core/base/decimal.h"

#include <span>
#include <vector>

namespace core {

// The parts of an amount by weights that are not negative and not all 0: each cut at the amount's
// own last digit, what remains goes, one last digit each, to the largest fractions; of equal ones
// to the first. They add up to the amount. The method of largest remainders (Hamilton): Balinski
// and Young, Fair Representation (1982).
std::vector<Decimal> splitExactly(const Decimal& amount, std::span<const Decimal> weights);

} // namespace core
