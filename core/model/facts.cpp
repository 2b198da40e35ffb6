#include "core/model/facts.h"

#include "core/base/text.h"

#include <algorithm>

namespace core {

bool isCorrection(std::string_view chargeClass) { return equalNoCase(trim(chargeClass), "correction"); }

bool isUnusedCommitment(std::string_view status) { return equalNoCase(trim(status), "unused"); }
bool isUsedCommitment(std::string_view status) { return equalNoCase(trim(status), "used"); }

ListPrice listPriceOf(const PricedCharge& charge)
{
    if (!charge.isUse || charge.isUnused || (charge.isCovered && !charge.hasEffective))
        return ListPrice::none;
    return charge.hasList ? ListPrice::list : charge.hasContracted ? ListPrice::contracted : ListPrice::none;
}

bool isUse(std::string_view category)
{
    constexpr std::array<std::string_view, 4> others = {"purchase", "tax", "credit", "adjustment"};
    return std::ranges::none_of(others, [&](std::string_view other) { return equalNoCase(trim(category), other); });
}

} // namespace core
