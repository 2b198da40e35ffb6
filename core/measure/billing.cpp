#include "core/measure/billing.h"

#include "core/base/period.h"

namespace core {

std::size_t invoicedMonths(std::span<const Day> days)
{
    constexpr std::size_t mostMonths = 6, mostDays = 3;
    std::size_t months = 0;
    while (!days.empty() && months < mostMonths) {
        const auto month = Period::monthOf(days.back());
        std::size_t inMonth = 0;
        for (; !days.empty() && month.contains(days.back()); days = days.first(days.size() - 1))
            ++inMonth;
        if (inMonth > mostDays || (months == 0 && days.empty() && inMonth > 1))
            return 0;
        ++months;
    }
    return months;
}

} // namespace core
