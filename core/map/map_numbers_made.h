// How the numbers of a map are made, question by question. Part of map_numbers.h.
#pragma once

#include "core/map/map_numbers.h"
#include "core/map/map_reach.h"

#include <map>

namespace core {

class MapNumbersMaker {
public:
    MapNumbersMaker(const WardleyMap& map, const KpiEngine& engine, const MapNumbersRequest& request);
    MapNumbers make(std::span<const WardleyMap> maps);

private:
    void collect();
    void evaluate();
    void figures();
    void anchor(std::size_t number);
    void addChain(std::size_t anchor, std::size_t place, const MapWays& ways);
    void shares();
    std::optional<Rational> spendOf(const std::string& scope) const;

    // map_numbers_findings.cpp
    void findings();
    void dearPlaces();
    void withoutUser();
    void boundOften();
    void belowUsers();
    void bottlenecks();
    void add(const std::string& rule, const std::string& name, Message text, std::optional<Rational> spend);
    Argument amount(const Rational& spend) const;

    const WardleyMap& map_;
    const KpiEngine& engine_;
    const MapNumbersRequest& request_;
    ResolvedNames resolved_;
    MapReach reach_;
    std::vector<std::size_t> numbers_; // of each place, in reach_
    bool isScore_ = false;             // what is asked for is a score, not a KPI
    Evaluation evaluation_;
    std::map<std::string, std::vector<KpiResult>> byScope_;
    MapNumbers made_;
};

} // namespace core
