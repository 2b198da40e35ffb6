// opsatlas map register: all elements of many maps in one list.
#include "app/cmd_map_tools.h"
#include "app/command_line.h"
#include "app/print.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/bytes/json_write.h"
#include "core/map/map_file.h"
#include "core/map/map_register.h"
#include "core/map/map_source.h"
#include "core/map/map_store.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <deque>
#include <filesystem>
#include <string>
#include <vector>

namespace app {

namespace {

struct MapRegisterCommand {
    std::string folder;
    std::string workspace;
    bool json = false;
};

constexpr std::array<const char*, 4> stageNames = {"genesis", "custom", "product", "commodity"};

// The map files below a folder, in order of name; hidden ones and links are left out.
std::vector<std::filesystem::path> mapFiles(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files;
    std::filesystem::recursive_directory_iterator all(folder);
    for (auto it = begin(all); it != end(all); ++it) {
        const auto name = it->path().filename().string();
        if (name.starts_with('.') || it->is_symlink()) {
            if (it->is_directory())
                it.disable_recursion_pending();
            continue;
        }
        const auto suffix = core::lower(it->path().extension().string());
        for (const auto* known : {".owm", ".wm", ".wmap", ".mmd", ".md"})
            if (it->is_regular_file() && suffix == known)
                files.push_back(it->path());
    }
    std::ranges::sort(files);
    return files;
}

int registerMaps(const MapRegisterCommand& options)
{
    if (options.folder.empty() == options.workspace.empty())
        throw core::Error(core::Fault::argument, "name a folder of maps, or a workspace with -w");
    std::deque<core::WardleyMap> maps;
    std::vector<core::RegisterMap> named;
    if (!options.workspace.empty()) {
        for (const auto& one : core::storedMaps(std::filesystem::path(options.workspace))) {
            maps.push_back(core::readMap(one.text).map);
            named.push_back({one.name, &maps.back()});
        }
    } else {
        if (!std::filesystem::is_directory(options.folder))
            throw core::Error(core::Fault::io, fmt::format("{}: this is no folder", options.folder));
        for (const auto& file : mapFiles(options.folder)) {
            const bool isMarkdown = core::lower(file.extension().string()) == ".md";
            const auto text = core::mapBlock(core::readMapFile(file), isMarkdown);
            if (text.empty()) // prose
                continue;
            maps.push_back(core::readMap(text).map);
            named.push_back({std::filesystem::relative(file, options.folder).generic_string(), &maps.back()});
        }
    }
    core::JsonWriter json;
    json.beginArray();
    for (const auto& one : core::mapRegister(named)) {
        json.beginObject().member("name", one.name).key("maps").beginArray();
        for (const auto& at : one.maps) {
            json.beginObject().member("map", at.map).member("visibility", at.visibility);
            json.member("maturity", at.maturity).member("stage", stageNames[at.stage]).member("line", at.line);
            json.endObject();
            if (!options.json)
                outLine(fmt::format("{}: {}:{} [{}, {}] {}{}", one.name, at.map, at.line, at.visibility, at.maturity,
                                    stageNames[at.stage], one.disagrees ? ", disagrees" : ""));
        }
        json.endArray().member("disagree", one.disagrees).key("similar").beginArray();
        for (const auto& name : one.similar) {
            json.value(name);
            if (!options.json)
                outLine(fmt::format("{}: nearly \"{}\"", one.name, name));
        }
        json.endArray().endObject();
    }
    json.endArray();
    if (options.json)
        outLine(json.text());
    return 0;
}

} // namespace

void addMapRegister(Command& map)
{
    auto [command, options] =
        map.command<MapRegisterCommand>("register", "All elements of many maps in one list", registerMaps);
    command.value("FOLDER", options.folder, "A folder of maps");
    command.value("-w,--workspace", options.workspace, "or a workspace: its maps");
    command.flag("--json", options.json, "One JSON document");
}

} // namespace app
