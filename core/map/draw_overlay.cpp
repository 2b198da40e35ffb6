// What an overlay adds to a drawing: discs behind points, signs and figures beside them, the legend. Part of
// draw_marks.h.
#include "core/map/draw_marks.h"
#include "core/map/map_overlay.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace core {

namespace {

constexpr double largestDisc = 42; // radius in pixels
constexpr double signReach = 5;
constexpr double ringReach = 11;
constexpr double ownerPitch = 13;
constexpr double rowPitch = 18;
constexpr double gap = 4;
constexpr const char* ownerLetters[] = {"D", "M", "C"};

} // namespace

// Colours that tell apart for all kinds of sight, on light and dark paper; the form says the same in grey.
MapColor MapDrawer::overlayColor(KpiStatus status) const
{
    const bool dark = style_.paper.r < 128;
    switch (status) {
    case KpiStatus::met: return rgb(dark ? 0x56B4E9 : 0x0072B2);
    case KpiStatus::watch: return rgb(dark ? 0xF0C04A : 0xA87000);
    case KpiStatus::breach: return rgb(dark ? 0xFF8A65 : 0x8C1D18);
    default: return style_.faint;
    }
}

// Area in proportion to spend; the hatched circle within has the part at risk.
void MapDrawer::overlayDisc(MapSpot at, const MapOverlayMark& mark)
{
    const double radius = largestDisc * std::sqrt(mark.size);
    if (radius <= 0)
        return;
    const auto color = overlayColor(KpiStatus::met);
    auto fill = color;
    fill.a = 0x48;
    circle(at, radius, fill, color, 1);
    const double inner = radius * std::sqrt(mark.part);
    if (inner < 1)
        return;
    const auto risk = overlayColor(KpiStatus::breach);
    circle(at, inner, {}, risk, 1);
    for (double away = std::fmod(inner, 4.0) - inner; away < inner; away += 4) {
        const double half = std::sqrt(std::max(0.0, inner * inner - away * away));
        const auto foot = spotTowards(at, 45, away);
        line(spotTowards(foot, 135, half), spotTowards(foot, -45, half), risk, 0.75);
    }
}

// The part of a ring from the top clockwise.
void MapDrawer::overlayRing(MapSpot at, double part)
{
    constexpr double width = 3;
    const auto color = overlayColor(KpiStatus::met);
    circle(at, ringReach, {}, style_.faint, 0.75);
    circle(at, ringReach - width, {}, style_.faint, 0.75);
    if (part <= 0)
        return;
    std::vector<MapSpot> corners;
    const int steps = std::max(2, static_cast<int>(std::ceil(part * 48)));
    for (int i = 0; i <= steps; ++i)
        corners.push_back(spotTowards(at, -90 + 360 * part * i / steps, ringReach));
    for (int i = steps; i >= 0; --i)
        corners.push_back(spotTowards(at, -90 + 360 * part * i / steps, ringReach - width));
    polygon(std::move(corners), color, {});
}

void MapDrawer::overlaySign(MapSpot at, const MapOverlayMark& mark)
{
    const double r = signReach;
    if (options_.overlay->kind == MapOverlayKind::owners) {
        double x = at.x - r + ownerPitch / 2;
        for (std::size_t i = 0; i < mark.owners.size(); ++i, x += ownerPitch) {
            const auto ink = overlayColor(KpiStatus::met);
            box({x - 6, at.y - 6.5, x + 6, at.y + 6.5}, mark.owners[i] ? ink : MapColor{}, ink).radius = 2;
            text({x, at.y + 3.5}, ownerLetters[i], font(10, true), mark.owners[i] ? style_.paper : ink,
                 MapAlign::middle);
        }
        return;
    }
    if (options_.overlay->kind == MapOverlayKind::change) {
        if (mark.direction == 0)
            return;
        const auto color = overlayColor(!mark.isBetter   ? KpiStatus::unrated
                                        : *mark.isBetter ? KpiStatus::met
                                                         : KpiStatus::breach);
        const double tip = -mark.direction * r;
        polygon({{at.x, at.y + tip}, {at.x - r, at.y - tip}, {at.x + r, at.y - tip}},
                mark.isBetter.value_or(false) ? style_.paper : color, color, 1.5);
        return;
    }
    const auto status = mark.status.value_or(KpiStatus::no_data);
    const auto color = overlayColor(status);
    if (status == KpiStatus::watch)
        polygon({{at.x, at.y - r}, {at.x - r, at.y + r}, {at.x + r, at.y + r}}, color, {});
    else if (status == KpiStatus::breach)
        box(boxAround(at, r - 0.5), color, {});
    else
        circle(at, r - (status == KpiStatus::met ? 0 : 0.75), status == KpiStatus::met ? color : style_.paper, color,
               1.5);
}

