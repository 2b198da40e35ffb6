#include "core/map/owm_lines.h"

#include "core/base/text.h"

#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace core {

namespace {

std::string_view firstWord(std::string_view line)
{
    const auto begin = skipBlanks(line, 0);
    auto end = begin;
    while (end < line.size() && !isBlank(line[end]))
        ++end;
    return line.substr(begin, end - begin);
}

// Where addresses are at home, :// does not start a comment.
bool keepsAddresses(std::string_view word)
{
    return equalNoCase(word, "note") || equalNoCase(word, "title") || equalNoCase(word, "annotation");
}

bool insideUrlBrackets(std::string_view line, std::size_t at)
{
    const auto open = line.rfind("url", at);
    if (open == std::string_view::npos)
        return false;
    const auto bracket = skipBlanks(line, open + 3);
    return bracket < at && line[bracket] == '('
           && line.substr(bracket, at - bracket).find(')') == std::string_view::npos;
}

// Does a name in quotes begin here? They stand first on the line, behind its keyword or behind an arrow.
bool beginsQuotedName(std::string_view line, std::string_view word, std::size_t at)
{
    auto before = at;
    while (before > 0 && isBlank(line[before - 1]))
        --before;
    const bool first = before == 0 || line[before - 1] == '>' || line[before - 1] == '<';
    return first || (before < at && !keepsAddresses(word) && trim(line.substr(0, before)) == word);
}

// Behind the quote that ends a name; npos: none does.
std::size_t behindQuote(std::string_view line, std::size_t at)
{
    for (++at; at < line.size(); ++at) {
        if (line[at] == '\\')
            ++at;
        else if (line[at] == '"')
            return at + 1;
    }
    return std::string_view::npos;
}

} // namespace

OwmLines::OwmLines(std::string_view text)
{
    std::size_t at = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    bool inBlock = false;
    while (at < text.size()) {
        auto end = text.find('\n', at);
        if (end == std::string_view::npos)
            end = text.size();
        OwmLine line{at, text.substr(at, end - at), {}};
        if (line.raw.ends_with('\r'))
            line.raw.remove_suffix(1);
        strip(line, inBlock);
        lines_.push_back(line);
        at = end + 1;
    }
    if (!inBlock)
        openComment_.reset();
}

void OwmLines::strip(OwmLine& line, bool& inBlock)
{
    const auto raw = line.raw;
    line.code = raw;
    if (!inBlock && raw.find('/') == std::string_view::npos)
        return;
    const auto word = firstWord(raw);
    const bool isUrl = word.starts_with("url");
    const bool addresses = keepsAddresses(word);
    std::string* masked = nullptr;
    const auto blank = [&](std::size_t from, std::size_t to) {
        if (!masked)
            masked = &masked_.emplace_back(raw);
        masked->replace(from, to - from, to - from, ' ');
    };
    std::size_t at = 0;
    auto length = raw.size();
    while (at < raw.size()) {
        if (inBlock) {
            const auto end = raw.find("*/", at);
            const auto stop = end == std::string_view::npos ? raw.size() : end + 2;
            blank(at, stop);
            inBlock = end == std::string_view::npos;
            at = stop;
            continue;
        }
        at = raw.find_first_of("/\"", at);
        if (at == std::string_view::npos || at + 1 >= raw.size())
            break;
        if (raw[at] == '"') {
            const auto end = beginsQuotedName(raw, word, at) ? behindQuote(raw, at) : std::string_view::npos;
            at = end == std::string_view::npos ? at + 1 : end;
            continue;
        }
        if (raw[at + 1] == '*') {
            inBlock = true;
            openComment_ = lines_.size();
            openCommentByte_ = at;
            blank(at, at + 2);
            at += 2;
        } else if (raw[at + 1] == '/' && !isUrl) {
            const bool address = at > 0 && raw[at - 1] == ':' && (addresses || insideUrlBrackets(raw, at));
            if (!address) {
                length = at;
                break;
            }
            at += 2;
        } else {
            ++at;
        }
    }
    line.code = (masked ? std::string_view(*masked) : raw).substr(0, length);
}

std::optional<std::pair<std::size_t, std::size_t>> ownComment(const OwmLine& line)
{
    auto at = line.code.size();
    if (line.raw.substr(at, 2) != "//")
        return {};
    at = skipBlanks(line.raw, at + 2);
    constexpr std::string_view head = "opsatlas:";
    if (!equalNoCase(line.raw.substr(at, head.size()), head))
        return {};
    at = skipBlanks(line.raw, at + head.size());
    return std::pair(at, trimmedEnd(line.raw, at, line.raw.size()));
}

bool isBlank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

