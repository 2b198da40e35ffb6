// opsatlas map lint: what can be asked of a map.
#include "app/cmd_map_tools.h"
#include "app/command_line.h"
#include "app/print.h"

#include "core/base/error.h"
#include "core/base/message_text.h"
#include "core/base/time.h"
#include "core/bytes/json_write.h"
#include "core/bytes/sqlite.h"
#include "core/map/map_file.h"
#include "core/map/map_json.h"
#include "core/map/map_lint.h"
#include "core/map/map_source.h"
#include "core/map/map_store.h"
#include "core/store/workspace.h"

#include <fmt/format.h>

#include <string>
#include <vector>

namespace app {

namespace {

struct MapLintCommand {
    std::vector<std::string> files;
    std::string workspace;
    bool json = false;
};

// A map by the name under which findings are listed.
struct NamedMap {
    std::string name;
    std::string text;
};

std::vector<core::MapLintComponent> portfolioOf(const core::Database& db)
{
    std::vector<core::MapLintComponent> all;
    core::Statement rows(db, "SELECT name, coalesce(owner_data, '') || coalesce(owner_model, '') || "
                             "coalesce(owner_cost, '') <> '' FROM component");
    while (rows.step())
        all.push_back({std::string(rows.text(0)), rows.integer(1) != 0});
    return all;
}

void writeFinding(core::JsonWriter& json, const std::string& file, const core::MapLintFinding& one)
{
    json.beginObject()
        .member("file", file)
        .member("line", one.line)
        .member("column", one.column)
        .member("code", one.code)
        .member("severity", core::severityName(one.severity))
        .member("text", core::messageText(one.text))
        .key("fix");
    if (one.fix)
        json.beginObject()
            .member("line", one.fix->line)
            .member("old", one.fix->was)
            .member("new", one.fix->now)
            .endObject();
    else
        json.null();
    json.endObject();
}

int lintMaps(const MapLintCommand& options)
{
    if (options.files.empty() && options.workspace.empty())
        throw core::Error(core::Fault::argument, "name the map files, or a workspace with -w");
    std::vector<NamedMap> maps;
    std::vector<core::MapLintComponent> portfolio;
    core::MapLintOptions rules;
    rules.now_ms = core::now();
    if (!options.workspace.empty()) {
        const core::Workspace workspace(options.workspace, core::Access::read);
        portfolio = portfolioOf(workspace.db());
        rules.portfolio = &portfolio;
        if (options.files.empty())
            for (const auto& one : core::storedMaps(workspace.db()))
                maps.push_back({one.name, one.text});
    }
    for (const auto& file : options.files)
        maps.push_back({file, core::readMapSource(file)});
    core::JsonWriter json;
    json.beginArray();
    bool any = false;
    for (const auto& one : maps)
        for (const auto& finding : core::lintFindings(one.text, core::readMap(one.text), rules)) {
            any = any || finding.severity != core::Severity::hint;
            if (options.json)
                writeFinding(json, one.name, finding);
            else
                outLine(fmt::format("{}:{}:{}: {} {}: {}", one.name, finding.line, finding.column,
                                    core::severityName(finding.severity), finding.code,
                                    core::messageText(finding.text)));
        }
    json.endArray();
    if (options.json)
        outLine(json.text());
    return any ? 1 : 0;
}

} // namespace

void addMapLint(Command& map)
{
    auto [command, options] = map.command<MapLintCommand>("lint", "What is doubtful on maps", lintMaps);
    command.value("FILE", options.files, "Map texts (OWM, Mermaid, Markdown)");
    command.value("-w,--workspace", options.workspace, "a workspace: its maps, and rules about its components");
    command.flag("--json", options.json, "One JSON document");
}

} // namespace app
