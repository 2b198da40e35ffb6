// Reads elements: components, anchors, submaps, pipelines, notes, annotations, areas. Part of owm_reader.h.
#include "core/map/owm_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace core {

void OwmReader::noName(int line, const OwmHead& head)
{
    report_.add(Severity::error, "owm.no-name", line, report_.whole(line),
                {MessageCode::map_no_name, {{"keyword", arg::Name{std::string(head.word)}}}},
                {{MessageCode::map_fix_name, {}}});
}

void OwmReader::nameFindings(int line, const OwmName& name)
{
    if (name.unclosed)
        report_.add(Severity::warning, "owm.unterminated-quote", line, name.token, {MessageCode::map_open_quote, {}},
                    {{MessageCode::map_fix_quote, {}}}, {report_.edit(line, {name.token.end, name.token.end}, "\"")});
    if (name.glued) {
        const auto at = static_cast<std::uint32_t>(*name.bracket);
        report_.add(Severity::warning, "owm.no-blank", line, {at, at + 1}, {MessageCode::map_no_blank, {}},
                    {{MessageCode::map_fix_blank, {}}}, {report_.edit(line, {at, at}, " ")});
    }
}

// Coordinates with their defaults, and what is wrong with them.
std::pair<double, double> OwmReader::coordinates(int line, const OwmName& name, SourceTokens& at, bool* placed)
{
    constexpr double visibility = 0.9;
    constexpr double maturity = 0.1;
    if (placed)
        *placed = false;
    const Messages fix{{MessageCode::map_fix_coordinates, {}}};
    at.labelSlot = {at.name.end, at.name.end};
    if (!name.bracket) {
        report_.add(Severity::warning, "owm.no-coordinates", line, report_.whole(line),
                    {MessageCode::map_no_coordinates, {{"name", nameShown(name.text)}}}, fix);
        return {visibility, maturity};
    }
    const auto list = numberList(code(line), *name.bracket);
    at.coordinates = {static_cast<std::uint32_t>(list.open + 1), static_cast<std::uint32_t>(list.close)};
    at.labelSlot = {static_cast<std::uint32_t>(list.after), static_cast<std::uint32_t>(list.after)};
    const auto v = list.at(0);
    const auto m = list.at(1);
    if (!v && !m)
        report_.add(Severity::warning, "owm.no-coordinates", line, at.coordinates,
                    {MessageCode::map_coordinates_no_numbers, {{"name", nameShown(name.text)}}}, fix);
    else if (!v || !m)
        report_.add(Severity::warning, "owm.bad-number", line, at.coordinates,
                    {MessageCode::map_coordinate_no_number, {{"name", nameShown(name.text)}}}, fix);
    else if (placed)
        *placed = true;
    return {v.value_or(visibility), m.value_or(maturity)};
}

void OwmReader::attributeFindings(int line, const OwmAttributes& attributes)
{
    if (attributes.badLabel)
        report_.add(Severity::warning, "owm.bad-number", line, attributes.labelToken, {MessageCode::map_label, {}},
                    {{MessageCode::map_fix_label, {}}});
    if (!attributes.unknown.isEmpty())
        report_.add(Severity::hint, "owm.ignored-text", line, attributes.unknown,
                    {MessageCode::map_text_not_understood,
                     {{"text", nameShown(code(line).substr(attributes.unknown.begin,
                                                           attributes.unknown.end - attributes.unknown.begin))}}},
                    {{MessageCode::map_fix_comment, {}}});
}

