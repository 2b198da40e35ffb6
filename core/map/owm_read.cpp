#include "core/map/owm_read.h"

#include "core/base/text.h"
#include "core/map/map_names.h"
#include "core/map/owm_lint.h"
#include "core/map/owm_report.h"
#include "core/map/owm_statements.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>
#include <utility>

namespace core {

namespace {

using enum Severity;

// Element lines are read in order. Lines whose meaning depends on which names are declared wait until all are known.
class Reader {
public:
    explicit Reader(std::string_view text) : lines_(text), report_(lines_) {}
    OwmReading read();

private:
    std::string_view code(int line) const { return report_.code(line); }
    bool isEmptyLine(int line) const { return skipBlanks(code(line), 0) == code(line).size(); }
    bool isLone(int line, char brace) const { return trim(code(line)) == std::string_view(&brace, 1); }
    int lineCount() const { return static_cast<int>(lines_.lines().size()); }
    int blockAfter(int line) const;
    bool room(int line);
    void keywordCase(int line, const OwmHead& head);
    void noName(int line, const OwmHead& head);
    void nameFindings(int line, const OwmName& name);
    std::pair<double, double> coordinates(int line, const OwmName& name, Written& at, bool* placed);
    void tailFindings(int line, const OwmTails& tails);

    void readLine(int& line);
    void statement(int line, const OwmHead& head, int& next);
    void component(int line, const OwmHead& head);
    void pipeline(int line, const OwmHead& head, int& next);
    void pipelineNumbers(int line, const OwmName& name, MapPipeline& pipe, bool& drop);
    void children(MapPipeline& pipe, int open, int& next);
    void child(MapPipeline& pipe, int line, const OwmHead& head);
    int blockEnd(int open) const;
    void note(int line, const OwmHead& head);
    void annotation(int line, const OwmHead& head);
    void attitude(int line, const OwmHead& head);
    void accelerator(int line, const OwmHead& head);
    void url(int line, const OwmHead& head);
    void setting(int line, const OwmHead& head);
    void stages(int line, const OwmHead& head);
    void axis(int line, const OwmHead& head);
    void title(int line, const OwmHead& head);
    void style(int line, const OwmHead& head);
    void legend(int line, const OwmHead& head);
    void size(int line, const OwmHead& head);
    void strategy(int line, const OwmHead& head, const MapNames& names);
    void evolve(int line, const OwmHead& head, const MapNames& names);
    void linkOrUnknown(int line);
    void unknown(int line);
    void doubtful();

