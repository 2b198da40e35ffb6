// opsatlas sources: the feeds of a workspace, their role and currency.
#include "app/command_line.h"
#include "app/commands.h"
#include "app/print.h"

#include "core/bytes/json_write.h"
#include "core/intake/sources.h"
#include "core/store/workspace.h"

#include <fmt/format.h>

namespace app {

namespace {

struct SourcesOptions {
    std::string workspace, source, role, currency;
    bool json = false;
};

std::string roleText(const core::SourceEntry& source)
{
    if (source.role == "view")
        return "a view of money that another source bills";
    if (!source.effectiveFrom.empty())
        return "bills; effective costs come from " + source.effectiveFrom;
    return source.billedFrom.empty() ? "bills" : "effective costs of what " + source.billedFrom + " bills";
}

void print(const std::vector<core::SourceEntry>& sources, bool asJson)
{
    core::JsonWriter json;
    json.beginArray();
    for (const auto& source : sources) {
        json.beginObject();
        json.member("name", source.name)
            .member("format", source.format)
            .member("role", source.role)
            .member("currency", source.currency);
        const auto orNull = [](const std::string& name) { return name.empty() ? std::nullopt : std::optional(name); };
        json.member("billed_from", orNull(source.billedFrom)).member("effective_from", orNull(source.effectiveFrom));
        json.member("imports", source.imports).key("mapping");
        if (source.mapping.empty())
            json.null();
        else
            json.raw(source.mapping);
        json.endObject();
        if (!asJson)
            outLine(fmt::format("{}: {}, {}{}, {} import{}{}", source.name, source.format, roleText(source),
                                source.currency.empty() ? std::string() : ", else in " + source.currency,
                                source.imports, source.imports == 1 ? "" : "s",
                                source.mapping.empty() ? "" : ", mapped"));
    }
    json.endArray();
    if (asJson)
        outLine(json.text());
}

int runSources(const SourcesOptions& options)
{
    if (options.source.empty()) {
        print(core::sourcesOf(core::Workspace(options.workspace, core::Access::read)), options.json);
        return 0;
    }
    core::Workspace workspace(options.workspace, core::Access::write);
    core::SourceChange change;
    if (!options.role.empty())
        change.role = options.role;
    if (!options.currency.empty())
        change.currency = options.currency;
    core::changeSource(workspace, options.source, change, progressLine("sources"));
    print(core::sourcesOf(workspace), options.json);
    return 0;
}

} // namespace

void addSources(Command& program)
{
    auto [command, options] = program.command<SourcesOptions>(
        "sources", "The feeds of a workspace; with a name what one of them is", runSources);
    command.value("-w,--workspace", options.workspace, "The workspace").required();
    auto source = command.value("NAME,--source", options.source, "The feed to change");
    command.value("--role", options.role, "bill, or view: money that another source bills").needs(source);
    command.value("--currency", options.currency, "Of rows that name none, such as EUR").needs(source);
    command.flag("--json", options.json, "Print one JSON document");
}

} // namespace app
