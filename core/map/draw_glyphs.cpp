// What stands at an element's point: part of draw_marks.h.
#include "core/map/draw_marks.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace core {

namespace {

constexpr double barOfInertia = 0.02; // of the maturity axis, right of the component

} // namespace

void MapDrawer::arrow(MapSpot from, MapSpot to)
{
    const double way = to.x >= from.x ? 1 : -1;
    const double tip = std::abs(to.x - from.x) > 24 ? to.x - 15 * way + way * 6 : to.x;
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
            arrow(start, end);
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
        for (std::uint32_t c = 0; c < pipe.children.size(); ++c) {
            const MapRef child{MapKind::child, i, c};
            if (!wanted(child, parent))
                continue;
            const auto from = out_.marks.size();
            const auto spot = spotOf(child);
            circle(spot, 5, style_.componentFill, style_.componentStroke, style_.componentWidth);
            drawLabel(child, spot, style_.text);
            own(from, child, parent);
            target(child, boxAround(spot, 5));
        }
    }
}

void MapDrawer::accelerators()
{
    for (std::uint32_t i = 0; i < map_.accelerators.size(); ++i) {
        const MapRef ref{MapKind::accelerator, i, 0};
        if (!wanted(ref))
            continue;
        const auto& one = map_.accelerators[i];
        const auto at = place(one.visibility, one.maturity);
        const auto from = out_.marks.size();
        const double way = one.slows ? -1 : 1;
        const double tail = at.x - 25 * way;
        const double neck = at.x + 5 * way;
        polygon({{tail, at.y - 9},
                 {neck, at.y - 9},
                 {neck, at.y - 18},
                 {at.x + 25 * way, at.y},
                 {neck, at.y + 18},
                 {neck, at.y + 9},
                 {tail, at.y + 9}},
                rgb(0xC9C9C9, 220), style_.faint);
        text({at.x, at.y + 32}, one.name, labelFont(), style_.text, MapAlign::middle);
        own(from, ref);
        target(ref, {at.x - 25, at.y - 18, at.x + 25, at.y + 18});
    }
}

void MapDrawer::disc(MapSpot at, const Decorators& marks)
{
    if (marks.build)
        circle(at, 15, rgb(0xD6D6D6), rgb(0x000000));
    else if (marks.buy)
        circle(at, 15, rgb(0xAAA5A9), rgb(0xD6D6D6));
    else if (marks.outsource)
        circle(at, 15, rgb(0x444444), rgb(0x444444));
}

void MapDrawer::market(MapSpot at)
{
    circle(at, 18, style_.componentFill, style_.componentStroke);
    std::vector<MapSpot> corners;
    for (const double angle : {30.0, 150.0, 270.0})
        corners.push_back(spotTowards(at, angle, 10));
    polygon(corners, {}, style_.componentStroke, 3);
    for (const auto corner : corners)
        circle(corner, 5, style_.componentFill, style_.componentStroke, 2);
}

void MapDrawer::ecosystem(MapSpot at)
{
    circle(at, 30, rgb(0xD7D7D7), rgb(0x6E6E6E));
    circle(at, 25, rgb(0xF2F2F2), rgb(0x6E6E6E));
    // Diagonals 4 px apart, each cut where it leaves the circle of radius 25.
    for (int i = -6; i <= 6; ++i) {
        const double away = i * 4.0;
        const double half = std::sqrt(25.0 * 25.0 - away * away);
        const auto foot = spotTowards(at, 45, away);
        line(spotTowards(foot, 135, half), spotTowards(foot, -45, half), rgb(0x808080, 128));
    }
    circle(at, 10, rgb(0xFFFFFF), rgb(0x6E6E6E));
}

void MapDrawer::submapIcon(MapSpot at)
{
    for (const double x : {-22.0, -15.0}) {
        auto& link = box({at.x + x - 1, at.y - 3, at.x + x + 9, at.y + 3}, {}, style_.ink, 1.5);
        link.radius = 3;
    }
}

void MapDrawer::inertia(MapSpot at)
{
    bars_.push_back({at.x - 3, at.y - 10, at.x + 3, at.y + 10});
    box(bars_.back(), style_.ink, {});
}