    OwmLines lines_;
    OwmReport report_;
    WardleyMap map_;
    std::vector<int> links_;    // lines that are links or unknown
    std::vector<int> doubtful_; // lines with a keyword and an arrow
    std::vector<int> evolves_;
    std::vector<int> strategies_;
    std::vector<std::pair<int, OwmTails>> inline_; // evolve written behind a component
    int titleLine_ = 0;
    std::size_t elements_ = 0;
    bool full_ = false;
};

bool Reader::room(int line)
{
    if (elements_ < maxMapElements) {
        ++elements_;
        return true;
    }
    if (!std::exchange(full_, true))
        report_.add(error, "owm.too-many-elements", line, report_.whole(line),
                    fmt::format("A map holds at most {} elements; this one and those after it are kept in the text but not drawn.", maxMapElements),
                    "split the map into submaps");
    return false;
}

void Reader::keywordCase(int line, const OwmHead& head)
{
    if (!head.exactCase)
        report_.add(warning, "owm.keyword-case", line, head.token, fmt::format("The keyword \"{}\" is not in lower case; other tools will not see this line.", head.word),
                    "make it lower case", {report_.edit(line, head.token, std::string(head.word))});
}

void Reader::noName(int line, const OwmHead& head)
{
    report_.add(error, "owm.no-name", line, report_.whole(line), fmt::format("There is no name after \"{}\", so nothing is drawn.", head.word), "write a name after the keyword");
}

void Reader::nameFindings(int line, const OwmName& name)
{
    if (name.unclosed)
        report_.add(warning, "owm.unterminated-quote", line, name.token, "The quote that starts this name never ends.", "write the closing quote",
                    {report_.edit(line, {name.token.end, name.token.end}, "\"")});
    if (name.glued) {
        const auto at = static_cast<std::uint32_t>(*name.bracket);
        report_.add(warning, "owm.no-blank", line, {at, at + 1}, "A blank is missing before the coordinates; other tools take them for a part of the name.",
                    "put a blank before the bracket", {report_.edit(line, {at, at}, " ")});
    }
}

// Coordinates with their defaults, and what is wrong with them.
std::pair<double, double> Reader::coordinates(int line, const OwmName& name, Written& at, bool* placed)
{
    constexpr double visibility = 0.9;
    constexpr double maturity = 0.1;
    if (placed)
        *placed = false;
    const auto fix = "write [visibility, maturity], each from 0 to 1";
    at.tail = {at.name.end, at.name.end};
    if (!name.bracket) {
        report_.add(warning, "owm.no-coordinates", line, report_.whole(line), fmt::format("{} has no coordinates and is placed at the top left.", nameShown(name.text)), fix);
        return {visibility, maturity};
    }
    const auto list = numberList(code(line), *name.bracket);
    at.coordinates = {static_cast<std::uint32_t>(list.open + 1), static_cast<std::uint32_t>(list.close)};
    at.tail = {static_cast<std::uint32_t>(list.after), static_cast<std::uint32_t>(list.after)};
    const auto v = list.at(0);
    const auto m = list.at(1);
    if (!v && !m)
        report_.add(warning, "owm.no-coordinates", line, at.coordinates, fmt::format("The coordinates of {} are no numbers; it is placed at the top left.", nameShown(name.text)), fix);
    else if (!v || !m)
        report_.add(warning, "owm.bad-number", line, at.coordinates, fmt::format("One coordinate of {} is missing or no number.", nameShown(name.text)), fix);
    else if (placed)
        *placed = true;
    return {v.value_or(visibility), m.value_or(maturity)};
}

void Reader::tailFindings(int line, const OwmTails& tails)
{
    if (tails.badLabel)
        report_.add(warning, "owm.bad-number", line, tails.labelToken, "The label needs two numbers, the pixels to the right and downwards.", "write label [5, -10]");
    if (!tails.unknown.isEmpty())
        report_.add(hint, "owm.ignored-text", line, tails.unknown, fmt::format("{} is not understood here and has no effect.", nameShown(code(line).substr(tails.unknown.begin, tails.unknown.end - tails.unknown.begin))),
                    "put it into a // comment");
}

// The line of the { that opens a block after a pipeline line: blank lines and comments may stand between. 0: none.
int Reader::blockAfter(int line) const
{
    int next = line + 1;
    while (next <= lineCount() && isEmptyLine(next))
        ++next;
    return next <= lineCount() && isLone(next, '{') ? next : 0;
}

void Reader::component(int line, const OwmHead& head)
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
    const auto tails = name.bracket ? owmTails(code(line), made.at.tail.begin) : lastBracketTails(code(line), head.rest);
    made.label = tails.label;
    made.at.label = tails.labelToken;
    tailFindings(line, tails);
    if (head.keyword == OwmKeyword::anchor) {
        map_.anchors.push_back(std::move(made));
        return;
    }
    made.inertia = tails.inertia;
    made.decorators = tails.decorators;
    made.url = tails.url;
    auto& marks = made.decorators;
    marks.market |= head.keyword == OwmKeyword::market;
    marks.ecosystem |= head.keyword == OwmKeyword::ecosystem;
    marks.build |= head.keyword == OwmKeyword::build;
    marks.buy |= head.keyword == OwmKeyword::buy;
    marks.outsource |= head.keyword == OwmKeyword::outsource;
    if (head.keyword != OwmKeyword::component && head.keyword != OwmKeyword::submap)
        report_.add(hint, "owm.legacy-form", line, head.token, fmt::format("\"{} NAME [..]\" is an older form; other tools may not read it.", head.word),
                    fmt::format("write component … ({})", head.word),
                    {report_.edit(line, head.token, "component"), report_.edit(line, {made.at.tail.begin, made.at.tail.begin}, fmt::format(" ({})", head.word))});
    if (tails.evolve)
        inline_.emplace_back(line, tails);
    (head.keyword == OwmKeyword::submap ? map_.submaps : map_.components).push_back(std::move(made));
}

// The line of the } that closes the block at open; 0 if a pipeline, another { or the end of the text comes first.
int Reader::blockEnd(int open) const
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

void Reader::child(MapPipeline& pipe, int line, const OwmHead& head)
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
        made.at.tail = {static_cast<std::uint32_t>(list.after), static_cast<std::uint32_t>(list.after)};
        const auto tails = owmTails(code(line), list.after);
        made.label = tails.label;
        made.at.label = tails.labelToken;
    }
    if (list.at(0))
        made.maturity = *list.at(0);
    else
        report_.add(warning, "owm.no-coordinates", line, report_.whole(line), fmt::format("{} has no maturity and is placed at 0.2.", nameShown(name.text)), "write [maturity], from 0 to 1");
    pipe.children.push_back(std::move(made));
}

