#include "core/map/mermaid_read.h"

#include "core/base/text.h"
#include "core/map/owm_lines.h"
#include "core/map/owm_write.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace core {

namespace {

constexpr std::string_view mermaidHead = "wardley-beta";

// The end of a text in quotes of either kind, behind the closing one; npos: it never closes.
std::size_t behindQuoted(std::string_view line, std::size_t open)
{
    for (auto i = open + 1; i < line.size(); ++i) {
        if (line[i] == '\\')
            ++i;
        else if (line[i] == line[open])
            return i + 1;
    }
    return std::string_view::npos;
}

// Where the comment begins that ends a line; its size if there is none.
std::size_t commentAt(std::string_view line)
{
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"') {
            const auto behind = behindQuoted(line, i);
            if (behind != std::string_view::npos)
                i = behind - 1;
        } else if (line.substr(i, 2) == "%%") {
            return i;
        }
    }
    return line.size();
}

std::string mermaidUnescaped(std::string_view quoted)
{
    std::string out;
    for (std::size_t i = 0; i < quoted.size(); ++i) {
        if (quoted[i] != '\\' || i + 1 == quoted.size()) {
            out += quoted[i];
            continue;
        }
        const char c = quoted[++i];
        out += c == 'n' ? '\n' : c == 't' ? '\t' : c == 'r' ? '\r' : c;
    }
    return out;
}

// Names that Mermaid takes without quotes.
bool isPlainName(std::string_view name)
{
    bool wordStart = true;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const char c = name[i];
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (c == ' ') {
            wordStart = true;
            continue;
        }
        if (!letter
            && !(wordStart ? i > 0 && c == '('
                           : isDigit(c) || c == '_' || c == '(' || c == ')' || c == '&' || c == '-'))
            return false;
        wordStart = false;
    }
    return !name.empty();
}

struct MermaidPiece {
    std::string text;
    bool quoted = false;
    std::size_t after = 0; // the byte behind it
};

struct MermaidArrow {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string owm;
    bool dashed = false;
};

std::optional<MermaidArrow> mermaidArrowAt(std::string_view line, std::size_t at)
{
    const auto rest = line.substr(at);
    for (const std::string_view sign : {"-.->", "-->", "->", "+<>", "+>", "+<", ">"})
        if (rest.starts_with(sign))
            return MermaidArrow{at, at + sign.size(), sign.front() == '+' ? std::string(sign) : "->", sign == "-.->"};
    if (!rest.starts_with("+'"))
        return {};
    const auto close = rest.find('\'', 2);
    if (close == std::string_view::npos)
        return {};
    for (const std::string_view sign : {"<>", ">", "<"})
        if (rest.substr(close + 1).starts_with(sign))
            return MermaidArrow{at, at + close + 1 + sign.size(), std::string(rest.substr(0, close + 1 + sign.size())),
                                false};
    return {};
}

// The first arrow outside quotes.
std::optional<MermaidArrow> firstMermaidArrow(std::string_view line)
{
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"' || (line[i] == '\'' && skipBlanks(line, 0) == i)) {
            const auto behind = behindQuoted(line, i);
            if (behind == std::string_view::npos)
                return {};
            i = behind - 1;
        } else if (const auto arrow = mermaidArrowAt(line, i)) {
            return arrow;
        }
    }
    return {};
}

class MermaidReader {
public:
    explicit MermaidReader(std::string_view text) : text_(text) {}
    MermaidText read();

private:
    std::string line(std::string_view code);
    std::string frontMatter(std::string_view code);
    std::string statement(std::string_view word, std::string_view code, std::size_t from);
    std::string element(std::string_view word, std::string_view code, std::size_t from);
    std::string stages(std::string_view rest);
    std::string annotation(std::string_view code, std::size_t from);
    std::string link(std::string_view code, const MermaidArrow& arrow);
    MermaidPiece name(std::string_view code, std::size_t from, std::string_view stops, bool check);
    std::string coordinates(std::string_view code, std::size_t open);
    void note(MessageCode text, MessageCode fix, std::string_view name);

    std::string_view text_;
    MermaidText out_;
    int line_ = 0;
    bool begun_ = false;   // the head was read
    bool inFront_ = false; // between the two lines --- of the front matter
    bool inDescription_ = false;
    bool hasTitle_ = false;
};

void MermaidReader::note(MessageCode text, MessageCode fix, std::string_view name)
{
    out_.findings.push_back({line_, {text, {{"name", arg::Name{std::string(name)}}}}, {fix, {}}});
}

