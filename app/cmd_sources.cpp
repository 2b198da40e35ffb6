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
    std::string workspace, source, role, currency, rhythm;
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

// daily, weekly, monthly, every 3 days; empty: not known.
std::string rhythmText(const core::SourceRhythm& rhythm)
{
    if (!rhythm.said.empty())
        return rhythm.said;
    constexpr int week = 7, shortMonth = 28, longMonth = 31;
    return rhythm.every == 0                                         ? std::string()
           : rhythm.every == 1                                       ? "daily"
           : rhythm.every == week                                    ? "weekly"
           : rhythm.every >= shortMonth && rhythm.every <= longMonth ? "monthly"
                                                                     : fmt::format("every {} days", rhythm.every);
}

// ", daily, late since 2026-03-05"
std::string dueText(const core::SourceRhythm& rhythm)
{
    const auto word = rhythm.said == "none" ? std::string() : rhythmText(rhythm);
    return (word.empty() ? word : ", " + word)
           + (rhythm.lateSince ? ", late since " + core::isoDay(*rhythm.lateSince) : std::string());
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
        const auto dayOrNull = [](const std::optional<core::Day>& day) {
            return day ? std::optional(core::isoDay(*day)) : std::nullopt;
        };
        json.member("rhythm", orNull(rhythmText(source.rhythm)))
            .member("rhythm_said", !source.rhythm.said.empty())
            .member("last_day", dayOrNull(source.rhythm.last))
            .member("late_since", dayOrNull(source.rhythm.lateSince));
        json.member("imports", source.imports).key("mapping");
        if (source.mapping.empty())
            json.null();
        else
            json.raw(source.mapping);
        json.endObject();
        if (!asJson)
            outLine(fmt::format("{}: {}, {}{}, {} import{}{}{}", source.name, source.format, roleText(source),
                                source.currency.empty() ? std::string() : ", else in " + source.currency,
                                source.imports, source.imports == 1 ? "" : "s",
                                source.mapping.empty() ? "" : ", mapped", dueText(source.rhythm)));
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
    if (!options.rhythm.empty())
        change.rhythm = options.rhythm;
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
    command.value("--rhythm", options.rhythm, "How often it delivers; found: as its past tells")
        .oneOf({"daily", "weekly", "monthly", "none", "found"})
        .needs(source);
    command.flag("--json", options.json, "Print one JSON document");
}

} // namespace app
