#include "core/explore/fact_figures.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

Figure exactly(const std::optional<Decimal>& amount)
{
    return amount ? Figure{amount->toDouble(), amount, 0} : Figure{};
}
Figure counted(std::int64_t n) { return exactly(Decimal(n, 0)); }

Figure unitPrice(const FigureSums& of)
{
    const auto effective = of.money(of.sums.effectiveOfQuantity);
    const double quantity = of.sums.quantities();
    return effective && of.sums.kinds.size() == 1 && quantity > 0 ? Figure{effective->toDouble() / quantity, {}, 0}
                                                                  : Figure{};
}

Figure discountShare(const FigureSums& of)
{
    const auto effective = of.money(of.sums.effectiveOfList), list = of.money(of.sums.list);
    return effective && list && !list->isZero() && !list->isNegative()
               ? Figure{(*list - *effective).toDouble() / list->toDouble(), {}, 0}
               : Figure{};
}

Figure costFigure(std::string_view value, const FigureSums& of)
{
    if (value == "billed")
        return exactly(of.money(of.sums.billed));
    if (value == "effective")
        return exactly(of.money(of.sums.effective));
    if (value == "list")
        return exactly(of.money(of.sums.list));
    if (value == "contracted")
        return exactly(of.money(of.sums.contracted));
    if (value == "rows")
        return counted(of.rows);
    if (value == "quantity")
        return of.sums.kinds.size() == 1 ? Figure{of.sums.quantities(), {}, 0} : Figure{};
    return value == "unit_price" ? unitPrice(of) : discountShare(of);
}

Figure checkFigure(std::string_view value, const FactSums& sums)
{
    if (value == "run")
        return counted(sums.parts);
    if (value == "passed")
        return counted(sums.passed);
    if (value == "failed")
        return counted(sums.failed);
    return {100.0 * static_cast<double>(sums.passed) / static_cast<double>(sums.parts), {}, 0};
}

Figure pointFigure(std::string_view value, const FactSums& sums)
{
    if (value == "count")
        return counted(sums.parts);
    if (sums.kinds.size() != 1 || sums.values == 0)
        return {};
    const double sum = sums.sum + sums.lost;
    return {value == "sum"    ? sum
            : value == "mean" ? sum / static_cast<double>(sums.values)
            : value == "min"  ? sums.least
            : value == "max"  ? sums.most
                              : sums.last,
            {},
            0};
}

} // namespace

Figure figureOf(Subject subject, std::string_view value, const FigureSums& of)
{
    auto figure = subject == Subject::cost    ? costFigure(value, of)
                  : subject == Subject::check ? checkFigure(value, of.sums)
                                              : pointFigure(value, of.sums);
    figure.count = of.rows;
    return figure;
}

std::optional<Decimal> addedBy(Subject subject, std::string_view value, const FactRow& row, const FactPart& part,
                               bool isFirst, const std::function<std::optional<Decimal>(const MoneySums&)>& money)
{
    if (value == "rows")
        return Decimal(isFirst ? 1 : 0, 0);
    if (value == "quantity")
        return row.quantity && part.share != 1 ? decimalOf(row.quantity->toDouble() * part.share) : row.quantity;
    FactSums own;
    own.add(row, part);
    if (subject == Subject::cost && !valueAddsUp(value))
        return {};
    if (subject == Subject::cost)
        return costFigure(value, {own, 1, money}).exact;
    if (subject == Subject::check)
        return valueAddsUp(value) ? checkFigure(value, own).exact : std::nullopt;
    return value == "count"              ? std::optional(Decimal(1, 0))
           : value == "sum" && row.value ? decimalOf(*row.value)
                                         : std::nullopt;
}

bool valueAddsUp(std::string_view value)
{
    static constexpr std::array<std::string_view, 11> sums{
        "billed", "effective", "list", "contracted", "quantity", "rows", "run", "passed", "failed", "count", "sum"};
    return std::ranges::find(sums, value) != sums.end();
}

AskedSums askedSums(std::span<const std::string_view> values)
{
    const auto any = [&](std::initializer_list<std::string_view> names) {
        return std::ranges::any_of(
            values, [&](std::string_view value) { return std::ranges::find(names, value) != names.end(); });
    };
    return {any({"billed"}), any({"effective", "unit_price", "discount_share"}), any({"list", "discount_share"}),
            any({"contracted"}), any({"quantity", "unit_price"})};
}

} // namespace core
