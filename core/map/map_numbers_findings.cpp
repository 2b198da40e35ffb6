// What the numbers of a map give reason to ask. Part of map_numbers.h.
#include "core/map/map_bindings.h"
#include "core/map/map_names.h"
#include "core/map/map_numbers_made.h"

#include <algorithm>
#include <set>

namespace core {

Argument MapNumbersMaker::amount(const Rational& spend) const
{
    return {"amount", arg::Amount{spend.toDouble(), "currency", made_.currency}};
}

void MapNumbersMaker::add(const std::string& rule, const std::string& name, Message text, std::optional<Rational> spend)
{
    made_.findings.push_back({rule, name, std::move(text), std::move(spend)});
}

void MapNumbersMaker::findings()
{
    dearPlaces();
    withoutUser();
    boundOften();
    belowUsers();
    bottlenecks();
    const auto comments = mapBindings(map_);
    std::erase_if(made_.findings, [&](const MapNumbersFinding& one) {
        return std::ranges::any_of(comments.allowances, [&](const MapAllowance& allowed) {
            return allowed.code == one.rule && (allowed.name.empty() || boundName(allowed.name) == boundName(one.name));
        });
    });
}

void MapNumbersMaker::dearPlaces()
{
    for (const auto& rule : request_.rules)
        for (const auto& place : made_.places) {
            const bool meant = (!rule.stage || *rule.stage == place.stage)
                               && (!rule.strategy || *rule.strategy == place.strategy)
                               && (!rule.inertia || place.inertia);
            if (!meant || !place.spend || !(*place.spend > Rational(rule.leastSpend))
                || place.idleShare.value_or(0) < rule.leastIdleShare)
                continue;
            Message text{rule.text,
                         {{"name", arg::Name{place.element.name}},
                          amount(*place.spend),
                          {"when", arg::During{request_.period}}}};
            if (place.idleShare.value_or(0) > 0 && rule.textWithIdle != rule.text) {
                text.code = rule.textWithIdle;
                text.arguments.push_back({"share", arg::Share{*place.idleShare}});
            }
            add(rule.id, place.element.name, std::move(text), place.spend);
        }
}

void MapNumbersMaker::withoutUser()
{
    for (const auto& place : made_.places)
        if (place.anchors.empty() && place.spend && *place.spend > Rational())
            add("spend_without_user", place.element.name,
                {MessageCode::map_spend_without_user,
                 {{"name", arg::Name{place.element.name}},
                  amount(*place.spend),
                  {"when", arg::During{request_.period}}}},
                place.spend);
}

void MapNumbersMaker::boundOften()
{
    std::map<std::string, std::vector<std::string>> places;
    for (const auto& place : made_.places)
        for (const auto& member : place.element.members)
            places[member].push_back(place.element.name);
    for (const auto& [component, names] : places) {
        if (names.size() < 2)
            continue;
        const auto spend = spendOf(component);
        Message text{
            spend ? MessageCode::map_bound_often : MessageCode::map_bound_often_unpaid,
            {{"component", arg::Name{component}}, {"n", arg::Count{names.size()}}, {"names", arg::Names{names}}}};
        if (spend)
            text.arguments.push_back(amount(*spend));
        add("bound_often", component, std::move(text), spend);
    }
}

void MapNumbersMaker::belowUsers()
{
    const auto* definition = engine_.catalogue().find(request_.kpi);
    for (const auto& chain : made_.chains) {
        const auto& place = made_.places[chain.place];
        std::string way;
        for (const auto ref : chain.way)
            way += (way.empty() ? "" : " → ")
                   + (ref.kind == MapKind::evolved ? map_.evolved[ref.index].renamed : nameOf(map_, ref));
        Message text{definition ? MessageCode::map_quality_below : MessageCode::map_score_below,
                     {{"other", arg::Name{made_.anchors[chain.anchor].element.name}},
                      {"name", arg::Name{place.element.name}},
                      {"text", arg::Name{way}}}};
        if (definition) {
            text.arguments.push_back({"kpi", arg::Kpi{definition->name}});
            text.arguments.push_back({"value", arg::Amount{place.value.value_or(0), definition->unit, made_.currency}});
        } else {
            const auto score = request_.kpi.empty() ? place.health : place.value;
            text.arguments.push_back({"value", arg::Number{score.value_or(0)}});
        }
        add("quality_below_user", place.element.name, std::move(text), place.spend);
    }
}

// By the spend that depends on them: that of the components above, each once, but for their own.
void MapNumbersMaker::bottlenecks()
{
    std::vector<std::set<std::string>> above(made_.places.size());
    for (const auto& place : made_.places) {
        if (place.element.members.empty() || place.element.ref.kind == MapKind::evolved)
            continue;
        const auto reached = reach_.from(place.element.ref);
        for (std::size_t i = 0; i < made_.places.size(); ++i)
            if (made_.places[i].anchors.size() > 1 && reached[numbers_[i]])
                above[i].insert(place.element.members.begin(), place.element.members.end());
    }
    struct Found {
        std::size_t place = 0;
        std::optional<Rational> spend;
    };
    std::vector<Found> found;
    for (std::size_t i = 0; i < made_.places.size(); ++i) {
        if (made_.places[i].anchors.size() < 2)
            continue;
        auto& one = found.emplace_back(Found{i, {}});
        for (const auto& member : made_.places[i].element.members)
            above[i].erase(member);
        for (const auto& member : above[i])
            if (const auto spend = spendOf(member))
                one.spend = one.spend ? * one.spend += *spend : *spend;
    }
    std::ranges::stable_sort(
        found, [](const Found& a, const Found& b) { return a.spend && (!b.spend || *a.spend > *b.spend); });
    for (const auto& one : found) {
        const auto& place = made_.places[one.place];
        Message text{one.spend ? MessageCode::map_bottleneck : MessageCode::map_bottleneck_unpaid,
                     {{"n", arg::Count{place.anchors.size()}}, {"name", arg::Name{place.element.name}}}};
        if (one.spend) {
            text.arguments.push_back(amount(*one.spend));
            text.arguments.push_back({"when", arg::During{request_.period}});
        }
        add("bottleneck", place.element.name, std::move(text), one.spend);
    }
}

} // namespace core
