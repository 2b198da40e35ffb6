#include "core/map/owm_statements.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core {

namespace {

struct KeywordName {
    std::string_view word;
    OwmKeyword keyword;
};
constexpr std::array<KeywordName, 25> keywordNames = {{
    {"component", OwmKeyword::component},
    {"anchor", OwmKeyword::anchor},
    {"submap", OwmKeyword::submap},
    {"market", OwmKeyword::market},
    {"ecosystem", OwmKeyword::ecosystem},
    {"build", OwmKeyword::build},
    {"buy", OwmKeyword::buy},
    {"outsource", OwmKeyword::outsource},
    {"pipeline", OwmKeyword::pipeline},
    {"evolve", OwmKeyword::evolve},
    {"note", OwmKeyword::note},
    {"annotation", OwmKeyword::annotation},
    {"annotations", OwmKeyword::annotations},
    {"pioneers", OwmKeyword::pioneers},
    {"settlers", OwmKeyword::settlers},
    {"townplanners", OwmKeyword::townplanners},
    {"accelerator", OwmKeyword::accelerator},
    {"deaccelerator", OwmKeyword::deaccelerator},
    {"url", OwmKeyword::url},
    {"title", OwmKeyword::title},
    {"style", OwmKeyword::style},
    {"size", OwmKeyword::size},
    {"evolution", OwmKeyword::evolution},
    {"valuechain", OwmKeyword::valuechain},
    {"y-axis", OwmKeyword::yAxis},
}};

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-'
           || static_cast<unsigned char>(c) >= 0x80;
}

bool hasCoordinates(std::string_view rest)
{
    const auto open = rest.find('[');
    if (open == std::string_view::npos)
        return false;
    const auto inner = rest.find_first_not_of("[ \t", open);
    return inner != std::string_view::npos && leadingNumber(rest.substr(inner)).has_value();
}

std::size_t countArrows(std::string_view text)
{
    std::size_t count = 0;
    for (auto at = text.find("->"); at != std::string_view::npos; at = text.find("->", at + 2))
        ++count;
    return count;
}

bool hasNumberWord(std::string_view rest)
{
    for (std::size_t at = 0; at < rest.size(); ++at)
        if ((at == 0 || isBlank(rest[at - 1])) && leadingNumber(rest.substr(at, 30)) && !isBlank(rest[at]))
            return true;
    return false;
}

// Does the rest of a line in the wrong case carry what its statement needs?
bool restFits(OwmKeyword keyword, std::string_view rest, bool opensBlock)
{
    switch (keyword) {
    case OwmKeyword::pipeline: return hasCoordinates(rest) || opensBlock || trim(rest).ends_with('{');
    case OwmKeyword::evolve:
        return hasNumberWord(rest) || rest.find("->.") != std::string_view::npos
               || rest.find("->0") != std::string_view::npos;
    case OwmKeyword::evolution: return countArrows(rest) >= 3 || trim(rest).starts_with("--hide");
    case OwmKeyword::valuechain: return trim(rest).starts_with("--hide");
    case OwmKeyword::yAxis: return countArrows(rest) >= 1;
    case OwmKeyword::title:
    case OwmKeyword::style: return !trim(rest).empty();
    case OwmKeyword::url: return rest.find('[') != std::string_view::npos;
    default: return hasCoordinates(rest);
    }
}

std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        auto diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const auto next = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = std::exchange(row[j], next);
        }
    }
    return row[b.size()];
}

bool setDecorator(Decorators& marks, std::string_view word)
{
    if (word == "build")
        marks.build = true;
    else if (word == "buy")
        marks.buy = true;
    else if (word == "outsource")
        marks.outsource = true;
    else if (word == "market")
        marks.market = true;
    else if (word == "ecosystem")
        marks.ecosystem = true;
    else
        return false;
    return true;
}

