// The markers of annotations and the legend that explains them. Part of draw_marks.h.
#include "core/map/draw_marks.h"
#include "core/map/empty_place.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <string>

namespace core {

namespace {

constexpr double markerReach = 15;
constexpr double legendPitch = 18;
// What the legend should rather not cover.
constexpr double massOfPoint = 100;
constexpr double massOfText = 12; // for each stretch of a name
constexpr double massOfLine = 0.3;
constexpr double stretch = 20; // pixels

double apart(MapSpot a, MapSpot b) { return std::hypot(a.x - b.x, a.y - b.y); }

} // namespace

std::string MapDrawer::numberOf(const MapAnnotation& one)
{
    return one.number ? std::to_string(static_cast<long long>(std::clamp(*one.number, -1e9, 1e9))) : std::string();
}

// As large as fits into the circle; where the least size does not, the circle grows.
MapFont MapDrawer::markerFont(const std::string& number) const
{
    auto face = font(14, true);
    while (face.size > 10 && std::hypot(width_(number, face) / 2, face.size * 0.36) > markerReach - 1)
        face.size -= 1;
    return face;
}

double MapDrawer::markerRadius(const std::string& number) const
{
    const auto face = markerFont(number);
    return std::max(markerReach, std::ceil(std::hypot(width_(number, face) / 2, face.size * 0.36)) + 1);
}

MapSpot MapDrawer::markerAt(std::uint32_t index, std::uint32_t part) const
{
    const auto& at = map_.annotations[index].places[part];
    const auto spot = place(at.visibility, at.maturity);
    const auto found = out_.labels.find(labelKey({MapKind::annotation, index, part}));
    return found == out_.labels.end() ? spot : MapSpot{spot.x + found->second.dx, spot.y + found->second.dy};
}

// The middles of all glyphs.
std::vector<MapSpot> MapDrawer::points() const
{
    std::vector<MapSpot> all;
    for (const auto& target : out_.targets)
        if (hasLabel(target.element.kind) && !target.isLabel)
            all.push_back({(target.box.left + target.box.right) / 2, (target.box.top + target.box.bottom) / 2});
    return all;
}

// A marker that would hide a point or another marker's number gives way by the smallest move, on rings about its place.
void MapDrawer::placeMarkers()
{
    const auto glyphs = points();
    std::vector<std::pair<MapSpot, double>> markers;
    for (std::uint32_t i = 0; i < map_.annotations.size(); ++i)
        for (std::uint32_t part = 0; part < map_.annotations[i].places.size(); ++part) {
            const auto wanted = markerAt(i, part);
            const double radius = markerRadius(numberOf(map_.annotations[i]));
            const auto isFree = [&](MapSpot at) {
                const MapBox reach = boxAround(at, radius);
                return reach.left >= 0 && reach.top >= 0 && reach.right <= out_.width && reach.bottom <= out_.height
                       && std::ranges::all_of(glyphs, [&](MapSpot one) { return apart(at, one) > radius + 6; })
                       && std::ranges::all_of(
                           markers, [&](const auto& one) { return apart(at, one.first) > radius + one.second + 1; });
            };
            auto best = wanted;
            bool found = map_.labelsAsWritten || isFree(wanted);
            for (double away = 4; !found && away <= 80; away += 4)
                for (int step = 0; !found && step < 16; ++step) {
                    best = spotTowards(wanted, -45 + step * 22.5, away);
                    found = isFree(best);
                }
            if (!found)
                best = wanted;
            markers.emplace_back(best, radius);
            if (!(best == wanted))
                out_.labels[labelKey({MapKind::annotation, i, part})] = {
                    {}, best.x - wanted.x, best.y - wanted.y, MapAlign::middle, true, true};
        }
}

std::vector<std::string> MapDrawer::legendLines(double most) const
{
    std::vector<std::string> lines;
    for (const auto& one : map_.annotations) {
        const auto number = numberOf(one);
        for (auto& words : wrapped((number.empty() ? "" : number + ". ") + one.text, most, font(12), width_))
            lines.push_back(std::move(words));
    }
    return lines;
}

MapBox MapDrawer::legendBox(const PlacedLabel& label) const
{
    auto at = place(map_.legend.visibility, map_.legend.maturity);
    at = {at.x + label.dx, at.y + label.dy};
    const double widest =
        std::max(width_("Annotations:", font(12, true)), blockOf(label.lines, font(12), width_).width);
    return {at.x, at.y, at.x + widest + 20, at.y + legendPitch * static_cast<double>(label.lines.size() + 1) + 14};
}

std::vector<MapMass> MapDrawer::masses() const
{
    std::vector<MapMass> all;
    for (const auto at : points())
        for (const double x : {-8.0, 8.0})
            for (const double y : {-8.0, 8.0})
                all.push_back({{at.x + x, at.y + y}, massOfPoint / 4});
    for (std::uint32_t i = 0; i < map_.annotations.size(); ++i)
        for (std::uint32_t part = 0; part < map_.annotations[i].places.size(); ++part)
            for (const double x : {-18.0, 0.0, 18.0})
                for (const double y : {-18.0, 0.0, 18.0}) {
                    const auto at = markerAt(i, part);
                    all.push_back({{at.x + x, at.y + y}, massOfPoint});
                }
    for (const auto& request : requests_) {
        if (request.rule == LabelRule::along || request.rule == LabelRule::value || request.rule == LabelRule::inside)
            continue;
        const double dx = request.rule == LabelRule::author ? request.offset.x
                          : request.rule == LabelRule::note ? 0
                                                            : 5;
        const double dy = request.rule == LabelRule::author ? request.offset.y
                          : request.rule == LabelRule::note ? 0
                                                            : -10;
        const double width = width_(request.text, request.font);
        const double weight = request.rule == LabelRule::note ? massOfPoint : massOfText;
        for (double x = 0; x <= width; x += stretch)
            all.push_back({{request.point.x + dx + x, request.point.y + dy - 4}, weight});
    }
    for (const auto& mark : out_.marks)
        if (mark.kind == MapMarkKind::line && mark.points.size() == 2 && mark.element) {
            const double length = apart(mark.points[0], mark.points[1]);
            for (double at = 0; at < length; at += 8) {
                const double share = at / length;
                all.push_back({{mark.points[0].x + (mark.points[1].x - mark.points[0].x) * share,
                                mark.points[0].y + (mark.points[1].y - mark.points[0].y) * share},
                               massOfLine});
            }
        }
    return all;
}

// Where the author put it, as long as it hides nothing there; else, and where the author said nothing, where it covers
// least, in the shape that covers least.
void MapDrawer::placeLegend()
{
    if (map_.annotations.empty())
        return;
    const auto all = masses();
    const auto wanted = place(map_.legend.visibility, map_.legend.maturity);
    const double usual = std::clamp(out_.area.width() * 0.34, 160.0, 380.0);
    const double pull = map_.legendAt ? 0.2 : 0.005;
    const MapBox room{out_.area.left + 2, out_.area.top + 2, out_.area.right - 2, out_.area.bottom - 2};
    PlacedLabel best;
    double least = std::numeric_limits<double>::max();
    for (const double most : {usual, usual * 0.6, usual * 1.6}) {
        PlacedLabel label;
        label.lines = legendLines(most);
        const auto box = legendBox(label);
        auto found = emptiestPlace(room, box.width(), box.height(), all, wanted, pull);
        if (map_.labelsAsWritten && map_.legendAt)
            found = emptiestPlace(room, box.width(), box.height(), {}, wanted, 1);
        if (box.height() > room.height() || box.width() > room.width())
            found.cost += 1e6;
        const double cost = found.cost + (most == usual ? 0 : 3);
        if (cost >= least)
            continue;
        least = cost;
        best = std::move(label);
        best.dx = found.at.x - wanted.x;
        best.dy = found.at.y - wanted.y;
    }
    out_.labels[labelKey({MapKind::legend, 0, 0})] = std::move(best);
}

void MapDrawer::legend()
{
    const MapRef ref{MapKind::legend, 0, 0};
    const auto found = out_.labels.find(labelKey(ref));
    if (map_.annotations.empty() || !wanted(ref) || found == out_.labels.end())
        return;
    const auto head = font(12, true);
    const auto frame = legendBox(found->second);
    const auto from = out_.marks.size();
    auto paper = style_.paper;
    paper.a = 225;
    box(frame, paper, style_.markerStroke).radius = 3;
    const MapSpot at{frame.left + 10, frame.top + 20};
    text(at, "Annotations:", head, style_.text);
    line({at.x, at.y + 3}, {at.x + width_("Annotations:", head), at.y + 3}, style_.text);
    double y = at.y;
    for (const auto& words : found->second.lines)
        text({at.x, y += legendPitch}, words, font(12), style_.text);
    own(from, ref);
    target(ref, frame);
}

void MapDrawer::annotations()
{
    for (std::uint32_t i = 0; i < map_.annotations.size(); ++i) {
        const auto& one = map_.annotations[i];
        const auto number = numberOf(one);
        const auto face = markerFont(number);
        const double radius = markerRadius(number);
        for (std::uint32_t part = 0; part < one.places.size(); ++part) {
            const MapRef ref{MapKind::annotation, i, part};
            if (!wanted(ref))
                continue;
            const auto at = markerAt(i, part);
            const auto from = out_.marks.size();
            const auto meant = place(one.places[part].visibility, one.places[part].maturity);
            if (apart(at, meant) > radius + 4) // it gave way: a line to what it is about
                line(at, meant, style_.markerStroke, 0.75);
            circle(at, radius, style_.markerFill, style_.markerStroke, 2);
            if (!number.empty())
                text({at.x, at.y + std::round(face.size * 0.36)}, number, face, style_.text, MapAlign::middle);
            own(from, ref);
            target(ref, boxAround(at, radius));
        }
    }
}

} // namespace core
