// Figures of a portfolio laid over a map (README.md, Overlays).
#pragma once

#include "core/kpi/comparison.h"
#include "core/kpi/engine.h"
#include "core/map/elements.h"

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

enum class MapOverlayKind {
    spend,    // a disc behind the point, its area the spend, the part at risk hatched
    status,   // of a KPI, a domain's score or health
    change,   // of a KPI against the comparison
    coverage, // of a KPI, else of health: a ring, filled as far as data cover
    owners    // of data, model and cost
};

// What the point of one element shows. The figure of a group is the
// group's, never a mean of members.
struct MapOverlayMark {
    MapRef ref;
    std::string text;                // the figure with its unit; a dash where there is none
    std::optional<KpiStatus> status; // unrated where too little of the portfolio is behind a verdict
    double size = 0;                 // of spend: a part of the largest
    double part = 0;                 // 0 to 1: at risk of spend; covered
    int direction = 0;               // of a change: 1 up, -1 down
    std::optional<bool> isBetter;    // of a change; empty: it is size, not quality
    std::array<bool, 3> owners{};    // data, model, cost: whether there is one
    friend bool operator==(const MapOverlayMark&, const MapOverlayMark&) = default;
};

struct MapOverlay {
    MapOverlayKind kind = MapOverlayKind::spend;
    std::string title; // of the legend
    std::vector<MapOverlayMark> marks;
    // The rows of the legend: a mark without an element, and what it means.
    std::vector<MapOverlayMark> legend;
    friend bool operator==(const MapOverlay&, const MapOverlay&) = default;
};

struct MapOverlayRequest {
    MapOverlayKind kind = MapOverlayKind::spend;
    std::string kpi; // an id, a domain or "health"; of spend and owners empty
    Period period;
    Comparison comparison;
};

// The words of the person's language. unit as in KpiDefinition; of shares and scores "%" and "".
struct MapOverlayWords {
    std::function<std::string(std::optional<double> value, const std::string& unit)> figure;
    std::function<std::string(std::optional<double> value, const std::string& unit)> change;
    std::string title;
    std::string met, watch, breach, unrated;
    std::string atRisk, better, worse, covered, dataOwner, modelOwner, costOwner;
};

// "spend", "status:KPI", "change:KPI", "coverage", "coverage:KPI" or "owners";
// empty: it is none of these.
std::optional<MapOverlayRequest> overlayNamed(std::string_view text);

// Elements that are bound to nothing have no mark. Throws Error{argument} for a KPI that is not
// there, or for a change of a score.
MapOverlay mapOverlay(const WardleyMap& map, const KpiEngine& engine, const MapOverlayRequest& request,
                      const MapOverlayWords& words);

} // namespace core
