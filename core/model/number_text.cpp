#include "core/model/number_text.h"

#include "core/base/text.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

namespace core {

namespace {

// Signs with the codes that they stand for; longer ones before those that they end with.
struct Sign {
    std::string_view text, codes;
};
constexpr Sign signs[] = {
    {"US$", "USD"},
    {"AU$", "AUD"},
    {"CA$", "CAD"},
    {"HK$", "HKD"},
    {"NZ$", "NZD"},
    {"NT$", "TWD"},
    {"MX$", "MXN"},
    {"A$", "AUD"},
    {"C$", "CAD"},
    {"S$", "SGD"},
    {"R$", "BRL"},
    {"$", "USD AUD CAD NZD SGD HKD TWD MXN BRL CLP COP ARS UYU BMD BSD BBD BZD FJD GYD JMD LRD NAD SBD SRD TTD XCD"},
    {"€", "EUR"},
    {"£", "GBP EGP FKP GIP LBP SHP SDG SYP"},
    {"¥", "JPY CNY"},
    {"￥", "JPY CNY"},
    {"₹", "INR"},
    {"₩", "KRW"},
    {"₽", "RUB"},
    {"₺", "TRY"},
    {"₴", "UAH"},
    {"₫", "VND"},
    {"₪", "ILS"},
    {"₱", "PHP"},
    {"฿", "THB"},
    {"₦", "NGN"},
    {"₡", "CRC"},
    {"₲", "PYG"},
    {"₸", "KZT"},
    {"₵", "GHS"},
    {"kr.", "DKK SEK NOK ISK"},
    {"kr", "SEK NOK DKK ISK"},
    {"zł", "PLN"},
    {"Kč", "CZK"},
    {"Ft", "HUF"},
    {"Fr.", "CHF"},
    {"SFr.", "CHF"},
    {"lei", "RON"},
};

constexpr bool isCapital(char c) { return c >= 'A' && c <= 'Z'; }

bool isCode(std::string_view text) { return text.size() == 3 && std::all_of(text.begin(), text.end(), isCapital); }

const Sign* signNamed(std::string_view text)
{
    const auto* const found =
        std::find_if(std::begin(signs), std::end(signs), [&](const Sign& sign) { return sign.text == text; });
    return found == std::end(signs) ? nullptr : found;
}

// ¢ to ¥ of Latin-1 and U+20A0 to U+20CF, whether or not their currency is known.
std::size_t strangeSign(std::string_view text)
{
    if (text.size() >= 2 && text[0] == '\xC2' && text[1] >= '\xA2' && text[1] <= '\xA5')
        return 2;
    const bool is = text.size() >= 3 && text[0] == '\xE2'
                    && (text[1] == '\x82' ? text[2] >= '\xA0' : text[1] == '\x83' && text[2] <= '\x8F');
    return is ? 3 : 0;
}

// Length of the currency at the beginning, or at the end, of a text; 0: none.
std::size_t currencyBefore(std::string_view text)
{
    for (const auto& sign : signs)
        if (text.starts_with(sign.text))
            return sign.text.size();
    const bool code = isCode(text.substr(0, 3)) && text.size() > 3 && !isCapital(text[3]);
    return code ? 3 : strangeSign(text);
}
std::size_t currencyBehind(std::string_view text)
{
    for (const auto& sign : signs)
        if (text.ends_with(sign.text))
            return sign.text.size();
    const auto size = text.size();
    if (size > 3 && isCode(text.substr(size - 3)) && !isCapital(text[size - 4]))
        return 3;
    for (const std::size_t length : {2U, 3U})
        if (size > length && strangeSign(text.substr(size - length)) == length)
            return length;
    return 0;
}

// The blank, minus or apostrophe of Unicode that a text begins with, as the one of ASCII; its length.
std::pair<char, std::size_t> asciiFor(std::string_view text)
{
    if (text.starts_with("\xC2\xA0"))
        return {' ', 2};
    if (text.size() >= 3 && text[0] == '\xE2' && text[1] == '\x80')
        switch (text[2]) {
        case '\x98':
        case '\x99': return {'\'', 3};
        case '\xAF': return {' ', 3};
        default: return {static_cast<unsigned char>(text[2]) <= 0x8A ? ' ' : '\0', 3};
        }
    if (text.starts_with("\xE2\x88\x92"))
        return {'-', 3};
    return {'\0', 0};
}

std::string_view trimWide(std::string_view text)
{
    text = trim(text);
    while (!text.empty() && asciiFor(text).first == ' ')
        text = trim(text.substr(asciiFor(text).second));
    for (bool cut = true; cut;) {
        cut = false;
        for (const std::size_t length : {2U, 3U})
            if (text.size() >= length && asciiFor(text.substr(text.size() - length)) == std::pair(' ', length)) {
                text = trim(text.substr(0, text.size() - length));
                cut = true;
            }
    }
    return text;
}

// What stands around the digits, taken off layer by layer.
class Wrapping {
public:
    explicit Wrapping(std::string_view cell) : rest(trimWide(cell))
    {
        if (rest.size() > 2 && rest.front() == '(' && rest.back() == ')') {
            rest = trimWide(rest.substr(1, rest.size() - 2));
            signs_ = 1;
            negative = true;
        }
        takeMinus();
        takeCurrency();
        takeMinus();
    }

