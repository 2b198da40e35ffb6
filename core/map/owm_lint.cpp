#include "core/map/owm_lint.h"

#include "core/base/text.h"
#include "core/map/elements.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <unordered_set>

namespace core {

namespace {

void forPlaces(const WardleyMap& map, const auto& visit)
{
    for (const auto* list : {&map.components, &map.anchors, &map.submaps})
        for (const auto& one : *list)
            if (one.placed)
                visit(one.at, one.name, one.visibility, one.maturity);
    for (const auto& note : map.notes)
        visit(note.at, note.text, note.visibility, note.maturity);
    for (const auto& one : map.accelerators)
        visit(one.at, one.name, one.visibility, one.maturity);
}

// Two numbers of a token divided by 100 or exchanged, the blanks between them kept.
std::string rewritten(std::string_view list, bool swap)
{
    const auto comma = list.find(',');
    if (comma == std::string_view::npos)
        return std::string(list);
    const auto first = trim(list.substr(0, comma));
    const auto rest = list.substr(comma + 1);
    const auto second = trim(rest.substr(0, rest.find(',')));
    if (swap)
        return fmt::format("{}, {}", second, first);
    return fmt::format("{}, {}", shortest(leadingNumber(first).value_or(0) / 100),
                       shortest(leadingNumber(second).value_or(0) / 100));
}

void lintRanges(const WardleyMap& map, OwmReport& report)
{
    forPlaces(map, [&](const SourceTokens& at, const std::string& name, double v, double m) {
        const auto inside = [](double x) { return x >= 0 && x <= 1; };
        if (inside(v) && inside(m))
            return;
        const auto percent = [](double x) { return x > 1 && x <= 100; };
        const auto list = report.code(at.line).substr(at.coordinates.begin, at.coordinates.end - at.coordinates.begin);
        if (percent(v) && percent(m))
            report.add(Severity::warning, "owm.looks-like-percent", at.line, at.coordinates,
                       {MessageCode::map_percent, {{"name", nameShown(name)}}}, {{MessageCode::map_fix_percent, {}}},
                       {report.edit(at.line, at.coordinates, rewritten(list, false))});
        else
            report.add(Severity::warning, "owm.out-of-range", at.line, at.coordinates,
                       {MessageCode::map_outside_at_edge, {{"name", nameShown(name)}}},
                       {{MessageCode::map_fix_numbers, {}}});
    });
    for (const auto& one : map.evolved)
        if (one.maturity < 0 || one.maturity > 1)
            report.add(Severity::warning, "owm.out-of-range", one.at.line, one.at.coordinates,
                       {MessageCode::map_moves_outside, {{"name", nameShown(one.name)}}},
                       {{MessageCode::map_fix_number, {}}});
    for (const auto& pipe : map.pipelines)
        for (const auto& child : pipe.children)
            if (child.maturity < 0 || child.maturity > 1)
                report.add(Severity::warning, "owm.out-of-range", child.at.line, child.at.coordinates,
                           {MessageCode::map_outside, {{"name", nameShown(child.name)}}},
                           {{MessageCode::map_fix_number, {}}});
}

void lintDuplicates(const WardleyMap& map, const MapNames& names, OwmReport& report)
{
    for (const auto* list : {&map.components, &map.anchors, &map.submaps})
        for (const auto& one : *list) {
            const auto* first = findComponent(map, names.exact(one.name));
            if (first && first->at.line != one.at.line)
                report.add(Severity::warning, "owm.duplicate-name", one.at.line, one.at.name,
                           {MessageCode::map_declared_twice,
                            {{"name", nameShown(one.name)},
                             {"first", arg::Name{std::to_string(first->at.line)}},
                             {"line", arg::Name{std::to_string(one.at.line)}}}},
                           {{MessageCode::map_fix_rename, {}}});
        }
}

// The elements at the ends of each link, looked up once for all rules.
using LinkEnds = std::vector<std::array<MapRef, 2>>;

std::vector<std::string> lintLinkEnds(const WardleyMap& map, const LinkEnds& resolved, OwmReport& report)
{
    std::vector<std::string> missing;
    std::unordered_set<std::string_view> seen;
    std::size_t links = 0;
    const MapLink* first = nullptr;
    for (std::size_t i = 0; i < map.links.size(); ++i) {
        const auto& link = map.links[i];
        bool whole = true;
        for (std::size_t side = 0; side < 2; ++side) {
            if (resolved[i][side])
                continue;
            const auto& end = side == 0 ? link.start : link.end;
            whole = false;
            if (!end.empty() && seen.insert(end).second)
                missing.push_back(end);
        }
        if (!whole && ++links == 1)
            first = &link;
    }
    if (first) {
        constexpr std::size_t most = 5;
        arg::Names names;
        for (std::size_t i = 0; i < std::min(missing.size(), most); ++i)
            names.texts.push_back(nameShown(missing[i]).text);
        std::vector<Argument> arguments{{"n", arg::Count(links)}, {"all", arg::Count(map.links.size())}};
        if (!names.texts.empty())
            arguments.push_back({"names", std::move(names)});
        if (missing.size() > most)
            arguments.push_back({"more", arg::Count(missing.size() - most)});
        const auto code = missing.empty()         ? MessageCode::map_links_without_end
                          : missing.size() > most ? MessageCode::map_links_missing_more
                                                  : MessageCode::map_links_missing;
        report.add(Severity::warning, "owm.unresolved-link-end", first->at.line, report.whole(first->at.line),
                   {code, std::move(arguments)}, {{MessageCode::map_fix_links, {}}});
    }
    return missing;
}

void lintPipelines(const WardleyMap& map, const MapNames& names, OwmReport& report)
{
    for (const auto& pipe : map.pipelines)
        if (const auto ref = names.exact(pipe.name); ref.kind != MapKind::component) {
            const auto near = names.find(pipe.name);
            const auto* other = findComponent(map, near);
            report.add(Severity::warning, "owm.pipeline-no-parent", pipe.at.line, pipe.at.name,
                       {MessageCode::map_pipeline_no_parent, {{"name", nameShown(pipe.name)}}},
                       other ? Messages{{MessageCode::map_fix_near, {{"name", nameShown(other->name)}}}}
                             : Messages{{MessageCode::map_fix_declare_name, {}}},
                       other ? TextEdits{report.edit(pipe.at.line, pipe.at.name, other->name)} : TextEdits{});
        }
}

void lintUrls(const WardleyMap& map, OwmReport& report)
{
    std::unordered_set<std::string_view> keys;
    for (const auto& url : map.urls)
        keys.insert(url.name);
    for (const auto& submap : map.submaps)
        if (!submap.url.empty() && !keys.contains(submap.url))
            report.add(Severity::warning, "owm.url-missing", submap.at.line, submap.at.name,
                       {MessageCode::map_no_url, {{"url", nameShown(submap.url)}, {"name", nameShown(submap.name)}}},
                       {{MessageCode::map_fix_no_url, {{"url", arg::Name{submap.url}}}}});
}

struct Ends {
    const MapLink* link;
    const MapComponent* start;
    const MapComponent* end;
};

std::vector<Ends> dependencies(const WardleyMap& map, const LinkEnds& resolved)
{
    std::vector<Ends> all;
    all.reserve(map.links.size());
    for (std::size_t i = 0; i < map.links.size(); ++i) {
        const auto& link = map.links[i];
        if (link.type != LinkType::dependency)
            continue;
        const auto* start = findComponent(map, resolved[i][0]);
        const auto* end = findComponent(map, resolved[i][1]);
        if (start && end && start != end && start->placed && end->placed)
            all.push_back({&link, start, end});
    }
    return all;
}

// Machine-made maps often write [maturity, visibility]: then anchors lie low and far right, or most dependencies run up
// but would run down after swapping. See README.md, Findings.
bool lintSwapped(const WardleyMap& map, const std::vector<Ends>& links, OwmReport& report)
{
    std::size_t low = 0;
    for (const auto& anchor : map.anchors)
        low += anchor.placed && anchor.maturity >= 0.9 && anchor.visibility < 0.85 ? 1 : 0;
    std::size_t up = 0;
    std::size_t downAfter = 0;
    for (const auto& ends : links) {
        up += ends.start->visibility < ends.end->visibility ? 1 : 0;
        downAfter += ends.start->maturity > ends.end->maturity ? 1 : 0;
    }
    const bool anchorsSay = low > 0 && low == map.anchors.size();
    const bool linksSay = links.size() >= 3 && up * 2 > links.size() && downAfter * 2 > links.size();
    const bool linksDeny = links.size() >= 3 && up * 4 < links.size();
    if (!linksSay && (!anchorsSay || linksDeny))
        return false;
    TextEdits edits;
    forPlaces(map, [&](const SourceTokens& at, const std::string&, double, double) {
        const auto list = report.code(at.line).substr(at.coordinates.begin, at.coordinates.end - at.coordinates.begin);
        if (!at.coordinates.isEmpty())
            edits.push_back(report.edit(at.line, at.coordinates, rewritten(list, true)));
    });
    const auto& first = !map.anchors.empty() ? map.anchors.front().at : links.front().start->at;
    report.add(Severity::warning, "owm.axes-look-swapped", first.line, first.coordinates,
               {MessageCode::map_swapped, {}}, {{MessageCode::map_fix_swapped, {}}}, std::move(edits));
    return true;
}

void lintDirections(const std::vector<Ends>& links, OwmReport& report)
{
    for (const auto& ends : links)
        if (ends.start->visibility < ends.end->visibility && !report.skipIfFull())
            report.add(Severity::hint, "owm.link-upwards", ends.link->at.line, report.whole(ends.link->at.line),
                       {MessageCode::map_upwards,
                        {{"name", nameShown(ends.start->name)}, {"other", nameShown(ends.end->name)}}},
                       {{MessageCode::map_fix_upwards, {}}});
}

// Every dependency that closes a circle, found by depth-first search without recursion: a map may be a chain of
// thousands.
void lintCycles(const WardleyMap& map, const std::vector<Ends>& links, OwmReport& report)
{
    const auto number = [&](const MapComponent* one) {
        const auto in = [one](const std::vector<MapComponent>& list) {
            return !list.empty() && one >= list.data() && one < list.data() + list.size();
        };
        if (in(map.components))
            return static_cast<std::size_t>(one - map.components.data());
        if (in(map.anchors))
            return map.components.size() + static_cast<std::size_t>(one - map.anchors.data());
        return map.components.size() + map.anchors.size() + static_cast<std::size_t>(one - map.submaps.data());
    };
    const auto count = map.components.size() + map.anchors.size() + map.submaps.size();
    std::vector<std::vector<std::pair<std::size_t, const MapLink*>>> out(count);
    for (const auto& ends : links)
        out[number(ends.start)].emplace_back(number(ends.end), ends.link);
    std::vector<char> state(count, 0); // 0 new, 1 on the way, 2 done
    std::vector<std::pair<std::size_t, std::size_t>> path;
    for (std::size_t root = 0; root < count; ++root) {
        if (state[root] != 0)
            continue;
        path.emplace_back(root, 0);
        state[root] = 1;
        while (!path.empty()) {
            auto& [node, next] = path.back();
            if (next == out[node].size()) {
                state[node] = 2;
                path.pop_back();
                continue;
            }
            const auto [to, link] = out[node][next++];
            if (state[to] == 1 && !report.skipIfFull())
                report.add(
                    Severity::hint, "owm.link-cycle", link->at.line, report.whole(link->at.line),
                    {MessageCode::map_cycle, {{"name", nameShown(link->end)}, {"other", nameShown(link->start)}}},
                    {{MessageCode::map_fix_cycle, {}}});
            if (state[to] == 0) {
                state[to] = 1;
                path.emplace_back(to, 0);
            }
        }
    }
}

} // namespace

void lintEvolution(const MapEvolution& evolution, MapRef found, const WardleyMap& map, const MapNames& names,
                   OwmReport& report)
{
    if (!found) {
        // The search for a near name takes time with the size of the map: only where its answer will be listed.
        const auto near = map.evolved.size() < 50 ? names.nearest(evolution.name) : std::string_view();
        report.add(Severity::error, "owm.unknown-evolve", evolution.at.line, evolution.at.name,
                   {MessageCode::map_evolve_unknown, {{"name", nameShown(evolution.name)}}},
                   near.empty() ? Messages{{MessageCode::map_fix_declare_or_correct, {}}}
                                : Messages{{MessageCode::map_fix_near, {{"name", nameShown(near)}}}},
                   near.empty() ? TextEdits{}
                                : TextEdits{report.edit(evolution.at.line, evolution.at.name, std::string(near))});
        return;
    }
    if (const auto* source = findComponent(map, found); source && evolution.maturity < source->maturity)
        report.add(Severity::warning, "owm.evolve-backwards", evolution.at.line,
                   evolution.at.coordinates.isEmpty() ? evolution.at.name : evolution.at.coordinates,
                   {MessageCode::map_backwards,
                    {{"name", nameShown(evolution.name)},
                     {"from", arg::Name{shortest(source->maturity)}},
                     {"to", arg::Name{shortest(evolution.maturity)}}}},
                   {{MessageCode::map_fix_backwards, {}}});
}

std::vector<std::string> lintMap(const WardleyMap& map, const MapNames& names, OwmReport& report)
{
    lintRanges(map, report);
    lintDuplicates(map, names, report);
    lintPipelines(map, names, report);
    lintUrls(map, report);
    LinkEnds resolved;
    resolved.reserve(map.links.size());
    for (const auto& link : map.links)
        resolved.push_back({names.find(link.start), names.find(link.end)});
    const auto links = dependencies(map, resolved);
    if (!lintSwapped(map, links, report))
        lintDirections(links, report);
    lintCycles(map, links, report);
    return lintLinkEnds(map, resolved, report);
}

} // namespace core
