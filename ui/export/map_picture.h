// A map on any paint device, and as PNG and PDF bytes. Painter and SVG writer follow the same list
// of marks.
#pragma once

#include "core/map/draw.h"

#include <QByteArray>
#include <QFont>
#include <QFontMetricsF>
#include <QRectF>

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

class QPainter;

namespace ui {

QFont mapFont(const core::MapFont& font);

// Widths of texts in the fonts of this machine, each measured once. Not for two threads.
class MapTextWidth {
public:
    double operator()(std::string_view text, const core::MapFont& font);

private:
    std::unordered_map<std::string, double> known_[32]; // by family, weight, slant and a few sizes
    std::unordered_map<std::string, double> others_;
    std::vector<std::pair<core::MapFont, QFontMetricsF>> metrics_;
};

// Everything, the paper included; the painter's origin is the drawing's.
void paintMap(QPainter& painter, const core::MapDrawing& drawing);
void paintMapPaper(QPainter& painter, const core::MapDrawing& drawing);
void paintMapMarks(QPainter& painter, const std::vector<core::MapMark>& marks);

// The map of a text, fitted into a rectangle of whatever device; style empty: the map's own. For
// briefings and pictures.
void paintMapText(QPainter& painter, const QRectF& rect, const std::string& text, const std::string& style = {});

// Whole files. scale 2 gives twice the pixels. Throw core::Error{io} where the picture cannot be
// made.
QByteArray mapPng(const core::MapDrawing& drawing, double scale);
QByteArray mapPdf(const core::MapDrawing& drawing, const QString& title);

} // namespace ui
