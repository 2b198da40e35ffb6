// The texts of a map: which there are, what is in their way, and their marks. Part of draw_marks.h.
#include "core/map/draw_marks.h"
#include "core/map/label_space.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace core {

namespace {

constexpr std::size_t mostLinesInTheWay = 600; // beyond, they cross everywhere, and looking at each does not help
constexpr const char* attitudeNames[] = {"Pioneers", "Settlers", "Town Planners"};

int timesOf(const Decorators& marks) { return marks.ecosystem ? 3 : marks.hasStrategy() || marks.market ? 2 : 1; }

} // namespace

// Is any of a text that starts at a place in the picture?
bool MapDrawer::isSeen(MapSpot at, const std::string& words, const MapFont& face) const
{
    const MapBox box{at.x, at.y - textAbove(face), at.x + width_(words, face), at.y + textBelow(face)};
    return box.meets({0, 0, out_.width, out_.height});
}

void MapDrawer::collectElements()
{
    const auto add = [&](MapRef ref, MapRef source, MapSpot at, const std::string& name,
                         const std::optional<LabelOffset>& author, double reach, int times, double border) {
        if (!wanted(ref, source))
            return;
        auto& made = requests_.emplace_back();
        made.ref = ref;
        made.point = at;
        made.text = name;
        made.font = font(style_.labelSize, ref.kind == MapKind::anchor);
        // A label whose author put it wholly out of sight is placed as one without an offset.
        const bool byAuthor =
            author && (map_.labelsAsWritten || isSeen({at.x + author->x, at.y + author->y}, name, made.font));
        made.rule = byAuthor ? LabelRule::author : ref.kind == MapKind::anchor ? LabelRule::above : LabelRule::around;
        made.reach = reach;
        made.times = times;
        made.border = border;
        made.offset = author.value_or(LabelOffset{});
    };
    const auto addAll = [&](MapKind kind, const std::vector<MapComponent>& all) {
        for (std::uint32_t i = 0; i < all.size(); ++i) {
            const MapRef ref{kind, i, 0};
            const auto& one = all[i];
            add(ref, {}, spotOf(ref), one.name, one.label, kind == MapKind::anchor ? 2 : reachOf(one.decorators),
                kind == MapKind::anchor ? 1 : timesOf(one.decorators), 0);
        }
    };
    addAll(MapKind::anchor, map_.anchors);
    addAll(MapKind::component, map_.components);
    addAll(MapKind::submap, map_.submaps);
    for (std::uint32_t i = 0; i < map_.pipelines.size(); ++i)
        for (std::uint32_t c = 0; resolved_.pipelines[i] && c < map_.pipelines[i].children.size(); ++c) {
            const MapRef ref{MapKind::child, i, c};
            const auto& one = map_.pipelines[i].children[c];
            if (!map_.pipelines[i].hidden && map_.pipelines[i].maturity1 && map_.pipelines[i].maturity2)
                add(ref, resolved_.pipelines[i], spotOf(ref), one.name, one.label, 5, 1, 11);
        }
    for (std::uint32_t i = 0; i < map_.evolved.size(); ++i) {
        const auto& one = map_.evolved[i];
        if (const auto* source = findComponent(map_, resolved_.evolved[i])) {
            const auto& marks = evolvedMarks(one, *source);
            add({MapKind::evolved, i, 0}, resolved_.evolved[i], place(source->visibility, one.maturity),
                one.renamed.empty() ? one.name : one.renamed, one.label, reachOf(marks), timesOf(marks), 0);
        }
    }
}

// Notes, forces, areas, and what stands at links.
void MapDrawer::collectOthers()
{
    const auto add = [&](MapRef ref, LabelRule rule, MapSpot at, MapSpot end, const std::string& words,
                         const MapFont& face) {
        if (!words.empty())
            requests_.push_back({ref, rule, at, end, words, face, 0, 0, 1, {}});
    };
    for (std::uint32_t i = 0; i < map_.notes.size(); ++i)
        if (const MapRef ref{MapKind::note, i, 0}; wanted(ref))
            add(ref, LabelRule::note, place(map_.notes[i].visibility, map_.notes[i].maturity), {}, map_.notes[i].text,
                font(12, true));
    for (std::uint32_t i = 0; i < map_.accelerators.size(); ++i)
        if (const MapRef ref{MapKind::accelerator, i, 0}; wanted(ref))
            add(ref, LabelRule::beside, place(map_.accelerators[i].visibility, map_.accelerators[i].maturity), {},
                map_.accelerators[i].name, labelFont());
    for (std::uint32_t i = 0; i < map_.attitudes.size(); ++i) {
        const auto& one = map_.attitudes[i];
        const auto a = place(one.visibility, one.maturity);
        const auto b = place(one.visibility2, one.maturity2);
        if (const MapRef ref{MapKind::attitude, i, 0}; wanted(ref))
            add(ref, LabelRule::inside, {std::min(a.x, b.x), std::min(a.y, b.y)},
                {std::max(a.x, b.x), std::max(a.y, b.y)}, attitudeNames[static_cast<int>(one.kind)], font(11, true));
    }
    for (std::uint32_t i = 0; i < resolved_.links.size(); ++i) {
        const auto [a, b] = resolved_.links[i];
        const auto& link = map_.links[i];
        if ((link.context.empty() && link.flowValue.empty()) || !a || !b || !wanted(a, b))
            continue;
        add({MapKind::link, i, 0}, LabelRule::along, spotOf(a), spotOf(b), link.context, font(11));
        add({MapKind::link, i, 1}, LabelRule::value, spotOf(a), spotOf(b), link.flowValue, font(14, true));
    }
}

