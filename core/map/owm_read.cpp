#include "core/map/owm_read.h"

#include "core/map/owm_lint.h"
#include "core/map/owm_reader.h"

#include <algorithm>

namespace core {

bool OwmReader::room(int line)
{
    if (elements_ < maxMapElements) {
        ++elements_;
        return true;
    }
    if (!std::exchange(full_, true))
        report_.add(Severity::error, "owm.too-many-elements", line, report_.whole(line),
                    {MessageCode::map_too_many_elements, {{"most", arg::Count(maxMapElements)}}},
                    {{MessageCode::map_fix_split, {}}});
    return false;
}

void OwmReader::keywordCase(int line, const OwmHead& head)
{
    if (head.colon)
        report_.add(Severity::warning, "owm.keyword-colon", line, head.token,
                    {MessageCode::map_keyword_colon, {{"keyword", arg::Name{std::string(head.word)}}}},
                    {{MessageCode::map_fix_colon, {}}}, {report_.edit(line, head.token, std::string(head.word))});
    if (!head.exactCase)
        report_.add(Severity::warning, "owm.keyword-case", line, head.token,
                    {MessageCode::map_keyword_case, {{"keyword", arg::Name{std::string(head.word)}}}},
                    {{MessageCode::map_fix_case, {}}}, {report_.edit(line, head.token, std::string(head.word))});
}

// The line of the { that opens a block after a pipeline line: blank lines and comments may stand between. 0: none.
int OwmReader::blockAfter(int line) const
{
    int next = line + 1;
    while (next <= lineCount() && isEmptyLine(next))
        ++next;
    return next <= lineCount() && isLone(next, '{') ? next : 0;
}

void OwmReader::statement(int line, const OwmHead& head, int& next)
{
    keywordCase(line, head);
    const bool placed = code(line).find('[', head.rest) != std::string_view::npos;
    switch (head.keyword) {
    case OwmKeyword::component:
    case OwmKeyword::anchor:
    case OwmKeyword::submap: return component(line, head);
    case OwmKeyword::market:
    case OwmKeyword::ecosystem:
    case OwmKeyword::build:
    case OwmKeyword::buy:
    case OwmKeyword::outsource: return placed ? component(line, head) : strategies_.push_back(line);
    case OwmKeyword::pipeline: return pipeline(line, head, next);
    case OwmKeyword::evolve: return evolves_.push_back(line);
    case OwmKeyword::note: return note(line, head);
    case OwmKeyword::annotation: return annotation(line, head);
    case OwmKeyword::pioneers:
    case OwmKeyword::settlers:
    case OwmKeyword::townplanners: return attitude(line, head);
    case OwmKeyword::accelerator:
    case OwmKeyword::deaccelerator: return accelerator(line, head);
    case OwmKeyword::url: return url(line, head);
    default: return setting(line, head);
    }
}

// Reads one line and sets line to the next one.
void OwmReader::readLine(int& line)
{
    const int here = line++;
    if (isEmptyLine(here))
        return;
    const auto text = code(here);
    const int block = blockAfter(here);
    const auto head = owmHead(text, block != 0);
    if (head.keyword == OwmKeyword::none) {
        links_.push_back(here);
    } else if (!(head.keyword == OwmKeyword::pipeline && (block != 0 || trim(text).ends_with('{')))
               && firstArrow(text)) {
        doubtful_.push_back(here);
    } else {
        statement(here, head, line);
    }
}

// A line with a keyword and an arrow is a link if what stands before the arrow is declared anywhere in the map.
void OwmReader::doubtful()
{
    if (doubtful_.empty())
        return;
    std::vector<int> others;
    {
        const MapNames names(map_);
        for (const int line : doubtful_) {
            const auto arrow = firstArrow(code(line));
            if (names.find(linkEndName(code(line).substr(0, arrow->begin))))
                links_.push_back(line);
            else
                others.push_back(line);
        }
    }
    for (const int line : others) {
        int next = line + 1;
        statement(line, owmHead(code(line), false), next);
    }
    std::ranges::sort(links_);
    const auto byLine = [](auto& list) {
        std::ranges::stable_sort(list, {}, [](const auto& element) { return element.at.line; });
    };
    byLine(map_.components);
    byLine(map_.anchors);
    byLine(map_.submaps);
    byLine(map_.notes);
    byLine(map_.annotations);
    byLine(map_.pipelines);
    std::ranges::sort(evolves_);
    std::ranges::sort(strategies_);
}

void OwmReader::strategy(int line, const OwmHead& head, const MapNames& names)
{
    const auto name = owmName(code(line), head.rest, 2);
    if (name.text.empty())
        return noName(line, head);
    nameFindings(line, name);
    const auto found = names.find(collapseBlanks(name.text));
    if (found.kind != MapKind::component) {
        const auto near = names.nearest(name.text);
        report_.add(Severity::error, "owm.unknown-component", line, name.token,
                    {MessageCode::map_unknown_to_mark,
                     {{"name", nameShown(name.text)}, {"keyword", arg::Name{std::string(head.word)}}}},
                    near.empty() ? Messages{{MessageCode::map_fix_declare, {}}}
                                 : Messages{{MessageCode::map_fix_near, {{"name", nameShown(near)}}}});
        return;
    }
    auto& component = map_.components[found.index];
    report_.add(
        Severity::hint, "owm.legacy-form", line, head.token,
        {MessageCode::map_older_strategy, {{"keyword", arg::Name{std::string(head.word)}}}},
        {{MessageCode::map_fix_older_strategy,
          {{"keyword", arg::Name{std::string(head.word)}}, {"line", arg::Name{std::to_string(component.at.line)}}}}});
    auto& marks = component.decorators;
    const bool own = marks.hasStrategy();
    if (head.keyword == OwmKeyword::market)
        marks.market = true;
    else if (head.keyword == OwmKeyword::ecosystem)
        marks.ecosystem = true;
    else if (!own && head.keyword == OwmKeyword::build)
        marks.build = true;
    else if (!own && head.keyword == OwmKeyword::buy)
        marks.buy = true;
    else if (!own)
        marks.outsource = true;
}

void OwmReader::evolve(int line, const OwmHead& head, const MapNames& names)
{
    const auto parsed = owmEvolve(code(line), head.rest);
    const auto* chosen = &parsed.readings.front();
    MapRef found;
    for (const auto& reading : parsed.readings) {
        if (found = names.find(reading.name); found) {
            chosen = &reading;
            break;
        }
    }
    if (chosen->name.empty() && chosen->renamed.empty())
        return noName(line, head);
    if (!room(line))
        return;
    MapEvolution made;
    made.at = {line,
               chosen->nameToken,
               chosen->number,
               parsed.attributes.labelToken,
               {static_cast<std::uint32_t>(parsed.labelSlot), static_cast<std::uint32_t>(parsed.labelSlot)}};
    made.name = chosen->name;
    made.renamed = chosen->renamed;
    made.maturity = chosen->maturity.value_or(0.85);
    made.label = parsed.attributes.label;
    made.decorators = parsed.attributes.decorators;
    attributeFindings(line, parsed.attributes);
    if (parsed.unclosed)
        report_.add(Severity::warning, "owm.unterminated-quote", line, chosen->nameToken,
                    {MessageCode::map_open_quote, {}}, {{MessageCode::map_fix_quote, {}}});
    if (!chosen->ignored.isEmpty())
        report_.add(Severity::hint, "owm.ignored-text", line, chosen->ignored, {MessageCode::map_text_after_number, {}},
                    {{MessageCode::map_fix_comment, {}}});
    lintEvolution(made, found, map_, names, report_);
    map_.evolved.push_back(std::move(made));
}

void OwmReader::linkOrUnknown(int line)
{
    const auto text = code(line);
    const auto found = owmLinks(text);
    if (found.empty())
        return unknown(line);
    for (const auto& link : found) {
        if (map_.links.size() >= maxMapLinks) {
            if (!std::exchange(full_, true))
                report_.add(Severity::error, "owm.too-many-elements", line, report_.whole(line),
                            {MessageCode::map_too_many_links, {{"most", arg::Count(maxMapLinks)}}},
                            {{MessageCode::map_fix_split, {}}});
            return;
        }
        map_.links.push_back({{line, link.startToken, link.endToken, {}, {}},
                              link.start,
                              link.end,
                              link.type,
                              link.flowValue,
                              link.context});
    }
}

void OwmReader::unknown(int line)
{
    const auto text = trim(code(line));
    const auto whole = report_.whole(line);
    if (text == "{" || text.starts_with('}')) {
        report_.add(Severity::error, "owm.pipeline-brace", line, whole, {MessageCode::map_brace, {}},
                    {{text == "{" ? MessageCode::map_fix_brace : MessageCode::map_fix_remove, {}}});
        return;
    }
    const auto word = text.substr(0, text.find_first_of(" \t"));
    Messages fix{{MessageCode::map_fix_statement, {}}};
    TextEdits edits;
    if (const auto near = nearestKeyword(word); !near.empty() && near != word) {
        fix = {{MessageCode::map_fix_near, {{"name", nameShown(near)}}}};
        edits = {report_.edit(line, {whole.begin, whole.begin + static_cast<std::uint32_t>(word.size())},
                              std::string(near))};
    } else {
        for (const std::string_view sign : {"=>", "-->", ">", "→", "-"}) {
            const auto at = text.find(sign);
            if (at == std::string_view::npos || at == 0 || at + sign.size() >= text.size() || word == sign)
                continue;
            fix = {{MessageCode::map_fix_near, {{"name", arg::Name{"->"}}}}};
            const auto begin = whole.begin + static_cast<std::uint32_t>(at);
            if (sign != "-")
                edits = {report_.edit(line, {begin, begin + static_cast<std::uint32_t>(sign.size())}, "->")};
            break;
        }
    }
    report_.add(Severity::error, "owm.unknown-line", line, whole,
                {MessageCode::map_line_not_understood, {{"text", nameShown(text)}}}, std::move(fix), std::move(edits));
}

void OwmReader::ownComments()
{
    for (std::size_t i = 0; i < lines_.lines().size(); ++i) {
        const auto& line = lines_.lines()[i];
        const auto found = ownComment(line);
        if (!found)
            continue;
        const auto [begin, end] = *found;
        map_.comments.push_back({static_cast<int>(i) + 1,
                                 {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)},
                                 std::string(line.raw.substr(begin, end - begin))});
        if (equalNoCase(collapseBlanks(map_.comments.back().text), "labels as written"))
            map_.labelsAsWritten = true;
    }
}

