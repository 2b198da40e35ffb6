#include "core/map/draw_marks.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace core {

namespace {

constexpr double marginLeft = 46;
constexpr double marginTop = 52;
constexpr double marginRight = 26;
constexpr double marginBottom = 62;
constexpr double captionPitch = 15;

} // namespace

MapBox boxAround(MapSpot at, double reach) { return {at.x - reach, at.y - reach, at.x + reach, at.y + reach}; }

MapSpot spotTowards(MapSpot from, double degrees, double length)
{
    const double angle = degrees * std::numbers::pi / 180;
    return {from.x + std::cos(angle) * length, from.y + std::sin(angle) * length};
}

MapDrawer::MapDrawer(const WardleyMap& map, const ResolvedNames& resolved, const DrawOptions& options,
                     const TextWidth& width)
    : map_(map), resolved_(resolved), options_(options), width_(width),
      style_(mapStyle(options.style.empty() ? map.style : options.style)), isParent_(map.components.size()),
      moves_(map.components.size())
{
    for (std::size_t i = 0; i < resolved.pipelines.size(); ++i)
        if (resolved.pipelines[i] && !map.pipelines[i].hidden && map.pipelines[i].maturity1)
            isParent_[resolved.pipelines[i].index] = true;
    for (const auto& source : resolved.evolved)
        if (source.kind == MapKind::component)
            moves_[source.index] = true;
}

void MapDrawer::layOut()
{
    const auto sensible = [](double wanted, double margins, double other) {
        return wanted > 0 ? std::clamp(wanted, 100.0, 10'000.0) + margins : std::clamp(other, 240.0, 20'000.0);
    };
    out_.width = sensible(map_.width, marginLeft + marginRight, options_.width);
    out_.area = {marginLeft, 0, out_.width - marginRight, 0};
    layOutTitle();
    layOutStages();
    // Further lines of the title and of the stages' captions take room of their own.
    std::size_t captionLines = 2;
    for (const auto& lines : stages_)
        captionLines = std::max(captionLines, lines.size());
    const double top = marginTop + std::round(titleFont_.size * 1.2) * static_cast<double>(title_.size() - 1);
    const double bottom = marginBottom + captionPitch * static_cast<double>(captionLines - 2);
    out_.height = sensible(map_.height, top + bottom, options_.height);
    out_.area.top = top;
    out_.area.bottom = std::max(top + 50, out_.height - bottom);
    out_.paper = style_.paper;
    out_.gradient = style_.gradient;
}

bool MapDrawer::wanted(MapRef a, MapRef b, MapRef c) const
{
    if (!options_.only)
        return true;
    for (const auto ref : {a, b, c})
        if (ref && std::ranges::find(*options_.only, ref) != options_.only->end())
            return true;
    return false;
}

MapSpot MapDrawer::spotOf(MapRef ref) const
{
    const auto at = placeOf(map_, resolved_, ref);
    const auto spot = place(at.visibility, at.maturity);
    return ref.kind == MapKind::child ? MapSpot{spot.x, spot.y + 11} : spot;
}

double MapDrawer::reachOf(const Decorators& marks) const
{
    // A strategy's disc looks out from under a market or ecosystem.
    const double under = marks.hasStrategy() ? 6 : 0;
    return marks.ecosystem ? 30 + under : marks.market ? 18 + under : under > 0 ? 15 : style_.componentRadius;
}

double MapDrawer::reachOf(MapRef ref) const
{
    if (ref.kind == MapKind::component)
        return reachOf(map_.components[ref.index].decorators);
    if (ref.kind == MapKind::submap)
        return reachOf(map_.submaps[ref.index].decorators);
    return ref.kind == MapKind::anchor ? 3 : 5;
}

MapMark& MapDrawer::line(MapSpot from, MapSpot to, MapColor stroke, double width)
{
    auto& mark = out_.marks.emplace_back();
    mark.kind = MapMarkKind::line;
    mark.points = {from, to};
    mark.stroke = stroke;
    mark.width = width;
    return mark;
}

MapMark& MapDrawer::circle(MapSpot at, double radius, MapColor fill, MapColor stroke, double width)
{
    auto& mark = out_.marks.emplace_back();
    mark.kind = MapMarkKind::circle;
    mark.points = {at};
    mark.radius = radius;
    mark.fill = fill;
    mark.stroke = stroke;
    mark.width = width;
    return mark;
}

MapMark& MapDrawer::box(const MapBox& at, MapColor fill, MapColor stroke, double width)
{
    auto& mark = out_.marks.emplace_back();
    mark.kind = MapMarkKind::box;
    mark.points = {{at.left, at.top}, {at.right, at.bottom}};
    mark.fill = fill;
    mark.stroke = stroke;
    mark.width = width;
    return mark;
}

MapMark& MapDrawer::polygon(std::vector<MapSpot> points, MapColor fill, MapColor stroke, double width)
{
    auto& mark = out_.marks.emplace_back();
    mark.kind = MapMarkKind::polygon;
    mark.points = std::move(points);
    mark.fill = fill;
    mark.stroke = stroke;
    mark.width = width;
    return mark;
}

MapMark& MapDrawer::text(MapSpot at, std::string_view words, const MapFont& font, MapColor color, MapAlign align)
{
    auto& mark = out_.marks.emplace_back();
    mark.kind = MapMarkKind::text;
    mark.points = {at};
    mark.text = std::string(words);
    mark.length = width_(words, font);
    mark.font = font;
    mark.fill = color;
    mark.align = align;
    return mark;
}

void MapDrawer::own(std::size_t from, MapRef element, MapRef first, MapRef second)
{
    for (auto i = from; i < out_.marks.size(); ++i) {
        out_.marks[i].element = element;
        out_.marks[i].from = first;
        out_.marks[i].to = second;
    }
}

MapDrawing MapDrawer::draw()
{
    layOut();
    if (!options_.only)
        frame();
    attitudes();
    overlayBehind();
    links();
    pipelines();
    arrows();
    accelerators();
    components();
    evolved();
    overlayBeside();
    collectLabels();
    if (options_.labels)
        out_.labels = *options_.labels;
    else
        placeTexts();
    texts();
    legend();
    annotations();
    drawOverlayLegend();
    return std::move(out_);
}

} // namespace core
