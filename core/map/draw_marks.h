// The marks of each kind of element. Part of draw.h.
#pragma once

#include "core/map/draw.h"
#include "core/map/draw_labels.h"
#include "core/map/empty_place.h"
#include "core/map/map_overlay.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// A box about a place, and the place that a ray from it reaches.
MapBox boxAround(MapSpot at, double reach);
MapSpot spotTowards(MapSpot from, double degrees, double length);

// Draws one map once, in the order of painting: axes, areas, links, pipelines, arrows,
// accelerators, components and submaps, each above its disc, evolved points, then texts, the legend
// and the markers of annotations. So no text lies under a glyph.
class MapDrawer {
public:
    MapDrawer(const WardleyMap& map, const ResolvedNames& resolved, const DrawOptions& options, const TextWidth& width);
    MapDrawing draw();

private:
    void layOut();
    bool wanted(MapRef a, MapRef b = {}, MapRef c = {}) const;
    MapSpot place(double visibility, double maturity) const { return spotAt(out_, visibility, maturity); }
    MapSpot spotOf(MapRef ref) const; // the middle of its glyph
    double reachOf(const Decorators& marks) const;
    double reachOf(MapRef ref) const;
    // The decorators of an evolved point: its own, or those of its component.
    const Decorators& evolvedMarks(const MapEvolution& one, const MapComponent& source) const
    {
        return one.decorators.isEmpty() ? source.decorators : one.decorators;
    }
    MapFont font(double size, bool bold = false, bool italic = false) const
    {
        return {style_.family, size, bold, italic};
    }
    MapFont labelFont() const { return font(style_.labelSize); }

    MapMark& line(MapSpot from, MapSpot to, MapColor stroke, double width = 1);
    MapMark& circle(MapSpot at, double radius, MapColor fill, MapColor stroke, double width = 1);
    MapMark& box(const MapBox& at, MapColor fill, MapColor stroke, double width = 1);
    MapMark& polygon(std::vector<MapSpot> points, MapColor fill, MapColor stroke, double width = 1);
    MapMark& text(MapSpot at, std::string_view words, const MapFont& font, MapColor color,
                  MapAlign align = MapAlign::start);
    void own(std::size_t from, MapRef element, MapRef first = {}, MapRef second = {});
    void target(MapRef element, const MapBox& box, bool isLabel = false)
    {
        out_.targets.push_back({element, box, isLabel});
    }

    // draw_frame.cpp
    void layOutTitle();
    void layOutStages();
    void frame();
    void verticalAxis();
    void evolutionAxis();
    void attitudes();
    // draw_links.cpp
    void links();
    void flowHeads(const MapLink& link, MapRef a, MapRef b);
    void arrows();
    void arrow(MapSpot from, MapSpot to, double reach);
    void pipelines();
    void child(MapRef ref, MapRef parent);
    // draw_glyphs.cpp
    void accelerators();
    void glyph(const MapComponent& component, MapRef ref, bool isParent, bool moves);
    void disc(MapSpot at, const Decorators& marks, const MapColor* outline);
    void market(MapSpot at, MapColor outline);
    void ecosystem(MapSpot at, MapColor outline);
    void submapIcon(MapSpot at);
    void inertia(MapSpot at);
    void components();
    void evolved();
    void offMap(MapSpot at, double visibility, double maturity);
    // draw_texts.cpp
    void collectLabels();
    void collectElements();
    bool isSeen(MapSpot at, const std::string& words, const MapFont& face) const;
    void collectOthers();
    void fillSpace(LabelSpace& space) const;
    void placeTexts();
    void texts();
    void drawText(const LabelRequest& request);
    MapColor colorOf(MapRef ref) const;
    // draw_notes.cpp
    void placeMarkers();
    void placeLegend();
    std::vector<std::string> legendLines(double most) const;
    MapBox legendBox(const PlacedLabel& label) const;
    void legend();
    void annotations();
    std::vector<MapMass> masses() const;
    // draw_overlay.cpp
    static constexpr MapRef overlayLegend{MapKind::legend, 1, 0}; // of its place among the labels
    MapColor overlayColor(KpiStatus status) const;
    void overlayDisc(MapSpot at, const MapOverlayMark& mark);
    void overlayRing(MapSpot at, double part);
    void overlaySign(MapSpot at, const MapOverlayMark& mark);
    double overlaySignWidth() const;
    void overlayBehind();
    void overlayBeside();
    MapSpot spotOfMark(MapRef ref) const;
    MapBox overlayPlace(MapRef ref, double width, double height) const;
    void placeOverlayLegend();
    MapSpot overlayLegendSize() const;
    MapBox overlayLegendBox() const;
    void drawOverlayLegend();
    static std::string numberOf(const MapAnnotation& one);
    MapSpot markerAt(std::uint32_t index, std::uint32_t part) const;
    MapFont markerFont(const std::string& number) const;
    double markerRadius(const std::string& number) const;
    std::vector<MapSpot> points() const;

    const WardleyMap& map_;
    const ResolvedNames& resolved_;
    const DrawOptions& options_;
    const TextWidth& width_;
    const MapStyle& style_;
    MapDrawing out_;
    std::vector<bool> isParent_;     // of components: has a pipeline that is drawn
    std::vector<bool> moves_;        // of components: evolves
    std::vector<MapBox> bars_;       // of inertia, and the icons of submaps
    std::vector<MapBox> borders_;    // of pipelines
    std::vector<MapBox> overlays_;   // of signs and figures beside points
    std::vector<std::string> title_; // its lines
    MapFont titleFont_;
    std::array<std::vector<std::string>, 4> stages_; // the lines of their captions
    std::vector<LabelRequest> requests_;
};

} // namespace core
