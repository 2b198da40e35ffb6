// The marks of each kind of element. Part of draw.h.
#pragma once

#include "core/map/draw.h"
#include "core/map/draw_labels.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

// A box about a place, and the place that a ray from it reaches.
MapBox boxAround(MapSpot at, double reach);
MapSpot spotTowards(MapSpot from, double degrees, double length);

// Draws one map once, in the order of painting: axes, areas, links, arrows, pipelines,
// accelerators, components and submaps, each above its disc, anchors, evolved points, legend, notes,
// annotations.
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

    void frame();
    void attitudes();
    void links();
    void flowText(const MapLink& link, MapSpot from, MapSpot to);
    void arrows();
    void arrow(MapSpot from, MapSpot to);
    void pipelines();
    void accelerators();
    void glyph(const MapComponent& component, MapRef ref, bool isParent, bool moves);
    void disc(MapSpot at, const Decorators& marks);
    void market(MapSpot at);
    void ecosystem(MapSpot at);
    void submapIcon(MapSpot at);
    void inertia(MapSpot at);
    void components();
    void evolved();
    void labels();
    void legend();
    void notes();
    void annotations();
    void offMap(MapSpot at, double visibility, double maturity);
    void collectLabels(std::vector<LabelRequest>& requests) const;
    void fillObstacles(LabelObstacles& obstacles) const;
    void drawLabel(MapRef ref, MapSpot at, MapColor color);

    const WardleyMap& map_;
    const ResolvedNames& resolved_;
    const DrawOptions& options_;
    const TextWidth& width_;
    const MapStyle& style_;
    MapDrawing out_;
    std::vector<bool> isParent_; // of components: has a pipeline that is drawn
    std::vector<bool> moves_;    // of components: evolves
    std::vector<MapBox> bars_;   // of inertia
};

} // namespace core