// The words of one pair of brackets; false if any of them is neither a decorator nor inertia.
bool readPair(std::string_view inner, OwmAttributes& attributes)
{
    bool all = true;
    bool any = false;
    std::size_t at = 0;
    while (at < inner.size()) {
        auto end = inner.find_first_of(", \t", at);
        if (end == std::string_view::npos)
            end = inner.size();
        const auto word = lower(inner.substr(at, end - at));
        if (!word.empty()) {
            any = true;
            if (word == "inertia")
                attributes.inertia = true;
            else
                all = setDecorator(attributes.decorators, word) && all;
        }
        at = end + 1;
    }
    return all && any;
}

bool isDecoratorPair(std::string_view inner)
{
    OwmAttributes scratch;
    return readPair(inner, scratch);
}

bool startsWord(std::string_view code, std::size_t at, std::string_view word)
{
    return equalNoCase(code.substr(at, word.size()), word) && (at == 0 || !isWordByte(code[at - 1]))
           && (at + word.size() >= code.size() || !isWordByte(code[at + word.size()]));
}

void readLabel(const NumberList& list, OwmAttributes& attributes)
{
    attributes.labelToken = owmToken(list.open + 1, list.close);
    const auto x = list.at(0);
    const auto y = list.at(1);
    attributes.badLabel = !x || !y;
    if (x || y)
        attributes.label = LabelOffset{x.value_or(LabelOffset{}.x), y.value_or(LabelOffset{}.y)};
}

} // namespace

OwmHead owmHead(std::string_view code, bool opensBlock)
{
    OwmHead head;
    const auto begin = skipBlanks(code, 0);
    auto end = begin;
    while (end < code.size() && !isBlank(code[end]) && end - begin < 20)
        ++end;
    auto word = code.substr(begin, end - begin);
    head.colon = word.ends_with(':');
    if (head.colon)
        word.remove_suffix(1);
    if (word.size() < 3 || word.size() > 13 || (end < code.size() && !isBlank(code[end])))
        return head;
    for (const auto& known : keywordNames) {
        if (known.word.size() != word.size() || !equalNoCase(known.word, word))
            continue;
        const bool exact = known.word == word;
        if ((!exact || head.colon) && !restFits(known.keyword, code.substr(end), opensBlock))
            return head;
        head.keyword = known.keyword;
        head.word = known.word;
        head.token = owmToken(begin, end);
        head.exactCase = exact;
        head.rest = skipBlanks(code, end);
        return head;
    }
    return head;
}

std::string_view nearestKeyword(std::string_view word)
{
    if (word.size() < 4 || word.size() > 15)
        return {};
    const auto small = lower(word);
    for (const auto& known : keywordNames)
        if (known.word.size() >= 4 && editDistance(small, known.word) <= (known.word.size() >= 8 ? 2U : 1U))
            return known.word;
    return {};
}

OwmName owmName(std::string_view code, std::size_t from, std::size_t numbers)
{
    OwmName name;
    const auto begin = skipBlanks(code, from);
    auto search = begin;
    if (begin < code.size() && code[begin] == '"') {
        if (const auto close = closingQuote(code, begin); close != std::string_view::npos) {
            name.quoted = true;
            name.text = unescapeOwm(code.substr(begin + 1, close - begin - 1));
            name.token = owmToken(begin, close + 1);
            name.after = close + 1;
            if (const auto bracket = code.find('[', close + 1); bracket != std::string_view::npos)
                name.bracket = bracket;
            return name;
        }
        name.unclosed = true;
        ++search;
    }
    for (auto at = code.find('[', search); at != std::string_view::npos; at = code.find('[', at + 1)) {
        const bool blankBefore = at == begin || isBlank(code[at - 1]);
        if (!blankBefore && !isNumberList(code, at, numbers))
            continue;
        name.bracket = at;
        name.glued = !blankBefore;
        break;
    }
    auto end = name.bracket.value_or(code.size());
    while (end > search && isBlank(code[end - 1]))
        --end;
    name.text = std::string(trim(code.substr(search, end - search)));
    name.token = owmToken(begin, std::max(end, begin));
    name.after = end;
    return name;
}

