// Draws a map: places, labels and glyphs become one list of marks, which the screen, PNG, PDF and
// SVG all follow. Sizes and colours: README.md, Drawing; where texts stand: draw_labels.h.
#pragma once

#include "core/map/draw_style.h"
#include "core/map/elements.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace core {

// A place on the drawing in pixels at 100 %, x to the right, y downwards.
struct MapSpot {
    double x = 0;
    double y = 0;
    friend bool operator==(const MapSpot&, const MapSpot&) = default;
};

struct MapBox {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    double width() const { return right - left; }
    double height() const { return bottom - top; }
    bool contains(MapSpot at) const { return at.x >= left && at.x <= right && at.y >= top && at.y <= bottom; }
    bool meets(const MapBox& other) const
    {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
    friend bool operator==(const MapBox&, const MapBox&) = default;
};

// The font of a text; the family belongs to the style of the map.
struct MapFont {
    MapFontFamily family = MapFontFamily::sans;
    double size = 13; // pixels
    bool bold = false;
    bool italic = false;
    friend bool operator==(const MapFont&, const MapFont&) = default;
};

enum class MapMarkKind : std::uint8_t { line, polygon, box, circle, text };
enum class MapDash : std::uint8_t { none, dots, dashes }; // 2 2 and 5 5
enum class MapAlign : std::uint8_t { start, middle, end };

// One thing to paint. Which members count depends on kind:
//
//   line     points, open
//   polygon  points, closed
//   box      two opposite corners points[0] and points[1], radius of its corners
//   circle   centre points[0], radius
//   text     start of its baseline points[0], align, angle
struct MapMark {
    MapMarkKind kind = MapMarkKind::line;
    MapAlign align = MapAlign::start;
    MapDash dash = MapDash::none;
    MapColor fill;   // alpha 0: none; of a text: its colour
    MapColor stroke; // alpha 0: none
    double width = 1;
    double radius = 0;
    double angle = 0; // degrees clockwise, about points[0]
    std::vector<MapSpot> points;
    std::string text;
    MapFont font;
    double length = 0; // of a text, in the widths that it was laid out by
    MapRef element;    // what it draws; none: axes and paper
    MapRef from;       // the elements whose place it follows; none: only its own
    MapRef to;
    friend bool operator==(const MapMark&, const MapMark&) = default;
};

// What can be pointed at: an element's glyph or its label.
struct MapTarget {
    MapRef element;
    MapBox box;
    bool isLabel = false;
};

// Where a text stands: lines about its point. Of a link's caption and value (the latter has part 1
// of the link's key) dx is a share of the way from start to end, and dy the distance from the line.
// Of an annotation and the legend dx and dy are from where the text says they stand.
struct PlacedLabel {
    std::vector<std::string> lines;
    double dx = 0; // from the point to where align counts from
    double dy = 0; // from the point to the first baseline
    MapAlign align = MapAlign::start;
    bool byAuthor = false; // the author gave its place
    bool moved = false;    // and it does not stand there
    friend bool operator==(const PlacedLabel&, const PlacedLabel&) = default;
};
using PlacedLabels = std::unordered_map<std::uint64_t, PlacedLabel>; // by labelKey
constexpr std::uint64_t labelKey(MapRef ref)
{
    return (static_cast<std::uint64_t>(ref.kind) << 56) | (static_cast<std::uint64_t>(ref.part) << 28) | ref.index;
}

struct MapDrawing {
    double width = 0; // of the whole drawing, margins included
    double height = 0;
    MapBox area; // where the map itself lies
    MapColor paper;
    bool gradient = false; // the grey edges of the style wardley, across the area
    std::vector<MapMark> marks;
    std::vector<MapTarget> targets; // later ones lie above earlier ones
    PlacedLabels labels;
};

struct MapOverlay; // map_overlay.h

// The width of a text in pixels in a font, on whatever it will be painted.
using TextWidth = std::function<double(std::string_view text, const MapFont& font)>;

struct DrawOptions {
    double width = 1200; // of the whole drawing, for maps without a size of their own
    double height = 800;
    std::string style;                         // empty: the map's own
    const std::vector<MapRef>* only = nullptr; // only what touches one of these; labels must then be given
    const PlacedLabels* labels = nullptr;      // stand where they stood; null: place them
    const PlacedLabels* before = nullptr;      // of an earlier drawing, kept where they are still good
    const MapOverlay* overlay = nullptr;       // figures over the map; its elements are the map's
};

// Takes time in proportion to the map. Places outside the map are drawn at its edge with a red
// mark.
MapDrawing drawMap(const WardleyMap& map, const ResolvedNames& resolved, const DrawOptions& options,
                   const TextWidth& width);

// Does the mark follow one of these elements?
bool touches(const MapMark& mark, const std::vector<MapRef>& refs);

// The visibility (and maturity) of a place on the drawing, not limited to 0 to 1.
MapPoint pointAt(const MapDrawing& drawing, MapSpot at);
MapSpot spotAt(const MapDrawing& drawing, double visibility, double maturity); // limited to the area

// Where an element is drawn, as far as it may stand apart from its place: annotations, the legend
// and notes give way to others.
MapSpot drawnAt(const MapDrawing& drawing, MapRef ref, MapPoint place);

// The uppermost element at a place: its label, or its glyph within reach pixels. isLabel tells
// which was hit.
MapRef elementAt(const MapDrawing& drawing, MapSpot at, double reach, bool* isLabel);

} // namespace core