double MapDrawer::overlaySignWidth() const
{
    switch (options_.overlay->kind) {
    case MapOverlayKind::owners: return 3 * ownerPitch + gap;
    case MapOverlayKind::status:
    case MapOverlayKind::change: return 2 * signReach + gap;
    default: return 0;
    }
}

// Discs and rings lie under everything; the point itself keeps its meaning.
void MapDrawer::overlayBehind()
{
    if (!options_.overlay)
        return;
    for (const auto& mark : options_.overlay->marks) {
        if (!wanted(mark.ref))
            continue;
        const auto from = out_.marks.size();
        if (options_.overlay->kind == MapOverlayKind::spend) {
            overlayDisc(spotOfMark(mark.ref), mark);
            if (mark.size > 0) // names rather stand beside it
                bars_.push_back(boxAround(spotOfMark(mark.ref), largestDisc * std::sqrt(mark.size)));
        } else if (options_.overlay->kind == MapOverlayKind::coverage) {
            overlayRing(spotOfMark(mark.ref), mark.part);
            bars_.push_back(boxAround(spotOfMark(mark.ref), ringReach + 2));
        }
        own(from, mark.ref);
    }
}

MapSpot MapDrawer::spotOfMark(MapRef ref) const
{
    if (ref.kind != MapKind::evolved)
        return spotOf(ref);
    const auto at = placeOf(map_, resolved_, ref);
    return place(at.visibility, at.maturity);
}

// Beside the point where nothing else stands: below, right, left, above.
MapBox MapDrawer::overlayPlace(MapRef ref, double width, double height) const
{
    const auto at = spotOfMark(ref);
    double reach = reachOf(ref) + gap;
    if (options_.overlay->kind == MapOverlayKind::coverage)
        reach = std::max(reach, ringReach + 2);
    const MapSpot corners[] = {{at.x - width / 2, at.y + reach},
                               {at.x + reach, at.y - height / 2},
                               {at.x - reach - width, at.y - height / 2},
                               {at.x - width / 2, at.y - reach - height}};
    MapBox best;
    double least = 1e9;
    for (const auto corner : corners) {
        const MapBox box{corner.x, corner.y, corner.x + width, corner.y + height};
        double cost = box.left < 0 || box.right > out_.width || box.bottom > out_.height ? 10 : 0;
        for (const auto& other : overlays_)
            cost += box.meets(other) ? 3 : 0;
        for (const auto& target : out_.targets)
            cost += !target.isLabel && !(target.element == ref) && target.element.kind != MapKind::attitude
                            && target.element.kind != MapKind::pipeline && box.meets(target.box)
                        ? 2
                        : 0;
        for (const auto& border : borders_)
            cost += box.meets(border) ? 1 : 0;
        if (cost < least) {
            least = cost;
            best = box;
        }
    }
    return best;
}

void MapDrawer::overlayBeside()
{
    if (!options_.overlay)
        return;
    constexpr double height = 15;
    const auto face = font(11, true);
    const double sign = overlaySignWidth();
    for (const auto& mark : options_.overlay->marks) {
        if (!wanted(mark.ref))
            continue;
        const auto from = out_.marks.size();
        const auto at = overlayPlace(mark.ref, sign + width_(mark.text, face) + 4, height);
        auto paper = style_.paper;
        paper.a = 205;
        box(at, paper, {}).radius = 3;
        const double middle = (at.top + at.bottom) / 2;
        if (sign > 0)
            overlaySign({at.left + 2 + signReach, middle}, mark);
        if (!mark.text.empty())
            text({at.left + 2 + sign, middle + 4}, mark.text, face, style_.text);
        overlays_.push_back(at);
        own(from, mark.ref);
    }
}

