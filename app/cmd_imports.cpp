// opsatlas imports, undo-import: the history of imports, and one taken back.
#include "app/command_line.h"
#include "app/commands.h"
#include "app/print.h"

#include "core/base/time.h"
#include "core/bytes/json_write.h"
#include "core/intake/undo.h"

#include <fmt/format.h>

#include <cstdint>
#include <string>
#include <vector>

namespace app {

namespace {

struct ImportsOptions {
    std::string workspace;
    bool json = false;
};

struct UndoOptions {
    std::string workspace;
    std::int64_t id = 0;
};

std::string listed(const std::vector<core::ImportId>& imports)
{
    std::string out;
    for (const auto import : imports)
        out += (out.empty() ? "" : ", ") + std::to_string(core::number(import));
    return out;
}

void printJson(const std::vector<core::ImportEntry>& entries)
{
    core::JsonWriter json;
    json.beginArray();
    for (const auto& entry : entries) {
        json.beginObject();
        json.member("import_id", core::number(entry.import))
            .member("at", core::isoTime(entry.at))
            .member("source", entry.source);
        json.member("format", entry.format)
            .member("state", entry.state)
            .member("files", entry.files.size())
            .member("path", entry.files.front().path);
        json.member("rows", entry.rows)
            .member("refused", entry.rejected)
            .member("continues", entry.continues ? std::optional(core::number(*entry.continues)) : std::nullopt);
        json.key("delivered").beginArray();
        for (const auto& one : entry.files)
            json.beginObject()
                .member("path", one.path)
                .member("bytes", one.bytes)
                .member("xxh3_128", one.identity)
                .member("sha256", one.sha256)
                .endObject();
        json.endArray().key("replaces").beginArray();
        for (const auto import : entry.replaces)
            json.value(core::number(import));
        json.endArray().key("totals").beginObject();
        for (const auto& [name, amount] : entry.totals)
            json.member(name, amount);
        json.endObject().key("changes").beginArray();
        for (const auto& change : entry.changes)
            json.beginObject()
                .member("column", change.column)
                .member("currency", change.currency)
                .member("days", change.days)
                .member("before", change.before.text())
                .member("after", change.after.text())
                .endObject();
        json.endArray().endObject();
    }
    json.endArray();
    outLine(json.text());
}

int runImports(const ImportsOptions& options)
{
    const core::Workspace workspace(options.workspace, core::Access::read);
    const auto entries = importHistory(workspace);
    if (options.json) {
        printJson(entries);
        return 0;
    }
    for (const auto& entry : entries) {
        const auto more = entry.files.size() > 1 ? fmt::format(" and {} more", entry.files.size() - 1) : std::string();
        outLine(fmt::format("{:>5}  {}  {:<10} {}: {}{}, {} row{}{}", core::number(entry.import),
                            core::isoTime(entry.at), entry.state, entry.source, entry.files.front().path, more,
                            entry.rows, entry.rows == 1 ? "" : "s",
                            entry.rejected > 0 ? fmt::format(", {} rejected", entry.rejected) : std::string()));
        if (entry.continues)
            outLine(fmt::format("       continues import {}", core::number(*entry.continues)));
        for (const auto& [name, amount] : entry.totals)
            outLine(fmt::format("       {} {}", name, amount));
        if (!entry.replaces.empty())
            outLine("       replaces import " + listed(entry.replaces));
        for (const auto& change : entry.changes)
            outLine(fmt::format("       changes {} of {} day{} from {} to {} {}", change.column, change.days,
                                change.days == 1 ? "" : "s", change.before.trimmedText(), change.after.trimmedText(),
                                change.currency));
    }
    return 0;
}

int runUndo(const UndoOptions& options)
{
    const auto id = options.id;
    core::Workspace workspace(options.workspace, core::Access::write);
    core::Undone undone;
    try {
        undone = undoImport(workspace, static_cast<core::ImportId>(id), progressLine("undo"));
    } catch (const core::Error& error) {
        // That a known import cannot be undone is an answer, no wrong argument.
        if (error.fault() != core::Fault::argument || !isImport(workspace, static_cast<core::ImportId>(id)))
            throw;
        message(error.what());
        return 1;
    }
    if (undone.already)
        outLine(fmt::format("Import {} was undone before; nothing was changed.", id));
    else
        outLine(fmt::format("Undone: import {}.", listed(undone.imports)));
    if (undone.imports.size() > 1)
        outLine(fmt::format("What was new of the file after it had grown went with import {}.", id));
    if (!undone.again.empty())
        outLine(fmt::format("In force again: import {}.", listed(undone.again)));
    return 0;
}

} // namespace

void addImports(Command& program)
{
    auto [command, options] = program.command<ImportsOptions>("imports", "The history of imports", runImports);
    command.value("-w,--workspace", options.workspace, "The workspace").required();
    command.flag("--json", options.json, "Print one JSON document");
}

void addUndoImport(Command& program)
{
    auto [command, options] = program.command<UndoOptions>(
        "undo-import", "Take an import back; what it had replaced is in force again", runUndo);
    command.value("-w,--workspace", options.workspace, "The workspace").required();
    command.value("ID", options.id, "The import's number, as `imports` lists it").required();
}

} // namespace app
