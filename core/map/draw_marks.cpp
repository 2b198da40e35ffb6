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
    out_.height = sensible(map_.height, marginTop + marginBottom, options_.height);
    out_.area = {marginLeft, marginTop, out_.width - marginRight, out_.height - marginBottom};
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
    return marks.ecosystem ? 30 : marks.market ? 18 : marks.hasStrategy() ? 15 : style_.componentRadius;
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

void MapDrawer::frame()
{
    const auto& area = out_.area;
    text({area.left, area.top - 24}, map_.title, font(20, true), style_.text);
    if (style_.gradient) {
        text({area.left + 6, area.top - 4}, "Uncharted", font(11, true), style_.text);
        text({area.right, area.top - 4}, "Industrialised", font(11, true), style_.text, MapAlign::end);
    }
    if (!map_.valueChainHidden) {
        line({area.left, area.bottom}, {area.left, area.top}, style_.ink).dash = MapDash::dots;
        const auto caption = [&](MapSpot at, std::string_view words, bool bold, MapAlign align) {
            if (!words.empty())
                text(at, words, font(13, bold), style_.text, align).angle = -90;
        };
        caption({area.left - 10, area.top},
                map_.verticalCaption.empty() && map_.verticalLow.empty() && map_.verticalHigh.empty()
                    ? "Value Chain"
                    : map_.verticalCaption,
                true, MapAlign::end);
        caption({area.left - 26, area.top}, map_.verticalHigh, false, MapAlign::end);
        caption({area.left - 26, area.bottom}, map_.verticalLow, false, MapAlign::start);
    }
    if (map_.evolutionHidden)
        return;
    line({area.left, area.bottom}, {area.right, area.bottom}, style_.ink);
    polygon({{area.right + 9, area.bottom}, {area.right - 1, area.bottom - 4}, {area.right - 1, area.bottom + 4}},
            style_.ink, {});
    for (std::size_t i = 0; i < 4; ++i) {
        const double x = area.left + (i == 0 ? 0 : map_.stageStarts[i - 1]) * area.width();
        if (i > 0)
            line({x, area.top}, {x, area.bottom + 26}, style_.faint).dash = MapDash::dots;
        const auto caption = font(13, false, true);
        text({x + 7, area.bottom + 18}, map_.stages[i].line1, caption, style_.text);
        if (!map_.stages[i].line2.empty())
            text({x + 7, area.bottom + 33}, map_.stages[i].line2, caption, style_.text);
    }
    const double last =
        area.left + map_.stageStarts[2] * area.width() + 12 + width_(map_.stages[3].line1, font(13, false, true));
    const auto bold = font(13, true);
    const bool beside = last + width_("Evolution", bold) < area.right;
    text({area.right, area.bottom + (beside ? 18 : 50)}, "Evolution", bold, style_.text, MapAlign::end);
}

void MapDrawer::attitudes()
{
    struct Look {
        const char* name;
        std::uint32_t fill;
        std::uint32_t outline;
    };
    constexpr Look looks[] = {
        {"Pioneers", 0x3CCAF8, 0x3490DD}, {"Settlers", 0x599AFA, 0x396DC0}, {"Town Planners", 0x936FF9, 0x4768C8}};
    for (std::uint32_t i = 0; i < map_.attitudes.size(); ++i) {
        const MapRef ref{MapKind::attitude, i, 0};
        if (!wanted(ref))
            continue;
        const auto& area = map_.attitudes[i];
        const auto a = place(area.visibility, area.maturity);
        const auto b = place(area.visibility2, area.maturity2);
        const MapBox at{std::min(a.x, b.x), std::min(a.y, b.y), std::max(a.x, b.x), std::max(a.y, b.y)};
        const auto from = out_.marks.size();
        const auto& look = looks[static_cast<int>(area.kind)];
        box(at, rgb(look.fill, 102), rgb(look.outline, 178), 2).radius = 4;
        // At the foot: the upper part is where the components of an area usually stand.
        text({(at.left + at.right) / 2, at.bottom - std::clamp((at.height() - 11) / 2, 0.0, 6.0)}, look.name,
             font(11, true), rgb(look.outline), MapAlign::middle);
        own(from, ref);
        target(ref, at);
    }
}

