#include "core/map/owm_write.h"

#include "core/base/text.h"
#include "core/map/elements.h"
#include "core/map/map_bindings.h"
#include "core/map/map_bound.h"
#include "core/map/map_names.h"
#include "core/map/owm_lines.h"
#include "core/map/owm_read.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace core {

namespace {

std::string_view lineAt(std::string_view text, std::size_t start)
{
    auto line = text.substr(start, text.find('\n', start) - start);
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

std::string_view lineEnd(std::string_view text)
{
    const auto at = text.find('\n');
    return at != std::string_view::npos && at > 0 && text[at - 1] == '\r' ? "\r\n" : "\n";
}

// The numbers of a list replaced one by one, so that the blanks around them stay. Numbers that are not written are
// added.
std::string withNumbers(std::string_view list, const std::vector<std::string>& numbers)
{
    std::string out;
    std::size_t at = 0;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (i > 0 && at > list.size()) {
            out += ", " + numbers[i];
            continue;
        }
        const auto comma = std::min(list.find(',', at), list.size());
        const auto part = list.substr(at, comma - at);
        const auto inner = trim(part);
        const auto lead = inner.empty() ? part.size() : static_cast<std::size_t>(inner.data() - part.data());
        out += part.substr(0, lead);
        out += numbers[i];
        if (!inner.empty())
            out += part.substr(lead + inner.size());
        at = comma + 1;
        if (i + 1 < numbers.size() && comma < list.size())
            out += ',';
    }
    if (at <= list.size() && at > 0)
        out += list.substr(at - 1);
    return out;
}

// The nth place of annotation N [[..],[..]].
Token placeToken(std::string_view line, Token first, std::uint32_t part)
{
    auto token = first;
    for (std::uint32_t i = 0; i < part; ++i) {
        const auto open = line.find('[', token.end);
        if (open == std::string_view::npos)
            return first;
        const auto list = numberList(line, open);
        token = {static_cast<std::uint32_t>(list.open + 1), static_cast<std::uint32_t>(list.close)};
    }
    return token;
}

TextEdits insertAfter(std::string_view text, int line, const std::string& statements)
{
    const std::string end(lineEnd(text));
    const auto start = line > 0 ? lineStart(text, line) : std::string_view::npos;
    if (start == std::string_view::npos) {
        const bool open = !text.empty() && !text.ends_with('\n');
        return {{text.size(), 0, (open ? end : "") + statements + end}};
    }
    return {{start + lineAt(text, start).size(), 0, end + statements}};
}

int lastLine(const auto& list)
{
    int line = 0;
    for (const auto& one : list)
        line = std::max(line, one.at.line);
    return line;
}

std::string joined(const std::vector<std::string>& lines, std::string_view end)
{
    std::string out;
    for (const auto& line : lines)
        out += (out.empty() ? "" : std::string(end)) + line;
    return out;
}

} // namespace

std::string writtenCoordinate(double value) { return fmt::format("{:.2f}", insideMap(value)); }

std::string writtenName(std::string_view name)
{
    const bool outer = !name.empty() && (isBlank(name.front()) || isBlank(name.back()));
    bool needs = name.empty() || outer || name.front() == '"';
    for (const std::string_view sign : {"\n", "\r", "\t", "->", "+>", "+<", "+'", "[", "]", ";", "//", "/*"})
        needs = needs || name.find(sign) != std::string_view::npos;
    if (!needs)
        return std::string(name);
    std::string out = "\"";
    for (const char c : name) {
        switch (c) {
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        default: out += c;
        }
    }
    return out + "\"";
}

TextEdits moveElement(std::string_view text, const WardleyMap& map, MapRef ref, double visibility, double maturity)
{
    std::vector<std::string> numbers;
    for (const double coordinate : coordinatesAt(map, ref, {visibility, maturity}))
        numbers.push_back(writtenCoordinate(coordinate));
    const auto list = joined(numbers, ", ");
    const auto* at = sourceOf(map, ref);
    if (!at)
        return ref.kind == MapKind::legend ? insertAfter(text, 0, "annotations [" + list + "]") : TextEdits{};
    const auto start = lineStart(text, at->line);
    if (start == std::string_view::npos || numbers.empty())
        return {};
    const auto line = lineAt(text, start);
    const bool bare = ref.kind == MapKind::evolved; // its maturity stands without brackets
    const auto token = ref.kind == MapKind::annotation ? placeToken(line, at->coordinates, ref.part) : at->coordinates;
    if (token.isEmpty() && (token.begin == 0 || line[token.begin - 1] != '[')) {
        const auto place = at->labelSlot.end > 0 ? at->labelSlot.end : static_cast<std::uint32_t>(line.size());
        return {{start + place, 0, bare ? " " + list : " [" + list + "]"}};
    }
    const auto old = line.substr(token.begin, token.end - token.begin);
    const auto now = bare ? list : withNumbers(old, numbers);
    return now == old ? TextEdits{} : TextEdits{{start + token.begin, old.size(), now}};
}