OwmAttributes owmAttributes(std::string_view code, std::size_t from)
{
    OwmAttributes attributes;
    auto at = from;
    while ((at = skipBlanks(code, at)) < code.size()) {
        if (startsWord(code, at, "label")) {
            const auto open = skipBlanks(code, at + 5);
            if (open < code.size() && code[open] == '[') {
                const auto list = numberList(code, open);
                readLabel(list, attributes);
                at = list.after;
                continue;
            }
        } else if (startsWord(code, at, "inertia")) {
            attributes.inertia = true;
            at += 7;
            continue;
        } else if (startsWord(code, at, "evolve")) {
            const auto number = skipBlanks(code, at + 6);
            if (const auto value = leadingNumber(code.substr(number)); value && number < code.size()) {
                auto end = number;
                while (end < code.size() && !isBlank(code[end]))
                    ++end;
                attributes.evolve = value;
                attributes.evolveToken = owmToken(number, end);
                at = end;
                continue;
            }
        } else if (startsWord(code, at, "url")) {
            const auto open = skipBlanks(code, at + 3);
            const auto close = code.find(')', open);
            if (open < code.size() && code[open] == '(' && close != std::string_view::npos) {
                attributes.url = std::string(trim(code.substr(open + 1, close - open - 1)));
                at = close + 1;
                continue;
            }
        } else if (code[at] == '(') {
            const auto close = code.find(')', at);
            if (close != std::string_view::npos) {
                if (!readPair(code.substr(at + 1, close - at - 1), attributes) && attributes.unknown.isEmpty())
                    attributes.unknown = owmToken(at, close + 1);
                at = close + 1;
                continue;
            }
        }
        const auto begin = at;
        while (at < code.size() && !isBlank(code[at]) && (at == begin || code[at] != '('))
            ++at;
        if (attributes.unknown.isEmpty())
            attributes.unknown = owmToken(begin, at);
    }
    return attributes;
}

OwmAttributes lastBracketAttributes(std::string_view code, std::size_t from)
{
    OwmAttributes attributes;
    const auto close = code.rfind(')');
    const auto open = close == std::string_view::npos ? close : code.rfind('(', close);
    if (open != std::string_view::npos && open >= from)
        readPair(code.substr(open + 1, close - open - 1), attributes);
    return attributes;
}

namespace {

// Takes label [..], inertia and pairs of decorators off the end of code[from, end); returns the new end.
std::size_t takeAttributes(std::string_view code, std::size_t from, std::size_t end, OwmAttributes& attributes)
{
    while (true) {
        end = trimmedEnd(code, from, end);
        if (end <= from)
            return end;
        const auto text = code.substr(0, end);
        if (text.back() == ')') {
            const auto open = text.rfind('(');
            if (open == std::string_view::npos || open < from
                || !isDecoratorPair(text.substr(open + 1, end - open - 2)))
                return end;
            readPair(text.substr(open + 1, end - open - 2), attributes);
            end = open;
        } else if (text.back() == ']') {
            const auto open = text.rfind('[');
            if (open == std::string_view::npos || open < from)
                return end;
            const auto wordEnd = trimmedEnd(code, from, open);
            if (wordEnd < from + 5 || !startsWord(text, wordEnd - 5, "label"))
                return end;
            if (attributes.labelToken.isEmpty())
                readLabel(numberList(text, open), attributes);
            end = wordEnd - 5;
        } else if (end >= from + 7 && startsWord(text, end - 7, "inertia") && end - 7 > from
                   && isBlank(text[end - 8])) {
            end -= 7;
        } else {
            return end;
        }
    }
}

// A word that is a number with a point, or 0 or 1; a sign of punctuation may follow it.
bool isTargetWord(std::string_view word)
{
    auto digits = word;
    if (!digits.empty() && (digits.front() == '+' || digits.front() == '-'))
        digits.remove_prefix(1);
    auto end = digits.find_first_not_of("0123456789.");
    if (end != std::string_view::npos && (digits[end] == 'e' || digits[end] == 'E') && parseNumber(word))
        end = std::string_view::npos;
    const auto number = digits.substr(0, end);
    if (end != std::string_view::npos
        && (isWordByte(digits[end]) || digits[end] == ']' || digits[end] == ')' || digits[end] == '/'))
        return false;
    if (number == "0" || number == "1")
        return end == std::string_view::npos;
    return number.find('.') != std::string_view::npos && parseNumber(number).has_value();
}

std::vector<Token> targetWords(std::string_view code, std::size_t from, std::size_t end)
{
    std::vector<Token> found;
    auto at = from;
    while ((at = skipBlanks(code.substr(0, end), at)) < end) {
        auto stop = at;
        while (stop < end && !isBlank(code[stop]))
            ++stop;
        if (isTargetWord(code.substr(at, stop - at)))
            found.push_back(owmToken(at, stop));
        at = stop;
    }
    return found;
}

struct Named {
    std::string text;
    Token token;
};

Named namedPart(std::string_view code, std::size_t begin, std::size_t end)
{
    begin = std::min(skipBlanks(code, begin), end);
    end = trimmedEnd(code, begin, end);
    const auto part = code.substr(begin, end - begin);
    if (part.size() >= 2 && part.front() == '"' && closingQuote(part, 0) == part.size() - 1)
        return {unescapeOwm(part.substr(1, part.size() - 2)), owmToken(begin, end)};
    return {std::string(part), owmToken(begin, end)};
}

// The end of a quoted name at begin; npos: not quoted or never closed.
std::size_t quotedEnd(std::string_view code, std::size_t begin, std::size_t end)
{
    if (begin >= end || code[begin] != '"')
        return std::string_view::npos;
    const auto close = closingQuote(code.substr(0, end), begin);
    return close == std::string_view::npos ? close : close + 1;
}

} // namespace