void MapDrawer::flowText(const MapLink& link, MapSpot from, MapSpot to)
{
    if (!link.context.empty()) {
        double angle = std::atan2(to.y - from.y, to.x - from.x) * 180 / std::numbers::pi;
        if (angle > 90 || angle <= -90) // never upside down
            angle += angle > 0 ? -180 : 180;
        const auto middle = spotTowards({(from.x + to.x) / 2, (from.y + to.y) / 2}, angle - 90, 5);
        text(middle, link.context, font(11), style_.text, MapAlign::middle).angle = angle;
    }
    if (!link.flowValue.empty())
        text({to.x + 10, to.y - 30}, link.flowValue, font(14, true), rgb(0x03A9F4));
}

void MapDrawer::links()
{
    for (std::uint32_t i = 0; i < resolved_.links.size(); ++i) {
        const auto [a, b] = resolved_.links[i];
        if (!a || !b || !wanted(a, b))
            continue;
        const auto& link = map_.links[i];
        const auto from = spotOf(a);
        const auto to = spotOf(b);
        const auto first = out_.marks.size();
        if (link.type != LinkType::dependency)
            line(from, to, style_.flow, 10);
        line(from, to, style_.link);
        flowText(link, from, to);
        own(first, {MapKind::link, i, 0}, a, b);
    }
}

void MapDrawer::legend()
{
    const MapRef ref{MapKind::legend, 0, 0};
    if (map_.annotations.empty() || !wanted(ref))
        return;
    const auto face = font(12);
    const auto head = font(12, true);
    const double most = std::clamp(out_.area.width() * 0.34, 160.0, 380.0);
    double widest = width_("Annotations:", head);
    std::vector<std::string> lines;
    for (const auto& one : map_.annotations) {
        const auto number = one.number
                                ? std::to_string(static_cast<long long>(std::clamp(*one.number, -1e9, 1e9))) + ". "
                                : std::string();
        for (auto& words : wrapped(number + one.text, most, face, width_)) {
            widest = std::max(widest, width_(words, face));
            lines.push_back(std::move(words));
        }
    }
    const double height = 18.0 * static_cast<double>(lines.size() + 1) + 14;
    auto at = place(map_.legend.visibility, map_.legend.maturity);
    at.x = std::max(out_.area.left + 2, std::min(at.x, out_.area.right - widest - 22));
    at.y = std::max(out_.area.top + 2, std::min(at.y, out_.area.bottom - height - 2));
    const auto from = out_.marks.size();
    auto paper = style_.paper;
    paper.a = 225;
    const MapBox frame{at.x, at.y, at.x + widest + 20, at.y + height};
    box(frame, paper, style_.markerStroke).radius = 3;
    text({at.x + 10, at.y + 20}, "Annotations:", head, style_.text);
    line({at.x + 10, at.y + 23}, {at.x + 10 + width_("Annotations:", head), at.y + 23}, style_.text);
    double y = at.y + 20;
    for (const auto& words : lines)
        text({at.x + 10, y += 18}, words, face, style_.text);
    own(from, ref);
    target(ref, frame);
}

void MapDrawer::notes()
{
    const auto face = font(12, true);
    for (std::uint32_t i = 0; i < map_.notes.size(); ++i) {
        const MapRef ref{MapKind::note, i, 0};
        if (!wanted(ref))
            continue;
        const auto& note = map_.notes[i];
        const auto at = place(note.visibility, note.maturity);
        const auto from = out_.marks.size();
        // A note that would run off the paper goes on in further lines, upwards where there is no room below.
        const auto lines = wrapped(note.text, std::max(140.0, out_.width - 6 - at.x), face, width_);
        const double below = linePitch(face) * static_cast<double>(lines.size() - 1);
        double y = std::max(out_.area.top + 12, std::min(at.y, out_.area.bottom - 4 - below));
        MapBox box{at.x, y - 11, at.x + 10, y + below + 4};
        for (const auto& words : lines) {
            text({at.x, y}, words, face, style_.noteText);
            box.right = std::max(box.right, at.x + width_(words, face));
            y += linePitch(face);
        }
        own(from, ref);
        target(ref, box);
    }
}