void Reader::children(MapPipeline& pipe, int open, int& next)
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
        report_.add(error, "owm.pipeline-brace", open, report_.whole(open), fmt::format("The block of pipeline {} never ends.", nameShown(pipe.name)), "write } on a line of its own after its components");
    else if (trim(code(end)) != "}")
        report_.add(hint, "owm.ignored-text", end, report_.whole(end), "The text behind } has no effect.", "put it on a line of its own");
    next = end == 0 ? line : end + 1;
    pipe.nested = !pipe.children.empty();
}

void Reader::pipelineNumbers(int line, const OwmName& name, MapPipeline& pipe, bool& drop)
{
    if (!name.bracket) {
        pipe.maturity1 = 0.2;
        pipe.maturity2 = 0.8;
        pipe.hidden = !pipe.nested;
    } else {
        const auto list = numberList(code(line), *name.bracket);
        pipe.at.coordinates = {static_cast<std::uint32_t>(list.open + 1), static_cast<std::uint32_t>(list.close)};
        pipe.at.tail = {static_cast<std::uint32_t>(list.after), static_cast<std::uint32_t>(list.after)};
        if (list.at(0) && list.at(1)) {
            pipe.maturity1 = list.at(0);
            pipe.maturity2 = list.at(1);
        } else if (!pipe.nested) {
            drop = list.values.size() < 2;
            report_.add(error, "owm.bad-number", line, pipe.at.coordinates, fmt::format("Pipeline {} needs two numbers, where it starts and where it ends.", nameShown(name.text)), "write [maturity, maturity]");
        }
    }
    if (pipe.nested) {
        const auto [low, high] = std::ranges::minmax(pipe.children, {}, &PipelineChild::maturity);
        pipe.maturity1 = low.maturity;
        pipe.maturity2 = high.maturity;
    }
}

void Reader::pipeline(int line, const OwmHead& head, int& next)
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

void Reader::note(int line, const OwmHead& head)
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

void Reader::annotation(int line, const OwmHead& head)
{
    const auto text = code(line);
    const auto open = text.find('[', head.rest);
    if (open == std::string_view::npos) {
        report_.add(error, "owm.no-coordinates", line, report_.whole(line), "An annotation without coordinates is not drawn.", "write annotation NUMBER [visibility, maturity] TEXT");
        return;
    }
    if (!room(line))
        return;
    MapAnnotation made;
    made.at.line = line;
    made.number = leadingNumber(text.substr(head.rest, open - head.rest));
    if (!made.number)
        report_.add(warning, "owm.bad-number", line, head.token, "The annotation has no number.", "write a number after the keyword");
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
        report_.add(warning, "owm.bad-number", line, made.at.coordinates, "A coordinate of the annotation is missing or no number.", "write [visibility, maturity], each from 0 to 1");
    const auto begin = skipBlanks(text, after);
    made.text = std::string(trim(text.substr(begin)));
    made.at.name = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + made.text.size())};
    map_.annotations.push_back(std::move(made));
}