OwmEvolve owmEvolve(std::string_view code, std::size_t from)
{
    OwmEvolve evolve;
    const auto begin = skipBlanks(code, from);
    const auto end = takeAttributes(code, begin, code.size(), evolve.attributes);
    evolve.labelSlot = end;
    const auto quoted = quotedEnd(code, begin, end);
    const bool isQuoted = quoted != std::string_view::npos;
    evolve.unclosed = begin < end && code[begin] == '"' && !isQuoted;
    const auto arrow = code.substr(0, end).find("->", isQuoted ? quoted : begin);
    if (arrow != std::string_view::npos) {
        auto right = skipBlanks(code, arrow + 2);
        const auto left = namedPart(code, begin, arrow);
        const auto quotedRight = quotedEnd(code, right, end);
        const auto words = targetWords(code, quotedRight != std::string_view::npos ? quotedRight : right, end);
        OwmEvolve::Reading reading{left.text, left.token, {}, {}, {}, {}, {}};
        auto stop = end;
        if (!words.empty()) {
            stop = words.back().begin;
            reading.maturity = leadingNumber(code.substr(stop));
            reading.number = words.back();
            reading.ignored = owmToken(skipBlanks(code, words.back().end),
                                       std::max<std::size_t>(end, skipBlanks(code, words.back().end)));
        }
        const auto renamed = namedPart(code, std::min(right, stop), stop);
        reading.renamed = renamed.text;
        reading.renamedToken = renamed.token;
        evolve.readings.push_back(std::move(reading));
        return evolve;
    }
    auto words = targetWords(code, isQuoted ? quoted : begin, end);
    std::reverse(words.begin(), words.end());
    for (const auto& word : words) {
        const auto name = namedPart(code, begin, isQuoted ? quoted : word.begin);
        const auto behind = std::min(skipBlanks(code, word.end), end);
        if (!name.text.empty())
            evolve.readings.push_back({name.text,
                                       name.token,
                                       {},
                                       {},
                                       leadingNumber(code.substr(word.begin)),
                                       word,
                                       owmToken(behind, std::max(behind, end))});
        if (evolve.readings.size() > 8)
            break;
    }
    const auto whole = namedPart(code, begin, isQuoted ? quoted : end);
    evolve.readings.push_back(
        {whole.text,
         whole.token,
         {},
         {},
         {},
         {},
         isQuoted && words.empty() ? owmToken(std::min(skipBlanks(code, quoted), end), end) : Token{}});
    return evolve;
}

} // namespace core
