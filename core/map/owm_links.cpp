// Splits a line into the links that it states. Part of owm_statements.h.
#include "core/map/owm_statements.h"

#include "core/base/text.h"

#include <algorithm>

namespace core {

namespace {

// The flow with a value that starts at +': its end and kind. Empty: the quotes never close before an arrow head.
std::optional<OwmArrow> valueArrow(std::string_view code, std::size_t at)
{
    for (auto quote = code.find('\'', at + 2); quote != std::string_view::npos; quote = code.find('\'', quote + 1)) {
        const auto head = code.substr(quote + 1, 2);
        if (head.empty() || (head[0] != '<' && head[0] != '>'))
            continue;
        const bool both = head == "<>";
        const auto type = both ? LinkType::flow_both : head[0] == '>' ? LinkType::flow_future : LinkType::flow_past;
        return OwmArrow{at, quote + (both ? 3U : 2U), type, code.substr(at + 2, quote - at - 2)};
    }
    return {};
}

std::optional<OwmArrow> arrowAt(std::string_view code, std::size_t at)
{
    const auto two = code.substr(at, 2);
    if (two == "->")
        return OwmArrow{at, at + 2, LinkType::dependency, {}};
    if (two == "+>")
        return OwmArrow{at, at + 2, LinkType::flow, {}};
    if (code.substr(at, 3) == "+<>")
        return OwmArrow{at, at + 3, LinkType::flow_past, {}};
    if (two == "+<")
        return OwmArrow{at, at + 2, LinkType::flow_future, {}};
    if (two == "+'")
        return valueArrow(code, at);
    return {};
}

// A quote that opens the text from begin to an arrow must be closed by its end.
bool splitsQuote(std::string_view code, std::size_t begin, std::size_t arrow)
{
    if (begin >= arrow || code[begin] != '"')
        return false;
    const auto end = trimmedEnd(code, begin, arrow);
    return end < begin + 2 || code[end - 1] != '"';
}

template <typename Accept>
std::optional<OwmArrow> findArrow(std::string_view code, std::size_t from, Accept accept)
{
    bool deadValue = false; // no quote closes any more: do not look again from each +'
    for (auto at = from; at < code.size(); ++at) {
        if (code[at] != '-' && code[at] != '+')
            continue;
        if (deadValue && code.substr(at, 2) == "+'")
            continue;
        const auto arrow = arrowAt(code, at);
        deadValue = deadValue || (!arrow && code.substr(at, 2) == "+'");
        if (arrow && accept(*arrow))
            return arrow;
    }
    return {};
}

} // namespace

std::optional<OwmArrow> firstArrow(std::string_view code)
{
    const auto begin = skipBlanks(code, 0);
    const auto found =
        findArrow(code, begin, [&](const OwmArrow& arrow) { return !splitsQuote(code, begin, arrow.begin); });
    return found ? found : findArrow(code, begin, [](const OwmArrow&) { return true; });
}

namespace {

// Where the caption's ; stands: to the right of the arrow, outside quotes. npos: none.
std::size_t captionAt(std::string_view code, std::size_t from)
{
    bool quoted = false;
    for (auto at = from; at < code.size(); ++at) {
        if (code[at] == '\\' && quoted)
            ++at;
        else if (code[at] == '"'
                 && (quoted || trim(code.substr(from, at - from)).empty()
                     || code.substr(from, at - from).ends_with("->")))
            quoted = !quoted && closingQuote(code, at) != std::string_view::npos;
        else if (code[at] == ';' && !quoted)
            return at;
    }
    return std::string_view::npos;
}

// The arrow that decides, by kind before place.
std::optional<OwmArrow> decidingArrow(std::string_view body)
{
    const auto first = firstArrow(body);
    if (!first || body.find('+') == std::string_view::npos)
        return first;
    const auto begin = skipBlanks(body, 0);
    const auto ofKind = [&](auto matches) {
        return findArrow(body, begin, [&](const OwmArrow& arrow) {
            return matches(arrow) && !splitsQuote(body, begin, arrow.begin);
        });
    };
    for (const auto type : {LinkType::flow, LinkType::flow_past, LinkType::flow_future})
        if (const auto found =
                ofKind([&](const OwmArrow& arrow) { return arrow.type == type && body[arrow.begin + 1] != '\''; }))
            return found;
    if (const auto found = ofKind([&](const OwmArrow& arrow) { return body[arrow.begin + 1] == '\''; }))
        return found;
    return first;
}

Token trimmedToken(std::string_view code, std::size_t begin, std::size_t end)
{
    begin = std::min(skipBlanks(code, begin), end);
    return owmToken(begin, trimmedEnd(code, begin, end));
}

} // namespace

std::vector<OwmLink> owmLinks(std::string_view code)
{
    const auto first = firstArrow(code);
    if (!first)
        return {};
    auto bodyEnd = captionAt(code, first->end);
    std::string context;
    if (bodyEnd == std::string_view::npos) {
        bodyEnd = code.size();
    } else {
        const auto next = code.find(';', bodyEnd + 1);
        context =
            std::string(trim(code.substr(bodyEnd + 1, next == std::string_view::npos ? next : next - bodyEnd - 1)));
    }
    const auto body = code.substr(0, bodyEnd);
    auto arrow = decidingArrow(body);
    std::vector<OwmLink> links;
    std::size_t begin = 0;
    const auto type = arrow->type;
    const bool valued = !arrow->value.empty() || body[arrow->begin + 1] == '\'';
    while (arrow) {
        // The next arrow of the same kind continues the chain.
        std::optional<OwmArrow> next;
        if (links.size() < maxMapLinks) {
            const auto from = skipBlanks(body, arrow->end);
            next = findArrow(body, from, [&](const OwmArrow& candidate) {
                return candidate.type == type && (body[candidate.begin + 1] == '\'') == valued
                       && !splitsQuote(body, from, candidate.begin);
            });
        }
        const auto startToken = trimmedToken(body, begin, arrow->begin);
        const auto endToken = trimmedToken(body, arrow->end, next ? next->begin : body.size());
        links.push_back({linkEndName(body.substr(startToken.begin, startToken.end - startToken.begin)),
                         linkEndName(body.substr(endToken.begin, endToken.end - endToken.begin)), startToken, endToken,
                         type, std::string(arrow->value), context});
        begin = arrow->end;
        arrow = next;
    }
    std::erase_if(links, [](const OwmLink& link) { return link.start.empty() && link.end.empty(); });
    return links;
}

} // namespace core
