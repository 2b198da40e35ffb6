// opsatlas components: the register of components, and what a person says of one.
#include "app/command_line.h"
#include "app/commands.h"
#include "app/print.h"

#include "core/base/time.h"
#include "core/bytes/json_write.h"
#include "core/intake/component_register.h"
#include "core/store/workspace.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string>
#include <vector>

namespace app {

namespace {

struct ComponentsOptions {
    std::string workspace, component, by;
    std::array<std::string, core::componentFields> said;
    bool json = false;
};

void print(const std::vector<core::ComponentEntry>& entries, bool asJson)
{
    core::JsonWriter json;
    json.beginArray();
    for (const auto& entry : entries) {
        json.beginObject().member("component", entry.name);
        std::string line = entry.name + ":";
        for (std::size_t i = 0; i < core::componentFields; ++i) {
            const auto word = core::componentFieldWord(static_cast<core::ComponentField>(i));
            const auto& value = entry.values[i];
            json.member(word, value.empty() ? std::nullopt : std::optional(value));
            if (!value.empty())
                line += fmt::format(" {} {}{}", word, value, entry.byHand[i] ? " (by hand)" : "");
        }
        json.key("by_hand").beginArray();
        for (std::size_t i = 0; i < core::componentFields; ++i)
            if (entry.byHand[i])
                json.value(core::componentFieldWord(static_cast<core::ComponentField>(i)));
        json.endArray();
        json.member("changed_by", entry.changedBy.empty() ? std::nullopt : std::optional(entry.changedBy))
            .member("changed_at", entry.changedAt ? std::optional(core::isoTime(*entry.changedAt)) : std::nullopt)
            .endObject();
        if (!asJson)
            outLine(line);
    }
    json.endArray();
    if (asJson)
        outLine(json.text());
}

int runComponents(const ComponentsOptions& options)
{
    if (options.component.empty()) {
        print(core::componentEntries(core::Workspace(options.workspace, core::Access::read).db()), options.json);
        return 0;
    }
    core::Workspace workspace(options.workspace, core::Access::write);
    const auto entries = core::componentEntries(workspace.db());
    const auto known = std::ranges::find(entries, options.component, &core::ComponentEntry::name);
    std::vector<core::ComponentChange> changes;
    for (std::size_t i = 0; i < core::componentFields; ++i) {
        if (options.said[i].empty())
            continue;
        core::ComponentChange change{
            options.component, static_cast<core::ComponentField>(i), {}, options.said[i], options.by};
        if (known != entries.end())
            change.from = known->byHand[i];
        if (*change.to == "file")
            change.to.reset();
        else if (change.field == core::ComponentField::portable)
            change.to = *change.to == "yes" ? "1" : "0";
        changes.push_back(std::move(change));
    }
    core::changeComponents(workspace, changes, progressLine("components"));
    print(core::componentEntries(workspace.db()), options.json);
    return 0;
}

} // namespace

void addComponents(Command& program)
{
    auto [command, options] = program.command<ComponentsOptions>(
        "components", "The register of components; with a name what a person says of one", runComponents);
    if (const char* user = std::getenv("USER"); user != nullptr)
        options.by = user;
    command.value("-w,--workspace", options.workspace, "The workspace").required();
    auto one = command.value("NAME,--component", options.component, "The component to say something of");
    const char* file = "file: as the register files say";
    command.value("--kind", options.said[0], file).oneOf({"model", "data", "platform", "other", "file"}).needs(one);
    command.value("--owner-data", options.said[1], file).needs(one);
    command.value("--owner-model", options.said[2], file).needs(one);
    command.value("--owner-cost", options.said[3], file).needs(one);
    command.value("--goal", options.said[4], file).needs(one);
    command.value("--portable", options.said[5], file).oneOf({"yes", "no", "file"}).needs(one);
    command.value("--by", options.by, "Who says it; the user where it is not given");
    command.flag("--json", options.json, "Print one JSON document");
}

} // namespace app
