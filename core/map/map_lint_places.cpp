// Rules about places, methods and labels. Part of map_lint.h.
#include "core/base/text.h"
#include "core/map/label_text.h"
#include "core/map/map_lint_rules.h"
#include "core/map/owm_report.h"
#include "core/map/text_width.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr std::size_t mostElements = 60;
constexpr double childSlack = 0.005;
constexpr double labelDepth = 2; // pixels that one label may lie on another

bool isPercent(double visibility, double maturity)
{
    return visibility > 1 && visibility <= 100 && maturity > 1 && maturity <= 100;
}

std::string hundredth(double value) { return shortest(std::round(value * 1e7) / 1e9); }

} // namespace

void MapLinter::percent()
{
    const auto look = [&](const SourceTokens& at, const std::string& name, double visibility, double maturity) {
        if (!isPercent(visibility, maturity))
            return;
        add("percent_coordinates", Severity::warning, at, {MessageCode::map_percent, {{"name", nameShown(name)}}},
            {name})
            .fix = rewritten(at.line, at.coordinates, hundredth(visibility) + ", " + hundredth(maturity));
    };
    for (const auto* list : {&map_.anchors, &map_.components, &map_.submaps})
        for (const auto& one : *list)
            if (one.placed)
                look(one.at, one.name, one.visibility, one.maturity);
    for (const auto& one : map_.notes)
        look(one.at, one.text, one.visibility, one.maturity);
    for (const auto& one : map_.accelerators)
        look(one.at, one.name, one.visibility, one.maturity);
}

void MapLinter::duplicates()
{
    for (const auto* list : {&map_.components, &map_.anchors, &map_.submaps})
        for (const auto& one : *list) {
            const auto* first = findComponent(map_, names_.exact(one.name));
            if (first && first->at.line != one.at.line)
                add("duplicate_name", Severity::warning, one.at,
                    {MessageCode::map_declared_twice,
                     {{"name", nameShown(one.name)},
                      {"first", arg::Name{std::to_string(first->at.line)}},
                      {"line", arg::Name{std::to_string(one.at.line)}}}},
                    {one.name});
        }
}

void MapLinter::anchors()
{
    if (map_.anchors.empty() && !map_.components.empty())
        add("no_anchor", Severity::hint, map_.components.front().at, {MessageCode::map_no_anchor, {}},
            {map_.components.front().name});
}

void MapLinter::evolutions()
{
    for (std::size_t i = 0; i < map_.evolved.size(); ++i) {
        const auto& one = map_.evolved[i];
        const auto source = resolved_.evolved[i];
        const auto* component = findComponent(map_, source);
        if (!source || (component && !isInside(*component)) || one.maturity < 0 || one.maturity > 1)
            continue;
        const double from = placeOf(map_, resolved_, source).maturity;
        if (one.maturity < from)
            add("evolve_backwards", Severity::warning, one.at,
                {MessageCode::map_backwards,
                 {{"name", nameShown(one.name)},
                  {"from", arg::Name{shortest(from)}},
                  {"to", arg::Name{shortest(one.maturity)}}}},
                {one.name});
        const auto line = lineOf(one.at.line);
        const bool marked = (component && component->inertia) || line.find("inertia") != std::string::npos;
        if (one.maturity > from && stageOf(one.maturity) >= stageOf(from) + 2 && !marked)
            add("inertia_unmarked", Severity::hint, one.at,
                {MessageCode::map_inertia_unmarked, {{"name", nameShown(one.name)}}}, {one.name});
    }
}

void MapLinter::methods()
{
    for (const auto* list : {&map_.components, &map_.submaps})
        for (const auto& one : *list) {
            if (!isInside(one))
                continue;
            if (one.decorators.build && stageOf(one.maturity) == 3)
                add("commodity_built", Severity::warning, one.at,
                    {MessageCode::map_commodity_built, {{"name", nameShown(one.name)}}}, {one.name});
            if (one.decorators.outsource && stageOf(one.maturity) == 0)
                add("genesis_outsourced", Severity::warning, one.at,
                    {MessageCode::map_genesis_outsourced, {{"name", nameShown(one.name)}}}, {one.name});
        }
}