// Where it covers least.
void MapDrawer::placeOverlayLegend()
{
    if (!options_.overlay)
        return;
    auto all = masses();
    const auto cover = [&](const MapBox& box) {
        for (double x = box.left; x <= box.right; x += 8)
            for (double y = box.top; y <= box.bottom; y += 8)
                all.push_back({{x, y}, 20});
    };
    for (const auto& one : overlays_)
        cover(one);
    if (const auto found = out_.labels.find(labelKey({MapKind::legend, 0, 0})); found != out_.labels.end())
        cover(legendBox(found->second));
    const auto size = overlayLegendSize();
    const MapBox room{out_.area.left + 2, out_.area.top + 2, out_.area.right - 2, out_.area.bottom - 2};
    const auto found = emptiestPlace(room, size.x, size.y, all, {room.right - size.x, room.bottom - size.y}, 0.01);
    PlacedLabel label;
    label.dx = found.at.x;
    label.dy = found.at.y;
    out_.labels[labelKey(overlayLegend)] = std::move(label);
}

// Width and height.
MapSpot MapDrawer::overlayLegendSize() const
{
    const auto& overlay = *options_.overlay;
    double sign = std::max(overlaySignWidth(), overlay.kind == MapOverlayKind::coverage ? 2 * ringReach + 8 : 0);
    double widest = width_(overlay.title, font(12, true));
    double height = 26;
    for (const auto& row : overlay.legend) {
        const double radius = overlay.kind == MapOverlayKind::spend ? largestDisc * std::sqrt(row.size) : 0;
        sign = std::max(sign, 2 * radius + 8);
        height +=
            std::max({rowPitch, 2 * radius + 4, overlay.kind == MapOverlayKind::coverage ? 2 * ringReach + 4 : 0});
    }
    for (const auto& row : overlay.legend)
        widest = std::max(widest, sign + width_(row.text, font(12)));
    return {widest + 20, height + 8};
}

MapBox MapDrawer::overlayLegendBox() const
{
    const auto found = out_.labels.find(labelKey(overlayLegend));
    if (found == out_.labels.end())
        return {};
    const auto size = overlayLegendSize();
    return {found->second.dx, found->second.dy, found->second.dx + size.x, found->second.dy + size.y};
}

void MapDrawer::drawOverlayLegend()
{
    if (!options_.overlay || options_.only)
        return;
    const auto& overlay = *options_.overlay;
    const auto frame = overlayLegendBox();
    auto paper = style_.paper;
    paper.a = 235;
    box(frame, paper, style_.markerStroke).radius = 3;
    text({frame.left + 10, frame.top + 18}, overlay.title, font(12, true), style_.text);
    double sign = std::max(overlaySignWidth(), overlay.kind == MapOverlayKind::coverage ? 2 * ringReach + 8 : 0);
    for (const auto& row : overlay.legend)
        if (overlay.kind == MapOverlayKind::spend)
            sign = std::max(sign, 2 * largestDisc * std::sqrt(row.size) + 8);
    double y = frame.top + 26;
    for (const auto& row : overlay.legend) {
        const double radius = overlay.kind == MapOverlayKind::spend      ? largestDisc * std::sqrt(row.size)
                              : overlay.kind == MapOverlayKind::coverage ? ringReach
                                                                         : 0;
        const double pitch = std::max(rowPitch, 2 * radius + 4);
        const MapSpot at{frame.left + 10 + (sign - 8) / 2, y + pitch / 2};
        if (overlay.kind == MapOverlayKind::spend)
            overlayDisc(at, row);
        else if (overlay.kind == MapOverlayKind::coverage)
            overlayRing(at, row.part);
        else
            overlaySign({frame.left + 10 + signReach, at.y}, row);
        text({frame.left + 10 + sign, at.y + 4}, row.text, font(12), style_.text);
        y += pitch;
    }
}

} // namespace core
