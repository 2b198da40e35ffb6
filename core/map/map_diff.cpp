#include "core/map/map_diff.h"

#include "core/base/text.h"
#include "core/map/elements.h"
#include "core/map/map_bindings.h"
#include "core/map/map_json.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

namespace core {

namespace {

constexpr double nearby = 0.05 + 1e-9;
constexpr std::size_t nobody = static_cast<std::size_t>(-1);

struct DiffElement {
    MapRef ref;
    std::string name;
    MapPoint at;
    int line = 0;
    std::size_t twin = nobody; // its number in the other map
};

// One of the two maps, its elements in the order of the text.
struct DiffSide {
    explicit DiffSide(const WardleyMap& read);
    std::size_t numberOf(MapRef ref) const
    {
        const auto found = numbers.find({static_cast<int>(ref.kind), ref.index, ref.part});
        return found == numbers.end() ? nobody : found->second;
    }
    const MapComponent* component(std::size_t number) const { return findComponent(map, elements[number].ref); }

    const WardleyMap& map;
    ResolvedNames resolved;
    std::vector<DiffElement> elements;
    std::map<std::tuple<int, std::uint32_t, std::uint32_t>, std::size_t> numbers;
};

DiffSide::DiffSide(const WardleyMap& read) : map(read), resolved(resolveNames(read))
{
    for (const auto ref : elementsOf(map))
        if (canBeLinked(ref.kind))
            elements.push_back({ref, nameOf(map, ref), placeOf(map, resolved, ref), sourceOf(map, ref)->line, nobody});
    std::ranges::stable_sort(elements, {}, &DiffElement::line);
    for (std::size_t i = 0; i < elements.size(); ++i) {
        const auto ref = elements[i].ref;
        numbers[{static_cast<int>(ref.kind), ref.index, ref.part}] = i;
    }
}

void pairUp(DiffSide& a, std::size_t one, DiffSide& b, std::size_t other)
{
    a.elements[one].twin = other;
    b.elements[other].twin = one;
}

void matchByName(DiffSide& a, DiffSide& b)
{
    std::map<std::string_view, std::vector<std::size_t>> named;
    for (std::size_t i = 0; i < b.elements.size(); ++i)
        named[b.elements[i].name].push_back(i);
    std::map<std::string_view, std::size_t> used;
    for (std::size_t i = 0; i < a.elements.size(); ++i) {
        const auto found = named.find(a.elements[i].name);
        if (found == named.end())
            continue;
        auto& next = used[a.elements[i].name];
        if (next < found->second.size())
            pairUp(a, i, b, found->second[next++]);
    }
}

// Pairs what is still alone on both sides if each is the only candidate of the other.
template <typename Same>
void matchOnly(DiffSide& a, DiffSide& b, Same same)
{
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    std::map<std::size_t, int> ofA;
    std::map<std::size_t, int> ofB;
    for (std::size_t i = 0; i < a.elements.size(); ++i)
        for (std::size_t j = 0; a.elements[i].twin == nobody && j < b.elements.size(); ++j)
            if (b.elements[j].twin == nobody && same(i, j)) {
                pairs.emplace_back(i, j);
                ++ofA[i];
                ++ofB[j];
            }
    for (const auto& [i, j] : pairs)
        if (ofA[i] == 1 && ofB[j] == 1)
            pairUp(a, i, b, j);
}

// What an element is bound to, as text that can be compared; empty: to nothing.
std::vector<std::string> bindingKeys(const DiffSide& side)
{
    const auto bindings = mapBindings(side.map);
    std::map<std::string, std::string> said;
    for (const auto& one : bindings.bindings) {
        std::vector<std::string> members;
        for (const auto& member : one.members)
            members.push_back(boundName(member));
        std::ranges::sort(members);
        std::string key;
        for (const auto& member : members)
            key += member + '\n';
        said[boundName(one.name)] = key;
    }
    std::vector<std::string> keys;
    for (const auto& one : side.elements) {
        const auto own = boundName(one.name);
        const auto found = said.find(own);
        keys.push_back(found == said.end() ? own + '\n' : found->second);
    }
    return keys;
}

// The links of each element by their other ends; an end that is gone or new counts as another. first: ends are named by
// their numbers in the second map.
std::vector<std::multiset<std::string>> linkKeys(const DiffSide& side, bool first)
{
    std::vector<std::multiset<std::string>> keys(side.elements.size());
    for (std::size_t i = 0; i < side.map.links.size(); ++i) {
        const auto from = side.numberOf(side.resolved.links[i][0]);
        const auto to = side.numberOf(side.resolved.links[i][1]);
        if (from == nobody || to == nobody)
            continue;
        const auto named = [&](std::size_t number) {
            const auto twin = side.elements[number].twin;
            return twin == nobody ? std::string("another") : std::to_string(first ? twin : number);
        };
        keys[from].insert("to " + named(to));
        keys[to].insert("from " + named(from));
    }
    return keys;
}

void matchByPlace(DiffSide& a, DiffSide& b)
{
    const auto linksA = linkKeys(a, true);
    const auto linksB = linkKeys(b, false);
    matchOnly(a, b, [&](std::size_t i, std::size_t j) {
        const auto& one = a.elements[i];
        const auto& other = b.elements[j];
        if (one.ref.kind != other.ref.kind)
            return false;
        const double along = std::abs(one.at.maturity - other.at.maturity);
        if (one.ref.kind == MapKind::child) {
            const auto parent = a.numberOf(a.resolved.pipelines[one.ref.index]);
            return parent != nobody && along <= nearby
                   && a.elements[parent].twin == b.numberOf(b.resolved.pipelines[other.ref.index])
                   && a.elements[parent].twin != nobody && linksA[i] == linksB[j];
        }
        const double up = std::abs(one.at.visibility - other.at.visibility);
        if (linksA[i] != linksB[j])
            return false;
        return linksA[i].empty() ? up < 1e-9 && along < 1e-9 : up <= nearby && along <= nearby;
    });
}

class Differ {
public:
    Differ(const WardleyMap& before, const WardleyMap& after) : a_(before), b_(after) {}
    MapDiff diff();

private:
    const std::string& nameIn(const DiffSide& side, std::size_t number) const
    {
        const auto& one = side.elements[number];
        return &side == &a_ && one.twin != nobody ? b_.elements[one.twin].name : one.name;
    }
    void change(const std::string& name, const char* what, MapValue before, MapValue after)
    {
        if (before != after)
            out_.changed.push_back({name, what, std::move(before), std::move(after)});
    }
    void elements();
    void element(const std::string& name, std::size_t one, std::size_t other);
    void pipelines();
    void links();
    void evolutions();
    void marks();
    void settings();