// A name up to one of the stop signs, or in quotes.
MermaidPiece MermaidReader::name(std::string_view code, std::size_t from, std::string_view stops, bool check)
{
    MermaidPiece piece;
    const auto begin = skipBlanks(code, from);
    if (begin < code.size() && (code[begin] == '"' || code[begin] == '\''))
        if (const auto behind = behindQuoted(code, begin); behind != std::string_view::npos) {
            piece.text = mermaidUnescaped(code.substr(begin + 1, behind - begin - 2));
            piece.quoted = true;
            piece.after = behind;
            return piece;
        }
    const auto end = std::min(code.size(), code.find_first_of(stops, begin));
    piece.text = std::string(trim(code.substr(begin, end - begin)));
    piece.after = end;
    if (check && !isPlainName(piece.text))
        note(MessageCode::map_mermaid_quotes, MessageCode::map_fix_mermaid_quotes, piece.text);
    return piece;
}

// [a, b] from 0 to 1: each number above 1 is percent.
std::string MermaidReader::coordinates(std::string_view code, std::size_t open)
{
    const auto list = numberList(code, open);
    std::string out = "[";
    bool whole = false;
    std::size_t from = open + 1;
    for (std::size_t i = 0; i < list.values.size(); ++i) {
        const auto comma = std::min(code.find(',', from), list.close);
        const auto written = trim(code.substr(from, comma - from));
        whole = whole || written.find('.') == std::string_view::npos;
        from = comma + 1;
        out += i > 0 ? ", " : "";
        if (!list.values[i])
            out += written;
        else if (*list.values[i] > 1)
            out += shortest(std::round(*list.values[i] * 1e7) / 1e9);
        else
            out += written;
    }
    if (whole)
        note(MessageCode::map_mermaid_point, MessageCode::map_fix_mermaid_point,
             trim(code.substr(open, list.after - open)));
    return out + "]";
}

std::string MermaidReader::element(std::string_view word, std::string_view code, std::size_t from)
{
    const auto found = name(code, from, "[", true);
    const auto open = code.find('[', found.after);
    std::string out = fmt::format("{} {}", word, writtenName(found.text));
    if (open == std::string_view::npos)
        return out + std::string(code.substr(std::min(found.after, code.size())));
    const auto close = std::min(code.find(']', open), code.size() - 1);
    return out + " " + coordinates(code, open) + std::string(code.substr(close + 1));
}

// Names with the right end of their stage behind @, and perhaps a second line behind /.
std::string MermaidReader::stages(std::string_view rest)
{
    std::string out = "evolution ";
    std::size_t at = 0;
    for (std::size_t i = 0; at < rest.size(); ++i) {
        const auto first = name(rest, at, "@/-", false);
        auto next = skipBlanks(rest, first.after);
        if (next < rest.size() && rest[next] == '@') {
            const auto end = leadingNumber(rest.substr(next + 1));
            if (end && i < 3)
                out_.stageStarts[i] = *end > 1 ? *end / 100 : *end;
            next = std::min(rest.size(), rest.find_first_of("/-", next));
        }
        out += (i > 0 ? "->" : "") + first.text;
        if (next < rest.size() && rest[next] == '/') {
            const auto second = name(rest, next + 1, "@-", false);
            out += " / " + second.text;
            next = second.after;
        }
        const auto arrow = rest.find("->", next);
        at = arrow == std::string_view::npos ? rest.size() : arrow + 2;
    }
    return out;
}

std::string MermaidReader::annotation(std::string_view code, std::size_t from)
{
    const auto open = code.find('[', from);
    if (open == std::string_view::npos)
        return std::string(code);
    auto number = trim(code.substr(from, open - from));
    if (number.ends_with(','))
        number.remove_suffix(1);
    const auto close = std::min(code.find(']', open), code.size() - 1);
    return fmt::format("annotation {} {} {}", trim(number), coordinates(code, open),
                       name(code, close + 1, "", false).text);
}

std::string MermaidReader::link(std::string_view code, const MermaidArrow& arrow)
{
    const auto start = name(code.substr(0, arrow.begin), 0, "", true);
    const auto end = name(code, arrow.end, ";", true);
    auto tail = trim(code.substr(std::min(end.after, code.size())));
    if (tail.starts_with(';'))
        tail = trim(tail.substr(1));
    else
        tail = {};
    out_.hasDashedLinks = out_.hasDashedLinks || arrow.dashed;
    return writtenName(start.text) + arrow.owm + writtenName(end.text) + (tail.empty() ? "" : "; " + std::string(tail));
}

