// What a value chain says once its parts are bound to a portfolio: what each costs and whether it
// works, what each user rests on, and where money and evolution do not fit (README.md, Numbers).
#pragma once

#include "core/base/message.h"
#include "core/base/rational.h"
#include "core/kpi/engine.h"
#include "core/map/elements.h"
#include "core/map/map_bound.h"
#include "core/map/map_price_rules.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core {

struct MapNumbersRequest {
    Period period;
    std::string kpi; // a KPI's id, a domain or "health"; empty: none, and health decides what is worst
    std::vector<MapPriceRule> rules = standardPriceRules();
};

// A component, submap or child, or an evolved end that is bound. Figures are those of the
// group that it is bound to, not sums or means of members; empty where it is bound to
// nothing or nothing is known.
struct MapPlace {
    BoundElement element;
    std::size_t stage = 0; // of stageNames, by the map's own boundaries
    MapStrategy strategy = MapStrategy::none;
    bool inertia = false;
    std::optional<Rational> spend; // reporting currency
    std::optional<double> value;   // of the KPI asked for
    std::optional<KpiStatus> status;
    std::optional<double> health;
    std::optional<KpiStatus> healthStatus;
    std::optional<double> idleShare;  // 0 to 1
    std::vector<std::string> anchors; // that rest on it, by name
};

// The places of a stage or strategy, bound or not, and their money: a component of the portfolio
// that stands at k places gives each the kth part of its spend, exactly.
struct MapShare {
    std::size_t places = 0;
    std::optional<Rational> spend = Rational(); // empty: there are places, and none has a figure
};

struct MapAnchorNumbers {
    BoundElement element;
    std::vector<std::size_t> restsOn;       // places
    std::optional<Rational> spend;          // of what is beneath, each component of the portfolio once and whole
    std::optional<std::size_t> worst;       // the place with the worst verdict; then value, way, name decide
    std::optional<KpiStatus> worstStatus;   // met, watch or breach
    std::optional<std::size_t> weakestLink; // the bound place with the lowest health
};

// From an anchor to a place in breach.
struct MapChain {
    std::size_t anchor = 0;
    std::size_t place = 0;
    std::vector<MapRef> way; // both ends among them
};

struct MapNumbersFinding {
    std::string rule; // commodity_built, …, spend_without_user, bound_often, quality_below_user, bottleneck
    std::string name; // of the place; of bound_often the component of the portfolio
    Message text;
    std::optional<Rational> spend; // of a bottleneck what depends on it
};

struct MapNumbers {
    std::string kpi;
    std::string currency;
    std::vector<MapPlace> places; // in the order of the text, like anchors
    std::array<MapShare, stageCount> stages;
    std::array<MapShare, strategyCount> strategies;
    std::array<std::array<MapShare, strategyCount>, stageCount> both;
    std::vector<MapAnchorNumbers> anchors;
    std::vector<MapChain> chains;      // shortest first
    std::vector<std::string> unbound;  // places bound to nothing, and not on purpose
    std::vector<std::string> unmapped; // components of the portfolio on none of `maps`, by name
    std::vector<MapNumbersFinding> findings;
};

// maps: all of the workspace, this one among them. Throws Error{argument}
// for a KPI that is not there.
MapNumbers mapNumbers(const WardleyMap& map, std::span<const WardleyMap> maps, const KpiEngine& engine,
                      const MapNumbersRequest& request);

// The names of the portfolio's components that are not retired before a period.
std::vector<std::string> portfolioNames(const MeasureTable& table, const Period& period);
// The scope that a binding stands for.
std::string scopeOf(const std::vector<std::string>& members);

} // namespace core