void Reader::attitude(int line, const OwmHead& head)
{
    const auto text = code(line);
    if (head.rest >= text.size() || !room(line))
        return;
    MapAttitude made;
    made.kind = head.keyword == OwmKeyword::pioneers ? AttitudeKind::pioneers : head.keyword == OwmKeyword::settlers ? AttitudeKind::settlers : AttitudeKind::townplanners;
    made.at.line = line;
    const auto open = text.find('[', head.rest);
    const auto list = open == std::string_view::npos ? NumberList{} : numberList(text, open);
    if (open != std::string_view::npos)
        made.at.coordinates = {static_cast<std::uint32_t>(list.open + 1), static_cast<std::uint32_t>(list.close)};
    if (!list.at(0) || !list.at(1) || (list.values.size() > 2 && (!list.at(2) || !list.at(3))))
        report_.add(warning, "owm.bad-number", line, report_.whole(line), "The area needs two corners.", "write [visibility, maturity, visibility, maturity], top left first");
    made.visibility = list.at(0).value_or(made.visibility);
    made.maturity = list.at(1).value_or(made.maturity);
    made.visibility2 = list.at(2).value_or(made.visibility2);
    made.maturity2 = list.at(3).value_or(made.maturity2);
    map_.attitudes.push_back(std::move(made));
}

void Reader::accelerator(int line, const OwmHead& head)
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

void Reader::url(int line, const OwmHead& head)
{
    const auto text = code(line);
    const auto open = text.find('[', head.rest);
    const auto key = trim(text.substr(head.rest, open == std::string_view::npos ? open : open - head.rest));
    if (open == std::string_view::npos || key.empty()) {
        report_.add(error, "owm.no-address", line, report_.whole(line), "A url line needs a key and an address in brackets.", "write url KEY [https://…]");
        return;
    }
    if (!room(line))
        return;
    const auto close = text.find(']', open);
    MapUrl made;
    made.at = {line, {static_cast<std::uint32_t>(head.rest), static_cast<std::uint32_t>(head.rest + key.size())}, {}, {}, {}};
    made.name = std::string(key);
    made.url = std::string(trim(text.substr(open + 1, close == std::string_view::npos ? close : close - open - 1)));
    map_.urls.push_back(std::move(made));
}

void Reader::title(int line, const OwmHead& head)
{
    const auto text = trim(code(line).substr(head.rest));
    if (head.token.begin > 0) {
        report_.add(warning, "owm.indented-title", line, head.token, "A title counts only in the first column; this one is not used.", "remove the blanks before it",
                    {report_.edit(line, {0, head.token.begin}, "")});
        return;
    }
    if (text.empty())
        return noName(line, head);
    if (titleLine_ != 0 && titleLine_ < line) {
        report_.add(hint, "owm.duplicate-title", line, report_.whole(line), fmt::format("The title of line {} is used; this one is not.", titleLine_), "remove one of them");
        return;
    }
    map_.title = std::string(text);
    titleLine_ = line;
}

void Reader::style(int line, const OwmHead& head)
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
    const bool close = meant == "plain" || meant == "wardley" || meant == "colour" || meant == "handwritten" || meant == "dark";
    report_.add(warning, "owm.style-unknown", line, token, fmt::format("The style {} is not known; the map is drawn plain.", nameShown(text)),
                close ? fmt::format("did you mean \"{}\"?", meant) : "use plain, wardley, colour, handwritten or dark",
                close ? TextEdits{report_.edit(line, token, meant)} : TextEdits{});
}

void Reader::stages(int line, const OwmHead& head)
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
        const auto slash = label.find(" / ");
        map_.stages[i] = slash == std::string_view::npos ? StageLabel{std::string(label), ""}
                                                         : StageLabel{std::string(trim(label.substr(0, slash))), std::string(trim(label.substr(slash + 3)))};
        at = arrow == std::string_view::npos ? arrow : arrow + 2;
    }
    if (at != std::string_view::npos)
        report_.add(warning, "owm.ignored-text", line, report_.whole(line), "The evolution axis has four stages; the labels after the fourth are not used.", "write four labels");
}

