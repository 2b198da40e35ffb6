#include "core/map/map_names.h"

#include "core/map/owm_lines.h"

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

namespace core {

namespace {

struct Declared {
    int line;
    std::string_view name;
    MapRef ref;
};

void collect(std::vector<Declared>& all, const std::vector<MapComponent>& from, MapKind kind)
{
    for (std::size_t i = 0; i < from.size(); ++i)
        all.push_back({from[i].at.line, from[i].name, {kind, static_cast<std::uint32_t>(i), 0}});
}

std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        auto diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const auto next = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0U : 1U)});
            diagonal = std::exchange(row[j], next);
        }
    }
    return row[b.size()];
}

} // namespace

MapNames::MapNames(const WardleyMap& map)
{
    std::vector<Declared> all;
    all.reserve(map.components.size() + map.anchors.size() + map.submaps.size());
    collect(all, map.components, MapKind::component);
    collect(all, map.anchors, MapKind::anchor);
    collect(all, map.submaps, MapKind::submap);
    std::ranges::stable_sort(all, {}, &Declared::line);
    for (std::size_t i = 0; i < map.pipelines.size(); ++i)
        for (std::size_t c = 0; c < map.pipelines[i].children.size(); ++c)
            all.push_back({0,
                           map.pipelines[i].children[c].name,
                           {MapKind::child, static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(c)}});
    exact_.reserve(all.size());
    for (const auto& one : all)
        exact_.try_emplace(one.name, one.ref);
}

MapRef MapNames::exact(std::string_view name) const
{
    const auto found = exact_.find(name);
    return found == exact_.end() ? MapRef{} : found->second;
}

MapRef MapNames::find(std::string_view name) const
{
    if (const auto found = exact_.find(name); found != exact_.end())
        return found->second;
    if (!foldedReady_) {
        foldedReady_ = true;
        // Of names that differ only in case the first in the map is meant; the hash table has lost the order.
        std::vector<std::pair<MapRef, std::string_view>> ordered;
        for (const auto& [declared, ref] : exact_)
            ordered.emplace_back(ref, declared);
        std::ranges::sort(ordered, [](const auto& a, const auto& b) {
            return std::tuple(a.first.kind, a.first.index, a.first.part)
                   < std::tuple(b.first.kind, b.first.index, b.first.part);
        });
        for (const auto& [ref, declared] : ordered)
            folded_.try_emplace(foldedName(declared), ref);
    }
    const auto found = folded_.find(foldedName(name));
    return found == folded_.end() ? MapRef{} : found->second;
}

std::string_view MapNames::nearest(std::string_view name) const
{
    std::string_view best;
    const auto wanted = foldedName(name.substr(0, 80));
    auto least = std::max<std::size_t>(2, wanted.size() / 3) + 1;
    for (const auto& [declared, ref] : exact_) {
        if (declared.size() > 80 || declared.size() + least < wanted.size() || wanted.size() + least < declared.size())
            continue;
        const auto away = distance(wanted, foldedName(declared));
        if (away < least || (away == least && !best.empty() && declared < best)) {
            least = away;
            best = declared;
        }
    }
    return best;
}

} // namespace core