void MapDrawer::collectLabels()
{
    collectElements();
    collectOthers();
}

// What texts should not cover: the texts of the frame, glyphs, borders of pipelines, links, arrows.
void MapDrawer::fillSpace(LabelSpace& space) const
{
    for (const auto& mark : out_.marks) {
        if (mark.kind == MapMarkKind::text) {
            const double left = mark.align == MapAlign::start ? 0
                                : mark.align == MapAlign::end ? -mark.length
                                                              : -mark.length / 2;
            for (const auto& box : turnedBoxes(mark.points[0], left, mark.length, mark.angle, mark.font))
                space.addBox(box, weightOfText);
        } else if (mark.kind == MapMarkKind::polygon && mark.element.kind == MapKind::link) {
            space.addBox(boxAround(mark.points[0], 5), weightOfBar);
        }
    }
    for (const auto& one : out_.targets)
        if (one.element.kind != MapKind::attitude && one.element.kind != MapKind::pipeline)
            space.addBox(one.box, weightOfGlyph);
    for (const auto& bar : bars_)
        space.addBox(bar, weightOfBar);
    for (const auto& border : borders_)
        space.addBox(border, weightOfBorder);
    // Names belong on the map, not beside it.
    const auto& area = out_.area;
    space.addBox({0, area.bottom + 1, out_.width, out_.height}, weightOfMargin);
    space.addBox({0, 0, out_.width, area.top - 22}, weightOfMargin);
    space.addBox({0, 0, area.left - 1, out_.height}, weightOfMargin);
    if (resolved_.links.size() > mostLinesInTheWay)
        return;
    for (const auto& mark : out_.marks)
        if (mark.kind == MapMarkKind::line && mark.width < 5
            && (mark.element.kind == MapKind::link || mark.element.kind == MapKind::evolved))
            space.addLine(mark.points[0], mark.points[1], weightOfLink);
    if (!map_.evolutionHidden)
        for (const auto start : map_.stageStarts) {
            const double x = out_.area.left + start * out_.area.width();
            space.addLine({x, out_.area.top}, {x, out_.area.bottom}, weightOfAxis);
        }
}

void MapDrawer::placeTexts()
{
    placeMarkers();
    placeLegend();
    placeOverlayLegend();
    LabelSpace space({0, 0, out_.width, out_.height});
    fillSpace(space);
    for (std::uint32_t i = 0; i < map_.annotations.size(); ++i)
        for (std::uint32_t part = 0; part < map_.annotations[i].places.size(); ++part)
            space.addBox(boxAround(markerAt(i, part), markerRadius(numberOf(map_.annotations[i]))), weightOfText);
    if (const auto found = out_.labels.find(labelKey({MapKind::legend, 0, 0})); found != out_.labels.end())
        space.addBox(legendBox(found->second), weightOfText);
    for (const auto& box : overlays_)
        space.addBox(box, weightOfText);
    if (options_.overlay)
        space.addBox(overlayLegendBox(), weightOfText);
    auto placed = placeLabels(requests_, space, width_, options_.before, map_.labelsAsWritten);
    out_.labels.merge(placed);
}

MapColor MapDrawer::colorOf(MapRef ref) const
{
    return ref.kind == MapKind::evolved                 ? style_.evolved
           : ref.kind == MapKind::note                  ? style_.noteText
           : ref.kind == MapKind::link && ref.part == 1 ? style_.flowText
                                                        : style_.text;
}

void MapDrawer::drawText(const LabelRequest& request)
{
    const auto found = out_.labels.find(labelKey(request.ref));
    if (found == out_.labels.end())
        return;
    const auto& label = found->second;
    const auto color = colorOf(request.ref);
    const auto width = blockOf(label.lines, request.font, width_).width;
    if (request.rule == LabelRule::along) {
        text(captionSpot(request, label), request.text, request.font, color, MapAlign::middle).angle =
            captionAngle(request);
        return;
    }
    if (request.rule == LabelRule::value) {
        text(valueSpot(request, label, width), request.text, request.font, color, MapAlign::middle);
        return;
    }
    if (const auto leader = leaderOf(request, label, width))
        line((*leader)[0], (*leader)[1], style_.faint, 0.75).dash = MapDash::dots; // no link
    double y = request.point.y + label.dy;
    for (const auto& words : label.lines) {
        text({request.point.x + label.dx, y}, words, request.font, color, label.align);
        y += linePitch(request.font);
    }
    if (request.ref.kind != MapKind::attitude && request.ref.kind != MapKind::accelerator)
        target(request.ref, labelBox(request, label, width), hasLabel(request.ref.kind));
}

void MapDrawer::texts()
{
    for (const auto& request : requests_) {
        const auto from = out_.marks.size();
        drawText(request);
        auto ref = request.ref;
        MapRef first;
        MapRef second;
        if (ref.kind == MapKind::link) {
            first = resolved_.links[ref.index][0];
            second = resolved_.links[ref.index][1];
            ref.part = 0;
        } else if (ref.kind == MapKind::child) {
            first = resolved_.pipelines[ref.index];
        } else if (ref.kind == MapKind::evolved) {
            first = resolved_.evolved[ref.index];
        }
        own(from, ref, first, second);
    }
}

} // namespace core