void MapLinter::pipelines()
{
    for (std::size_t i = 0; i < map_.pipelines.size(); ++i) {
        const auto& pipe = map_.pipelines[i];
        const auto parent = resolved_.pipelines[i];
        if (pipe.children.empty())
            continue;
        if (pipe.written1 && pipe.written2)
            for (const auto& child : pipe.children)
                if (child.maturity < std::min(*pipe.written1, *pipe.written2) - childSlack
                    || child.maturity > std::max(*pipe.written1, *pipe.written2) + childSlack)
                    add("pipeline_child_outside", Severity::warning, child.at,
                        {MessageCode::map_child_outside,
                         {{"name", nameShown(child.name)}, {"pipeline", nameShown(pipe.name)}}},
                        {child.name, pipe.name});
        if (!parent)
            continue;
        const auto [first, last] = std::ranges::minmax(pipe.children, {}, &PipelineChild::maturity);
        const double top = map_.components[parent.index].visibility;
        for (std::uint32_t c = 0; c < map_.components.size(); ++c) {
            const auto& one = map_.components[c];
            constexpr double edge = 1e-9;
            if (c == parent.index || !isInside(one) || one.visibility < top - 0.03 - edge
                || one.visibility > top + 0.01 + edge || one.maturity < first.maturity - 0.02 - edge
                || one.maturity > last.maturity + 0.02 + edge)
                continue;
            add("beside_pipeline", Severity::hint, one.at,
                {MessageCode::map_beside_pipeline, {{"name", nameShown(one.name)}, {"pipeline", nameShown(pipe.name)}}},
                {one.name, pipe.name});
        }
    }
}

void MapLinter::size()
{
    std::vector<std::pair<const SourceTokens*, std::string>> all;
    for (const auto* list : {&map_.components, &map_.submaps})
        for (const auto& one : *list)
            all.emplace_back(&one.at, one.name);
    for (const auto& pipe : map_.pipelines)
        for (const auto& child : pipe.children)
            all.emplace_back(&child.at, child.name);
    if (all.size() <= mostElements)
        return;
    std::ranges::stable_sort(all, {}, [](const auto& one) { return one.first->line; });
    add("too_large", Severity::hint, *all[mostElements].first,
        {MessageCode::map_too_large, {{"count", arg::Count(all.size())}, {"most", arg::Count(mostElements)}}},
        {all[mostElements].second});
}

// Labels by hand, in one line where they were put, as the drawing measures them without fonts.
void MapLinter::labels()
{
    struct Label {
        const SourceTokens* at;
        std::string name;
        MapBox box;
    };
    std::vector<Label> all;
    const double width = map_.width > 0 ? map_.width : 1200 - 72;
    const double height = map_.height > 0 ? map_.height : 800 - 114;
    const auto collect = [&](MapRef ref, const std::string& name, const std::optional<LabelOffset>& label) {
        if (!label)
            return;
        const MapFont font{MapFontFamily::sans, 13, ref.kind == MapKind::anchor, false};
        const auto place = placeOf(map_, resolved_, ref);
        const double x = place.maturity * width + label->x;
        const double y = (1 - place.visibility) * height + label->y + (ref.kind == MapKind::child ? 11 : 0);
        all.push_back(
            {sourceOf(map_, ref), name, {x, y - textAbove(font), x + plainTextWidth(name, font), y + textBelow(font)}});
    };
    for (std::uint32_t i = 0; i < map_.components.size(); ++i)
        collect({MapKind::component, i, 0}, map_.components[i].name, map_.components[i].label);
    for (std::uint32_t i = 0; i < map_.anchors.size(); ++i)
        collect({MapKind::anchor, i, 0}, map_.anchors[i].name, map_.anchors[i].label);
    for (std::uint32_t i = 0; i < map_.submaps.size(); ++i)
        collect({MapKind::submap, i, 0}, map_.submaps[i].name, map_.submaps[i].label);
    for (std::uint32_t i = 0; i < map_.pipelines.size(); ++i)
        for (std::uint32_t c = 0; resolved_.pipelines[i] && c < map_.pipelines[i].children.size(); ++c)
            collect({MapKind::child, i, c}, map_.pipelines[i].children[c].name, map_.pipelines[i].children[c].label);
    std::ranges::stable_sort(all, {}, [](const Label& one) { return one.at->line; });
    if (all.size() > 5'000)
        return;
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            const auto& a = all[i].box;
            const auto& b = all[j].box;
            if (std::min(a.right, b.right) - std::max(a.left, b.left) <= labelDepth
                || std::min(a.bottom, b.bottom) - std::max(a.top, b.top) <= labelDepth)
                continue;
            add("label_overlap", Severity::hint, *all[i].at,
                {MessageCode::map_label_overlap, {{"name", nameShown(all[i].name)}, {"other", nameShown(all[j].name)}}},
                {all[i].name, all[j].name});
            break;
        }
}

} // namespace core