void OwmReader::component(int line, const OwmHead& head)
{
    auto name = owmName(code(line), head.rest, 2);
    if (name.text.empty())
        return noName(line, head);
    if (!room(line))
        return;
    MapComponent made;
    made.at = {line, name.token, {}, {}, {name.token.end, name.token.end}};
    made.name = collapseBlanks(name.text);
    nameFindings(line, name);
    std::tie(made.visibility, made.maturity) = coordinates(line, name, made.at, &made.placed);
    const auto attributes = name.bracket ? owmAttributes(code(line), made.at.labelSlot.begin)
                                         : lastBracketAttributes(code(line), head.rest);
    made.label = attributes.label;
    made.at.label = attributes.labelToken;
    attributeFindings(line, attributes);
    if (head.keyword == OwmKeyword::anchor) {
        map_.anchors.push_back(std::move(made));
        return;
    }
    made.inertia = attributes.inertia;
    made.decorators = attributes.decorators;
    made.url = attributes.url;
    auto& marks = made.decorators;
    marks.market |= head.keyword == OwmKeyword::market;
    marks.ecosystem |= head.keyword == OwmKeyword::ecosystem;
    marks.build |= head.keyword == OwmKeyword::build;
    marks.buy |= head.keyword == OwmKeyword::buy;
    marks.outsource |= head.keyword == OwmKeyword::outsource;
    if (head.keyword != OwmKeyword::component && head.keyword != OwmKeyword::submap)
        report_.add(
            Severity::hint, "owm.legacy-form", line, head.token,
            {MessageCode::map_older_component, {{"keyword", arg::Name{std::string(head.word)}}}},
            {{MessageCode::map_fix_older_component, {{"keyword", arg::Name{std::string(head.word)}}}}},
            {report_.edit(line, head.token, "component"),
             report_.edit(line, {made.at.labelSlot.begin, made.at.labelSlot.begin}, fmt::format(" ({})", head.word))});
    if (attributes.evolve)
        inline_.emplace_back(line, attributes);
    (head.keyword == OwmKeyword::submap ? map_.submaps : map_.components).push_back(std::move(made));
}

// The line of the } that closes the block at open; 0 if a pipeline, another { or the end of the text comes first.
int OwmReader::blockEnd(int open) const
{
    for (int line = open + 1; line <= lineCount(); ++line) {
        const auto text = code(line);
        const auto at = skipBlanks(text, 0);
        if (at < text.size() && text[at] == '}')
            return line;
        if (isLone(line, '{') || owmHead(text, false).keyword == OwmKeyword::pipeline)
            return 0;
    }
    return 0;
}

void OwmReader::child(MapPipeline& pipe, int line, const OwmHead& head)
{
    auto name = owmName(code(line), head.rest, 1);
    if (name.text.empty())
        return noName(line, head);
    if (!room(line))
        return;
    PipelineChild made;
    made.at = {line, name.token, {}, {}, {name.token.end, name.token.end}};
    made.name = collapseBlanks(name.text);
    nameFindings(line, name);
    const auto list = name.bracket ? numberList(code(line), *name.bracket) : NumberList{};
    if (name.bracket) {
        made.at.coordinates = {static_cast<std::uint32_t>(list.open + 1), static_cast<std::uint32_t>(list.close)};
        made.at.labelSlot = {static_cast<std::uint32_t>(list.after), static_cast<std::uint32_t>(list.after)};
        const auto attributes = owmAttributes(code(line), list.after);
        made.label = attributes.label;
        made.at.label = attributes.labelToken;
    }
    if (list.at(0))
        made.maturity = *list.at(0);
    else
        report_.add(Severity::warning, "owm.no-coordinates", line, report_.whole(line),
                    {MessageCode::map_no_maturity, {{"name", nameShown(name.text)}}},
                    {{MessageCode::map_fix_maturity, {}}});
    pipe.children.push_back(std::move(made));
}

void OwmReader::children(MapPipeline& pipe, int open, int& next)
{
    const int end = blockEnd(open);
    int line = open + 1;
    for (; line <= lineCount() && line != end; ++line) {
        if (isEmptyLine(line))
            continue;
        const auto head = owmHead(code(line), false);
        if (head.keyword == OwmKeyword::component) {
            keywordCase(line, head);
            child(pipe, line, head);
        } else if (end == 0) {
            break;
        } else {
            int after = line + 1;
            readLine(line);
            line = std::max(line, after) - 1;
        }
    }
    if (end == 0)
        report_.add(Severity::error, "owm.pipeline-brace", open, report_.whole(open),
                    {MessageCode::map_block_open, {{"name", nameShown(pipe.name)}}},
                    {{MessageCode::map_fix_block, {}}});
    else if (trim(code(end)) != "}")
        report_.add(Severity::hint, "owm.ignored-text", end, report_.whole(end),
                    {MessageCode::map_text_after_brace, {}}, {{MessageCode::map_fix_own_line, {}}});
    next = end == 0 ? line : end + 1;
    pipe.nested = !pipe.children.empty();
}

