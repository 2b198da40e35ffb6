// Figures of costs, verdicts and points, each by its own definition over the sums of its rows.
#pragma once

#include "core/explore/exchange.h"
#include "core/explore/fact_sums.h"
#include "core/explore/figure.h"
#include "core/explore/view.h"

#include <functional>
#include <string_view>

namespace core {

// rows: distinct ones. money: a sum of amounts as one, or empty.
struct FigureSums {
    const FactSums& sums;
    std::int64_t rows = 0;
    std::function<std::optional<Decimal>(const MoneySums&)> money;
};
// The count is that of the rows.
Figure figureOf(Subject subject, std::string_view value, const FigureSums& of);
bool valueAddsUp(std::string_view value); // no row is 0
// What a part of a row adds to the value, which is then the sum of these. isFirst: the row adds
// nothing before; a row counts once. Empty where the value is no sum, or the row does not say.
std::optional<Decimal> addedBy(Subject subject, std::string_view value, const FactRow& row, const FactPart& part,
                               bool isFirst, const std::function<std::optional<Decimal>(const MoneySums&)>& money);
// The sums of charges that these values need.
AskedSums askedSums(std::span<const std::string_view> values);

} // namespace core
