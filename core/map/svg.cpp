#include "core/map/svg.h"

#include "core/base/text.h"

#include <fmt/format.h>

#include <cmath>

namespace core {

namespace {

// Two decimals at most, no zeros that end them, no -0.
std::string number(double value)
{
    auto text = fmt::format("{:.2f}", std::isfinite(value) ? value : 0.0);
    while (text.ends_with('0'))
        text.pop_back();
    if (text.ends_with('.'))
        text.pop_back();
    return text == "-0" ? "0" : text;
}

std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        case '\'': out += "&#39;"; break;
        default:
            // Control characters have no place in XML.
            if (static_cast<unsigned char>(c) >= 0x20 || c == '\t' || c == '\n')
                out += c;
        }
    }
    return repairUtf8(out);
}

std::string hex(MapColor color) { return fmt::format("#{:02x}{:02x}{:02x}", color.r, color.g, color.b); }

void paint(std::string& out, const MapMark& mark)
{
    const auto one = [&](const char* name, MapColor color) {
        out += fmt::format(" {}=\"{}\"", name, color.a ? hex(color) : "none");
        if (color.a && color.a < 255)
            out += fmt::format(" {}-opacity=\"{}\"", name, number(color.a / 255.0));
    };
    one("fill", mark.fill);
    if (mark.stroke.a) {
        one("stroke", mark.stroke);
        if (mark.width != 1)
            out += fmt::format(" stroke-width=\"{}\"", number(mark.width));
        if (mark.dash != MapDash::none)
            out += mark.dash == MapDash::dots ? " stroke-dasharray=\"2 2\"" : " stroke-dasharray=\"5 5\"";
    }
}

void writeText(std::string& out, const MapMark& mark)
{
    const auto at = mark.points[0];
    out += fmt::format("<text x=\"{}\" y=\"{}\" font-size=\"{}\" fill=\"{}\"", number(at.x), number(at.y),
                       number(mark.font.size), hex(mark.fill));
    if (mark.font.bold)
        out += " font-weight=\"bold\"";
    if (mark.font.italic)
        out += " font-style=\"italic\"";
    if (mark.align != MapAlign::start)
        out += mark.align == MapAlign::middle ? " text-anchor=\"middle\"" : " text-anchor=\"end\"";
    if (mark.length > 0.5) // every viewer shows the width that was laid out, whatever its fonts
        out += fmt::format(" textLength=\"{}\" lengthAdjust=\"spacingAndGlyphs\"", number(mark.length));
    if (mark.angle != 0)
        out += fmt::format(" transform=\"rotate({} {} {})\"", number(mark.angle), number(at.x), number(at.y));
    out += ">" + escaped(mark.text) + "</text>\n";
}

void writeMark(std::string& out, const MapMark& mark)
{
    switch (mark.kind) {
    case MapMarkKind::text: return writeText(out, mark);
    case MapMarkKind::line:
        out += fmt::format("<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"", number(mark.points[0].x),
                           number(mark.points[0].y), number(mark.points[1].x), number(mark.points[1].y));
        break;
    case MapMarkKind::box:
        out += fmt::format("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"", number(mark.points[0].x),
                           number(mark.points[0].y), number(mark.points[1].x - mark.points[0].x),
                           number(mark.points[1].y - mark.points[0].y));
        if (mark.radius > 0)
            out += fmt::format(" rx=\"{}\"", number(mark.radius));
        break;
    case MapMarkKind::circle:
        out += fmt::format("<circle cx=\"{}\" cy=\"{}\" r=\"{}\"", number(mark.points[0].x), number(mark.points[0].y),
                           number(mark.radius));
        break;
    case MapMarkKind::polygon: {
        out += "<polygon points=\"";
        for (std::size_t i = 0; i < mark.points.size(); ++i)
            out += fmt::format("{}{},{}", i ? " " : "", number(mark.points[i].x), number(mark.points[i].y));
        out += "\"";
        break;
    }
    }
    paint(out, mark);
    out += "/>\n";
}

} // namespace

std::string_view fontFamilies(MapFontFamily family)
{
    switch (family) {
    case MapFontFamily::sans: return "'Helvetica Neue', Helvetica, Arial, sans-serif";
    case MapFontFamily::mono: return "Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace";
    case MapFontFamily::hand: return "'Gloria Hallelujah', 'Comic Neue', 'Z003', cursive";
    }
    return "sans-serif";
}

std::string svgOf(const MapDrawing& drawing, std::string_view title)
{
    const auto width = number(drawing.width);
    const auto height = number(drawing.height);
    std::string out = fmt::format("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\" viewBox=\"0 "
                                  "0 {0} {1}\" role=\"img\" font-family=\"",
                                  width, height);
    MapFontFamily family = MapFontFamily::sans;
    for (const auto& mark : drawing.marks)
        if (mark.kind == MapMarkKind::text)
            family = mark.font.family;
    out += fontFamilies(family);
    out += fmt::format("\">\n<title>{}</title>\n<rect width=\"{}\" height=\"{}\" fill=\"{}\"/>\n", escaped(title),
                       width, height, hex(drawing.paper));
    if (drawing.gradient) {
        const auto& area = drawing.area;
        out += "<defs><linearGradient id=\"paper\"><stop offset=\"0\" stop-color=\"#c4c4c4\"/><stop offset=\"0.3\" "
               "stop-color=\"#ffffff\"/>"
               "<stop offset=\"0.7\" stop-color=\"#ffffff\"/><stop offset=\"1\" "
               "stop-color=\"#c4c4c4\"/></linearGradient></defs>\n";
        out += fmt::format("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"url(#paper)\"/>\n",
                           number(area.left), number(area.top), number(area.width()), number(area.height()));
    }
    for (const auto& mark : drawing.marks)
        writeMark(out, mark);
    out += "</svg>\n";
    return out;
}

} // namespace core