void OwmReader::pipelineNumbers(int line, const OwmName& name, MapPipeline& pipe, bool& drop)
{
    if (!name.bracket) {
        pipe.maturity1 = 0.2;
        pipe.maturity2 = 0.8;
        pipe.hidden = !pipe.nested;
    } else {
        const auto list = numberList(code(line), *name.bracket);
        pipe.at.coordinates = {static_cast<std::uint32_t>(list.open + 1), static_cast<std::uint32_t>(list.close)};
        pipe.at.labelSlot = {static_cast<std::uint32_t>(list.after), static_cast<std::uint32_t>(list.after)};
        if (list.at(0) && list.at(1)) {
            pipe.maturity1 = list.at(0);
            pipe.maturity2 = list.at(1);
        } else if (!pipe.nested) {
            drop = list.values.size() < 2;
            report_.add(Severity::error, "owm.bad-number", line, pipe.at.coordinates,
                        {MessageCode::map_pipeline_numbers, {{"name", nameShown(name.text)}}},
                        {{MessageCode::map_fix_pipeline_numbers, {}}});
        }
    }
    if (pipe.nested) {
        if (name.bracket)
            std::tie(pipe.written1, pipe.written2) = std::pair(pipe.maturity1, pipe.maturity2);
        const auto [low, high] = std::ranges::minmax(pipe.children, {}, &PipelineChild::maturity);
        pipe.maturity1 = low.maturity;
        pipe.maturity2 = high.maturity;
    }
}

void OwmReader::pipeline(int line, const OwmHead& head, int& next)
{
    auto text = code(line);
    const auto whole = report_.whole(line);
    const bool brace = whole.end > head.rest && text[whole.end - 1] == '{';
    // A brace at the end opens the block, with a name before it.
    if (brace)
        text = text.substr(0, whole.end - 1);
    auto name = owmName(text, head.rest, 2);
    const int open = brace ? line : blockAfter(line);
    if (name.text.empty() || !room(line)) {
        if (name.text.empty())
            noName(line, head);
        if (open != 0) {
            MapPipeline lost;
            children(lost, open, next);
        }
        return;
    }
    nameFindings(line, name);
    MapPipeline pipe;
    pipe.at = {line, name.token, {}, {}, {name.token.end, name.token.end}};
    pipe.name = collapseBlanks(name.text);
    const auto index = map_.pipelines.size();
    map_.pipelines.emplace_back(); // its place; a line inside the block may add others
    if (open != 0)
        children(pipe, open, next);
    bool drop = false;
    pipelineNumbers(line, name, pipe, drop);
    if (drop)
        map_.pipelines.erase(map_.pipelines.begin() + static_cast<std::ptrdiff_t>(index));
    else
        map_.pipelines[index] = std::move(pipe);
}

void OwmReader::note(int line, const OwmHead& head)
{
    const auto name = owmName(code(line), head.rest, 2);
    if (name.text.empty())
        return noName(line, head);
    if (!room(line))
        return;
    nameFindings(line, name);
    MapNote made;
    made.at = {line, name.token, {}, {}, {}};
    made.text = name.text;
    std::tie(made.visibility, made.maturity) = coordinates(line, name, made.at, nullptr);
    map_.notes.push_back(std::move(made));
}