TextEdits moveLabel(std::string_view text, const WardleyMap& map, MapRef ref, LabelOffset label)
{
    const auto* at = sourceOf(map, ref);
    const auto start = at && hasLabel(ref.kind) ? lineStart(text, at->line) : std::string_view::npos;
    if (start == std::string_view::npos || at->labelSlot.end == 0)
        return {};
    const auto line = lineAt(text, start);
    const std::vector<std::string> numbers = {fmt::format("{:.0f}", std::round(label.x) + 0.0),
                                              fmt::format("{:.0f}", std::round(label.y) + 0.0)};
    if (at->label.isEmpty())
        return {{start + at->labelSlot.end, 0, fmt::format(" label [{}, {}]", numbers[0], numbers[1])}};
    const auto old = line.substr(at->label.begin, at->label.end - at->label.begin);
    const auto now = withNumbers(old, numbers);
    return now == old ? TextEdits{} : TextEdits{{start + at->label.begin, old.size(), now}};
}

TextEdits renameElement(std::string_view text, const WardleyMap& map, MapRef ref, const std::string& name)
{
    const auto* at = sourceOf(map, ref);
    if (!at || at->name.isEmpty() || trim(name).empty())
        return {};
    TextEdits edits;
    const auto replace = [&](const SourceTokens& where, Token token, const std::string& now) {
        const auto start = lineStart(text, where.line);
        if (start != std::string_view::npos && text.substr(start + token.begin, token.end - token.begin) != now)
            edits.push_back({start + token.begin, token.end - token.begin, now});
    };
    const bool isText = ref.kind == MapKind::note || ref.kind == MapKind::annotation;
    const auto now = isText && name.find('\n') == std::string::npos ? name : writtenName(name);
    replace(*at, at->name, now);
    if (!canBeLinked(ref.kind))
        return edits;
    for (auto& edit : renameBindings(text, map, nameOf(map, ref), name))
        edits.push_back(std::move(edit));
    const MapNames names(map);
    for (const auto& link : map.links) {
        if (names.find(link.start) == ref)
            replace(link.at, link.at.name, now);
        if (names.find(link.end) == ref)
            replace(link.at, link.at.coordinates, now);
    }
    // The middle name of a chain is the end of one link and the start of the next.
    std::ranges::sort(edits, {}, &TextEdit::offset);
    edits.erase(std::unique(edits.begin(), edits.end()), edits.end());
    for (const auto& evolved : map.evolved)
        if (evolved.at.line != at->line && names.find(evolved.name) == ref)
            replace(evolved.at, evolved.at.name, now);
    for (const auto& pipe : map.pipelines)
        if (names.exact(pipe.name) == ref)
            replace(pipe.at, pipe.at.name, now);
    return edits;
}

namespace {

// The last line of a pipeline: its own, or that of the brace that closes its block.
int lastLineOf(std::string_view text, const MapPipeline& pipe)
{
    if (!pipe.nested)
        return pipe.at.line;
    const int last = std::max(pipe.at.line, lastLine(pipe.children));
    for (auto line = last;; ++line) {
        const auto start = lineStart(text, line);
        if (start == std::string_view::npos || start >= text.size())
            return last;
        const auto words = trim(lineAt(text, start));
        if (words.ends_with('}') || words.starts_with('}'))
            return line;
    }
}

// A line of links without those that go: empty, the whole line goes.
std::string remainingLinks(std::string_view line, const std::vector<const MapLink*>& links,
                           const std::vector<bool>& goes, std::string_view end)
{
    std::string out;
    for (std::size_t i = 0; i < links.size();) {
        if (goes[i]) {
            ++i;
            continue;
        }
        auto last = i;
        while (last + 1 < links.size() && !goes[last + 1])
            ++last;
        const auto from = links[i]->at.name.begin;
        out += (out.empty() ? std::string(line.substr(0, links[0]->at.name.begin)) : std::string(end));
        out += line.substr(from, links[last]->at.coordinates.end - from);
        i = last + 1;
    }
    return out.empty() ? out : out + std::string(line.substr(links.back()->at.coordinates.end));
}

} // namespace

