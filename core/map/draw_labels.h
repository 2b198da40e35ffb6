// Where labels stand. An author's offset is always respected; a label without one takes, of eight
// places around its point and up to three ways to break its lines, the one that is covered least by
// labels, glyphs and links.
#pragma once

#include "core/map/draw.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

struct LabelRequest {
    MapRef ref;
    MapSpot point;
    std::string text;
    double reach = 5; // of the glyph
    int times = 1;    // of the default offset (README.md, Labels)
    std::optional<LabelOffset> author;
    MapFont font;
    bool above = false; // anchors: centred above the point, if there is room
};

// What stands in the way already.
class LabelObstacles {
public:
    explicit LabelObstacles(MapBox bounds);
    std::size_t addBox(const MapBox& box); // its number
    void removeBox(std::size_t number);
    // weight: what it costs to stand on it; 1 is a link.
    void addLine(MapSpot from, MapSpot to, double weight = 1);
    // How much of what is there the box would cover: 0 is free; about 10 is wholly on another.
    double cost(const MapBox& box) const;

private:
    struct Cell {
        std::vector<std::uint32_t> boxes;
        std::vector<std::uint32_t> lines;
    };
    template <typename Visit>
    void cells(const MapBox& box, Visit visit) const;

    MapBox bounds_;
    int columns_ = 1;
    int rows_ = 1;
    std::vector<Cell> grid_;
    std::vector<MapBox> boxes_;
    std::vector<bool> gone_;
    std::vector<std::array<MapSpot, 2>> lines_;
    std::vector<double> weights_;
    mutable std::vector<std::uint32_t> seenBox_;
    mutable std::vector<std::uint32_t> seenLine_;
    mutable std::uint32_t look_ = 0;
};

PlacedLabels placeLabels(const std::vector<LabelRequest>& requests, LabelObstacles& obstacles, const TextWidth& width);

// The box that a placed label covers.
MapBox labelBox(const PlacedLabel& label, MapSpot point, const MapFont& font, const TextWidth& width);
double linePitch(const MapFont& font);
// The words of a text on lines of at most this width; a longer word has a line of its own.
std::vector<std::string> wrapped(std::string_view text, double most, const MapFont& font, const TextWidth& width);

} // namespace core