void Reader::axis(int line, const OwmHead& head)
{
    const auto rest = code(line).substr(head.rest);
    const auto first = rest.find("->");
    const auto second = first == std::string_view::npos ? first : rest.find("->", first + 2);
    const auto part = [&](std::size_t from, std::size_t to) { return std::string(trim(rest.substr(from, to == std::string_view::npos ? to : to - from))); };
    map_.verticalCaption = part(0, first);
    map_.verticalLow = first == std::string_view::npos ? "" : part(first + 2, second);
    map_.verticalHigh = second == std::string_view::npos ? "" : part(second + 2, rest.find("->", second + 2));
}

void Reader::legend(int line, const OwmHead& head)
{
    OwmName name;
    name.text = "annotations";
    if (const auto open = code(line).find('[', head.rest); open != std::string_view::npos)
        name.bracket = open;
    Written at{line, head.token, {}, {}, {}};
    std::tie(map_.legend.visibility, map_.legend.maturity) = coordinates(line, name, at, nullptr);
    map_.legendAt = at;
}

void Reader::size(int line, const OwmHead& head)
{
    const auto open = code(line).find('[', head.rest);
    const auto list = open == std::string_view::npos ? NumberList{} : numberList(code(line), open);
    if (!list.at(0) || !list.at(1))
        report_.add(warning, "owm.bad-number", line, report_.whole(line), "The size needs two numbers, width and height in pixels.", "write size [width, height]");
    map_.width = list.at(0).value_or(0);
    map_.height = list.at(1).value_or(0);
}

void Reader::setting(int line, const OwmHead& head)
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

void Reader::statement(int line, const OwmHead& head, int& next)
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
void Reader::readLine(int& line)
{
    const int here = line++;
    if (isEmptyLine(here))
        return;
    const auto text = code(here);
    const int block = blockAfter(here);
    const auto head = owmHead(text, block != 0);
    if (head.keyword == OwmKeyword::none) {
        links_.push_back(here);
    } else if (!(head.keyword == OwmKeyword::pipeline && (block != 0 || trim(text).ends_with('{'))) && firstArrow(text)) {
        doubtful_.push_back(here);
    } else {
        statement(here, head, line);
    }
}

// A line with a keyword and an arrow is a link if what stands before the arrow is declared anywhere in the map.
void Reader::doubtful()
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
    const auto byLine = [](auto& list) { std::ranges::stable_sort(list, {}, [](const auto& element) { return element.at.line; }); };
    byLine(map_.components);
    byLine(map_.anchors);
    byLine(map_.submaps);
    byLine(map_.notes);
    byLine(map_.annotations);
    byLine(map_.pipelines);
    std::ranges::sort(evolves_);
    std::ranges::sort(strategies_);
}

void Reader::strategy(int line, const OwmHead& head, const MapNames& names)
{
    const auto name = owmName(code(line), head.rest, 2);
    if (name.text.empty())
        return noName(line, head);
    nameFindings(line, name);
    const auto found = names.find(collapseBlanks(name.text));
    if (found.kind != MapKind::component) {
        const auto near = names.nearest(name.text);
        report_.add(error, "owm.unknown-component", line, name.token, fmt::format("There is no component {} to mark as \"{}\".", nameShown(name.text), head.word),
                    near.empty() ? "declare the component" : fmt::format("did you mean {}?", nameShown(near)));
        return;
    }
    auto& component = map_.components[found.index];
    report_.add(hint, "owm.legacy-form", line, head.token, fmt::format("\"{} NAME\" is an older form; other tools may not read it.", head.word),
                fmt::format("write ({}) behind the component in line {}", head.word, component.at.line));
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

void Reader::evolve(int line, const OwmHead& head, const MapNames& names)
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
    made.at = {line, chosen->nameToken, chosen->number, parsed.tails.labelToken, {static_cast<std::uint32_t>(parsed.tailAt), static_cast<std::uint32_t>(parsed.tailAt)}};
    made.name = chosen->name;
    made.renamed = chosen->renamed;
    made.maturity = chosen->maturity.value_or(0.85);
    made.label = parsed.tails.label;
    made.decorators = parsed.tails.decorators;
    tailFindings(line, parsed.tails);
    if (parsed.unclosed)
        report_.add(warning, "owm.unterminated-quote", line, chosen->nameToken, "The quote that starts this name never ends.", "write the closing quote");
    if (!chosen->ignored.isEmpty())
        report_.add(warning, "owm.ignored-text", line, chosen->ignored, "The text behind the number has no effect.", "remove it or put it into a // comment");
    lintEvolution(made, found, map_, names, report_);
    map_.evolved.push_back(std::move(made));
}

