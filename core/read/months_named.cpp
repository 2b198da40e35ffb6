#include "core/read/months_named.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

// Of each month, between blanks.
constexpr std::string_view monthSpellings[] = {
    " jan january januar janv janvier ",
    " feb february februar févr fevr février fevrier ",
    " mar march mär mrz märz maerz mars ",
    " apr april avr avril ",
    " may mai ",
    " jun june juni juin ",
    " jul july juli juil juillet ",
    " aug august août aout ",
    " sep sept september septembre ",
    " oct october okt oktober octobre ",
    " nov november novembre ",
    " dec december dez dezember déc décembre decembre ",
};

constexpr std::array<std::string_view, 2> quarterWords = {"q", "t"}; // trimestre
constexpr std::array<std::string_view, 3> weekWords = {"w", "kw", "cw"};

int writtenNumber(std::string_view word)
{
    const auto value = word.size() <= 4 ? parseInteger(word) : std::nullopt;
    return value ? static_cast<int>(*value) : -1;
}

int writtenYear(std::string_view word)
{
    const int year = word.size() == 4 ? writtenNumber(word) : -1;
    return year >= 1970 ? year : -1;
}

int writtenMonth(std::string_view word)
{
    return isDigit(word[0]) ? (word.size() <= 2 ? writtenNumber(word) : -1) : monthSpelled(word);
}

std::optional<Period> monthOfYear(int year, int month)
{
    return year > 0 && month >= 1 && month <= 12 ? std::optional(Period::month(year, month)) : std::nullopt;
}

// Q1 2025, 2025-Q1, KW 10 2025: a letter or two, a number, and the year before or behind.
std::optional<Period> numbered(std::string_view word, std::string_view number, std::string_view year)
{
    const auto name = lower(word);
    if (writtenYear(year) < 0 || number.size() > 2 || !isDigit(number[0]))
        return std::nullopt;
    if (std::ranges::find(quarterWords, name) != quarterWords.end())
        return Period::parse(std::string(year) + "-Q" + std::string(number));
    if (std::ranges::find(weekWords, name) != weekWords.end())
        return Period::parse(std::string(year) + "-W" + (number.size() == 1 ? "0" : "") + std::string(number));
    return std::nullopt;
}

// Words with at most a blank and one more mark between them, and a point behind the last.
bool isPlain(std::string_view text, const std::vector<std::string_view>& words)
{
    constexpr std::size_t widest = 2;
    if (words.empty() || words.front().data() != text.data())
        return false;
    for (std::size_t n = 0; n < words.size(); ++n) {
        const auto* end = words[n].data() + words[n].size();
        const auto* next = n + 1 < words.size() ? words[n + 1].data() : text.data() + text.size();
        if (const std::string_view gap(end, static_cast<std::size_t>(next - end));
            gap.size() > widest || gap.find_first_not_of(" -/._'") != std::string_view::npos)
            return false;
    }
    return true;
}

} // namespace

int monthSpelled(std::string_view word)
{
    const auto padded = " " + lower(word) + " ";
    for (int month = 1; month <= 12; ++month)
        if (monthSpellings[month - 1].find(padded) != std::string_view::npos)
            return month;
    return 0;
}

std::vector<std::string_view> wordsOf(std::string_view name)
{
    const auto kindOf = [](char c) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
        return isDigit(c) ? 1 : letter ? 2 : 0;
    };
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < name.size();) {
        auto end = at;
        while (end < name.size() && kindOf(name[end]) == kindOf(name[at]))
            ++end;
        if (kindOf(name[at]) != 0)
            words.push_back(name.substr(at, end - at));
        at = end;
    }
    return words;
}

std::optional<Period> monthNamed(std::string_view text)
{
    text = trim(text);
    if (const auto period = Period::parse(text); period && period->kind == PeriodKind::month)
        return period;
    const auto words = wordsOf(text);
    if (!isPlain(text, words))
        return std::nullopt;
    if (words.size() == 4 && words[1] == "\xE5\xB9\xB4" && words[3] == "\xE6\x9C\x88")
        return monthOfYear(writtenYear(words[0]), writtenMonth(words[2]));
    if (words.size() != 2)
        return std::nullopt;
    const auto &first = words[0], &last = words[1];
    const bool isNumber = text.find('.') != std::string_view::npos && isDigit(first[0]) && isDigit(last[0]);
    if (writtenYear(last) > 0)
        return isNumber && first.size() != 2 ? std::nullopt : monthOfYear(writtenYear(last), writtenMonth(first));
    if (writtenYear(first) > 0)
        return isNumber && last.size() != 2 ? std::nullopt : monthOfYear(writtenYear(first), writtenMonth(last));
    constexpr int century = 2000;
    const auto gap = text.find_first_of("-'");
    return gap != std::string_view::npos && !isDigit(first[0]) && last.size() == 2 && isDigit(last[0])
               ? monthOfYear(century + writtenNumber(last), monthSpelled(first))
               : std::nullopt;
}

std::optional<Period> periodNamed(std::string_view text)
{
    if (auto month = monthNamed(text))
        return month;
    text = trim(text);
    const auto words = wordsOf(text);
    if (words.size() == 1 && text.size() == 6 && words[0] == text)
        return monthOfYear(writtenYear(text.substr(0, 4)), writtenMonth(text.substr(4)));
    if (words.size() != 3 || !isPlain(text, words))
        return std::nullopt;
    return isDigit(words[0][0]) ? numbered(words[1], words[2], words[0]) : numbered(words[0], words[1], words[2]);
}

} // namespace core
