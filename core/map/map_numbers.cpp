#include "core/map/map_numbers.h"

#include "core/kpi/shown.h"
#include "core/map/map_numbers_made.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace core {

namespace {

constexpr const char* spendKpi = "cost.spend";
constexpr const char* idleKpi = "cost.idle_share";

int rank(KpiStatus status) { return status == KpiStatus::breach ? 2 : status == KpiStatus::watch ? 1 : 0; }

MapStrategy strategyOf(const Decorators& marks)
{
    return marks.build       ? MapStrategy::build
           : marks.buy       ? MapStrategy::buy
           : marks.outsource ? MapStrategy::outsource
                             : MapStrategy::none;
}

void put(MapShare& share, std::optional<Rational> spend, bool& any)
{
    ++share.places;
    if (!spend)
        return;
    any = true;
    *share.spend += *spend;
}

} // namespace

std::vector<std::string> portfolioNames(const MeasureTable& table, const Period& period)
{
    std::vector<std::string> names;
    for (const auto& one : table.components())
        if (one.role == ComponentRole::component && (!one.retiredOn || period.first <= *one.retiredOn))
            names.push_back(one.name);
    return names;
}

std::string scopeOf(const std::vector<std::string>& members)
{
    return members.size() == 1 && members[0] != "*" ? members[0] : groupOf(members);
}

MapNumbersMaker::MapNumbersMaker(const WardleyMap& map, const KpiEngine& engine, const MapNumbersRequest& request)
    : map_(map), engine_(engine), request_(request), resolved_(resolveNames(map)), reach_(map, resolved_)
{
    made_.kpi = request.kpi;
    made_.currency = engine.measures().reportingCurrency();
}

MapNumbers MapNumbersMaker::make(std::span<const WardleyMap> maps)
{
    collect();
    evaluate();
    figures();
    for (std::size_t i = 0; i < made_.anchors.size(); ++i)
        anchor(i);
    std::ranges::stable_sort(made_.chains, {}, [](const MapChain& one) { return one.way.size(); });
    for (auto& place : made_.places) {
        std::ranges::sort(place.anchors);
        place.anchors.erase(std::ranges::unique(place.anchors).begin(), place.anchors.end());
        if (place.element.members.empty() && !place.element.onPurpose)
            made_.unbound.push_back(place.element.name);
    }
    shares();
    made_.unmapped = unmappedComponents(maps, portfolioNames(engine_.measures(), request_.period));
    findings();
    return std::move(made_);
}

void MapNumbersMaker::collect()
{
    std::vector<std::string> portfolio;
    for (const auto& one : engine_.measures().components())
        if (one.role == ComponentRole::component)
            portfolio.push_back(one.name);
    for (auto& element : boundElements(map_, portfolio)) {
        if (element.ref.kind == MapKind::anchor) {
            made_.anchors.push_back({std::move(element), {}, {}, {}, {}, {}});
            continue;
        }
        if (!isPlace(element) || (element.ref.kind == MapKind::evolved && !resolved_.evolved[element.ref.index]))
            continue;
        auto& place = made_.places.emplace_back();
        const auto ref = element.ref;
        place.element = std::move(element);
        const auto maturity = placeOf(map_, resolved_, ref).maturity;
        for (const auto start : map_.stageStarts)
            place.stage += maturity >= start ? 1 : 0;
        const auto source = ref.kind == MapKind::evolved ? resolved_.evolved[ref.index] : ref;
        if (const auto* component = findComponent(map_, source)) {
            const bool own = ref.kind == MapKind::evolved && !map_.evolved[ref.index].decorators.isEmpty();
            place.strategy = strategyOf(own ? map_.evolved[ref.index].decorators : component->decorators);
            place.inertia = component->inertia && ref.kind != MapKind::evolved;
        }
        numbers_.push_back(reach_.numberOf(source));
    }
}

void MapNumbersMaker::evaluate()
{
    const auto& kpi = request_.kpi;
    const auto& catalogue = engine_.catalogue();
    isScore_ = kpi == healthScore
               || std::ranges::any_of(catalogue.kpis(), [&](const KpiDefinition& one) { return one.domain == kpi; });
    if (!kpi.empty() && !isScore_) {
        const std::vector<std::string> all = {"*"};
        engine_.evaluate(all, request_.period, {&kpi, 1}); // throws for one that is not there
    }
    std::set<std::string> scopes;
    for (const auto& place : made_.places) {
        if (!place.element.members.empty())
            scopes.insert(scopeOf(place.element.members));
        scopes.insert(place.element.members.begin(), place.element.members.end());
    }
    const std::vector<std::string> asked(scopes.begin(), scopes.end());
    if (!asked.empty())
        evaluation_ = engine_.evaluate(asked, request_.period);
    for (const auto& one : evaluation_.results)
        byScope_[one.scope].push_back(one);
}

