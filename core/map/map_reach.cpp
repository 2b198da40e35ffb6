#include "core/map/map_reach.h"

#include <utility>

namespace core {

MapReach::MapReach(const WardleyMap& map, const ResolvedNames& resolved)
    : anchors_(map.components.size()), submaps_(anchors_ + map.anchors.size()), count_(submaps_ + map.submaps.size())
{
    for (const auto& pipe : map.pipelines) {
        pipelines_.push_back(count_);
        count_ += pipe.children.size();
    }
    refs_.resize(count_);
    for (const auto ref : elementsOf(map))
        if (canBeLinked(ref.kind))
            refs_[numberOf(ref)] = ref;
    links_.resize(count_);
    children_.resize(count_);
    parent_.assign(count_, count_);
    for (std::size_t i = 0; i < map.pipelines.size(); ++i)
        if (resolved.pipelines[i])
            for (std::size_t c = 0; c < map.pipelines[i].children.size(); ++c) {
                const auto parent = numberOf(resolved.pipelines[i]);
                children_[parent].push_back(pipelines_[i] + c);
                parent_[pipelines_[i] + c] = parent;
            }
    for (const auto& [a, b] : resolved.links)
        if (a && b)
            links_[numberOf(a)].push_back(numberOf(b));
}

std::size_t MapReach::numberOf(MapRef ref) const
{
    switch (ref.kind) {
    case MapKind::anchor: return anchors_ + ref.index;
    case MapKind::submap: return submaps_ + ref.index;
    case MapKind::child: return pipelines_[ref.index] + ref.part;
    default: return ref.index;
    }
}

std::vector<bool> MapReach::from(MapRef start) const
{
    const auto steps = ways(start).steps;
    std::vector<bool> reached(count_);
    for (std::size_t i = 0; i < count_; ++i)
        reached[i] = steps[i] != MapWays::none;
    return reached;
}

// A parent that is only reached from its child does not go on to its other children: so both ways to reach it are kept
// apart, the passing one under an even number.
MapWays MapReach::ways(MapRef start) const
{
    MapWays made{std::vector<std::size_t>(count_, MapWays::none), std::vector<std::size_t>(2 * count_, MapWays::none)};
    std::vector<std::size_t> open = {2 * numberOf(start) + 1};
    std::vector<bool> seen(2 * count_);
    made.steps[open[0] / 2] = 0;
    made.before[open[0]] = open[0];
    seen[open[0]] = true;
    const auto reach = [&](std::size_t from, std::size_t state) {
        if (seen[state] || seen[state | 1])
            return;
        seen[state] = true;
        made.before[state] = from;
        if (made.steps[state / 2] == MapWays::none)
            made.steps[state / 2] = made.steps[from / 2] + 1;
        open.push_back(state);
    };
    for (std::size_t i = 0; i < open.size(); ++i) {
        const auto from = open[i];
        const auto one = from / 2;
        if (from % 2 == 1)
            for (const auto child : children_[one])
                reach(from, 2 * child + 1);
        for (const auto next : links_[one])
            reach(from, 2 * next + 1);
        if (parent_[one] < count_)
            reach(from, 2 * parent_[one]);
    }
    return made;
}

std::vector<std::size_t> MapWays::to(std::size_t element) const
{
    // Of both ways to reach it the one that was found first is the shorter.
    auto state = 2 * element + (before[2 * element] == none ? 1 : 0);
    if (before[2 * element] != none && before[2 * element + 1] != none
        && steps[before[2 * element + 1] / 2] < steps[before[2 * element] / 2])
        ++state;
    std::vector<std::size_t> way;
    for (; before[state] != none; state = before[state]) {
        way.push_back(state / 2);
        if (before[state] == state)
            break;
    }
    return {way.rbegin(), way.rend()};
}

} // namespace core
