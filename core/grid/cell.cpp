#include "core/grid/cell.h"

#include "core/base/natural_order.h"
#include "core/base/text.h"

#include <cmath>

namespace core {

namespace {

// Of the milliseconds at which it begins; a day of a period's begin and the moment of its midnight are equal.
Milliseconds beginOf(const Cell& cell)
{
    if (const auto* day = std::get_if<Day>(&cell))
        return startOf(*day);
    if (const auto* instant = std::get_if<Instant>(&cell))
        return instant->at;
    return startOf(std::get<Period>(cell).first);
}

enum class Family { number, time, text, none };

Family familyOf(const Cell& cell)
{
    if (isNumber(cell))
        return Family::number;
    if (std::holds_alternative<std::string>(cell))
        return Family::text;
    const bool isTime = std::holds_alternative<Day>(cell) || std::holds_alternative<Instant>(cell)
                        || std::holds_alternative<Period>(cell);
    return isTime ? Family::time : Family::none;
}

std::optional<Decimal> exactOf(const Cell& cell)
{
    if (const auto* exact = std::get_if<Decimal>(&cell))
        return *exact;
    if (const auto* count = std::get_if<std::int64_t>(&cell))
        return Decimal(*count, 0);
    return {};
}

double doubleOf(const Cell& cell)
{
    if (const auto* value = std::get_if<double>(&cell))
        return *value;
    if (const auto* count = std::get_if<std::int64_t>(&cell))
        return static_cast<double>(*count);
    return std::get<Decimal>(cell).toDouble();
}

std::weak_ordering compareNumbers(const Cell& a, const Cell& b)
{
    if (const auto x = exactOf(a), y = exactOf(b); x && y)
        return *x <=> *y;
    const double x = doubleOf(a), y = doubleOf(b);
    return x < y ? std::weak_ordering::less : x > y ? std::weak_ordering::greater : std::weak_ordering::equivalent;
}

} // namespace

bool isEmpty(const Cell& cell)
{
    const auto* value = std::get_if<double>(&cell);
    return value ? !std::isfinite(*value) : std::holds_alternative<std::monostate>(cell);
}

bool isNumber(const Cell& cell)
{
    const auto* value = std::get_if<double>(&cell);
    return (value && std::isfinite(*value)) || std::holds_alternative<std::int64_t>(cell)
           || std::holds_alternative<Decimal>(cell);
}

std::weak_ordering compareCells(const Cell& a, const Cell& b)
{
    const auto family = familyOf(a);
    if (const auto order = family <=> familyOf(b); std::is_neq(order))
        return order;
    switch (family) {
    case Family::number: return compareNumbers(a, b);
    case Family::time: return beginOf(a) <=> beginOf(b);
    case Family::text: return naturalOrder(std::get<std::string>(a), std::get<std::string>(b));
    case Family::none: break;
    }
    return std::weak_ordering::equivalent;
}

std::string exactText(const Cell& cell)
{
    struct Writer {
        std::string operator()(std::monostate) const { return {}; }
        std::string operator()(const std::string& text) const { return text; }
        std::string operator()(double value) const { return std::isfinite(value) ? shortest(value) : std::string(); }
        std::string operator()(std::int64_t count) const { return std::to_string(count); }
        std::string operator()(const Decimal& exact) const { return exact.text(); }
        std::string operator()(Day day) const { return isoDay(day); }
        std::string operator()(Instant instant) const { return isoTime(instant.at); }
        std::string operator()(const Period& period) const { return period.text(); }
    };
    return std::visit(Writer{}, cell);
}

} // namespace core