    DiffSide a_;
    DiffSide b_;
    MapDiff out_;
};

std::string kindName(MapKind kind)
{
    return kind == MapKind::anchor      ? "anchor"
           : kind == MapKind::component ? "component"
           : kind == MapKind::submap    ? "submap"
                                        : "child";
}

std::vector<std::string> decoratorNames(const Decorators& marks)
{
    std::vector<std::string> names;
    const auto add = [&](bool set, const char* name) {
        if (set)
            names.emplace_back(name);
    };
    add(marks.build, "build");
    add(marks.buy, "buy");
    add(marks.ecosystem, "ecosystem");
    add(marks.market, "market");
    add(marks.outsource, "outsource");
    return names;
}

MapValue labelValue(const std::optional<LabelOffset>& label) { return label ? MapValue(*label) : MapValue(); }

MapValue textValue(const std::string& text) { return text.empty() ? MapValue() : MapValue(text); }

void Differ::element(const std::string& name, std::size_t one, std::size_t other)
{
    const auto& from = a_.elements[one];
    const auto& to = b_.elements[other];
    change(name, "kind", kindName(from.ref.kind), kindName(to.ref.kind));
    const auto* was = a_.component(one);
    const auto* is = b_.component(other);
    const auto labelIn = [](const DiffSide& side, const DiffElement& element, const MapComponent* component) {
        return component ? labelValue(component->label)
                         : labelValue(side.map.pipelines[element.ref.index].children[element.ref.part].label);
    };
    change(name, "label", labelIn(a_, from, was), labelIn(b_, to, is));
    if (!was || !is)
        return;
    change(name, "inertia", was->inertia, is->inertia);
    change(name, "decorators", decoratorNames(was->decorators), decoratorNames(is->decorators));
    change(name, "url", textValue(was->url), textValue(is->url));
}

void Differ::elements()
{
    for (std::size_t i = 0; i < a_.elements.size(); ++i) {
        const auto& from = a_.elements[i];
        if (from.twin == nobody) {
            out_.removed.push_back(from.name);
            continue;
        }
        const auto& to = b_.elements[from.twin];
        if (from.name != to.name)
            out_.renamed.push_back({from.name, to.name});
        const bool child = from.ref.kind == MapKind::child && to.ref.kind == MapKind::child;
        if (from.at.maturity != to.at.maturity || (!child && from.at.visibility != to.at.visibility))
            out_.moved.push_back(
                {to.name,
                 child ? std::nullopt : std::optional(NumberPair{from.at.visibility, to.at.visibility}),
                 {from.at.maturity, to.at.maturity}});
        element(to.name, i, from.twin);
    }
    for (const auto& one : b_.elements)
        if (one.twin == nobody)
            out_.added.push_back(one.name);
}

void Differ::pipelines()
{
    const auto valuesOf = [&](const DiffSide& side) {
        std::map<std::string, MapValue> values;
        for (std::size_t i = 0; i < side.map.pipelines.size(); ++i) {
            const auto& pipe = side.map.pipelines[i];
            const auto parent = side.numberOf(side.resolved.pipelines[i]);
            if (parent == nobody || side.elements[parent].twin == nobody)
                continue;
            values.try_emplace(
                nameIn(side, parent),
                pipe.nested   ? MapValue("block")
                : pipe.hidden ? MapValue("hidden")
                              : MapValue(std::vector<double>{pipe.maturity1.value_or(0), pipe.maturity2.value_or(0)}));
        }
        return values;
    };
    auto before = valuesOf(a_);
    auto after = valuesOf(b_);
    std::set<std::string> names;
    for (const auto* side : {&before, &after})
        for (const auto& [name, value] : *side)
            names.insert(name);
    for (const auto& name : names)
        change(name, "pipeline", before[name], after[name]);
}

void Differ::links()
{
    using Links = std::map<NamePair, std::vector<const MapLink*>>;
    const auto linksOf = [&](const DiffSide& side) {
        Links links;
        for (std::size_t i = 0; i < side.map.links.size(); ++i) {
            const auto& link = side.map.links[i];
            const auto end = [&](MapRef ref, const std::string& written) {
                const auto number = side.numberOf(ref);
                return number == nobody ? written : nameIn(side, number);
            };
            links[{end(side.resolved.links[i][0], link.start), end(side.resolved.links[i][1], link.end)}].push_back(
                &link);
        }
        return links;
    };
    auto before = linksOf(a_);
    auto after = linksOf(b_);
    for (const auto& [ends, all] : before) {
        const auto& others = after[ends];
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (i >= others.size()) {
                out_.linksRemoved.push_back(ends);
                continue;
            }
            const auto name = ends[0] + "->" + ends[1];
            change(name, "type", std::string(linkTypeName(all[i]->type)), std::string(linkTypeName(others[i]->type)));
            change(name, "value", textValue(all[i]->flowValue), textValue(others[i]->flowValue));
            change(name, "caption", textValue(all[i]->context), textValue(others[i]->context));
        }
    }
    for (const auto& [ends, all] : after)
        for (auto i = before[ends].size(); i < all.size(); ++i)
            out_.linksAdded.push_back(ends);
}

void Differ::evolutions()
{
    using Step = std::pair<double, std::string>;
    const auto stepsOf = [&](const DiffSide& side) {
        std::map<std::string, std::vector<Step>> steps;
        for (std::size_t i = 0; i < side.map.evolved.size(); ++i) {
            const auto number = side.numberOf(side.resolved.evolved[i]);
            if (number != nobody && side.elements[number].twin != nobody)
                steps[nameIn(side, number)].emplace_back(side.map.evolved[i].maturity, side.map.evolved[i].renamed);
        }
        for (auto& [name, all] : steps)
            std::ranges::sort(all);
        return steps;
    };
    auto before = stepsOf(a_);
    auto after = stepsOf(b_);
    std::set<std::string> names;
    for (const auto* side : {&before, &after})
        for (const auto& [name, steps] : *side)
            names.insert(name);
    for (const auto& name : names) {
        std::vector<Step> gone;
        std::vector<Step> come;
        std::ranges::set_difference(before[name], after[name], std::back_inserter(gone));
        std::ranges::set_difference(after[name], before[name], std::back_inserter(come));
        for (std::size_t i = 0; i < std::max(gone.size(), come.size()); ++i) {
            MapStepChange step{name, {}, {}};
            const auto say = [&](std::size_t side, const std::vector<Step>& steps) {
                if (i >= steps.size())
                    return;
                step.maturity[side] = steps[i].first;
                if (!steps[i].second.empty())
                    step.renamed[side] = steps[i].second;
            };
            say(0, gone);
            say(1, come);
            out_.evolved.push_back(std::move(step));
        }
    }
}

void Differ::marks()
{
    // By name, and of several of a name the first with the first.
    using Marks = std::map<std::pair<std::string, std::size_t>, MapValue>;
    const auto compare = [&](const char* what, Marks before, Marks after) {
        std::set<std::pair<std::string, std::size_t>> names;
        for (const auto* side : {&before, &after})
            for (const auto& [name, value] : *side)
                names.insert(name);
        for (const auto& name : names)
            change(name.first, what, before[name], after[name]);
    };
    const auto collect = [](const auto& list, auto name, auto value) {
        Marks marks;
        std::map<std::string, std::size_t> count;
        for (const auto& one : list) {
            const std::string called = name(one);
            marks[{called, count[called]++}] = value(one);
        }
        return marks;
    };
    const auto place = [](const auto& one) { return MapValue(std::vector<double>{one.visibility, one.maturity}); };
    const auto both = [&](const char* what, auto list, auto name, auto value) {
        compare(what, collect(a_.map.*list, name, value), collect(b_.map.*list, name, value));
    };
    both(
        "note", &WardleyMap::notes, [](const MapNote& one) { return one.text; }, place);
    both(
        "accelerator", &WardleyMap::accelerators, [](const MapAccelerator& one) { return one.name; }, place);
    both(
        "area", &WardleyMap::attitudes,
        [](const MapAttitude& one) {
            return std::string(one.kind == AttitudeKind::pioneers   ? "pioneers"
                               : one.kind == AttitudeKind::settlers ? "settlers"
                                                                    : "townplanners");
        },
        [](const MapAttitude& one) {
            return MapValue(std::vector<double>{one.visibility, one.maturity, one.visibility2, one.maturity2});
        });
    const auto number = [](const MapAnnotation& one) { return one.number ? shortest(*one.number) : one.text; };
    both("annotation", &WardleyMap::annotations, number, [](const MapAnnotation& one) { return MapValue(one.text); });
    const auto places = [](const MapAnnotation& one) {
        std::vector<std::vector<double>> all;
        for (const auto& at : one.places)
            all.push_back({at.visibility, at.maturity});
        return MapValue(all);
    };
    auto before = collect(a_.map.annotations, number, places);
    auto after = collect(b_.map.annotations, number, places);
    for (auto& [name, value] : before)
        if (after.contains(name))
            change(name.first, "places", value, after[name]);
}

void Differ::settings()
{
    const auto& a = a_.map;
    const auto& b = b_.map;
    if (a.title != b.title)
        out_.title = NamePair{a.title, b.title};
    change("", "style", a.style, b.style);
    change("", "size", std::vector<double>{a.width, a.height}, std::vector<double>{b.width, b.height});
    const auto stages = [](const WardleyMap& map) {
        std::vector<NamePair> all;
        for (const auto& stage : map.stages)
            all.push_back({stage.line1, stage.line2});
        return all;
    };
    change("", "stages", stages(a), stages(b));
    const auto boundaries = [](const WardleyMap& map) {
        return std::vector<double>(map.stageStarts.begin(), map.stageStarts.end());
    };
    change("", "boundaries", boundaries(a), boundaries(b));
    change("", "legend", std::vector<double>{a.legend.visibility, a.legend.maturity},
           std::vector<double>{b.legend.visibility, b.legend.maturity});
}

MapDiff Differ::diff()
{
    matchByName(a_, b_);
    const auto boundA = bindingKeys(a_);
    const auto boundB = bindingKeys(b_);
    matchOnly(a_, b_, [&](std::size_t i, std::size_t j) { return !boundA[i].empty() && boundA[i] == boundB[j]; });
    matchByPlace(a_, b_);
    elements();
    pipelines();
    links();
    evolutions();
    marks();
    settings();
    std::ranges::sort(out_.added);
    std::ranges::sort(out_.removed);
    std::ranges::sort(out_.renamed);
    std::ranges::stable_sort(out_.moved, {}, &MapMove::name);
    std::ranges::stable_sort(out_.changed, {}, [](const MapChange& one) { return std::tie(one.name, one.what); });
    return std::move(out_);
}

} // namespace

MapDiff mapDiff(const WardleyMap& before, const WardleyMap& after) { return Differ(before, after).diff(); }

} // namespace core
