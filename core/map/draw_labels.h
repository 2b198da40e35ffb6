// Where the texts of a drawing stand: names, notes, captions of links, areas and forces.
//
// Point-feature label placement: every text has candidates, a cost says how unreadable a candidate
// is, and a search looks for a cheap set (J. Christensen, J. Marks, S. Shieber: An Empirical Study
// of Algorithms for Point-Feature Label Placement, ACM Transactions on Graphics 14(3), 1995).
//
//   candidates  a name without an offset of its author: eight places at its point, on one to three
//               lines, then rings of places further out; a caption: places along its link
//   cost        label_space.h: texts and borders make a place unusable, glyphs, links and leader
//               lines make it worse; further away and more lines is worse
//   search      greedy, the most crowded first; then passes in which each text that stands badly
//               is taken up and set again, until none moves
//
// What an author placed stays where it was put unless it lies on another text or a border there, or
// leaves the picture. Then it gives way by the smallest move: the nearest free place has its edge
// at the edge of something that is in the way, so only such places are tried. A name that stands
// apart from its point gets a leader line.
//
// The same map, size and fonts give the same places. Texts keep the places of an earlier drawing
// where these are still good, so that one change does not make the others jump.
#pragma once

#include "core/map/draw.h"
#include "core/map/label_text.h"

#include <optional>
#include <vector>

namespace core {

class LabelSpace;

enum class LabelRule : std::uint8_t {
    around, // at its point, where there is room
    above,  // likewise, best centred above: anchors
    author, // at the author's offset from its point
    note,   // starts at its point
    along,  // turned along the way from point to end: captions of links
    value,  // beside that way: values of flows
    inside, // in the corner or at the foot of the area from point to end
    beside  // under, over or beside a force arrow
};

struct LabelRequest {
    MapRef ref;
    LabelRule rule = LabelRule::around;
    MapSpot point;
    MapSpot end;
    std::string text;
    MapFont font;
    double reach = 5;   // of the glyph
    double border = 0;  // how far above and below the point a border lies; 0: none
    int times = 1;      // of the default offset (README.md, Texts)
    LabelOffset offset; // the author's
};

// Places all texts. Whatever is in the way must be in the space already; the texts are
// added to it. before: where texts stood in an earlier drawing, or null. asWritten:
// authors' offsets as they are.
PlacedLabels placeLabels(const std::vector<LabelRequest>& requests, LabelSpace& space, const TextWidth& width,
                         const PlacedLabels* before, bool asWritten);

// The boxes that a placed text covers: one, of a turned one several along it.
std::vector<MapBox> labelBoxes(const LabelRequest& request, const PlacedLabel& label, double width);
MapBox labelBox(const LabelRequest& request, const PlacedLabel& label, double width);
// Of a text at a place, turned by an angle about its start.
std::vector<MapBox> turnedBoxes(MapSpot at, double left, double width, double angle, const MapFont& font);
// Where the baseline of a caption stands: its middle, and its angle, never upside down.
MapSpot captionSpot(const LabelRequest& request, const PlacedLabel& label);
double captionAngle(const LabelRequest& request);
// Where the value of a flow stands: the middle of its baseline.
MapSpot valueSpot(const LabelRequest& request, const PlacedLabel& label, double width);

// From the glyph to the label, where the label stands so far away that the eye needs it.
std::optional<std::array<MapSpot, 2>> leaderOf(const LabelRequest& request, const PlacedLabel& label, double width);

} // namespace core
