// How the five styles of the map language look. One table; painters take every colour from it.
#pragma once

#include <cstdint>
#include <string_view>

namespace core {

struct MapColor {
    std::uint8_t r = 0;
    std::uint8_t g = 0;
    std::uint8_t b = 0;
    std::uint8_t a = 0;
    friend bool operator==(const MapColor&, const MapColor&) = default;
};
constexpr MapColor rgb(std::uint32_t hex, std::uint8_t alpha = 255)
{
    return {static_cast<std::uint8_t>(hex >> 16), static_cast<std::uint8_t>(hex >> 8), static_cast<std::uint8_t>(hex),
            alpha};
}

// sans: Helvetica and its like; mono: Consolas and its like; hand: a handwriting.
enum class MapFontFamily : std::uint8_t { sans, mono, hand };

struct MapStyle {
    MapColor paper;
    bool gradient = false; // and the captions Uncharted and Industrialised
    MapColor ink;          // axes, outlines
    MapColor text;
    MapColor faint; // separators, stage captions
    MapColor link;
    MapColor componentFill;
    MapColor componentStroke;
    double componentRadius = 5;
    double componentWidth = 1;
    MapColor outsourceStroke; // of the disc under what is outsourced
    MapColor evolved;         // outline and text of evolved points, arrows
    MapColor flow;
    MapColor flowText; // values of flows
    MapColor noteText;
    MapColor markerFill;
    MapColor markerStroke;
    MapFontFamily family = MapFontFamily::sans;
    double labelSize = 13;
};

// Unknown names are plain.
const MapStyle& mapStyle(std::string_view name);

} // namespace core