std::string MermaidReader::statement(std::string_view word, std::string_view code, std::size_t from)
{
    const auto rest = trim(code.substr(from));
    if (word == "title") {
        hasTitle_ = true;
        return "title " + std::string(rest);
    }
    if (word == "anchor" || word == "component")
        return element(word, code, from);
    if (word == "accelerator" || word == "deaccelerator" || word == "note") {
        const auto open = code.find('[', name(code, from, "[", false).after);
        const auto text = name(code, from, "[", false).text;
        return open == std::string_view::npos
                   ? std::string(code)
                   : fmt::format("{} {} {}", word, word == "note" ? writtenName(text) : text, coordinates(code, open));
    }
    if (word == "evolution")
        return stages(rest);
    if (word == "annotation")
        return annotation(code, from);
    if (word == "annotations" || word == "size")
        return fmt::format("{} {}", word, rest);
    if (word == "pipeline") {
        const auto found = name(code, from, "{", true);
        return fmt::format("pipeline {} {}", writtenName(found.text),
                           trim(code.substr(std::min(found.after, code.size()))));
    }
    if (word == "evolve") {
        const auto blank = rest.find_last_of(" \t");
        const auto target = leadingNumber(blank == std::string_view::npos ? "" : rest.substr(blank));
        if (!target || *target <= 1) {
            const auto found = name(code, from, "", false);
            if (found.quoted)
                return fmt::format("evolve {} {}", writtenName(found.text), trim(code.substr(found.after)));
            return std::string(code);
        }
        return fmt::format("evolve {} {}", writtenName(name(rest.substr(0, blank), 0, "", true).text),
                           shortest(*target / 100));
    }
    if (word == "explorers" || word == "pioneers")
        return "pioneers " + std::string(rest);
    if (word == "villagers" || word == "settlers")
        return "settlers " + std::string(rest);
    return std::string(code);
}

std::string MermaidReader::line(std::string_view code)
{
    const auto begin = skipBlanks(code, 0);
    if (begin == code.size())
        return {};
    auto end = begin;
    while (end < code.size() && code[end] >= 'A' && code[end] <= 'z')
        ++end;
    const auto word = code.substr(begin, end - begin);
    if (word == "accTitle" || word == "accDescr") {
        inDescription_ = code.find('{', end) != std::string_view::npos && code.find('}', end) == std::string_view::npos;
        return {};
    }
    const bool isWord = end < code.size() && isBlank(code[end]);
    constexpr std::array<std::string_view, 16> words = {
        "title",       "anchor", "component", "accelerator", "deaccelerator", "note",      "evolution", "annotation",
        "annotations", "size",   "pipeline",  "evolve",      "explorers",     "villagers", "pioneers",  "settlers"};
    const auto arrow = firstMermaidArrow(code);
    if (isWord && std::ranges::find(words, word) != words.end()
        && !(arrow && word != "evolution" && word != "title" && word != "note" && word != "annotation"))
        return statement(word, code, end);
    if (arrow)
        return link(code, *arrow);
    // Two names without an arrow are a link, too.
    if (code[begin] == '"')
        if (const auto behind = behindQuoted(code, begin); behind != std::string_view::npos
                                                           && skipBlanks(code, behind) < code.size()
                                                           && code[skipBlanks(code, behind)] == '"')
            return link(code, {behind, behind, "->", false});
    return std::string(trim(code));
}

std::string MermaidReader::frontMatter(std::string_view code)
{
    const auto words = trim(code);
    if (words == "---") {
        inFront_ = false;
        return {};
    }
    if (!words.starts_with("title:"))
        return {};
    auto title = trim(words.substr(6));
    if (title.size() > 1 && (title.front() == '"' || title.front() == '\'') && title.back() == title.front())
        title = title.substr(1, title.size() - 2);
    hasTitle_ = true;
    return "title " + std::string(title);
}

MermaidText MermaidReader::read()
{
    for (auto raw : split(text_, '\n')) {
        ++line_;
        if (raw.ends_with('\r'))
            raw.remove_suffix(1);
        if (line_ > 1)
            out_.owm += '\n';
        const auto words = trim(raw);
        if (inDescription_) {
            inDescription_ = words.find('}') == std::string_view::npos;
        } else if (inFront_) {
            out_.owm += frontMatter(raw);
        } else if (!begun_ && words == "---") {
            inFront_ = true;
        } else if (words.starts_with("%%{")) {
            continue;
        } else if (!begun_ && words.starts_with(mermaidHead)) {
            begun_ = true;
        } else {
            const auto comment = commentAt(raw);
            out_.owm += line(raw.substr(0, comment));
            if (comment < raw.size())
                out_.owm += (comment > 0 ? " //" : "//") + std::string(raw.substr(comment + 2));
        }
    }
    return std::move(out_);
}

} // namespace

bool isMermaid(std::string_view text)
{
    if (text.find(mermaidHead) == std::string_view::npos)
        return false;
    bool inFront = false;
    for (const auto line : split(text.substr(0, 20'000), '\n')) {
        const auto words = trim(line);
        if (words == "---")
            inFront = !inFront;
        else if (!inFront && !words.empty() && !words.starts_with("%%") && !words.starts_with("\xEF\xBB\xBF%%"))
            return words.starts_with(mermaidHead) || words == "\xEF\xBB\xBFwardley-beta";
    }
    return false;
}

MermaidText mermaidText(std::string_view text) { return MermaidReader(text).read(); }

} // namespace core
