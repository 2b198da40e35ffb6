// What stands in the way of labels on a drawing: boxes and lines, each with a weight, in a grid of
// cells, so that a look costs in proportion to what is near.
#pragma once

#include "core/map/draw.h"

#include <array>
#include <cstdint>
#include <vector>

namespace core {

// What it costs a label to lie on something. From weightOfText on a place cannot be used: one of
// the two could not be read.
constexpr double weightOfText = 1'000;
constexpr double weightOfBorder = 900; // of a pipeline's box
constexpr double weightOfHard = 800;   // the least of what makes a place unusable
constexpr double weightOfGlyph = 200;
constexpr double weightOfBar = 100;
constexpr double weightOfMargin = 30;
constexpr double weightOfLink = 40;
constexpr double weightOfAxis = 1;

class LabelSpace {
public:
    explicit LabelSpace(const MapBox& bounds); // beyond them nothing can be read
    using Number = std::uint32_t;
    Number addBox(const MapBox& box, double weight);
    Number addLine(MapSpot from, MapSpot to, double weight);
    void removeBox(Number box) { gone_[box] = true; }
    void removeLine(Number line) { weights_[line] = 0; }

    // What a text costs in this box: the weights of all that it meets, boxes up to twice by how
    // much of them is covered. Only what weighs at least so much counts.
    double cost(const MapBox& box, double least = 0) const;
    // The same of a line; only boxes count.
    double costOfLine(MapSpot from, MapSpot to, double least) const;
    // The boxes of at least this weight that meet an area.
    std::vector<MapBox> boxesIn(const MapBox& area, double least) const;
    const MapBox& bounds() const { return bounds_; }

private:
    struct Cell {
        std::vector<Number> boxes;
        std::vector<Number> lines;
    };
    template <typename Visit>
    void cells(const MapBox& box, Visit visit) const;

    MapBox bounds_;
    int columns_ = 1;
    int rows_ = 1;
    std::vector<Cell> grid_;
    std::vector<MapBox> boxes_;
    std::vector<double> boxWeights_;
    std::vector<bool> gone_;
    std::vector<std::array<MapSpot, 2>> lines_;
    std::vector<double> weights_;
    mutable std::vector<std::uint32_t> seenBox_;
    mutable std::vector<std::uint32_t> seenLine_;
    mutable std::uint32_t look_ = 0;
};

} // namespace core
