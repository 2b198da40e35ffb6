#include "core/model/amount.h"

#include "core/base/text.h"
#include "core/model/number_text.h"

#include <string>

namespace core {

bool isNullCell(std::string_view cell)
{
    if (cell.empty())
        return true;
    if (const char c = cell.front(); c > ' ' && c != 'n' && c != 'N') // most are seen by this alone
        return false;
    cell = trim(cell);
    return cell.empty() || (cell.size() == 4 && equalNoCase(cell, "null"));
}

bool isNullText(std::string_view cell)
{
    cell = trim(cell);
    return cell.empty()
           || (cell.size() <= 4
               && (cell == "-" || equalNoCase(cell, "null") || equalNoCase(cell, "none") || equalNoCase(cell, "n/a")));
}

std::optional<SmallDecimal> smallDecimal(std::string_view cell)
{
    if (cell.empty() || cell.size() > 64)
        return std::nullopt;
    const char* at = cell.data();
    const char* const end = at + cell.size();
    const bool negative = *at == '-', sign = negative || *at == '+';
    at += sign;
    const char* const start = at;
    std::uint64_t units = 0;
    for (; at < end && isDigit(*at); ++at)
        units = units * 10 + static_cast<unsigned>(*at - '0');
    const auto whole = static_cast<std::size_t>(at - start);
    std::size_t fraction = 0;
    const bool point = at < end;
    if (point) {
        if (*at != '.')
            return std::nullopt;
        for (++at; at < end && isDigit(*at); ++at, ++fraction)
            units = units * 10 + static_cast<unsigned>(*at - '0');
        if (at < end)
            return std::nullopt;
    }
    const auto digits = whole + fraction;
    if (digits == 0 || digits > 18)
        return std::nullopt;
    const auto value = static_cast<std::int64_t>(units);
    const bool plain =
        whole > 0 && (fraction > 0 || !point) && (*start != '0' || whole == 1) && (!sign || (negative && units != 0));
    return SmallDecimal{negative ? -value : value, static_cast<int>(fraction), plain};
}

Amount readAmount(std::string_view cell, bool decimalComma)
{
    if (isNullCell(cell))
        return {};
    if (const auto small = decimalComma ? std::nullopt : smallDecimal(cell))
        return {Amount::Kind::value, Decimal(small->units, small->scale)};
    const auto plain = plainNumber(cell, decimalComma ? DecimalMark::comma : DecimalMark::point);
    const auto value = plain ? Decimal::parse(plain->text) : std::nullopt;
    return value ? Amount{Amount::Kind::value, *value} : Amount{Amount::Kind::unreadable, {}};
}

Decimal ExactSum::total() const
{
    Decimal sum = large_;
    for (std::size_t scale = 0; scale < units_.size(); ++scale)
        if (units_[scale] != 0)
            sum += Decimal::fromUnits(units_[scale], static_cast<int>(scale));
    return sum;
}

} // namespace core
