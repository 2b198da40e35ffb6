// A drawing as an SVG document: the same bytes everywhere.
#pragma once

#include "core/map/draw.h"

#include <string>
#include <string_view>

namespace core {

// Text is escaped; nothing in it can become an element, a link or a file name. title is what
// readers of the page are told.
std::string svgOf(const MapDrawing& drawing, std::string_view title);

// Widths by the letters of Helvetica (Adobe's metrics of the 14 standard fonts), a fixed pitch for
// mono; for drawings that must not depend on what fonts a machine has. Letters outside ASCII count
// as an average one, ideographs as a full square.
double plainTextWidth(std::string_view text, const MapFont& font);

// The families of a font in the order of preference, quoted as CSS wants it.
std::string_view fontFamilies(MapFontFamily family);

} // namespace core
