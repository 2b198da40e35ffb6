#include "core/base/sentences.h"

#include "core/base/message_text.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace core {

namespace {

constexpr std::array sentenceCodes = {
#define MESSAGE(code, ...) MessageCode::code,
#include "core/base/sentences.def"
#undef MESSAGE
};

enum class Holds {
    name,   // shown as it is
    number, // a decimal; another text is a name
    count,  // a whole number
    plural, // the whole number that chooses the form, in groups: 1,200
    period, // a day or month, written 2026-03-05; another text is a name
    phrase, // another entry of sentences.def
    text,   // another entry of sentences.def, or a name
    list,   // several of them, by commas, or a name
};

// What a placeholder holds, by its name.
Holds holds(std::string_view placeholder)
{
    constexpr std::array<std::pair<std::string_view, Holds>, 28> known = {{
        {"n", Holds::plural},
        {"count", Holds::count},
        {"other_count", Holds::count},
        {"import", Holds::count},
        {"other_import", Holds::count},
        {"limit", Holds::number},
        {"width", Holds::number},
        {"other_width", Holds::number},
        {"sum", Holds::number},
        {"other_sum", Holds::number},
        {"from_day", Holds::period},
        {"to_day", Holds::period},
        {"time", Holds::period},
        {"other_time", Holds::period},
        {"month_said", Holds::period},
        {"lacking", Holds::phrase},
        {"more_lacking", Holds::phrase},
        {"kind", Holds::phrase},
        {"otherwise", Holds::phrase},
        {"what", Holds::phrase},
        {"must", Holds::phrase},
        {"thing", Holds::phrase},
        {"why", Holds::text},
        {"reason", Holds::text},
        {"names_said", Holds::text},
        {"column_had", Holds::text},
        {"column_has", Holds::text},
        {"differences", Holds::list},
    }};
    const auto* const found = std::ranges::find(known, placeholder, &std::pair<std::string_view, Holds>::first);
    return found == known.end() ? Holds::name : found->second;
}

using Value = decltype(Argument::value);

std::optional<Value> phraseOf(std::string_view text)
{
    auto phrase = messageOf(text);
    return phrase.code == MessageCode::verbatim ? std::nullopt : std::optional<Value>(Messages{std::move(phrase)});
}

// Empty if a part is no phrase.
Messages phrasesOf(std::string_view list)
{
    constexpr std::string_view comma = ", ";
    if (auto whole = messageOf(list); whole.code != MessageCode::verbatim)
        return {std::move(whole)};
    for (auto at = list.find(comma); at != std::string_view::npos; at = list.find(comma, at + 1)) {
        auto first = messageOf(list.substr(0, at));
        if (first.code == MessageCode::verbatim)
            continue;
        auto rest = phrasesOf(list.substr(at + comma.size()));
        if (rest.empty())
            continue;
        rest.insert(rest.begin(), std::move(first));
        return rest;
    }
    return {};
}

std::optional<long long> ungrouped(std::string_view text)
{
    std::string digits(text);
    std::erase(digits, ',');
    return parseInteger(digits);
}

bool isDecimal(std::string_view text) { return parseNumber(text) && text.find_first_of("eEnN") == text.npos; }

// Nothing: the text is not of that kind. Numbers and periods go back to the same text.
std::optional<Value> typedValue(Holds kind, std::string_view text)
{
    switch (kind) {
    case Holds::name: return std::nullopt;
    case Holds::number: return isDecimal(text) ? std::optional<Value>(arg::Exact{std::string(text)}) : std::nullopt;
    case Holds::count: return parseInteger(text) ? std::optional<Value>(arg::Exact{std::string(text)}) : std::nullopt;
    case Holds::plural:
        if (const auto n = ungrouped(text))
            return arg::Count(*n);
        return std::nullopt;
    case Holds::period: {
        const auto period = Period::parse(text);
        return period && period->text() == text ? std::optional<Value>(arg::IsoPeriod{*period}) : std::nullopt;
    }
    case Holds::phrase:
    case Holds::text: return phraseOf(text);
    case Holds::list:
        if (auto phrases = phrasesOf(text); !phrases.empty())
            return phrases;
        return std::nullopt;
    }
    return std::nullopt;
}

bool mustBeTyped(Holds kind) { return kind == Holds::count || kind == Holds::plural || kind == Holds::phrase; }

Argument argumentOf(std::string_view placeholder, std::string_view text)
{
    auto typed = typedValue(holds(placeholder), text);
    return {placeholder, typed ? std::move(*typed) : arg::Name{std::string(text)}};
}

bool fits(std::string_view placeholder, std::string_view text)
{
    const auto kind = holds(placeholder);
    return !text.empty() && (!mustBeTyped(kind) || typedValue(kind, text));
}

// The part before a placeholder, and its name; of the last part an empty name.
struct Part {
    std::string_view literal, placeholder;
};

std::vector<Part> partsOf(std::string_view pattern)
{
    std::vector<Part> parts;
    for (std::size_t at = 0;;) {
        const auto open = pattern.find('{', at);
        if (open == std::string_view::npos) {
            parts.push_back({pattern.substr(at), {}});
            return parts;
        }
        const auto close = pattern.find('}', open);
        parts.push_back({pattern.substr(at, open - at), pattern.substr(open + 1, close - open - 1)});
        at = close + 1;
    }
}

std::size_t literalSize(std::span<const Part> parts)
{
    std::size_t size = 0;
    for (const auto& part : parts)
        size += part.literal.size();
    return size;
}

using Found = std::vector<std::pair<std::string_view, std::string_view>>; // placeholder, text

std::optional<std::string_view> textOf(const Found& found, std::string_view placeholder)
{
    const auto known = std::ranges::find(found, placeholder, &Found::value_type::first);
    return known == found.end() ? std::nullopt : std::optional(known->second);
}

// Gives the first of these placeholders its text, as short as the others allow. rest begins behind its part's literal.
bool find(std::span<const Part> parts, std::string_view rest, Found& found)
{
    const auto placeholder = parts.front().placeholder;
    if (placeholder.empty())
        return rest.empty();
    const auto next = parts[1].literal;
    const bool isLast = parts[1].placeholder.empty();
    if (rest.size() < next.size() || !rest.ends_with(parts.back().literal))
        return false;
    for (auto size = isLast ? rest.size() - next.size() : rest.find(next); size != std::string_view::npos;
         size = isLast ? std::string_view::npos : rest.find(next, size + 1)) {
        const auto value = rest.substr(0, size);
        const auto known = textOf(found, placeholder);
        if (known ? *known != value : !fits(placeholder, value))
            continue;
        if (!known)
            found.emplace_back(placeholder, value);
        if (find(parts.subspan(1), rest.substr(size + next.size()), found))
            return true;
        if (!known)
            found.pop_back();
    }
    return false;
}

// What stands in the text where the pattern has its placeholders.
std::optional<Found> foundIn(std::span<const Part> parts, std::string_view text)
{
    const auto begin = parts.front().literal;
    Found found;
    if (text.size() < literalSize(parts) || !text.starts_with(begin) || !find(parts, text.substr(begin.size()), found))
        return std::nullopt;
    return found;
}

struct Candidate {
    MessageCode code{};
    bool isOne = false; // the text for n = 1, which need not name it
    std::vector<Part> parts;
};

// Those with the longest literal text first: they say most.
const std::vector<Candidate>& candidates()
{
    static const auto all = [] {
        std::vector<Candidate> made;
        for (const auto code : sentenceCodes) {
            const auto& pattern = patternOf(code);
            made.push_back({code, false, partsOf(pattern.text)});
            if (pattern.one != nullptr)
                made.push_back({code, true, partsOf(pattern.one)});
        }
        std::ranges::stable_sort(made, std::ranges::greater(),
                                 [](const Candidate& one) { return literalSize(one.parts); });
        return made;
    }();
    return all;
}

} // namespace

