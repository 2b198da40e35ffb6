// opsatlas map diff: what differs between two maps.
#include "app/cmd_map_tools.h"
#include "app/command_line.h"
#include "app/print.h"

#include "core/bytes/json_write.h"
#include "core/map/map_diff.h"
#include "core/map/map_file.h"
#include "core/map/map_source.h"

#include <fmt/format.h>

#include <string>
#include <type_traits>
#include <variant>

namespace app {

namespace {

struct MapDiffCommand {
    std::string before;
    std::string after;
    bool json = false;
};

void writeValue(core::JsonWriter& json, const core::MapValue& value)
{
    std::visit(
        [&](const auto& one) {
            using T = std::decay_t<decltype(one)>;
            if constexpr (std::is_same_v<T, std::monostate>) {
                json.null();
            } else if constexpr (std::is_same_v<T, core::LabelOffset>) {
                json.beginObject().member("x", one.x).member("y", one.y).endObject();
            } else if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, std::string>) {
                json.value(one);
            } else {
                json.beginArray();
                for (const auto& part : one) {
                    if constexpr (requires { json.value(part); }) {
                        json.value(part);
                    } else {
                        json.beginArray();
                        for (const auto& each : part)
                            json.value(each);
                        json.endArray();
                    }
                }
                json.endArray();
            }
        },
        value);
}

void writeNames(core::JsonWriter& json, const char* key, const std::vector<std::string>& names)
{
    json.key(key).beginArray();
    for (const auto& name : names)
        json.value(name);
    json.endArray();
}

void writePairs(core::JsonWriter& json, const char* key, const std::vector<core::NamePair>& pairs)
{
    json.key(key).beginArray();
    for (const auto& [a, b] : pairs)
        json.beginArray().value(a).value(b).endArray();
    json.endArray();
}

std::string diffJson(const core::MapDiff& diff)
{
    core::JsonWriter json;
    json.beginObject();
    writeNames(json, "added", diff.added);
    writeNames(json, "removed", diff.removed);
    writePairs(json, "renamed", diff.renamed);
    json.key("moved").beginArray();
    for (const auto& one : diff.moved) {
        json.beginObject().member("name", one.name).key("visibility");
        if (one.visibility)
            json.beginArray().value((*one.visibility)[0]).value((*one.visibility)[1]).endArray();
        else
            json.null();
        json.key("maturity").beginArray().value(one.maturity[0]).value(one.maturity[1]).endArray().endObject();
    }
    json.endArray();
    writePairs(json, "links_added", diff.linksAdded);
    writePairs(json, "links_removed", diff.linksRemoved);
    json.key("evolved").beginArray();
    for (const auto& one : diff.evolved) {
        json.beginObject().member("name", one.name).key("maturity").beginArray();
        json.value(one.maturity[0]).value(one.maturity[1]).endArray().key("override").beginArray();
        json.value(one.renamed[0]).value(one.renamed[1]).endArray().endObject();
    }
    json.endArray().key("changed").beginArray();
    for (const auto& one : diff.changed) {
        json.beginObject().member("name", one.name).member("what", one.what).key("old");
        writeValue(json, one.before);
        json.key("new");
        writeValue(json, one.after);
        json.endObject();
    }
    json.endArray().key("title");
    if (diff.title)
        json.beginArray().value((*diff.title)[0]).value((*diff.title)[1]).endArray();
    else
        json.null();
    json.endObject();
    return json.text();
}

void printDiff(const core::MapDiff& diff)
{
    if (diff.isEmpty())
        outLine("no difference");
    if (diff.title)
        outLine(fmt::format("title: {} -> {}", (*diff.title)[0], (*diff.title)[1]));
    for (const auto& name : diff.added)
        outLine("added: " + name);
    for (const auto& name : diff.removed)
        outLine("removed: " + name);
    for (const auto& [was, now] : diff.renamed)
        outLine(fmt::format("renamed: {} -> {}", was, now));
    for (const auto& one : diff.moved)
        outLine(one.visibility ? fmt::format("moved: {} [{}, {}] -> [{}, {}]", one.name, (*one.visibility)[0],
                                             one.maturity[0], (*one.visibility)[1], one.maturity[1])
                               : fmt::format("moved: {} [{}] -> [{}]", one.name, one.maturity[0], one.maturity[1]));
    for (const auto& [a, b] : diff.linksAdded)
        outLine(fmt::format("link added: {}->{}", a, b));
    for (const auto& [a, b] : diff.linksRemoved)
        outLine(fmt::format("link removed: {}->{}", a, b));
    const auto number = [](const std::optional<double>& value) {
        return value ? fmt::format("{}", *value) : std::string("none");
    };
    for (const auto& one : diff.evolved)
        outLine(fmt::format("evolution: {} {} -> {}", one.name, number(one.maturity[0]), number(one.maturity[1])));
    for (const auto& one : diff.changed) {
        core::JsonWriter was;
        writeValue(was, one.before);
        core::JsonWriter now;
        writeValue(now, one.after);
        outLine(fmt::format("changed: {}{}{} {} -> {}", one.name, one.name.empty() ? "" : " ", one.what, was.text(),
                            now.text()));
    }
}

int diffMaps(const MapDiffCommand& options)
{
    const auto before = core::readMap(core::readMapSource(options.before));
    const auto after = core::readMap(core::readMapSource(options.after));
    const auto diff = core::mapDiff(before.map, after.map);
    if (options.json)
        outLine(diffJson(diff));
    else
        printDiff(diff);
    return 0;
}

} // namespace

void addMapDiff(Command& map)
{
    auto [command, options] = map.command<MapDiffCommand>("diff", "What differs between two maps", diffMaps);
    command.value("A", options.before, "A map text (OWM, Mermaid, Markdown)").required();
    command.value("B", options.after, "Another one").required();
    command.flag("--json", options.json, "One JSON document");
}

} // namespace app