TextEdits removeElement(std::string_view text, const WardleyMap& map, MapRef ref)
{
    const auto* at = sourceOf(map, ref);
    if (!at || lineStart(text, at->line) == std::string_view::npos)
        return {};
    std::set<int> gone; // lines
    const auto goPipeline = [&](const MapPipeline& pipe) {
        for (int line = pipe.at.line; line <= lastLineOf(text, pipe); ++line)
            gone.insert(line);
    };
    if (ref.kind == MapKind::pipeline)
        goPipeline(map.pipelines[ref.index]);
    gone.insert(at->line);
    const auto resolved = resolveNames(map);
    std::vector<MapRef> elements = {ref};
    for (std::uint32_t i = 0; i < map.pipelines.size(); ++i) {
        const MapRef pipe{MapKind::pipeline, i, 0};
        if (!(resolved.pipelines[i] == ref && ref) && !(pipe == ref))
            continue;
        goPipeline(map.pipelines[i]);
        for (std::uint32_t c = 0; c < map.pipelines[i].children.size(); ++c)
            elements.push_back({MapKind::child, i, c});
    }
    const auto isGone = [&](MapRef one) { return one && std::ranges::find(elements, one) != elements.end(); };
    for (std::size_t i = 0; i < map.evolved.size(); ++i)
        if (isGone(resolved.evolved[i]))
            gone.insert(map.evolved[i].at.line);
    const auto comments = mapBindings(map);
    const auto goComment = [&](const MapComment& comment, const std::string& name) {
        const bool alone = trim(lineAt(text, lineStart(text, comment.line))).starts_with("//");
        const auto isNamed = [&](MapRef one) { return boundName(nameOf(map, one)) == boundName(name); };
        if (alone && canBeLinked(ref.kind) && std::ranges::any_of(elements, isNamed))
            gone.insert(comment.line);
    };
    for (const auto& one : comments.bindings)
        goComment(*one.comment, one.name);
    for (const auto& one : comments.promises)
        goComment(*one.comment, one.name);
    TextEdits edits;
    for (std::size_t i = 0; i < map.links.size();) {
        std::vector<const MapLink*> links;
        std::vector<bool> goes;
        const auto line = map.links[i].at.line;
        for (; i < map.links.size() && map.links[i].at.line == line; ++i) {
            const MapRef link{MapKind::link, static_cast<std::uint32_t>(i), 0};
            links.push_back(&map.links[i]);
            goes.push_back(link == ref || isGone(resolved.links[i][0]) || isGone(resolved.links[i][1]));
        }
        if (std::ranges::find(goes, true) == goes.end() || (gone.contains(line) && ref.kind != MapKind::link))
            continue;
        const auto start = lineStart(text, line);
        const auto old = lineAt(text, start);
        const auto left = remainingLinks(old, links, goes, lineEnd(text));
        if (left.empty()) {
            gone.insert(line);
            continue;
        }
        gone.erase(line);
        edits.push_back({start, old.size(), left});
    }
    for (const auto line : gone) {
        const auto start = lineStart(text, line);
        const auto end = lineStart(text, line + 1);
        if (start != std::string_view::npos)
            edits.push_back({start, (end == std::string_view::npos ? text.size() : end) - start, ""});
    }
    std::ranges::sort(edits, {}, &TextEdit::offset);
    return edits;
}

TextEdits addComponents(std::string_view text, const WardleyMap& map, const std::vector<std::string>& names,
                        double visibility, double maturity)
{
    if (names.empty())
        return {};
    std::vector<std::string> lines;
    for (const auto& name : names)
        lines.push_back(fmt::format("component {} [{}, {}]", writtenName(name), writtenCoordinate(visibility),
                                    writtenCoordinate(maturity)));
    const auto last = lastLine(map.components);
    return insertAfter(text, last > 0 ? last : lastLine(map.anchors), joined(lines, lineEnd(text)));
}

TextEdits addLink(std::string_view text, const WardleyMap& map, const std::string& start, const std::string& end)
{
    return insertAfter(text, lastLine(map.links), writtenName(start) + "->" + writtenName(end));
}

TextEdits addNote(std::string_view text, const WardleyMap& map, const std::string& note, double visibility,
                  double maturity)
{
    return insertAfter(
        text, lastLine(map.notes),
        fmt::format("note {} [{}, {}]", writtenName(note), writtenCoordinate(visibility), writtenCoordinate(maturity)));
}

TextEdits setStyle(std::string_view text, const WardleyMap& map, const std::string& style)
{
    if (map.style == style)
        return {};
    TextEdits edits;
    const OwmLines lines(text);
    for (const auto& line : lines.lines()) {
        const auto word = skipBlanks(line.code, 0);
        if (!line.code.substr(word).starts_with("style ") || trim(line.code.substr(word + 6)) != map.style)
            continue;
        const auto value = trim(line.code.substr(word + 6));
        edits = {{line.start + skipBlanks(line.code, word + 6), value.size(), style}};
    }
    if (!edits.empty())
        return edits;
    const auto start = text.starts_with("\xEF\xBB\xBF") ? 3U : 0U;
    return {{start, 0, "style " + style + std::string(lineEnd(text))}};
}

} // namespace core
