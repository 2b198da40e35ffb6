#include "core/explore/exchange.h"

namespace core {

Exchange::Exchange(const Database& db, std::string reporting) : reporting_(std::move(reporting))
{
    Statement rates(db, "SELECT currency, month, rate FROM rate");
    while (rates.step())
        if (const auto month = Period::parse(rates.text(1)); const auto rate = Decimal::parse(rates.view(2)))
            if (month)
                rates_.emplace(std::pair(rates.text(0), month->first), *rate);
}

std::optional<Decimal> Exchange::total(const MoneySums& money, const Members& currencies, bool alone) const
{
    if (money.sums().empty())
        return std::nullopt;
    Decimal total;
    for (const auto& sum : money.sums()) {
        const auto& currency = currencies.text(sum.currency);
        if (alone || seen_.size() < 2 || currency == reporting_) {
            total += sum.amount;
            continue;
        }
        const auto rate = rates_.find({currency, sum.month});
        if (rate == rates_.end())
            return std::nullopt;
        total += sum.amount * rate->second;
    }
    return total;
}

} // namespace core
