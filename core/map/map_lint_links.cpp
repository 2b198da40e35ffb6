// Rules about links. Part of map_lint.h.
#include "core/base/text.h"
#include "core/map/map_lint_rules.h"
#include "core/map/owm_report.h"
#include "core/map/owm_write.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace core {

namespace {

struct LinkPlaces {
    const MapLink* link;
    MapPoint from;
    MapPoint to;
};

bool isInMap(MapPoint at) { return at.visibility >= 0 && at.visibility <= 1 && at.maturity >= 0 && at.maturity <= 1; }

} // namespace

// Dependencies whose ends both have a written place on the map.
static std::vector<LinkPlaces> placedDependencies(const WardleyMap& map, const ResolvedNames& resolved)
{
    std::vector<LinkPlaces> all;
    for (std::size_t i = 0; i < map.links.size(); ++i) {
        const auto [a, b] = resolved.links[i];
        if (map.links[i].type != LinkType::dependency || !a || !b || a == b)
            continue;
        const auto isPlaced = [&](MapRef ref) {
            const auto* one = findComponent(map, ref.kind == MapKind::child ? resolved.pipelines[ref.index] : ref);
            return one && one->placed;
        };
        const LinkPlaces made{&map.links[i], placeOf(map, resolved, a), placeOf(map, resolved, b)};
        if (isPlaced(a) && isPlaced(b) && isInMap(made.from) && isInMap(made.to))
            all.push_back(made);
    }
    return all;
}

bool MapLinter::isSwapped()
{
    const auto links = placedDependencies(map_, resolved_);
    std::size_t low = 0;
    for (const auto& anchor : map_.anchors)
        low += anchor.placed && anchor.maturity >= 0.9 && anchor.visibility < 0.85 ? 1 : 0;
    std::size_t up = 0;
    std::size_t downAfter = 0;
    for (const auto& one : links) {
        up += one.from.visibility < one.to.visibility ? 1 : 0;
        downAfter += one.from.maturity > one.to.maturity ? 1 : 0;
    }
    const bool anchorsSay = low > 0 && low == map_.anchors.size() && (links.size() < 3 || up * 4 >= links.size());
    const bool linksSay = links.size() >= 3 && up * 2 > links.size() && downAfter * 2 > links.size();
    if (!anchorsSay && !linksSay)
        return false;
    SourceTokens at;
    if (!map_.anchors.empty())
        at = map_.anchors.front().at;
    else if (const auto* start = sourceOf(map_, names_.find(links.front().link->start)))
        at = *start;
    add("swapped_axes", Severity::warning, at, {MessageCode::map_swapped, {}}, {});
    return true;
}

void MapLinter::upwards()
{
    for (const auto& one : placedDependencies(map_, resolved_))
        if (one.from.visibility < one.to.visibility)
            add("link_upwards", Severity::hint, one.link->at,
                {MessageCode::map_upwards, {{"name", nameShown(one.link->start)}, {"other", nameShown(one.link->end)}}},
                {one.link->start, one.link->end});
}

// A dependency closes a circle if its end leads back to its start by dependencies above it in the text.
void MapLinter::cycles()
{
    const auto count = reach_.count();
    std::vector<std::vector<std::size_t>> above(count);
    std::set<std::pair<std::size_t, std::size_t>> seen;
    std::vector<std::size_t> open;
    std::vector<std::size_t> visited(count, 0);
    std::size_t looks = 0;
    constexpr std::size_t mostLooks = 20'000'000; // steps, in maps of many thousands of links
    for (std::size_t i = 0; i < map_.links.size() && looks < mostLooks; ++i) {
        const auto [a, b] = resolved_.links[i];
        if (map_.links[i].type != LinkType::dependency || !a || !b || a == b)
            continue;
        const auto from = reach_.numberOf(a);
        const auto to = reach_.numberOf(b);
        if (!seen.emplace(from, to).second)
            continue;
        open.assign(1, to);
        bool closes = false;
        while (!open.empty() && !closes) {
            const auto one = open.back();
            open.pop_back();
            ++looks;
            if (std::exchange(visited[one], i + 1) == i + 1)
                continue;
            closes = one == from;
            open.insert(open.end(), above[one].begin(), above[one].end());
        }
        above[from].push_back(to);
        if (closes)
            add("cycle", Severity::hint, map_.links[i].at,
                {MessageCode::map_cycle,
                 {{"name", nameShown(map_.links[i].end)}, {"other", nameShown(map_.links[i].start)}}},
                {map_.links[i].start, map_.links[i].end});
    }
}

void MapLinter::danglingEnds()
{
    constexpr std::size_t mostNear = 50; // looking for a near name takes time with the size of the map
    std::set<std::string> said;
    for (std::size_t i = 0; i < map_.links.size(); ++i)
        for (std::size_t side = 0; side < 2; ++side) {
            const auto& link = map_.links[i];
            const auto& end = side == 0 ? link.start : link.end;
            if (resolved_.links[i][side] || end.empty() || !said.insert(foldedName(end)).second)
                continue;
            auto at = link.at;
            at.name = side == 0 ? link.at.name : link.at.coordinates;
            auto& finding = add("dangling_end", Severity::warning, at,
                                {MessageCode::map_dangling, {{"name", nameShown(end)}}}, {end});
            if (said.size() > mostNear)
                continue;
            if (const auto near = names_.nearest(end); !near.empty())
                finding.fix = rewritten(link.at.line, at.name, writtenName(near));
        }
}

