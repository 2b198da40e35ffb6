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

// A parent that is only reached from its child does not go on to its other children: so both ways are kept apart.
std::vector<bool> MapReach::from(MapRef start) const
{
    std::vector<bool> reached(count_);
    std::vector<bool> asParent(count_);
    std::vector<std::pair<std::size_t, bool>> open = {{numberOf(start), true}};
    while (!open.empty()) {
        const auto [one, whole] = open.back();
        open.pop_back();
        if (whole ? asParent[one] : reached[one])
            continue;
        const bool isNew = !reached[one];
        reached[one] = true;
        if (whole) {
            asParent[one] = true;
            for (const auto child : children_[one])
                open.emplace_back(child, true);
        }
        if (!isNew)
            continue;
        for (const auto next : links_[one])
            open.emplace_back(next, true);
        if (parent_[one] < count_)
            open.emplace_back(parent_[one], false);
    }
    return reached;
}

} // namespace core