void OwmReader::annotation(int line, const OwmHead& head)
{
    const auto text = code(line);
    const auto open = text.find('[', head.rest);
    if (open == std::string_view::npos) {
        report_.add(Severity::error, "owm.no-coordinates", line, report_.whole(line),
                    {MessageCode::map_annotation_not_drawn, {}}, {{MessageCode::map_fix_annotation, {}}});
        return;
    }
    if (!room(line))
        return;
    MapAnnotation made;
    made.at.line = line;
    made.number = leadingNumber(text.substr(head.rest, open - head.rest));
    if (!made.number)
        report_.add(Severity::warning, "owm.bad-number", line, head.token, {MessageCode::map_annotation_number, {}},
                    {{MessageCode::map_fix_annotation_number, {}}});
    const auto inner = skipBlanks(text, open + 1);
    const bool many = inner < text.size() && text[inner] == '[';
    auto at = many ? inner : open;
    std::size_t after = 0;
    bool bad = false;
    while (at < text.size() && text[at] == '[' && made.places.size() < 100) {
        const auto list = numberList(text, at);
        bad = bad || !list.at(0) || !list.at(1);
        made.places.push_back({list.at(0).value_or(0.9), list.at(1).value_or(0.1)});
        if (made.places.size() == 1)
            made.at.coordinates = {static_cast<std::uint32_t>(list.open + 1), static_cast<std::uint32_t>(list.close)};
        after = list.after;
        if (!many)
            break;
        at = skipBlanks(text, after);
        if (at < text.size() && text[at] == ',')
            at = skipBlanks(text, at + 1);
    }
    if (many && at < text.size() && text[at] == ']')
        after = at + 1;
    if (bad)
        report_.add(Severity::warning, "owm.bad-number", line, made.at.coordinates,
                    {MessageCode::map_annotation_coordinate, {}}, {{MessageCode::map_fix_coordinates, {}}});
    const auto begin = skipBlanks(text, after);
    made.text = std::string(trim(text.substr(begin)));
    made.at.name = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + made.text.size())};
    map_.annotations.push_back(std::move(made));
}

void OwmReader::attitude(int line, const OwmHead& head)
{
    const auto text = code(line);
    if (head.rest >= text.size() || !room(line))
        return;
    MapAttitude made;
    made.kind = head.keyword == OwmKeyword::pioneers   ? AttitudeKind::pioneers
                : head.keyword == OwmKeyword::settlers ? AttitudeKind::settlers
                                                       : AttitudeKind::townplanners;
    made.at.line = line;
    const auto open = text.find('[', head.rest);
    const auto list = open == std::string_view::npos ? NumberList{} : numberList(text, open);
    if (open != std::string_view::npos)
        made.at.coordinates = {static_cast<std::uint32_t>(list.open + 1), static_cast<std::uint32_t>(list.close)};
    if (!list.at(0) || !list.at(1) || (list.values.size() > 2 && (!list.at(2) || !list.at(3))))
        report_.add(Severity::warning, "owm.bad-number", line, report_.whole(line), {MessageCode::map_area, {}},
                    {{MessageCode::map_fix_area, {}}});
    made.visibility = list.at(0).value_or(made.visibility);
    made.maturity = list.at(1).value_or(made.maturity);
    made.visibility2 = list.at(2).value_or(made.visibility2);
    made.maturity2 = list.at(3).value_or(made.maturity2);
    map_.attitudes.push_back(std::move(made));
}

void OwmReader::accelerator(int line, const OwmHead& head)
{
    const auto name = owmName(code(line), head.rest, 2);
    if (name.text.empty())
        return noName(line, head);
    if (!room(line))
        return;
    nameFindings(line, name);
    MapAccelerator made;
    made.at = {line, name.token, {}, {}, {}};
    made.name = name.text;
    made.slows = head.keyword == OwmKeyword::deaccelerator;
    std::tie(made.visibility, made.maturity) = coordinates(line, name, made.at, nullptr);
    map_.accelerators.push_back(std::move(made));
}

void OwmReader::url(int line, const OwmHead& head)
{
    const auto text = code(line);
    const auto open = text.find('[', head.rest);
    const auto key = trim(text.substr(head.rest, open == std::string_view::npos ? open : open - head.rest));
    if (open == std::string_view::npos || key.empty()) {
        report_.add(Severity::error, "owm.no-address", line, report_.whole(line), {MessageCode::map_url, {}},
                    {{MessageCode::map_fix_url, {}}});
        return;
    }
    if (!room(line))
        return;
    const auto close = text.find(']', open);
    MapUrl made;
    made.at = {
        line, {static_cast<std::uint32_t>(head.rest), static_cast<std::uint32_t>(head.rest + key.size())}, {}, {}, {}};
    made.name = std::string(key);
    made.url = std::string(trim(text.substr(open + 1, close == std::string_view::npos ? close : close - open - 1)));
    map_.urls.push_back(std::move(made));
}

} // namespace core