std::optional<Rational> MapNumbersMaker::spendOf(const std::string& scope) const
{
    const auto* result = evaluation_.find(scope, spendKpi);
    return result && result->value ? std::optional(Rational::of(*result->value)) : std::nullopt;
}

void MapNumbersMaker::figures()
{
    for (auto& place : made_.places) {
        if (place.element.members.empty())
            continue;
        const auto scope = scopeOf(place.element.members);
        const auto statusOf = [&](const ScoreResult& score) { return scoreStatus(score, byScope_[scope]); };
        place.spend = spendOf(scope);
        if (const auto* idle = evaluation_.find(scope, idleKpi); idle && idle->value)
            place.idleShare = *idle->value / 100;
        if (const auto* health = evaluation_.score(scope, healthScore)) {
            place.health = health->score;
            place.healthStatus = statusOf(*health);
        }
        if (isScore_) {
            if (const auto* score = evaluation_.score(scope, request_.kpi)) {
                place.value = score->score;
                place.status = statusOf(*score);
            }
        } else if (const auto* result = evaluation_.find(scope, request_.kpi)) {
            place.value = result->value;
            place.status = result->status;
        }
    }
}

// What is beneath an anchor, its worst and weakest places, and the chains to what is in breach.
void MapNumbersMaker::anchor(std::size_t number)
{
    auto& one = made_.anchors[number];
    const auto ways = reach_.ways(one.element.ref);
    const auto* definition = engine_.catalogue().find(request_.kpi);
    const bool byHealth = request_.kpi.empty();
    const double worse = definition && definition->better == Better::lower ? -1 : 1;
    std::set<std::string> beneath;
    using Rank = std::tuple<int, double, std::size_t, std::string>;
    std::optional<Rank> worst;
    for (std::size_t i = 0; i < made_.places.size(); ++i) {
        auto& place = made_.places[i];
        const auto steps = ways.steps[numbers_[i]];
        if (steps == MapWays::none)
            continue;
        one.restsOn.push_back(i);
        place.anchors.push_back(one.element.name);
        beneath.insert(place.element.members.begin(), place.element.members.end());
        if (place.health && (!one.weakestLink || *place.health < *made_.places[*one.weakestLink].health))
            one.weakestLink = i;
        const auto status = byHealth ? place.healthStatus : place.status;
        const auto value = byHealth ? place.health : place.value;
        if (!status || !isVerdict(*status) || !value)
            continue;
        Rank found{byHealth ? 0 : -rank(*status), worse * *value, steps, place.element.name};
        if (!worst || found < *worst) {
            worst = std::move(found);
            one.worst = i;
            one.worstStatus = *status;
        }
        if (*status == KpiStatus::breach)
            addChain(number, i, ways);
    }
    for (const auto& member : beneath)
        if (const auto spend = spendOf(member))
            one.spend = one.spend ? * one.spend += *spend : *spend;
}

void MapNumbersMaker::addChain(std::size_t anchor, std::size_t place, const MapWays& ways)
{
    MapChain chain{anchor, place, {}};
    for (const auto element : ways.to(numbers_[place]))
        chain.way.push_back(reach_.refOf(element));
    if (made_.places[place].element.ref.kind == MapKind::evolved)
        chain.way.push_back(made_.places[place].element.ref);
    made_.chains.push_back(std::move(chain));
}

void MapNumbersMaker::shares()
{
    std::map<std::string, std::int64_t> places;
    for (const auto& place : made_.places)
        for (const auto& member : place.element.members)
            ++places[member];
    std::array<bool, stageCount> anyAt{};
    std::array<bool, strategyCount> anyBy{};
    std::array<std::array<bool, strategyCount>, stageCount> any{};
    for (const auto& place : made_.places) {
        std::optional<Rational> part;
        for (const auto& member : place.element.members)
            if (const auto spend = spendOf(member)) {
                const auto each = *spend->dividedBy(Rational(Decimal(places[member], 0)));
                part = part ? * part += each : each;
            }
        const auto by = static_cast<std::size_t>(place.strategy);
        put(made_.stages[place.stage], part, anyAt[place.stage]);
        put(made_.strategies[by], part, anyBy[by]);
        put(made_.both[place.stage][by], part, any[place.stage][by]);
    }
    const auto close = [](MapShare& share, bool known) {
        if (share.places > 0 && !known)
            share.spend.reset();
    };
    for (std::size_t i = 0; i < stageCount; ++i) {
        close(made_.stages[i], anyAt[i]);
        for (std::size_t k = 0; k < strategyCount; ++k)
            close(made_.both[i][k], any[i][k]);
    }
    for (std::size_t k = 0; k < strategyCount; ++k)
        close(made_.strategies[k], anyBy[k]);
}

MapNumbers mapNumbers(const WardleyMap& map, std::span<const WardleyMap> maps, const KpiEngine& engine,
                      const MapNumbersRequest& request)
{
    return MapNumbersMaker(map, engine, request).make(maps);
}

} // namespace core
