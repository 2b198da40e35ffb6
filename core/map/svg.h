// A drawing as an SVG document: the same bytes everywhere.
#pragma once

#include "core/map/draw.h"

#include <string>
#include <string_view>

namespace core {

// Text is escaped; nothing in it can become an element, a link or a file name. title is what
// readers of the page are told.
std::string svgOf(const MapDrawing& drawing, std::string_view title);

// The families of a font in the order of preference, quoted as CSS wants it.
std::string_view fontFamilies(MapFontFamily family);

} // namespace core
