#include "core/grid/grid_sum.h"

namespace core {

void GridSum::add(std::size_t row, std::size_t column)
{
    const auto cell = rows_.cell(row, column);
    filled_ += isEmpty(cell) ? 0 : 1;
    if (!isNumber(cell))
        return;
    auto unit = rows_.unit(row, column);
    if (numbers_++ == 0)
        unit_ = std::move(unit);
    else
        sameUnit_ = sameUnit_ && unit == unit_;
    if (const auto* value = std::get_if<double>(&cell)) {
        isExact_ = false;
        rough_ += *value;
    } else if (const auto* count = std::get_if<std::int64_t>(&cell)) {
        exact_ += Decimal(*count, 0);
    } else {
        exact_ += std::get<Decimal>(cell);
    }
}

std::optional<Cell> GridSum::sum() const
{
    if (numbers_ == 0 || !sameUnit_)
        return {};
    return isExact_ ? Cell(exact_) : Cell(exact_.toDouble() + rough_);
}

std::optional<double> GridSum::average() const
{
    if (numbers_ == 0 || !sameUnit_)
        return {};
    return (exact_.toDouble() + rough_) / static_cast<double>(numbers_);
}

} // namespace core