// A place that is not on the map: a red corner beside the point, on the side where the element would be.
void MapDrawer::offMap(MapSpot at, double visibility, double maturity)
{
    const double x = maturity > 1 ? 1 : maturity < 0 ? -1 : 0;
    const double y = visibility > 1 ? -1 : visibility < 0 ? 1 : 0;
    if (x == 0 && y == 0)
        return;
    const double angle = std::atan2(y, x) * 180 / std::numbers::pi;
    const auto tip = spotTowards(at, angle, 16);
    const auto foot = spotTowards(at, angle, 8);
    polygon({tip, spotTowards(foot, angle + 90, 5), spotTowards(foot, angle - 90, 5)}, style_.evolved, {});
}

void MapDrawer::glyph(const MapComponent& component, MapRef ref, bool parent, bool moves)
{
    const auto at = spotOf(ref);
    const auto from = out_.marks.size();
    const auto& marks = component.decorators;
    disc(at, marks);
    if (marks.ecosystem)
        ecosystem(at);
    if (marks.market)
        market(at);
    if (ref.kind == MapKind::submap)
        submapIcon(at);
    if (parent)
        box(boxAround(at, 5), style_.componentFill, style_.componentStroke, style_.componentWidth);
    else if (!marks.market && !marks.ecosystem)
        circle(at, style_.componentRadius, style_.componentFill, style_.componentStroke, style_.componentWidth);
    if (component.inertia && !moves)
        inertia(place(component.visibility, component.maturity + barOfInertia));
    offMap(at, component.visibility, component.maturity);
    drawLabel(ref, at, style_.text);
    own(from, ref);
    target(ref, boxAround(at, reachOf(marks)));
}

void MapDrawer::components()
{
    for (std::uint32_t i = 0; i < map_.components.size(); ++i)
        if (const MapRef ref{MapKind::component, i, 0}; wanted(ref))
            glyph(map_.components[i], ref, isParent_[i], moves_[i]);
    for (std::uint32_t i = 0; i < map_.submaps.size(); ++i)
        if (const MapRef ref{MapKind::submap, i, 0}; wanted(ref))
            glyph(map_.submaps[i], ref, false, false);
    for (std::uint32_t i = 0; i < map_.anchors.size(); ++i) {
        const MapRef ref{MapKind::anchor, i, 0};
        if (!wanted(ref))
            continue;
        const auto from = out_.marks.size();
        const auto at = spotOf(ref);
        offMap(at, map_.anchors[i].visibility, map_.anchors[i].maturity);
        drawLabel(ref, at, style_.text);
        own(from, ref);
        target(ref, boxAround(at, 4));
    }
}

void MapDrawer::evolved()
{
    for (std::uint32_t i = 0; i < map_.evolved.size(); ++i) {
        const MapRef ref{MapKind::evolved, i, 0};
        const auto source = resolved_.evolved[i];
        const auto* component = findComponent(map_, source);
        if (!component || !wanted(ref, source))
            continue;
        const auto at = place(component->visibility, map_.evolved[i].maturity);
        const auto from = out_.marks.size();
        disc(at, component->decorators);
        circle(at, style_.componentRadius, style_.componentFill, style_.evolved, std::max(1.5, style_.componentWidth));
        offMap(at, component->visibility, map_.evolved[i].maturity);
        drawLabel(ref, at, style_.evolved);
        own(from, ref, source);
        target(ref, boxAround(at, style_.componentRadius));
    }
}

void MapDrawer::drawLabel(MapRef ref, MapSpot at, MapColor color)
{
    const auto found = out_.labels.find(labelKey(ref));
    if (found == out_.labels.end())
        return;
    const auto& label = found->second;
    const auto face = ref.kind == MapKind::anchor ? font(style_.labelSize, true) : labelFont();
    double y = at.y + label.dy;
    for (const auto& words : label.lines) {
        text({at.x + label.dx, y}, words, face, color, label.align);
        y += linePitch(face);
    }
    target(ref, labelBox(label, at, face, width_), true);
}

} // namespace core