void MapDrawer::annotations()
{
    for (std::uint32_t i = 0; i < map_.annotations.size(); ++i) {
        const auto& one = map_.annotations[i];
        for (std::uint32_t part = 0; part < one.places.size(); ++part) {
            const MapRef ref{MapKind::annotation, i, part};
            if (!wanted(ref))
                continue;
            const auto at = place(one.places[part].visibility, one.places[part].maturity);
            const auto from = out_.marks.size();
            circle(at, 15, style_.markerFill, style_.markerStroke, 2);
            if (one.number)
                text({at.x, at.y + 5}, std::to_string(static_cast<long long>(std::clamp(*one.number, -1e9, 1e9))),
                     font(14, true), style_.text, MapAlign::middle);
            own(from, ref);
            target(ref, boxAround(at, 15));
        }
    }
}

void MapDrawer::collectLabels(std::vector<LabelRequest>& requests) const
{
    const auto add = [&](MapRef ref, MapSpot at, const std::string& name, const std::optional<LabelOffset>& author,
                         const Decorators& marks) {
        const int times = marks.ecosystem ? 3 : marks.hasStrategy() || marks.market ? 2 : 1;
        requests.push_back({ref, at, name, reachOf(marks), times, author, labelFont(), false});
    };
    for (std::uint32_t i = 0; i < map_.anchors.size(); ++i) {
        const MapRef ref{MapKind::anchor, i, 0};
        requests.push_back(
            {ref, spotOf(ref), map_.anchors[i].name, 2, 1, map_.anchors[i].label, font(style_.labelSize, true), true});
    }
    for (std::uint32_t i = 0; i < map_.components.size(); ++i)
        add({MapKind::component, i, 0}, spotOf({MapKind::component, i, 0}), map_.components[i].name,
            map_.components[i].label, map_.components[i].decorators);
    for (std::uint32_t i = 0; i < map_.submaps.size(); ++i)
        add({MapKind::submap, i, 0}, spotOf({MapKind::submap, i, 0}), map_.submaps[i].name, map_.submaps[i].label,
            map_.submaps[i].decorators);
    for (std::uint32_t i = 0; i < map_.pipelines.size(); ++i)
        if (resolved_.pipelines[i])
            for (std::uint32_t c = 0; c < map_.pipelines[i].children.size(); ++c)
                add({MapKind::child, i, c}, spotOf({MapKind::child, i, c}), map_.pipelines[i].children[c].name,
                    map_.pipelines[i].children[c].label, {});
    for (std::uint32_t i = 0; i < map_.evolved.size(); ++i) {
        const auto& one = map_.evolved[i];
        if (const auto* source = findComponent(map_, resolved_.evolved[i]))
            add({MapKind::evolved, i, 0}, place(source->visibility, one.maturity),
                one.renamed.empty() ? one.name : one.renamed, one.label, source->decorators);
    }
}

// What labels should not cover: glyphs, pipelines, notes, markers, the legend, links and arrows.
void MapDrawer::fillObstacles(LabelObstacles& obstacles) const
{
    for (const auto& one : out_.targets)
        if (one.element.kind != MapKind::attitude)
            obstacles.addBox(one.box);
    for (const auto& bar : bars_)
        obstacles.addBox(bar);
    if (resolved_.links.size() > 600) // they cross everywhere; looking at each costs more than it helps
        return;
    for (const auto& mark : out_.marks)
        if (mark.kind == MapMarkKind::line && mark.points.size() == 2
            && (mark.element.kind == MapKind::link || mark.element.kind == MapKind::evolved))
            obstacles.addLine(mark.points[0], mark.points[1]);
    if (!map_.evolutionHidden)
        for (const auto start : map_.stageStarts) {
            const double x = out_.area.left + start * out_.area.width();
            obstacles.addLine({x, out_.area.top}, {x, out_.area.bottom}, 0.3);
        }
}

MapDrawing MapDrawer::draw()
{
    layOut();
    const auto paint = [&] {
        out_.marks.clear();
        out_.targets.clear();
        bars_.clear();
        if (!options_.only)
            frame();
        attitudes();
        links();
        arrows();
        pipelines();
        accelerators();
        components();
        evolved();
        legend();
        notes();
        annotations();
    };
    if (options_.labels) {
        out_.labels = *options_.labels;
    } else {
        // Once without labels, to know what is in their way.
        paint();
        LabelObstacles obstacles({2, out_.area.top - 18, out_.width - 2, out_.area.bottom - 1});
        fillObstacles(obstacles);
        std::vector<LabelRequest> requests;
        collectLabels(requests);
        out_.labels = placeLabels(requests, obstacles, width_);
    }
    paint();
    return std::move(out_);
}

} // namespace core