void MapLinter::oddLinks()
{
    const auto linksOnLine = [&](int line) {
        return std::ranges::count(map_.links, line, [](const MapLink& one) { return one.at.line; });
    };
    std::set<std::tuple<std::size_t, std::size_t, LinkType, std::string, std::string>> seen;
    for (std::size_t i = 0; i < map_.links.size(); ++i) {
        const auto [a, b] = resolved_.links[i];
        const auto& link = map_.links[i];
        if (!a || !b)
            continue;
        MapLintFinding* finding = nullptr;
        if (a == b)
            finding = &add("self_link", Severity::warning, link.at,
                           {MessageCode::map_self_link, {{"name", nameShown(link.start)}}}, {link.start});
        else if (!seen.emplace(reach_.numberOf(a), reach_.numberOf(b), link.type, link.flowValue, link.context).second)
            finding =
                &add("double_link", Severity::hint, link.at,
                     {MessageCode::map_double_link, {{"name", nameShown(link.start)}, {"other", nameShown(link.end)}}},
                     {link.start, link.end});
        if (finding && linksOnLine(link.at.line) == 1)
            finding->fix = removed(link.at.line);
    }
}

// Elements that no link names. Later ones of a name are left to duplicate_name.
void MapLinter::unlinked()
{
    std::vector<bool> named(reach_.count());
    bool anyLink = false;
    for (const auto& [a, b] : resolved_.links) {
        if (a == b)
            continue;
        anyLink = anyLink || (a && b);
        for (const auto ref : {a, b}) {
            if (!ref)
                continue;
            named[reach_.numberOf(ref)] = true;
            if (ref.kind == MapKind::child && resolved_.pipelines[ref.index])
                named[reach_.numberOf(resolved_.pipelines[ref.index])] = true;
        }
    }
    std::vector<const MapComponent*> alone;
    std::size_t elements = 0;
    const auto look = [&](MapKind kind, const std::vector<MapComponent>& all) {
        elements += all.size();
        for (std::uint32_t i = 0; i < all.size(); ++i)
            if (const MapRef ref{kind, i, 0}; !named[reach_.numberOf(ref)] && names_.exact(all[i].name) == ref)
                alone.push_back(&all[i]);
    };
    look(MapKind::anchor, map_.anchors);
    look(MapKind::component, map_.components);
    look(MapKind::submap, map_.submaps);
    std::ranges::sort(alone, {}, [](const MapComponent* one) { return one->at.line; });
    if (!anyLink && elements >= 2 && alone.size() >= 2) {
        add("no_link", Severity::hint, alone.front()->at, {MessageCode::map_no_links, {}}, {alone.front()->name});
        return;
    }
    for (const auto* one : alone)
        add("no_link", Severity::hint, one->at, {MessageCode::map_no_link, {{"name", nameShown(one->name)}}},
            {one->name});
}

void MapLinter::unreached()
{
    if (map_.anchors.empty())
        return;
    std::vector<bool> reached(reach_.count());
    for (std::uint32_t i = 0; i < map_.anchors.size(); ++i) {
        const auto one = reach_.from({MapKind::anchor, i, 0});
        for (std::size_t n = 0; n < one.size(); ++n)
            reached[n] = reached[n] || one[n];
    }
    std::vector<bool> linked(reach_.count());
    for (const auto& [a, b] : resolved_.links)
        for (const auto ref : {a, b})
            if (ref && !(a == b)) {
                linked[reach_.numberOf(ref)] = true;
                if (ref.kind == MapKind::child && resolved_.pipelines[ref.index])
                    linked[reach_.numberOf(resolved_.pipelines[ref.index])] = true;
            }
    const auto look = [&](MapKind kind, const std::vector<MapComponent>& all) {
        for (std::uint32_t i = 0; i < all.size(); ++i) {
            const MapRef ref{kind, i, 0};
            const auto number = reach_.numberOf(ref);
            if (linked[number] && !reached[number] && names_.exact(all[i].name) == ref)
                add("unreached", Severity::hint, all[i].at,
                    {MessageCode::map_unreached, {{"name", nameShown(all[i].name)}}}, {all[i].name});
        }
    };
    look(MapKind::component, map_.components);
    look(MapKind::submap, map_.submaps);
}

void MapLinter::suppliers()
{
    std::vector<int> under(reach_.count());
    for (std::uint32_t i = 0; i < map_.anchors.size(); ++i) {
        const auto one = reach_.from({MapKind::anchor, i, 0});
        for (std::size_t n = 0; n < one.size(); ++n)
            under[n] += one[n] ? 1 : 0;
    }
    const auto look = [&](MapKind kind, const std::vector<MapComponent>& all) {
        for (std::uint32_t i = 0; i < all.size(); ++i) {
            const auto& marks = all[i].decorators;
            const int anchors = under[reach_.numberOf({kind, i, 0})];
            if (anchors >= 2 && (marks.buy || marks.outsource) && !marks.market && !marks.ecosystem)
                add("single_supplier", Severity::hint, all[i].at,
                    {MessageCode::map_single_supplier,
                     {{"name", nameShown(all[i].name)}, {"count", arg::Count(static_cast<std::size_t>(anchors))}}},
                    {all[i].name});
        }
    };
    look(MapKind::component, map_.components);
    look(MapKind::submap, map_.submaps);
}

} // namespace core