std::string englishSentence(MessageCode code, std::initializer_list<std::string> values)
{
    const auto& pattern = patternOf(code);
    // In the order of the text, which has them all.
    Found found;
    const auto* next = values.begin();
    for (const auto& part : partsOf(pattern.text))
        if (!part.placeholder.empty() && !textOf(found, part.placeholder)) {
            assert(next != values.end()); // call sites and texts are ours
            found.emplace_back(part.placeholder, *next++);
        }
    assert(next == values.end());
    const auto n = pattern.one == nullptr ? std::nullopt : textOf(found, "n");
    std::string text;
    for (const auto& part : partsOf(n == "1" ? pattern.one : pattern.text)) {
        text += part.literal;
        if (part.placeholder == "n")
            text += readable(parseNumber(*textOf(found, "n")).value_or(0));
        else if (!part.placeholder.empty())
            text += *textOf(found, part.placeholder);
    }
    return text;
}

Message messageOf(std::string_view english)
{
    for (const auto& candidate : candidates()) {
        const auto found = foundIn(candidate.parts, english);
        if (!found)
            continue;
        Message message{candidate.code, {}};
        for (const auto& [placeholder, text] : *found)
            message.arguments.push_back(argumentOf(placeholder, text));
        if (candidate.isOne && !textOf(*found, "n"))
            message.arguments.push_back({"n", arg::Count(1)});
        if (messageText(message) == english)
            return message;
    }
    return verbatim(std::string(english));
}

} // namespace core
