#include "core/map/draw.h"

#include "core/map/draw_marks.h"
#include "core/map/map_names.h"
#include "core/map/owm_lint.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace core {

MapTies tieMap(const WardleyMap& map)
{
    const MapNames names(map);
    MapTies ties;
    ties.links.reserve(map.links.size());
    for (const auto& link : map.links)
        ties.links.push_back({names.find(link.start), names.find(link.end)});
    for (const auto& evolved : map.evolved)
        ties.evolved.push_back(names.find(evolved.name));
    for (const auto& pipe : map.pipelines) {
        const auto parent = names.exact(pipe.name);
        ties.pipelines.push_back(parent.kind == MapKind::component ? parent : MapRef{});
    }
    for (std::uint32_t i = 0; i < map.evolved.size(); ++i)
        ties.chain.push_back(i);
    std::ranges::stable_sort(ties.chain, [&](std::uint32_t a, std::uint32_t b) {
        const auto key = [&](std::uint32_t i) {
            return std::tuple(ties.evolved[i].kind, ties.evolved[i].index, map.evolved[i].maturity);
        };
        return key(a) < key(b);
    });
    return ties;
}

std::vector<MapRef> movesWith(const WardleyMap& map, const MapTies& ties, MapRef ref)
{
    std::vector<MapRef> all = {ref};
    for (std::uint32_t i = 0; i < ties.pipelines.size(); ++i) {
        if (ref.kind == MapKind::child && ref.index == i)
            all.push_back({MapKind::pipeline, i, 0});
        if (!(ties.pipelines[i] == ref) || ref.kind == MapKind::none)
            continue;
        all.push_back({MapKind::pipeline, i, 0});
        for (std::uint32_t c = 0; c < map.pipelines[i].children.size(); ++c)
            all.push_back({MapKind::child, i, c});
    }
    MapRef source = ref;
    if (ref.kind == MapKind::evolved)
        source = ties.evolved[ref.index];
    if (source)
        for (std::uint32_t i = 0; i < ties.evolved.size(); ++i)
            if (ties.evolved[i] == source && !(MapRef{MapKind::evolved, i, 0} == ref))
                all.push_back({MapKind::evolved, i, 0});
    return all;
}

bool touches(const MapMark& mark, const std::vector<MapRef>& refs)
{
    const auto has = [&](MapRef ref) { return ref && std::ranges::find(refs, ref) != refs.end(); };
    return has(mark.element) || has(mark.from) || has(mark.to);
}

MapPoint pointAt(const MapDrawing& drawing, MapSpot at)
{
    return {1 - (at.y - drawing.area.top) / drawing.area.height(), (at.x - drawing.area.left) / drawing.area.width()};
}

MapSpot spotAt(const MapDrawing& drawing, double visibility, double maturity)
{
    const auto inside = [](double value) { return std::clamp(value, 0.0, 1.0); };
    return {drawing.area.left + inside(maturity) * drawing.area.width(),
            drawing.area.top + (1 - inside(visibility)) * drawing.area.height()};
}

MapRef elementAt(const MapDrawing& drawing, MapSpot at, double reach, bool* isLabel)
{
    MapRef label;
    MapRef near;
    double least = reach * reach;
    for (auto it = drawing.targets.rbegin(); it != drawing.targets.rend(); ++it) {
        if (it->isLabel) {
            if (!label && it->box.contains(at))
                label = it->element;
            continue;
        }
        // Distance to the glyph's box; inside it is 0.
        const double dx = std::max({it->box.left - at.x, 0.0, at.x - it->box.right});
        const double dy = std::max({it->box.top - at.y, 0.0, at.y - it->box.bottom});
        const double away = dx * dx + dy * dy;
        if (away < least || (away == 0 && !near)) {
            least = away;
            near = it->element;
        }
    }
    if (isLabel)
        *isLabel = !near && label;
    return near ? near : label;
}

MapDrawing drawMap(const WardleyMap& map, const MapTies& ties, const DrawOptions& options, const TextWidth& width)
{
    return MapDrawer(map, ties, options, width).draw();
}

} // namespace core
