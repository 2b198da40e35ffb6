// Writes a map in Mermaid's dialect, such that Mermaid's own parser takes it.
#pragma once

#include "core/map/map.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core {

enum class MapLossKind : std::uint8_t {
    ecosystem,
    second_method,
    address,
    outside,         // put on the map's edge
    new_name,        // of an evolved end
    new_method,      // likewise
    other_step,      // of a chain of evolution
    child_evolution, // Mermaid moves components only
    empty_pipeline,
    anchor_label,
    area,
    style,
    hidden_axis,
    remark_number, // a remark without a whole number
    missing_end,   // a link whose end nothing has
    boundaries,    // to OWM: stages of other widths
    dashed_links   // to OWM
};

// What the other dialect cannot hold, and of what.
struct MapLoss {
    MapLossKind kind{};
    std::string name;
    friend bool operator==(const MapLoss&, const MapLoss&) = default;
};

// text: that the map was read from, for its comments.
std::string mermaidOf(const WardleyMap& map, std::string_view text, std::vector<MapLoss>& lost);

} // namespace core
