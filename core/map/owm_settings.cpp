// Reads settings: title, style, size, axes, stages, legend. Part of owm_reader.h.
#include "core/map/owm_reader.h"

#include <tuple>

namespace core {

// A caption on two lines: cut at a slash with a blank on at least one side.
static StageLabel stageLabel(std::string_view label)
{
    for (auto slash = label.find('/'); slash != std::string_view::npos; slash = label.find('/', slash + 1)) {
        const bool before = slash > 0 && isBlank(label[slash - 1]);
        const bool after = slash + 1 < label.size() && isBlank(label[slash + 1]);
        if (before || after)
            return {std::string(trim(label.substr(0, slash))), std::string(trim(label.substr(slash + 1)))};
    }
    return {std::string(label), ""};
}

void OwmReader::title(int line, const OwmHead& head)
{
    const auto text = trim(code(line).substr(head.rest));
    if (head.token.begin > 0) {
        report_.add(Severity::warning, "owm.indented-title", line, head.token, {MessageCode::map_title_indented, {}},
                    {{MessageCode::map_fix_blanks, {}}}, {report_.edit(line, {0, head.token.begin}, "")});
        return;
    }
    if (text.empty())
        return noName(line, head);
    if (titleLine_ != 0 && titleLine_ < line) {
        report_.add(Severity::hint, "owm.duplicate-title", line, report_.whole(line),
                    {MessageCode::map_title_twice, {{"line", arg::Name{std::to_string(titleLine_)}}}},
                    {{MessageCode::map_fix_remove_one, {}}});
        return;
    }
    map_.title = std::string(text);
    titleLine_ = line;
}

void OwmReader::style(int line, const OwmHead& head)
{
    const auto text = trim(code(line).substr(head.rest));
    if (text.empty())
        return noName(line, head);
    map_.style = std::string(text);
    const Token token{static_cast<std::uint32_t>(head.rest), static_cast<std::uint32_t>(head.rest + text.size())};
    for (const auto* known : {"plain", "wardley", "colour", "handwritten", "dark"})
        if (text == known)
            return;
    const auto small = lower(text);
    const auto meant = small == "color" ? "colour" : small;
    const bool close =
        meant == "plain" || meant == "wardley" || meant == "colour" || meant == "handwritten" || meant == "dark";
    report_.add(Severity::warning, "owm.style-unknown", line, token,
                {MessageCode::map_style_unknown, {{"name", nameShown(text)}}},
                close ? Messages{{MessageCode::map_fix_near, {{"name", nameShown(meant)}}}}
                      : Messages{{MessageCode::map_fix_style, {}}},
                close ? TextEdits{report_.edit(line, token, meant)} : TextEdits{});
}

void OwmReader::stages(int line, const OwmHead& head)
{
    auto rest = trim(code(line).substr(head.rest));
    if (rest.starts_with("--hide")) {
        map_.evolutionHidden = true;
        rest = trim(rest.substr(6));
        if (rest.empty())
            return;
    }
    map_.stages = {};
    std::size_t at = 0;
    for (std::size_t i = 0; i < 4 && at != std::string_view::npos; ++i) {
        const auto arrow = rest.find("->", at);
        const auto label = trim(rest.substr(at, arrow == std::string_view::npos ? arrow : arrow - at));
        map_.stages[i] = stageLabel(label);
        at = arrow == std::string_view::npos ? arrow : arrow + 2;
    }
    if (at != std::string_view::npos)
        report_.add(Severity::warning, "owm.ignored-text", line, report_.whole(line), {MessageCode::map_stages, {}},
                    {{MessageCode::map_fix_stages, {}}});
}

void OwmReader::axis(int line, const OwmHead& head)
{
    const auto rest = code(line).substr(head.rest);
    const auto first = rest.find("->");
    const auto second = first == std::string_view::npos ? first : rest.find("->", first + 2);
    const auto part = [&](std::size_t from, std::size_t to) {
        return std::string(trim(rest.substr(from, to == std::string_view::npos ? to : to - from)));
    };
    map_.verticalCaption = part(0, first);
    map_.verticalLow = first == std::string_view::npos ? "" : part(first + 2, second);
    map_.verticalHigh = second == std::string_view::npos ? "" : part(second + 2, rest.find("->", second + 2));
}

void OwmReader::legend(int line, const OwmHead& head)
{
    OwmName name;
    name.text = "annotations";
    if (const auto open = code(line).find('[', head.rest); open != std::string_view::npos)
        name.bracket = open;
    SourceTokens at{line, head.token, {}, {}, {}};
    std::tie(map_.legend.visibility, map_.legend.maturity) = coordinates(line, name, at, nullptr);
    map_.legendAt = at;
}

void OwmReader::size(int line, const OwmHead& head)
{
    const auto open = code(line).find('[', head.rest);
    const auto list = open == std::string_view::npos ? NumberList{} : numberList(code(line), open);
    if (!list.at(0) || !list.at(1))
        report_.add(Severity::warning, "owm.bad-number", line, report_.whole(line), {MessageCode::map_size, {}},
                    {{MessageCode::map_fix_size, {}}});
    map_.width = list.at(0).value_or(0);
    map_.height = list.at(1).value_or(0);
}

void OwmReader::setting(int line, const OwmHead& head)
{
    switch (head.keyword) {
    case OwmKeyword::title: return title(line, head);
    case OwmKeyword::style: return style(line, head);
    case OwmKeyword::evolution: return stages(line, head);
    case OwmKeyword::yAxis: return axis(line, head);
    case OwmKeyword::annotations: return legend(line, head);
    case OwmKeyword::size: return size(line, head);
    default: break;
    }
    if (trim(code(line).substr(head.rest)) == "--hide")
        map_.valueChainHidden = true;
    else
        unknown(line);
}

} // namespace core
