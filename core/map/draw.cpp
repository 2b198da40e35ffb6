#include "core/map/draw.h"

#include "core/map/draw_marks.h"

#include <algorithm>
#include <cmath>

namespace core {

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

MapSpot drawnAt(const MapDrawing& drawing, MapRef ref, MapPoint place)
{
    const auto spot = spotAt(drawing, place.visibility, place.maturity);
    if (ref.kind != MapKind::annotation && ref.kind != MapKind::legend && ref.kind != MapKind::note)
        return spot;
    const auto found = drawing.labels.find(labelKey(ref));
    return found == drawing.labels.end() ? spot : MapSpot{spot.x + found->second.dx, spot.y + found->second.dy};
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

MapDrawing drawMap(const WardleyMap& map, const ResolvedNames& resolved, const DrawOptions& options,
                   const TextWidth& width)
{
    return MapDrawer(map, resolved, options, width).draw();
}

} // namespace core
