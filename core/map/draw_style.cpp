#include "core/map/draw_style.h"

namespace core {

namespace {

MapStyle plain()
{
    MapStyle style;
    style.paper = rgb(0xFFFFFF);
    style.ink = rgb(0x1F1F1F);
    style.text = rgb(0x1F1F1F);
    style.faint = rgb(0x767676);
    style.link = rgb(0x808080);
    style.componentFill = rgb(0xFFFFFF);
    style.componentStroke = rgb(0x000000);
    style.outsourceStroke = rgb(0x444444);
    style.evolved = rgb(0xD0021B);
    style.flow = rgb(0x99C5EE, 0x9E);
    style.flowText = rgb(0x0277BD);
    style.noteText = rgb(0x1F1F1F);
    style.markerFill = rgb(0xFFFFFF);
    style.markerStroke = rgb(0x595959);
    return style;
}

MapStyle wardley()
{
    auto style = plain();
    style.gradient = true;
    style.family = MapFontFamily::mono;
    style.labelSize = 12;
    style.link = rgb(0x6E6E6E);
    style.faint = rgb(0x5C5C5C);
    return style;
}

MapStyle colour()
{
    auto style = plain();
    style.ink = rgb(0x33475B);
    style.text = rgb(0x33475B);
    style.noteText = rgb(0x33475B);
    style.faint = rgb(0x6B7D8C);
    style.link = rgb(0x5C9BC9);
    style.componentFill = rgb(0xFFFFFF);
    style.componentStroke = rgb(0x8CB358);
    style.componentRadius = 7;
    style.componentWidth = 2;
    style.evolved = rgb(0xEA7F5B);
    style.markerStroke = rgb(0x8CB358);
    return style;
}

MapStyle handwritten()
{
    auto style = plain();
    style.family = MapFontFamily::hand;
    style.labelSize = 14;
    style.ink = rgb(0x333333);
    style.text = rgb(0x333333);
    style.componentStroke = rgb(0x333333);
    style.componentWidth = 1.5;
    return style;
}

MapStyle dark()
{
    auto style = plain();
    style.paper = rgb(0x353347);
    style.ink = rgb(0xF2F2F7);
    style.text = rgb(0xF2F2F7);
    style.noteText = rgb(0xF2F2F7);
    style.faint = rgb(0xB6B4C8);
    style.link = rgb(0xA5A3B8);
    style.componentFill = rgb(0x353347);
    style.componentStroke = rgb(0xFFFFFF);
    style.outsourceStroke = rgb(0xD6D6D6);
    style.evolved = rgb(0x90CAF9);
    style.flow = rgb(0x99C5EE, 0x60);
    style.flowText = rgb(0x8FD3FF);
    style.markerFill = rgb(0x4A475F);
    style.markerStroke = rgb(0xF2F2F7);
    return style;
}

} // namespace

const MapStyle& mapStyle(std::string_view name)
{
    static const MapStyle plainStyle = plain();
    static const MapStyle wardleyStyle = wardley();
    static const MapStyle colourStyle = colour();
    static const MapStyle handStyle = handwritten();
    static const MapStyle darkStyle = dark();
    return name == "wardley"       ? wardleyStyle
           : name == "colour"      ? colourStyle
           : name == "handwritten" ? handStyle
           : name == "dark"        ? darkStyle
                                   : plainStyle;
}

} // namespace core