std::size_t skipBlanks(std::string_view text, std::size_t from)
{
    while (from < text.size() && isBlank(text[from]))
        ++from;
    return std::min(from, text.size());
}

std::size_t trimmedEnd(std::string_view text, std::size_t from, std::size_t end)
{
    while (end > from && isBlank(text[end - 1]))
        --end;
    return end;
}

std::string collapseBlanks(std::string_view text)
{
    std::string out;
    bool gap = false;
    for (const char c : trim(text)) {
        if (c == ' ' || c == '\t') {
            gap = true;
            continue;
        }
        if (gap)
            out += ' ';
        gap = false;
        out += c;
    }
    return out;
}

std::string unescapeOwm(std::string_view quoted)
{
    std::string text(quoted);
    if (text.find('\\') == std::string::npos)
        return text;
    constexpr std::array<std::pair<std::string_view, char>, 5> kinds = {
        {{"\\n", '\n'}, {"\\r", '\r'}, {"\\t", '\t'}, {"\\\"", '"'}, {"\\\\", '\\'}}};
    for (const auto& [escape, plain] : kinds) {
        std::string out;
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (text.compare(i, 2, escape) == 0) {
                out += plain;
                ++i;
            } else {
                out += text[i];
            }
        }
        text = std::move(out);
    }
    return text;
}

std::size_t closingQuote(std::string_view text, std::size_t open)
{
    for (auto i = open + 1; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            return i;
    }
    return std::string_view::npos;
}

std::string linkEndName(std::string_view text)
{
    text = trim(text);
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"')
        return unescapeOwm(text.substr(1, text.size() - 2));
    return std::string(text);
}

std::string foldedName(std::string_view name)
{
    auto text = lower(collapseBlanks(name));
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        const auto lead = static_cast<unsigned char>(text[i]);
        if (lead < 0xC3 || lead > 0xD1)
            continue;
        auto code = ((lead & 0x1FU) << 6) | (static_cast<unsigned char>(text[i + 1]) & 0x3FU);
        if ((code >= 0xC0 && code <= 0xDE && code != 0xD7) || (code >= 0x391 && code <= 0x3A9)
            || (code >= 0x410 && code <= 0x42F))
            code += 0x20;
        else if (code >= 0x400 && code <= 0x40F)
            code += 0x50;
        else if (((code >= 0x100 && code <= 0x137) || (code >= 0x14A && code <= 0x177)) && code % 2 == 0)
            ++code;
        else if (((code >= 0x139 && code <= 0x148) || (code >= 0x179 && code <= 0x17E)) && code % 2 == 1)
            ++code;
        text[i] = static_cast<char>(0xC0 | (code >> 6));
        text[i + 1] = static_cast<char>(0x80 | (code & 0x3F));
        ++i;
    }
    return text;
}

std::optional<double> leadingNumber(std::string_view text)
{
    auto at = skipBlanks(text, 0);
    const auto begin = at;
    if (at < text.size() && (text[at] == '+' || text[at] == '-'))
        ++at;
    const auto digits = [&] {
        const auto from = at;
        while (at < text.size() && text[at] >= '0' && text[at] <= '9')
            ++at;
        return at - from;
    };
    auto count = digits();
    if (at < text.size() && text[at] == '.') {
        ++at;
        count += digits();
    }
    if (count == 0)
        return {};
    const auto mantissa = at;
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-'))
            ++at;
        if (digits() == 0)
            at = mantissa;
    }
    const auto number = parseNumber(text.substr(begin, at - begin));
    return number && std::isfinite(*number) ? number : std::nullopt;
}

NumberList numberList(std::string_view code, std::size_t open)
{
    NumberList list;
    list.open = open;
    const auto close = code.find(']', open);
    list.close = close == std::string_view::npos ? code.size() : close;
    list.after = close == std::string_view::npos ? code.size() : close + 1;
    const auto inner = code.substr(open + 1, list.close - open - 1);
    if (trim(inner).empty())
        return list;
    std::size_t from = 0;
    while (list.values.size() < 4) {
        const auto comma = inner.find(',', from);
        list.values.push_back(
            leadingNumber(inner.substr(from, comma == std::string_view::npos ? comma : comma - from)));
        if (comma == std::string_view::npos)
            break;
        from = comma + 1;
    }
    return list;
}

bool isNumberList(std::string_view code, std::size_t open, std::size_t least)
{
    const auto close = code.find(']', open);
    if (close == std::string_view::npos || close - open > 200)
        return false;
    const auto parts = split(code.substr(open + 1, close - open - 1), ',');
    if (parts.size() < least)
        return false;
    for (const auto part : parts)
        if (!parseNumber(trim(part)))
            return false;
    return true;
}

} // namespace core
