// opsatlas map render: a map as a picture, perhaps with figures over it.
#include "app/cmd_map_tools.h"
#include "app/command_line.h"
#include "app/figures.h"
#include "app/graphics.h"
#include "app/period_option.h"
#include "app/print.h"

#include "core/base/error.h"
#include "core/base/message_text.h"
#include "core/base/text.h"
#include "core/bytes/write_file.h"
#include "core/kpi/numbers.h"
#include "core/kpi/score.h"
#include "core/map/draw.h"
#include "core/map/map_file.h"
#include "core/map/map_overlay.h"
#include "core/map/map_source.h"
#include "core/map/map_store.h"
#include "core/map/svg.h"
#include "core/map/text_width.h"
#include "core/store/workspace.h"
#include "ui/export/map_fonts.h"
#include "ui/export/map_picture.h"
#include "ui/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <optional>
#include <string>
#include <tuple>

namespace app {

namespace {

struct MapRenderOptions {
    std::string file;
    std::string output;
    std::string style;
    std::string size = "1200x800";
    double scale = 2;
    std::string workspace, overlay, period, compare;
};

std::pair<double, double> pictureSize(const std::string& text)
{
    const auto cross = text.find('x');
    const auto width = core::parseNumber(text.substr(0, cross));
    const auto height = cross == std::string::npos ? std::nullopt : core::parseNumber(text.substr(cross + 1));
    if (!width || !height || *width < 100 || *height < 100 || *width > 20'000 || *height > 20'000)
        throw core::Error(
            core::Fault::argument,
            fmt::format("{}: this is no size; write WIDTHxHEIGHT in pixels from 100 to 20000, such as 1200x800", text));
    return {*width, *height};
}

// What the picture lacks on this machine is said; the picture is made all the same.
void sayFontGaps(const core::MapDrawing& drawing)
{
    const auto gaps = ui::mapFontGaps(drawing);
    if (!gaps.wanted.isEmpty())
        message(fmt::format("the font {} is not installed; {} stands in for it", ui::utf8(gaps.wanted),
                            ui::utf8(gaps.standIn)));
    if (!gaps.missing.isEmpty())
        message(fmt::format("no font on this machine has {}; boxes stand in the picture",
                            ui::utf8(gaps.missing.join(QLatin1Char(' ')))));
}

// What is drawn: a map's text and what is laid over it.
struct MapPicture {
    core::WardleyMap map;
    std::optional<core::MapOverlay> overlay;
};

core::MapOverlayWords wordsFor(const core::Numbers& numbers, const core::MapOverlayRequest& request)
{
    const auto currency = numbers.measures.reportingCurrency();
    core::MapOverlayWords words;
    words.figure = [currency](std::optional<double> value, const std::string& unit) {
        return value ? figure(value, {unit, currency}) : std::string("–");
    };
    words.change = [currency](std::optional<double> value, const std::string& unit) {
        return value ? signedFigure(value, {unit, currency}) : std::string("–");
    };
    const auto when = core::messageText({core::MessageCode::verbatim, {{"text", request.period}}});
    const auto kpi = request.kpi == core::healthScore ? "Health" : title(numbers, request.kpi);
    switch (request.kind) {
    case core::MapOverlayKind::spend: words.title = "Spend, " + when; break;
    case core::MapOverlayKind::status: words.title = kpi + ", " + when; break;
    case core::MapOverlayKind::change: words.title = kpi + " (change), " + when; break;
    case core::MapOverlayKind::coverage: words.title = kpi + " (coverage), " + when; break;
    case core::MapOverlayKind::owners: words.title = "Owners"; break;
    }
    words.met = "met";
    words.watch = "watch";
    words.breach = "breach";
    words.unrated = "no verdict";
    words.atRisk = "at risk";
    words.better = "better";
    words.worse = "worse";
    words.covered = "covered by data";
    words.dataOwner = "data owner";
    words.modelOwner = "model owner";
    words.costOwner = "cost owner";
    return words;
}

MapPicture pictureOf(const MapRenderOptions& options)
{
    if (options.workspace.empty()) {
        if (!options.overlay.empty())
            throw core::Error(core::Fault::argument, "--overlay needs the map of a workspace; name it with -w");
        return {core::readMap(core::readMapSource(options.file)).map, {}};
    }
    core::Workspace workspace(options.workspace, core::Access::read);
    MapPicture made;
    const auto maps = core::storedMaps(workspace.db());
    const auto found = std::ranges::find(maps, options.file, &core::StoredMap::name);
    if (found == maps.end())
        throw core::Error(core::Fault::argument,
                          fmt::format("{}: the workspace has no map of this name", options.file));
    made.map = core::readMap(found->text).map;
    if (options.overlay.empty())
        return made;
    auto request = core::overlayNamed(options.overlay);
    if (!request)
        throw core::Error(core::Fault::argument,
                          fmt::format("--overlay {}: use spend, status:KPI, change:KPI, coverage, coverage:KPI or "
                                      "owners",
                                      options.overlay));
    const auto numbers = core::loadNumbers(workspace.db());
    request->period = core::periodNamed(options.period, numbers.measures);
    request->comparison = comparisonOf(options.compare);
    made.overlay = core::mapOverlay(made.map, numbers.engine(), *request, wordsFor(numbers, *request));
    return made;
}

std::string picture(const MapRenderOptions& options, const std::string& kind)
{
    const auto shown = pictureOf(options);
    core::DrawOptions draw;
    std::tie(draw.width, draw.height) = pictureSize(options.size);
    draw.style = options.style;
    draw.overlay = shown.overlay ? &*shown.overlay : nullptr;
    const auto resolved = core::resolveNames(shown.map);
    if (kind == "svg")
        return core::svgOf(core::drawMap(shown.map, resolved, draw, core::plainTextWidth), shown.map.title);
    const Graphics graphics;
    ui::MapTextWidth width;
    const auto drawing = core::drawMap(shown.map, resolved, draw, std::ref(width));
    sayFontGaps(drawing);
    return (kind == "png" ? ui::mapPng(drawing, options.scale) : ui::mapPdf(drawing, ui::qt(shown.map.title)))
        .toStdString();
}

int renderMap(const MapRenderOptions& options)
{
    const auto kind = endOf(options.output);
    if (kind != "svg" && kind != "png" && kind != "pdf")
        throw core::Error(core::Fault::argument,
                          fmt::format("{}: the name of a picture must end in .svg, .png or .pdf", options.output));
    if (!options.style.empty() && options.style != "plain" && options.style != "wardley" && options.style != "colour"
        && options.style != "handwritten" && options.style != "dark")
        throw core::Error(
            core::Fault::argument,
            fmt::format("{}: there is no such style; use plain, wardley, colour, handwritten or dark", options.style));
    core::writeFile(options.output, picture(options, kind));
    return 0;
}

} // namespace

void addMapRender(Command& map)
{
    auto [draw, options] = map.command<MapRenderOptions>("render", "A map as a picture", renderMap);
    draw.value("FILE", options.file, "A map text (OWM, Mermaid, Markdown); with -w the name of a map").required();
    draw.value("-o,--output", options.output, "The picture: a name ending in .svg, .png or .pdf").required();
    draw.value("--style", options.style, "plain, wardley, colour, handwritten or dark instead of the map's own");
    draw.value("--size", options.size, "WIDTHxHEIGHT of the drawing in pixels, where the map names none");
    draw.value("--scale", options.scale, "Pixels of a PNG for one of the drawing").between(0.5, 8.0);
    const auto workspace = draw.value("-w,--workspace", options.workspace, "a workspace that holds the map");
    draw.value("--overlay", options.overlay,
               "figures over the map: spend, status:KPI, change:KPI, coverage, coverage:KPI or owners; KPI may be "
               "a domain or health")
        .needs(workspace);
    draw.value("--period", options.period, periodHelp);
    draw.value("--compare", options.compare, compareHelp);
}

} // namespace app
