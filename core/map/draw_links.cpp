// Links, pipelines and arrows of evolution. Part of draw_marks.h.
#include "core/map/draw_marks.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace core {

namespace {

constexpr double headLength = 10;

} // namespace

void MapDrawer::links()
{
    for (std::uint32_t i = 0; i < resolved_.links.size(); ++i) {
        const auto [a, b] = resolved_.links[i];
        if (!a || !b || !wanted(a, b))
            continue;
        const auto& link = map_.links[i];
        const auto first = out_.marks.size();
        if (link.type != LinkType::dependency)
            line(spotOf(a), spotOf(b), style_.flow, 10);
        line(spotOf(a), spotOf(b), style_.link);
        if (link.type != LinkType::dependency)
            flowHeads(link, a, b);
        own(first, {MapKind::link, i, 0}, a, b);
    }
}

// Heads where the flow goes. The names of the types are the reference engine's, which differ with a value.
void MapDrawer::flowHeads(const MapLink& link, MapRef a, MapRef b)
{
    const bool plain = link.flowValue.empty();
    const auto is = [&](LinkType without, LinkType with) { return link.type == (plain ? without : with); };
    const bool both = is(LinkType::flow_past, LinkType::flow_both);
    const auto head = [&](MapSpot from, MapSpot to, double reach) {
        const double angle = std::atan2(to.y - from.y, to.x - from.x) * 180 / std::numbers::pi;
        const auto tip = spotTowards(to, angle + 180, reach + 1);
        const auto foot = spotTowards(tip, angle + 180, headLength);
        polygon({tip, spotTowards(foot, angle + 90, 5), spotTowards(foot, angle - 90, 5)}, style_.link, {});
    };
    if (both || is(LinkType::flow, LinkType::flow_future))
        head(spotOf(a), spotOf(b), reachOf(b));
    if (both || is(LinkType::flow_future, LinkType::flow_past))
        head(spotOf(b), spotOf(a), reachOf(a));
}

// The head stops short of the glyph that the arrow leads to.
void MapDrawer::arrow(MapSpot from, MapSpot to, double reach)
{
    const double way = to.x >= from.x ? 1 : -1;
    const double tip = std::abs(to.x - from.x) > reach + 19 ? to.x - (reach + 4) * way : to.x;
    line(from, {tip - 6 * way, to.y}, style_.evolved).dash = MapDash::dashes;
    polygon({{tip, to.y}, {tip - 8 * way, to.y - 4}, {tip - 8 * way, to.y + 4}}, style_.evolved, {});
}

// The arrows from each element to its evolved points in order of maturity, and the bar of inertia that stands on the
// first.
void MapDrawer::arrows()
{
    MapRef last;
    double from = 0;
    for (const auto i : resolved_.chain) {
        const auto source = resolved_.evolved[i];
        const auto* component = findComponent(map_, source);
        const MapRef ref{MapKind::evolved, i, 0};
        if (!component)
            continue;
        const bool isFirst = !(source == last);
        if (isFirst)
            from = component->maturity;
        last = source;
        const auto start = place(component->visibility, from);
        const auto end = place(component->visibility, map_.evolved[i].maturity);
        if (wanted(ref, source)) {
            const auto first = out_.marks.size();
            arrow(start, end, reachOf(evolvedMarks(map_.evolved[i], *component)));
            if (isFirst && component->inertia) {
                double bar = component->maturity + 0.05;
                for (const auto boundary : map_.stageStarts)
                    if (component->maturity < boundary && boundary < map_.evolved[i].maturity) {
                        bar = boundary;
                        break;
                    }
                inertia(place(component->visibility, bar));
            }
            own(first, ref, source);
        }
        from = map_.evolved[i].maturity;
    }
}

void MapDrawer::pipelines()
{
    for (std::uint32_t i = 0; i < map_.pipelines.size(); ++i) {
        const auto& pipe = map_.pipelines[i];
        const MapRef ref{MapKind::pipeline, i, 0};
        const auto parent = resolved_.pipelines[i];
        if (!parent || pipe.hidden || !pipe.maturity1 || !pipe.maturity2 || !wanted(ref, parent))
            continue;
        double low = std::min(*pipe.maturity1, *pipe.maturity2);
        double high = std::max(*pipe.maturity1, *pipe.maturity2);
        if (pipe.nested) { // the children's own places count: one of them may be on its way
            const auto [least, most] = std::ranges::minmax(pipe.children, {}, &PipelineChild::maturity);
            low = least.maturity;
            high = most.maturity;
        }
        const double v = map_.components[parent.index].visibility;
        const auto left = place(v, low);
        const auto right = place(v, high);
        const double top = left.y + (pipe.nested ? 0 : 2);
        const MapBox at{left.x - 15, top, right.x + 15, top + 22};
        const auto first = out_.marks.size();
        auto fill = style_.paper;
        fill.a = 200;
        box(at, fill, style_.ink).radius = 2;
        if (!pipe.nested)
            for (const auto x : {left.x, right.x})
                circle({x, top + 11}, 5, style_.componentFill, style_.componentStroke, style_.componentWidth);
        own(first, ref, parent);
        target(ref, at);
        borders_.insert(borders_.end(), {{at.left, at.top, at.right, at.top},
                                         {at.left, at.bottom, at.right, at.bottom},
                                         {at.left, at.top, at.left, at.bottom},
                                         {at.right, at.top, at.right, at.bottom}});
        for (std::uint32_t c = 0; c < pipe.children.size(); ++c)
            child({MapKind::child, i, c}, parent);
    }
}

void MapDrawer::child(MapRef ref, MapRef parent)
{
    if (!wanted(ref, parent))
        return;
    const auto from = out_.marks.size();
    const auto spot = spotOf(ref);
    circle(spot, 5, style_.componentFill, style_.componentStroke, style_.componentWidth);
    own(from, ref, parent);
    target(ref, boxAround(spot, 5));
}

} // namespace core