    bool isSound() const { return signs_ <= 1 && currencies_ <= 1; }

    std::string_view rest;
    std::string_view currency;
    bool negative = false;

private:
    void takeMinus()
    {
        if (rest.empty())
            return;
        const auto [sign, length] = asciiFor(rest);
        const char first = length > 0 ? sign : rest.front();
        if (first == '-' || first == '+')
            take(length > 0 ? length : 1, 0, first == '-');
        if (!rest.empty() && rest.back() == '-')
            take(0, 1, true);
        else if (rest.ends_with("\xE2\x88\x92"))
            take(0, 3, true);
    }
    void take(std::size_t before, std::size_t behind, bool minus)
    {
        rest = trimWide(rest.substr(before, rest.size() - before - behind));
        negative = negative || minus;
        ++signs_;
    }
    void takeCurrency()
    {
        if (const auto before = currencyBefore(rest)) {
            currency = rest.substr(0, before);
            rest = trimWide(rest.substr(before));
            ++currencies_;
        }
        if (const auto behind = currencyBehind(rest)) {
            currency = rest.substr(rest.size() - behind);
            rest = trimWide(rest.substr(0, rest.size() - behind));
            ++currencies_;
        }
    }

    int signs_ = 0, currencies_ = 0;
};

// Reads digits with groups, decimals and an exponent from the left.
class Digits {
public:
    Digits(std::string_view text, DecimalMark mark) : text_(text), mark_(mark == DecimalMark::comma ? ',' : '.') {}

    std::optional<std::string> read(bool negative)
    {
        if (negative)
            plain_ = "-";
        const bool whole = readWhole();
        if (!sound_)
            return std::nullopt;
        bool fraction = false;
        if (at_ < text_.size() && text_[at_] == mark_) {
            ++at_;
            plain_ += whole ? "." : "0.";
            fraction = take() > 0;
            if (!fraction)
                plain_.pop_back();
        }
        if ((!whole && !fraction) || !readExponent() || at_ < text_.size())
            return std::nullopt;
        return plain_;
    }

private:
    std::size_t take() // a run of digits
    {
        const auto begin = at_;
        while (at_ < text_.size() && isDigit(text_[at_]))
            ++at_;
        plain_ += text_.substr(begin, at_ - begin);
        return at_ - begin;
    }
    char groupMark(std::size_t& length) const
    {
        const auto rest = text_.substr(at_);
        const auto [wide, size] = asciiFor(rest);
        length = size > 0 ? size : 1;
        const char c = size > 0 ? wide : rest.empty() ? '\0' : rest.front();
        const char other = mark_ == '.' ? ',' : '.';
        return c == other || c == ' ' || c == '\'' || c == '_' ? c : '\0';
    }
    // Groups are of three digits, in India of two before the last; the first one does not begin with 0.
    bool readWhole()
    {
        const auto first = take();
        std::size_t length = 0;
        const char used = first > 0 ? groupMark(length) : '\0';
        if (used == '\0')
            return first > 0;
        grouped_ = true;
        sound_ = first <= 3 && text_[at_ - first] != '0';
        for (std::size_t size = 3; groupMark(length) == used && sound_;) {
            at_ += length;
            sound_ = size == 3 || (size == 2 && used == ',');
            size = take();
            const bool last = groupMark(length) != used;
            sound_ = sound_ && (size == 3 || (size == 2 && used == ',' && !last));
        }
        return true;
    }
    bool readExponent()
    {
        if (at_ == text_.size() || (text_[at_] != 'e' && text_[at_] != 'E'))
            return true;
        plain_ += text_[at_++];
        if (at_ < text_.size() && (text_[at_] == '-' || text_[at_] == '+'))
            plain_ += text_[at_++];
        return take() > 0 && !grouped_;
    }

    std::string_view text_;
    char mark_;
    std::size_t at_ = 0;
    std::string plain_;
    bool grouped_ = false, sound_ = true;
};

} // namespace

std::optional<DecimalMark> decimalMarkNamed(std::string_view name)
{
    return name == "point"   ? std::optional(DecimalMark::point)
           : name == "comma" ? std::optional(DecimalMark::comma)
                             : std::nullopt;
}

std::optional<PlainNumber> plainNumber(std::string_view cell, DecimalMark mark)
{
    const Wrapping wrapping(cell);
    if (!wrapping.isSound())
        return std::nullopt;
    auto text = Digits(wrapping.rest, mark).read(wrapping.negative);
    if (!text)
        return std::nullopt;
    return PlainNumber{std::move(*text), wrapping.currency};
}

MarkSeen markSeen(std::string_view cell)
{
    const auto point = plainNumber(cell, DecimalMark::point), comma = plainNumber(cell, DecimalMark::comma);
    if (point && comma)
        return point->text == comma->text ? MarkSeen::nothing : MarkSeen::either;
    return point ? MarkSeen::point : comma ? MarkSeen::comma : MarkSeen::nothing;
}

bool isSignOf(std::string_view sign, std::string_view currencyCode)
{
    if (const auto* const known = signNamed(sign))
        return containsNoCase(known->codes, trim(currencyCode));
    return !isCode(sign) || equalNoCase(sign, trim(currencyCode));
}

} // namespace core
