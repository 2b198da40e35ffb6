#include "core/bytes/json_filter.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

// A minus nought with an exponent that begins with noughts: valid, and never written by a program or a person.
struct Word {
    std::string_view word;
    std::string_view number;
};
constexpr std::array<Word, 3> words = {{{"-Infinity", "-0E-00702"}, {"Infinity", "-0E-00701"}, {"NaN", "-0E-00700"}}};

std::optional<unsigned> hexFour(std::string_view text)
{
    if (text.size() < 4)
        return std::nullopt;
    unsigned value = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        const char c = text[i];
        const unsigned digit = c >= '0' && c <= '9'   ? static_cast<unsigned>(c - '0')
                               : c >= 'a' && c <= 'f' ? static_cast<unsigned>(c - 'a' + 10)
                               : c >= 'A' && c <= 'F' ? static_cast<unsigned>(c - 'A' + 10)
                                                      : 16;
        if (digit == 16)
            return std::nullopt;
        value = value * 16 + digit;
    }
    return value;
}

// Length of the escape that text begins with, and whether it is half a pair on its own.
std::pair<std::size_t, bool> escapeAt(std::string_view text)
{
    if (text.size() < 2 || text[1] != 'u')
        return {std::min<std::size_t>(2, text.size()), false};
    const auto unit = hexFour(text.substr(2));
    if (!unit || *unit < 0xD800 || *unit > 0xDFFF)
        return {unit ? 6 : 2, false};
    if (*unit < 0xDC00 && text.substr(6, 2) == "\\u") {
        const auto second = hexFour(text.substr(8));
        if (second && *second >= 0xDC00 && *second <= 0xDFFF)
            return {12, false};
    }
    return {6, true};
}

} // namespace

bool FilteredJson::isNeeded(std::string_view text)
{
    return text.find("NaN") != std::string_view::npos || text.find("Infinity") != std::string_view::npos
           || text.find("\\ud") != std::string_view::npos || text.find("\\uD") != std::string_view::npos;
}

FilteredJson::FilteredJson(std::string_view text)
{
    text_.reserve(text.size() + 64);
    bool quoted = false;
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (quoted && c == '\\') {
            const auto [length, alone] = escapeAt(text.substr(at));
            text_ += alone ? std::string_view("\\ufffd") : text.substr(at, length);
            at += length;
            continue;
        }
        if (c == '"')
            quoted = !quoted;
        const Word* found = nullptr;
        if (!quoted && (c == 'N' || c == 'I' || c == '-'))
            for (const auto& word : words)
                if (text.substr(at).starts_with(word.word)) {
                    found = &word;
                    break;
                }
        if (found) {
            text_ += found->number;
            at += found->word.size();
            words_.emplace_back(text_.size(), at);
        } else {
            text_ += c;
            ++at;
        }
    }
}

std::size_t FilteredJson::placeInOriginal(std::size_t place) const
{
    const auto behind = std::upper_bound(words_.begin(), words_.end(), place,
                                         [](std::size_t own, const auto& word) { return own < word.first; });
    return behind == words_.begin() ? place : std::prev(behind)->second + (place - std::prev(behind)->first);
}

std::optional<std::string_view> FilteredJson::word(std::string_view number)
{
    if (number.starts_with("-0E-0070"))
        for (const auto& word : words)
            if (word.number == number)
                return word.word;
    return std::nullopt;
}

} // namespace core
