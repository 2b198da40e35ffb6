// What stands at an element's point: part of draw_marks.h.
#include "core/map/draw_marks.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace core {

namespace {

constexpr double barOfInertia = 0.02; // of the maturity axis, right of the component

} // namespace

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
        own(from, ref);
        target(ref, {at.x - 25, at.y - 18, at.x + 25, at.y + 18});
    }
}

// outline: of an evolved point, or null.
void MapDrawer::disc(MapSpot at, const Decorators& marks, const MapColor* outline)
{
    const double radius = reachOf(marks);
    const double width = outline ? 1.5 : 1;
    if (marks.build)
        circle(at, radius, rgb(0xD6D6D6), outline ? *outline : rgb(0x000000), width);
    else if (marks.buy)
        circle(at, radius, rgb(0xAAA5A9), outline ? *outline : rgb(0xD6D6D6), width);
    else if (marks.outsource)
        circle(at, radius, rgb(0x444444), outline ? *outline : style_.outsourceStroke, width);
}

void MapDrawer::market(MapSpot at, MapColor outline)
{
    circle(at, 18, style_.componentFill, outline);
    std::vector<MapSpot> corners;
    for (const double angle : {30.0, 150.0, 270.0})
        corners.push_back(spotTowards(at, angle, 10));
    polygon(corners, {}, outline, 3);
    for (const auto corner : corners)
        circle(corner, 5, style_.componentFill, outline, 2);
}

void MapDrawer::ecosystem(MapSpot at, MapColor outline)
{
    circle(at, 30, rgb(0xD7D7D7), outline);
    circle(at, 25, rgb(0xF2F2F2), rgb(0x6E6E6E));
    // Diagonals 4 px apart, each cut where it leaves the circle of radius 25.
    for (int i = -6; i <= 6; ++i) {
        const double away = i * 4.0;
        const double half = std::sqrt(25.0 * 25.0 - away * away);
        const auto foot = spotTowards(at, 45, away);
        line(spotTowards(foot, 135, half), spotTowards(foot, -45, half), rgb(0x808080, 128));
    }
    circle(at, 10, rgb(0xFFFFFF), outline);
}

void MapDrawer::submapIcon(MapSpot at)
{
    bars_.push_back({at.x - 23, at.y - 4, at.x - 5, at.y + 4});
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
    disc(at, marks, nullptr);
    if (marks.ecosystem)
        ecosystem(at, rgb(0x6E6E6E));
    if (marks.market)
        market(at, style_.componentStroke);
    if (ref.kind == MapKind::submap)
        submapIcon(at);
    if (parent)
        box(boxAround(at, 5), style_.componentFill, style_.componentStroke, style_.componentWidth);
    else if (!marks.market && !marks.ecosystem)
        circle(at, style_.componentRadius, style_.componentFill, style_.componentStroke, style_.componentWidth);
    if (component.inertia && !moves)
        inertia(place(component.visibility, component.maturity + barOfInertia));
    offMap(at, component.visibility, component.maturity);
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
        const auto& marks = evolvedMarks(map_.evolved[i], *component);
        disc(at, marks, &style_.evolved);
        if (marks.ecosystem)
            ecosystem(at, style_.evolved);
        if (marks.market)
            market(at, style_.evolved);
        if (!marks.market && !marks.ecosystem)
            circle(at, style_.componentRadius, style_.componentFill, style_.evolved,
                   std::max(1.5, style_.componentWidth));
        offMap(at, component->visibility, map_.evolved[i].maturity);
        own(from, ref, source);
        target(ref, boxAround(at, reachOf(marks)));
    }
}

} // namespace core
