// opsatlas sources: the feeds of a workspace, their role and currency.
#include "app/commands.h"
#include "app/print.h"

#include "core/bytes/json_write.h"
#include "core/intake/sources.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <memory>

namespace app {

namespace {

struct Options {
    std::string workspace, source, role, currency;
    bool json = false;
};

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
        json.member("imports", source.imports).key("mapping");
        if (source.mapping.empty())
            json.null();
        else
            json.raw(source.mapping);
        json.endObject();
        if (!asJson)
            outLine(fmt::format("{}: {}, {}{}, {} import{}{}", source.name, source.format,
                                source.role == "view" ? "a view of money that another source bills" : "bills",
                                source.currency.empty() ? std::string() : ", else in " + source.currency,
                                source.imports, source.imports == 1 ? "" : "s",
                                source.mapping.empty() ? "" : ", mapped"));
    }
    json.endArray();
    if (asJson)
        outLine(json.text());
}

int sources(const Options& options)
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

void addSources(CLI::App& parser, Action& action)
{
    auto* command = parser.add_subcommand("sources", "The feeds of a workspace; with --source what one of them is");
    auto options = std::make_shared<Options>();
    command->add_option("-w,--workspace", options->workspace, "The workspace")->required();
    auto* source = command->add_option("--source", options->source, "The feed to change");
    command->add_option("--role", options->role, "bills, or view: money that another source bills")->needs(source);
    command->add_option("--currency", options->currency, "Of rows that name none, such as EUR")->needs(source);
    command->add_flag("--json", options->json, "Print one JSON document");
    command->callback([options, &action] { action = [options] { return sources(*options); }; });
}

} // namespace app
