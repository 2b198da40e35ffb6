#include "core/model/amount.h"

#include "core/base/text.h"

#include <algorithm>
#include <string>

namespace core {

namespace {

// Length of the currency symbol that text begins with; 0: none. The signs of Latin-1 and of U+20A0 to U+20CF.
std::size_t symbolLength(std::string_view text)
{
    if (text.starts_with('$'))
        return 1;
    if (text.size() >= 2 && text[0] == '\xC2' && text[1] >= '\xA2' && text[1] <= '\xA5')
        return 2;
    if (text.size() >= 3 && text[0] == '\xE2' && (text[1] == '\x82' || text[1] == '\x83')
        && (text[1] == '\x82' ? text[2] >= '\xA0' : text[2] <= '\x8F'))
        return 3;
    return 0;
}

bool takeSymbol(std::string_view& text)
{
    if (const auto front = symbolLength(text)) {
        text = trim(text.substr(front));
        return true;
    }
    for (std::size_t length = 1; length <= 3 && length <= text.size(); ++length)
        if (symbolLength(text.substr(text.size() - length)) == length) {
            text = trim(text.substr(0, text.size() - length));
            return true;
        }
    return false;
}

bool takeMinus(std::string_view& text, bool& signTaken)
{
    if (text.empty() || signTaken || (text.front() != '-' && text.front() != '+'))
        return false;
    const bool minus = text.front() == '-';
    text = trim(text.substr(1));
    signTaken = true;
    return minus;
}

// 12,345,678.90 without its commas; empty if the commas do not stand between groups of digits.
std::optional<std::string> withoutThousands(std::string_view text)
{
    const auto whole = text.substr(0, text.find_first_of(".eE"));
    if (whole.find(',') == std::string_view::npos)
        return text.find(',') == std::string_view::npos ? std::optional(std::string(text)) : std::nullopt;
    const auto groups = split(whole, ',');
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const bool last = i + 1 == groups.size();
        const auto size = groups[i].size(); // groups of two are written in India
        if (!std::all_of(groups[i].begin(), groups[i].end(), isDigit)
            || size < (last     ? 3U
                       : i == 0 ? 1U
                                : 2U)
            || size > 3)
            return std::nullopt;
    }
    std::string plain(text);
    plain.erase(std::remove(plain.begin(), plain.end(), ','), plain.end());
    return plain;
}

} // namespace

bool isNullCell(std::string_view cell)
{
    if (cell.empty())
        return true;
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
    std::string_view rest = trim(cell);
    bool negative = false, signTaken = false, symbolTaken = false;
    const bool brackets = rest.size() > 2 && rest.front() == '(' && rest.back() == ')';
    if (brackets) {
        rest = trim(rest.substr(1, rest.size() - 2));
        signTaken = true;
        negative = true;
    }
    negative = takeMinus(rest, signTaken) || negative;
    symbolTaken = takeSymbol(rest);
    if (symbolTaken)
        negative = takeMinus(rest, signTaken) || negative; // $-5
    const auto plain = decimalComma ? std::optional(withDecimalPoint(rest)) : withoutThousands(rest);
    // A sign was looked for already: a second one is a mistake.
    if (!plain || plain->empty() || !(isDigit(plain->front()) || plain->front() == '.'))
        return {Amount::Kind::unreadable, {}};
    const auto value = Decimal::parse(*plain);
    if (!value)
        return {Amount::Kind::unreadable, {}};
    return {Amount::Kind::value, negative ? -*value : *value};
}

Decimal ExactSum::total() const
{
    Decimal sum = large_;
    for (std::size_t scale = 0; scale < units_.size(); ++scale)
        if (units_[scale] != 0)
            sum += Decimal::fromUnits(units_[scale], static_cast<int>(scale));
    return sum;
}

void DecimalCommaEvidence::add(std::string_view cell)
{
    cell = trim(cell);
    if (!cell.empty() && (cell.front() == '-' || cell.front() == '+'))
        cell.remove_prefix(1);
    const auto mark = cell.find_last_of(",.");
    if (mark == std::string_view::npos || mark == 0 || mark + 1 == cell.size())
        return;
    const auto fraction = cell.substr(mark + 1);
    auto whole = cell.substr(0, mark);
    if (!std::all_of(fraction.begin(), fraction.end(), isDigit))
        return;
    if (cell[mark] == '.') {
        point_ = point_ || std::all_of(whole.begin(), whole.end(), isDigit);
        return;
    }
    const auto groups = split(whole, '.');
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const bool size = groups.size() == 1 ? !groups[i].empty()
                          : i == 0           ? !groups[i].empty() && groups[i].size() <= 3
                                             : groups[i].size() == 3;
        if (!size || !std::all_of(groups[i].begin(), groups[i].end(), isDigit))
            return;
    }
    comma_ = true;
}

std::string withDecimalPoint(std::string_view cell)
{
    std::string plain;
    plain.reserve(cell.size());
    for (const char c : cell)
        if (c != '.')
            plain += c == ',' ? '.' : c;
    return plain;
}

} // namespace core