OwmReading OwmReader::read()
{
    ownComments();
    for (int line = 1; line <= lineCount();)
        readLine(line);
    doubtful();
    {
        const MapNames names(map_);
        for (const int line : strategies_)
            strategy(line, owmHead(code(line), false), names);
        for (const int line : evolves_)
            evolve(line, owmHead(code(line), false), names);
    }
    for (const auto& [line, attributes] : inline_) {
        const auto name = owmName(code(line), owmHead(code(line), false).rest, 2);
        map_.evolved.push_back({{line, name.token, attributes.evolveToken, {}, {}},
                                collapseBlanks(name.text),
                                {},
                                *attributes.evolve,
                                {},
                                {}});
    }
    std::ranges::stable_sort(map_.evolved, {}, [](const MapEvolution& one) { return one.at.line; });
    for (const int line : links_)
        linkOrUnknown(line);
    if (const auto open = lines_.openComment())
        report_.add(Severity::error, "owm.unterminated-comment", static_cast<int>(*open) + 1,
                    {static_cast<std::uint32_t>(lines_.openCommentByte()),
                     static_cast<std::uint32_t>(lines_.openCommentByte() + 2)},
                    {MessageCode::map_comment_open, {}}, {{MessageCode::map_fix_comment_end, {}}});
    OwmReading reading;
    const MapNames names(map_);
    reading.missing = lintMap(map_, names, report_);
    reading.diagnostics = report_.take();
    reading.map = std::move(map_);
    return reading;
}

OwmReading readOwm(std::string_view text) { return OwmReader(text).read(); }

std::string owmText(std::string bytes)
{
    const std::string_view view(bytes);
    if (view.starts_with("\xFF\xFE") || view.starts_with("\xFE\xFF"))
        return utf16ToUtf8(view.substr(2), view.starts_with("\xFE\xFF"));
    const auto census = utf8Census(view);
    if (census.bad == 0)
        return bytes;
    return census.multibyte > census.bad ? repairUtf8(view) : cp1252ToUtf8(view);
}

std::size_t lineStart(std::string_view text, int line)
{
    std::size_t at = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    for (int i = 1; i < line; ++i) {
        at = text.find('\n', at);
        if (at == std::string_view::npos)
            return at;
        ++at;
    }
    return at;
}

} // namespace core
