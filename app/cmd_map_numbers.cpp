// opsatlas map numbers: what a value chain costs, whom it serves and where it fails.
#include "app/cmd_map_tools.h"
#include "app/command_line.h"
#include "app/figures.h"
#include "app/period_option.h"
#include "app/print.h"
#include "app/text_table.h"

#include "core/base/error.h"
#include "core/base/message_text.h"
#include "core/bytes/json_write.h"
#include "core/kpi/numbers.h"
#include "core/map/map_numbers.h"
#include "core/map/map_source.h"
#include "core/map/map_store.h"
#include "core/store/workspace.h"

#include <fmt/format.h>

#include <string>
#include <vector>

namespace app {

namespace {

struct MapNumbersCommand {
    std::string workspace, map, period, kpi;
    bool json = false;
};

void writeMoney(core::JsonWriter& json, const char* key, const std::optional<core::Rational>& money)
{
    json.key(key);
    if (money)
        json.raw(money->decimal().trimmedText());
    else
        json.null();
}

void writeNameList(core::JsonWriter& json, const char* key, const std::vector<std::string>& names)
{
    json.key(key).beginArray();
    for (const auto& name : names)
        json.value(name);
    json.endArray();
}

void writeStatus(core::JsonWriter& json, const char* key, std::optional<core::KpiStatus> status)
{
    json.key(key);
    if (status)
        json.value(core::statusWord(*status));
    else
        json.null();
}

void writePlace(core::JsonWriter& json, const core::MapPlace& place, const std::string& kpi)
{
    json.beginObject().member("name", place.element.name);
    writeNameList(json, "bound", place.element.members);
    json.member("stage", core::stageNames[place.stage]);
    json.member("strategy", core::strategyNames[static_cast<std::size_t>(place.strategy)]);
    writeMoney(json, "spend", place.spend);
    json.member("kpi", kpi.empty() || place.element.members.empty() ? std::nullopt : std::optional(kpi));
    json.member("value", place.value);
    writeStatus(json, "status", place.status);
    json.member("health", place.health);
    writeNameList(json, "anchors", place.anchors);
    json.endObject();
}

template <std::size_t N>
void writeShares(core::JsonWriter& json, const char* key, const std::array<core::MapShare, N>& shares,
                 const char* const (&names)[N])
{
    json.key(key).beginObject();
    for (std::size_t i = 0; i < N; ++i) {
        json.key(names[i]).beginObject().member("components", shares[i].places);
        writeMoney(json, "spend", shares[i].spend);
        json.endObject();
    }
    json.endObject();
}

void writeAnchor(core::JsonWriter& json, const core::MapNumbers& made, const core::MapAnchorNumbers& anchor)
{
    json.beginObject().member("name", anchor.element.name);
    writeNameList(json, "bound", anchor.element.members);
    std::vector<std::string> names;
    for (const auto place : anchor.restsOn)
        names.push_back(made.places[place].element.name);
    writeNameList(json, "rests_on", names);
    writeMoney(json, "spend", anchor.spend);
    json.key("worst");
    if (anchor.worst) {
        json.beginObject().member("name", made.places[*anchor.worst].element.name);
        writeStatus(json, "status", anchor.worstStatus);
        json.endObject();
    } else {
        json.null();
    }
    json.key("weakest_link");
    if (anchor.weakestLink) {
        const auto& weakest = made.places[*anchor.weakestLink];
        json.beginObject().member("name", weakest.element.name).member("health", weakest.health).endObject();
    } else {
        json.null();
    }
    json.endObject();
}

std::string numbersJson(const core::MapNumbers& made)
{
    core::JsonWriter json;
    json.beginObject().key("components").beginArray();
    for (const auto& place : made.places)
        writePlace(json, place, made.kpi);
    json.endArray();
    writeShares(json, "stages", made.stages, core::stageNames);
    writeShares(json, "strategies", made.strategies, core::strategyNames);
    json.key("stages_by_strategy").beginObject();
    for (std::size_t i = 0; i < core::stageCount; ++i)
        writeShares(json, core::stageNames[i], made.both[i], core::strategyNames);
    json.endObject().key("anchors").beginArray();
    for (const auto& anchor : made.anchors)
        writeAnchor(json, made, anchor);
    json.endArray();
    writeNameList(json, "unbound", made.unbound);
    writeNameList(json, "unmapped", made.unmapped);
    json.key("findings").beginArray();
    for (const auto& one : made.findings) {
        json.beginObject().member("rule", one.rule).member("name", one.name);
        json.member("text", core::messageText(one.text));
        writeMoney(json, "spend", one.spend);
        json.endObject();
    }
    json.endArray().endObject();
    return json.text();
}

std::optional<double> asDouble(const std::optional<core::Rational>& money)
{
    return money ? std::optional(money->toDouble()) : std::nullopt;
}

std::string namesText(const std::vector<std::string>& names)
{
    std::string text;
    for (const auto& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text.empty() ? "-" : text;
}

std::string statusText(std::optional<core::KpiStatus> status)
{
    return status ? words(core::statusWord(*status)) : "-";
}

template <std::size_t N>
std::string sharesTable(const char* head, const std::array<core::MapShare, N>& shares, const char* const (&names)[N],
                        const Unit& money)
{
    core::Rational all;
    for (const auto& one : shares)
        if (one.spend)
            all += *one.spend;
    TextTable table({head, "components", "spend", "share"});
    table.alignRight({1, 2, 3});
    for (std::size_t i = 0; i < N; ++i) {
        const auto part = shares[i].spend ? shares[i].spend->dividedBy(all) : std::nullopt;
        table.add({names[i], std::to_string(shares[i].places), figure(asDouble(shares[i].spend), money),
                   share(asDouble(part))});
    }
    return table.text() + "\n";
}

void printNumbers(const core::MapNumbers& made, const core::Numbers& numbers)
{
    const Unit money{"currency", made.currency};
    const bool isKpi = numbers.catalogue.find(made.kpi) != nullptr;
    const auto unit = isKpi ? unitOf(numbers, made.kpi) : Unit{};
    TextTable places({"component", "is", "stage", "spend", made.kpi.empty() ? "health" : made.kpi, "status", "users"});
    places.alignRight({3, 4});
    for (const auto& place : made.places) {
        const bool byHealth = made.kpi.empty();
        places.add({place.element.name, namesText(place.element.members), core::stageNames[place.stage],
                    figure(asDouble(place.spend), money),
                    byHealth ? figure(place.health, {}) : figure(place.value, unit),
                    statusText(byHealth ? place.healthStatus : place.status), namesText(place.anchors)});
    }
    out(places.text() + "\n");
    out(sharesTable("stage", made.stages, core::stageNames, money));
    out(sharesTable("strategy", made.strategies, core::strategyNames, money));
    TextTable users({"user", "rests on", "spend beneath", "worst", "status", "weakest link"});
    users.alignRight({1, 2});
    for (const auto& anchor : made.anchors)
        users.add({anchor.element.name, std::to_string(anchor.restsOn.size()), figure(asDouble(anchor.spend), money),
                   anchor.worst ? made.places[*anchor.worst].element.name : "-", statusText(anchor.worstStatus),
                   anchor.weakestLink ? made.places[*anchor.weakestLink].element.name : "-"});
    if (!made.anchors.empty())
        out(users.text() + "\n");
    for (const auto& one : made.findings)
        outLine(fmt::format("{}: {}", words(one.rule), core::messageText(one.text)));
    outLine("on the map, without data: " + namesText(made.unbound));
    outLine("with data, on no map: " + namesText(made.unmapped));
}

int printMapNumbers(const MapNumbersCommand& options)
{
    core::Workspace workspace(options.workspace, core::Access::read);
    const auto numbers = core::loadNumbers(workspace.db());
    core::MapNumbersRequest request;
    request.period = core::periodNamed(options.period, numbers.measures);
    request.kpi = options.kpi;
    std::vector<core::WardleyMap> maps;
    std::optional<std::size_t> asked;
    for (const auto& one : core::storedMaps(workspace.db())) {
        if (one.name == options.map)
            asked = maps.size();
        maps.push_back(core::readMap(one.text).map);
    }
    if (!asked)
        throw core::Error(core::Fault::argument, fmt::format("{}: the workspace has no map of this name", options.map));
    const auto made = core::mapNumbers(maps[*asked], maps, numbers.engine(), request);
    if (options.json)
        outLine(numbersJson(made));
    else
        printNumbers(made, numbers);
    return 0;
}

} // namespace

void addMapNumbers(Command& map)
{
    auto [command, options] = map.command<MapNumbersCommand>(
        "numbers", "What the parts of a map cost, whether they work and who rests on them", printMapNumbers);
    command.value("-w,--workspace", options.workspace, "the workspace file").required();
    command.value("NAME", options.map, "the map's name").required();
    command.value("--period", options.period, periodHelp);
    command.value("--kpi", options.kpi, "status by this KPI, domain or health; without it by health");
    command.flag("--json", options.json, "One JSON document");
}

} // namespace app
