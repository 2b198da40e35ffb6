#include "app/commands.h"
#include "app/print.h"

#include "core/bytes/json_write.h"
#include "core/map/map_file.h"
#include "core/map/map_json.h"
#include "core/map/owm_read.h"

#include <CLI/CLI.hpp>

#include <fmt/format.h>

#include <memory>
#include <string>
#include <vector>

namespace app {

namespace {

struct InspectOptions {
    std::vector<std::string> files;
    bool json = false;
};

void printFindings(const std::string& file, const core::OwmReading& reading)
{
    const auto& map = reading.map;
    outLine(fmt::format("{}: \"{}\", {} components, {} anchors, {} links, {} pipelines, {} evolving, {} findings", file, map.title, map.components.size() + map.submaps.size(),
                        map.anchors.size(), map.links.size(), map.pipelines.size(), map.evolved.size(), reading.diagnostics.size()));
    for (const auto& one : reading.diagnostics) {
        std::string_view text = one.text;
        if (text.ends_with('.'))
            text.remove_suffix(1); // the fix goes on in the same sentence
        outLine(fmt::format("{}:{}:{}: {}{}{}", file, one.line, one.column, text, one.fix.empty() ? "" : "; ", one.fix));
    }
}

// One object for one file, an array for several. A map with findings is read all the same: only a file that cannot be
// read makes the exit code 1.
int inspect(const InspectOptions& options)
{
    int code = 0;
    core::JsonWriter json;
    const bool many = options.files.size() > 1;
    if (many)
        json.beginArray();
    bool any = false;
    for (const auto& file : options.files) {
        try {
            const auto reading = core::readOwm(core::readMapFile(file));
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

} // namespace

void addMap(CLI::App& parser, Action& action)
{
    auto* map = parser.add_subcommand("map", "Wardley maps as files");
    map->require_subcommand(1);
    auto* look = map->add_subcommand("inspect", "What a map says and what is wrong with it");
    auto options = std::make_shared<InspectOptions>();
    look->add_option("FILE", options->files, "Map texts (OWM)")->required();
    look->add_flag("--json", options->json, "One JSON document");
    look->callback([&action, options] { action = [options] { return inspect(*options); }; });
}

} // namespace app
