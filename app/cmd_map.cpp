// opsatlas map: Wardley maps as files.
#include "app/cmd_map_tools.h"
#include "app/command_line.h"
#include "app/commands.h"
#include "app/print.h"

#include "core/base/message_text.h"
#include "core/base/text.h"
#include "core/bytes/json_write.h"
#include "core/bytes/write_file.h"
#include "core/map/map_file.h"
#include "core/map/map_json.h"
#include "core/map/map_source.h"
#include "core/map/mermaid_read.h"
#include "core/map/mermaid_write.h"

#include <fmt/format.h>

#include <string>
#include <vector>

namespace app {

namespace {

struct MapInspectOptions {
    std::vector<std::string> files;
    bool json = false;
};

void printFindings(const std::string& file, const core::OwmReading& reading)
{
    const auto& map = reading.map;
    outLine(fmt::format("{}: \"{}\", {} components, {} anchors, {} links, {} pipelines, {} evolving, {} findings", file,
                        map.title, map.components.size() + map.submaps.size(), map.anchors.size(), map.links.size(),
                        map.pipelines.size(), map.evolved.size(), reading.diagnostics.size()));
    for (const auto& one : reading.diagnostics) {
        auto text = core::messageText(one.text);
        if (text.ends_with('.'))
            text.pop_back(); // the fix goes on in the same sentence
        outLine(fmt::format("{}:{}:{}: {}{}{}", file, one.line, one.column, text, one.fix.empty() ? "" : "; ",
                            core::messageText(one.fix)));
    }
}

// One object for one file, an array for several. A map with findings is read all the same: only a file that cannot be
// read makes the exit code 1.
int inspectMaps(const MapInspectOptions& options)
{
    int code = 0;
    core::JsonWriter json;
    const bool many = options.files.size() > 1;
    if (many)
        json.beginArray();
    bool any = false;
    for (const auto& file : options.files) {
        try {
            const auto reading = core::readMap(core::readMapSource(file));
            any = true;
            if (options.json)
                core::writeMapJson(json, file, reading);
            else
                printFindings(file, reading);
        } catch (const core::Error& error) {
            message(error.what());
            code = exitCode(error.fault());
        }
    }
    if (many)
        json.endArray();
    if (options.json && (any || many))
        outLine(json.text());
    return code;
}

struct MapConvertOptions {
    std::string file;
    std::string output;
};

std::string lossText(const core::MapLoss& loss)
{
    using enum core::MapLossKind;
    const auto& name = loss.name;
    switch (loss.kind) {
    case ecosystem: return fmt::format("\"{}\" is an ecosystem, which Mermaid has not", name);
    case second_method: return fmt::format("\"{}\" has a second method (market); Mermaid has one a component", name);
    case address: return fmt::format("the address of submap \"{}\" is left out; Mermaid has none", name);
    case outside: return fmt::format("\"{}\" stands outside the map and is put on its edge", name);
    case new_name: return fmt::format("the new name \"{}\" of an evolved component is left out", name);
    case new_method: return fmt::format("the new method of \"{}\" once evolved is left out", name);
    case other_step: return fmt::format("\"{}\" is an earlier step of its evolution; Mermaid keeps the last", name);
    case child_evolution:
        return fmt::format("the evolution of \"{}\" is left out; Mermaid moves no pipeline children", name);
    case empty_pipeline: return fmt::format("the pipeline of \"{}\" has no components and is left out", name);
    case anchor_label: return fmt::format("the label offset of anchor \"{}\" is left out", name);
    case area: return fmt::format("the area \"{}\" is left out", name);
    case style: return fmt::format("the style \"{}\" is left out", name);
    case hidden_axis: return fmt::format("the hidden axis \"{}\" is shown", name);
    case remark_number: return fmt::format("the remark \"{}\" has no whole number and is left out", name);
    case missing_end: return fmt::format("the link {} has an end that nothing has and is left out", name);
    case boundaries: return "the boundaries of the stages become those of OWM, 0.175, 0.4 and 0.7";
    case dashed_links: return "dashed links become solid";
    }
    return name;
}

int convertMap(const MapConvertOptions& options)
{
    const auto kind = endOf(options.output);
    if (kind != "owm" && kind != "mmd" && kind != "md")
        throw core::Error(core::Fault::argument,
                          fmt::format("{}: the name must end in .owm, .mmd or .md", options.output));
    const auto text = core::readMapSource(options.file);
    std::vector<core::MapLoss> lost;
    std::string made;
    if (kind == "owm") {
        made = core::owmOf(text);
        if (core::isMermaid(text)) {
            const auto mermaid = core::mermaidText(text);
            if (mermaid.stageStarts != core::defaultStageStarts)
                lost.push_back({core::MapLossKind::boundaries, {}});
            if (mermaid.hasDashedLinks)
                lost.push_back({core::MapLossKind::dashed_links, {}});
        }
    } else if (core::isMermaid(text)) {
        made = text;
    } else {
        made = core::mermaidOf(core::readMap(text).map, text, lost);
    }
    if (kind == "md")
        made = "```mermaid\n" + made + (made.ends_with('\n') ? "" : "\n") + "```\n";
    core::writeFile(options.output, made);
    for (const auto& one : lost)
        message(fmt::format("{}: {}", options.file, lossText(one)));
    return 0;
}

} // namespace

std::string endOf(const std::string& name)
{
    const auto dot = name.rfind('.');
    return dot == std::string::npos ? std::string() : core::lower(name.substr(dot + 1));
}

void addMap(Command& program)
{
    auto map = program.group("map", "Wardley maps as files");
    map.requireCommand();
    auto [look, files] =
        map.command<MapInspectOptions>("inspect", "What a map says and what is wrong with it", inspectMaps);
    look.value("FILE", files.files, "Map texts (OWM, Mermaid, Markdown)").required();
    look.flag("--json", files.json, "One JSON document");

    auto [convert, target] = map.command<MapConvertOptions>("convert", "A map in another language", convertMap);
    convert.value("IN", target.file, "A map text (OWM, Mermaid, Markdown)").required();
    convert.value("-o,--output", target.output, "OUT.owm, OUT.mmd (Mermaid) or OUT.md (Mermaid, fenced)").required();

    addMapRender(map);
    addMapLint(map);
    addMapDiff(map);
    addMapNumbers(map);
    addMapRegister(map);
}

} // namespace app