void Reader::linkOrUnknown(int line)
{
    const auto text = code(line);
    const auto found = owmLinks(text);
    if (found.empty())
        return unknown(line);
    for (const auto& link : found) {
        if (map_.links.size() >= maxMapLinks) {
            if (!std::exchange(full_, true))
                report_.add(error, "owm.too-many-elements", line, report_.whole(line), fmt::format("A map holds at most {} links; the rest is kept in the text but not drawn.", maxMapLinks), "split the map into submaps");
            return;
        }
        map_.links.push_back({{line, link.startToken, link.endToken, {}, {}}, link.start, link.end, link.type, link.flowValue, link.context});
    }
}

void Reader::unknown(int line)
{
    const auto text = trim(code(line));
    const auto whole = report_.whole(line);
    if (text == "{" || text.starts_with('}')) {
        report_.add(error, "owm.pipeline-brace", line, whole, "This brace belongs to no pipeline.", text == "{" ? "write it on the line after a pipeline" : "remove it");
        return;
    }
    const auto word = text.substr(0, text.find_first_of(" \t"));
    std::string fix = "write a statement, a link A->B, or put // before it";
    TextEdits edits;
    if (const auto near = nearestKeyword(word); !near.empty() && near != word) {
        fix = fmt::format("did you mean \"{}\"?", near);
        edits = {report_.edit(line, {whole.begin, whole.begin + static_cast<std::uint32_t>(word.size())}, std::string(near))};
    } else {
        for (const std::string_view sign : {"=>", "-->", ">", "→", "-"}) {
            const auto at = text.find(sign);
            if (at == std::string_view::npos || at == 0 || at + sign.size() >= text.size() || word == sign)
                continue;
            fix = "did you mean \"->\"?";
            const auto begin = whole.begin + static_cast<std::uint32_t>(at);
            if (sign != "-")
                edits = {report_.edit(line, {begin, begin + static_cast<std::uint32_t>(sign.size())}, "->")};
            break;
        }
    }
    report_.add(error, "owm.unknown-line", line, whole, fmt::format("This line is not understood: {}.", nameShown(text)), fix, std::move(edits));
}

OwmReading Reader::read()
{
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
    for (const auto& [line, tails] : inline_) {
        const auto name = owmName(code(line), owmHead(code(line), false).rest, 2);
        map_.evolved.push_back({{line, name.token, tails.evolveToken, {}, {}}, collapseBlanks(name.text), {}, *tails.evolve, {}, {}});
    }
    std::ranges::stable_sort(map_.evolved, {}, [](const MapEvolution& one) { return one.at.line; });
    for (const int line : links_)
        linkOrUnknown(line);
    if (const auto open = lines_.openComment())
        report_.add(error, "owm.unterminated-comment", static_cast<int>(*open) + 1,
                    {static_cast<std::uint32_t>(lines_.openCommentByte()), static_cast<std::uint32_t>(lines_.openCommentByte() + 2)},
                    "This comment never ends: everything after it is left out.", "write */ where it ends");
    OwmReading reading;
    const MapNames names(map_);
    reading.missing = lintMap(map_, names, report_);
    reading.diagnostics = report_.take();
    reading.map = std::move(map_);
    return reading;
}

} // namespace

OwmReading readOwm(std::string_view text) { return Reader(text).read(); }

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
