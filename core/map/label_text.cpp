#include "core/map/label_text.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr double worthTwoLines = 80; // pixels of a name on one line
constexpr double worthThreeLines = 190;

std::vector<std::string> words(std::string_view text)
{
    std::vector<std::string> found;
    for (const auto word : split(text, ' '))
        if (!word.empty())
            found.emplace_back(word);
    return found;
}

std::string join(const std::vector<std::string>& parts, std::size_t from, std::size_t to)
{
    std::string out;
    for (auto i = from; i < to; ++i)
        out += (i > from ? " " : "") + parts[i];
    return out;
}

// Words with their widths: a line is as wide as its words and the blanks between them, so a text is measured once.
struct Measured {
    std::vector<std::string> words;
    std::vector<double> widths;
    double blank = 0;
    double span(std::size_t from, std::size_t to) const
    {
        double sum = blank * static_cast<double>(to - from - 1);
        for (auto i = from; i < to; ++i)
            sum += widths[i];
        return sum;
    }
};

// The words from a place on at most count lines, as even as they allow.
LabelBlock balanced(const Measured& text, std::size_t from, std::size_t count)
{
    const auto end = text.words.size();
    LabelBlock best{{join(text.words, from, end)}, text.span(from, end)};
    if (count <= 1 || end - from < 2)
        return best;
    std::size_t cut = 0;
    for (auto i = from + 1; i < std::min(end, from + 12); ++i) {
        const auto rest = balanced(text, i, count - 1);
        const double widest = std::max(text.span(from, i), rest.width);
        if (widest < best.width) {
            best = rest;
            best.width = widest;
            cut = i;
        }
    }
    if (cut > 0)
        best.lines.insert(best.lines.begin(), join(text.words, from, cut));
    return best;
}

// A word in pieces of at most this width, cut behind a hyphen or slash where it has one, else between letters.
std::vector<std::string> piecesOf(const std::string& word, double most, const MapFont& font, const TextWidth& width)
{
    if (width(word, font) <= most)
        return {word};
    std::vector<std::string> pieces(1);
    for (std::size_t at = 0; at < word.size();) {
        auto next = at + 1;
        while (next < word.size() && (static_cast<unsigned char>(word[next]) & 0xC0U) == 0x80)
            ++next;
        const auto letter = word.substr(at, next - at);
        auto& piece = pieces.back();
        if (!piece.empty() && width(piece + letter, font) > most) {
            const auto sign = piece.find_last_of("-/");
            const auto rest = sign == std::string::npos ? std::string() : piece.substr(sign + 1);
            piece.resize(piece.size() - rest.size());
            pieces.push_back(rest);
        }
        pieces.back() += letter;
        at = next;
    }
    return pieces;
}

} // namespace

double linePitch(const MapFont& font) { return std::max(15.0, std::round(font.size * 1.18)); }
double textAbove(const MapFont& font) { return font.size * 0.75; }
double textBelow(const MapFont& font) { return font.size * 0.20; }

std::vector<std::string> wrapped(std::string_view text, double most, const MapFont& font, const TextWidth& width)
{
    std::vector<std::string> lines;
    for (const auto paragraph : split(text, '\n')) {
        std::string line;
        for (const auto& whole : words(paragraph))
            for (const auto& word : piecesOf(whole, most, font, width)) {
                const auto longer = line.empty() ? word : line + " " + word;
                if (!line.empty() && width(longer, font) > most) {
                    lines.push_back(line);
                    line = word;
                } else {
                    line = longer;
                }
            }
        lines.push_back(line);
    }
    return lines;
}

LabelBlock blockOf(std::vector<std::string> lines, const MapFont& font, const TextWidth& width)
{
    LabelBlock block{std::move(lines), 0};
    for (const auto& line : block.lines)
        block.width = std::max(block.width, width(line, font));
    return block;
}

std::vector<LabelBlock> waysToBreak(std::string_view text, const MapFont& font, const TextWidth& width, bool plain)
{
    if (text.find('\n') != std::string_view::npos) {
        std::vector<std::string> lines;
        for (const auto line : split(text, '\n'))
            lines.emplace_back(trim(line));
        return {blockOf(std::move(lines), font, width)};
    }
    std::vector<LabelBlock> ways = {{{std::string(text)}, width(text, font)}};
    const double whole = ways.front().width;
    if (plain || whole <= worthTwoLines)
        return ways;
    Measured measured{words(text), {}, width(" ", font)};
    for (const auto& word : measured.words)
        measured.widths.push_back(width(word, font));
    if (measured.words.size() > 1)
        ways.push_back(balanced(measured, 0, 2));
    if (measured.words.size() > 2 && whole > worthThreeLines)
        ways.push_back(balanced(measured, 0, 3));
    return ways;
}

LabelBlock wordByWord(std::string_view text, const MapFont& font, const TextWidth& width)
{
    return blockOf(words(text), font, width);
}

} // namespace core
