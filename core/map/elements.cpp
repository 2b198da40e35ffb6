#include "core/map/elements.h"

#include "core/map/map_names.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace core {

namespace {

// Calls visit with the element itself, whose type says what it has.
template <typename Map, typename Visit>
void visitElement(Map& map, MapRef ref, Visit visit)
{
    const auto i = ref.index;
    switch (ref.kind) {
    case MapKind::none: return;
    case MapKind::component: return visit(map.components[i]);
    case MapKind::anchor: return visit(map.anchors[i]);
    case MapKind::submap: return visit(map.submaps[i]);
    case MapKind::pipeline: return visit(map.pipelines[i]);
    case MapKind::child: return visit(map.pipelines[i].children[ref.part]);
    case MapKind::evolved: return visit(map.evolved[i]);
    case MapKind::link: return visit(map.links[i]);
    case MapKind::note: return visit(map.notes[i]);
    case MapKind::annotation: return visit(map.annotations[i]);
    case MapKind::attitude: return visit(map.attitudes[i]);
    case MapKind::accelerator: return visit(map.accelerators[i]);
    case MapKind::legend: return visit(map.legend);
    }
}

// The same for what has the coordinates: of an annotation that is one of its places.
template <typename Map, typename Visit>
void visitPlace(Map& map, MapRef ref, Visit visit)
{
    if (ref.kind == MapKind::annotation)
        visit(map.annotations[ref.index].places[ref.part]);
    else
        visitElement(map, ref, visit);
}

} // namespace

std::vector<MapRef> elementsOf(const WardleyMap& map)
{
    std::vector<MapRef> all;
    const auto add = [&](MapKind kind, const auto& list) {
        for (std::uint32_t i = 0; i < list.size(); ++i)
            all.push_back({kind, i, 0});
    };
    add(MapKind::component, map.components);
    add(MapKind::anchor, map.anchors);
    add(MapKind::submap, map.submaps);
    add(MapKind::pipeline, map.pipelines);
    for (std::uint32_t i = 0; i < map.pipelines.size(); ++i)
        for (std::uint32_t c = 0; c < map.pipelines[i].children.size(); ++c)
            all.push_back({MapKind::child, i, c});
    add(MapKind::evolved, map.evolved);
    add(MapKind::link, map.links);
    add(MapKind::note, map.notes);
    add(MapKind::annotation, map.annotations);
    add(MapKind::attitude, map.attitudes);
    add(MapKind::accelerator, map.accelerators);
    if (map.legendAt)
        all.push_back({MapKind::legend, 0, 0});
    return all;
}

const SourceTokens* sourceOf(const WardleyMap& map, MapRef ref)
{
    const SourceTokens* at = ref.kind == MapKind::legend && map.legendAt ? &*map.legendAt : nullptr;
    visitElement(map, ref, [&](const auto& element) {
        if constexpr (requires { element.at; })
            at = &element.at;
    });
    return at;
}

std::string nameOf(const WardleyMap& map, MapRef ref)
{
    std::string name;
    visitElement(map, ref, [&](const auto& element) {
        if constexpr (requires { element.name; })
            name = element.name;
        else if constexpr (requires { element.text; })
            name = element.text;
    });
    return name;
}

const MapComponent* findComponent(const WardleyMap& map, MapRef ref)
{
    switch (ref.kind) {
    case MapKind::component: return &map.components[ref.index];
    case MapKind::anchor: return &map.anchors[ref.index];
    case MapKind::submap: return &map.submaps[ref.index];
    default: return nullptr;
    }
}

ResolvedNames resolveNames(const WardleyMap& map)
{
    const MapNames names(map);
    ResolvedNames resolved;
    resolved.links.reserve(map.links.size());
    for (const auto& link : map.links)
        resolved.links.push_back({names.find(link.start), names.find(link.end)});
    for (const auto& evolved : map.evolved)
        resolved.evolved.push_back(names.find(evolved.name));
    for (const auto& pipe : map.pipelines) {
        const auto parent = names.exact(pipe.name);
        resolved.pipelines.push_back(parent.kind == MapKind::component ? parent : MapRef{});
    }
    for (std::uint32_t i = 0; i < map.evolved.size(); ++i)
        resolved.chain.push_back(i);
    std::ranges::stable_sort(resolved.chain, [&](std::uint32_t a, std::uint32_t b) {
        const auto key = [&](std::uint32_t i) {
            return std::tuple(resolved.evolved[i].kind, resolved.evolved[i].index, map.evolved[i].maturity);
        };
        return key(a) < key(b);
    });
    return resolved;
}

MapPoint placeOf(const WardleyMap& map, const ResolvedNames& resolved, MapRef ref)
{
    MapPoint place;
    visitPlace(map, ref, [&](const auto& at) {
        if constexpr (requires { at.visibility; }) {
            place = {at.visibility, at.maturity};
        } else if constexpr (requires { at.maturity; }) {
            place.maturity = at.maturity;
            const auto source =
                ref.kind == MapKind::evolved ? resolved.evolved[ref.index] : resolved.pipelines[ref.index];
            if (const auto* component = findComponent(map, source))
                place.visibility = component->visibility;
        }
    });
    return place;
}

double insideMap(double coordinate) { return std::isfinite(coordinate) ? std::clamp(coordinate, 0.0, 1.0) : 0.0; }

std::vector<double> coordinatesAt(const WardleyMap& map, MapRef ref, MapPoint to)
{
    to = {insideMap(to.visibility), insideMap(to.maturity)};
    std::vector<double> all;
    visitPlace(map, ref, [&](const auto& at) {
        if constexpr (requires { at.visibility2; })
            all = {to.visibility, to.maturity, insideMap(at.visibility2 + to.visibility - at.visibility),
                   insideMap(at.maturity2 + to.maturity - at.maturity)};
        else if constexpr (requires { at.visibility; })
            all = {to.visibility, to.maturity};
        else if constexpr (requires { at.maturity; })
            all = {to.maturity};
    });
    return all;
}

void setCoordinates(WardleyMap& map, MapRef ref, const std::vector<double>& coordinates)
{
    visitPlace(map, ref, [&](auto& at) {
        auto next = coordinates.begin();
        if constexpr (requires { at.visibility; })
            at.visibility = *next++;
        if constexpr (requires { at.maturity; })
            at.maturity = *next++;
        if constexpr (requires { at.visibility2; }) {
            at.visibility2 = *next++;
            at.maturity2 = *next++;
        }
    });
}

std::vector<MapRef> movesWith(const WardleyMap& map, const ResolvedNames& resolved, MapRef ref)
{
    std::vector<MapRef> all = {ref};
    for (std::uint32_t i = 0; i < resolved.pipelines.size(); ++i) {
        if (ref.kind == MapKind::child && ref.index == i)
            all.push_back({MapKind::pipeline, i, 0});
        if (!(resolved.pipelines[i] == ref) || ref.kind == MapKind::none)
            continue;
        all.push_back({MapKind::pipeline, i, 0});
        for (std::uint32_t c = 0; c < map.pipelines[i].children.size(); ++c)
            all.push_back({MapKind::child, i, c});
    }
    MapRef source = ref;
    if (ref.kind == MapKind::evolved)
        source = resolved.evolved[ref.index];
    if (source)
        for (std::uint32_t i = 0; i < resolved.evolved.size(); ++i)
            if (resolved.evolved[i] == source && !(MapRef{MapKind::evolved, i, 0} == ref))
                all.push_back({MapKind::evolved, i, 0});
    return all;
}

} // namespace core
