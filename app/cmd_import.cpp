// opsatlas import: files and folders into a workspace.
#include "app/command_line.h"
#include "app/commands.h"
#include "app/dialect_options.h"
#include "app/period_option.h"
#include "app/print.h"

#include "core/base/message_text.h"
#include "core/bytes/json.h"
#include "core/bytes/json_write.h"
#include "core/intake/import.h"
#include "core/intake/receipt_text.h"
#include "core/read/inspection_json.h"
#include "core/read/read.h"

#include <fmt/format.h>

namespace app {

namespace {

struct ImportOptions {
    std::string workspace;
    std::vector<std::string> paths;
    std::string mapping; // file
    std::string period;
    DialectOptions dialect;
    core::ImportOptions import;
    bool json = false;
};

void writeValue(core::JsonWriter& out, const core::Json& value)
{
    if (value.isObject()) {
        out.beginObject();
        for (const auto& member : value.members()) {
            out.key(member.name);
            writeValue(out, member.value);
        }
        out.endObject();
    } else if (value.isArray()) {
        out.beginArray();
        for (const auto& item : value.items())
            writeValue(out, item);
        out.endArray();
    } else if (value.isText()) {
        out.value(value.text());
    } else if (value.isNumber()) {
        out.raw(value.written());
    } else if (value.isNull()) {
        out.null();
    } else {
        out.value(value.isTrue());
    }
}

// The members of the object: of a known file as its import had found them, under the path of today.
void writeFound(core::JsonWriter& out, const core::FileReceipt& file)
{
    core::JsonReader reader;
    const auto* known = file.inspectionJson.empty() ? nullptr : reader.parse(file.inspectionJson);
    if (known == nullptr) {
        core::writeInspection(out, file.found);
        return;
    }
    for (const auto& member : known->members()) {
        out.key(member.name);
        if (member.name == "path")
            out.value(file.found.path);
        else
            writeValue(out, member.value);
    }
}

// What a delivery did stands with the first of its files.
const core::Receipt* receiptAt(const core::ImportReport& report, std::size_t place)
{
    for (const auto& receipt : report.receipts)
        if (receipt.import && !receipt.files.empty() && receipt.files.front() == place)
            return &receipt;
    return nullptr;
}

// The one document of --json. It grows file by file, so that it says what has landed although an error ends the import.
class JsonReport {
public:
    JsonReport() { json_.beginArray(); }

    void add(const core::ImportReport& sofar)
    {
        for (; next_ < sofar.files.size(); ++next_) {
            const auto& file = sofar.files[next_];
            json_.beginObject();
            writeFound(json_, file);
            json_.member("status", importStatusName(file.status))
                .member("import_id", file.import ? std::optional(core::number(*file.import)) : std::nullopt);
            if (const auto* receipt = receiptAt(sofar, next_)) {
                json_.key("receipt");
                core::writeReceipt(json_, *receipt);
            }
            json_.endObject();
        }
    }
    void addError(const core::Error& error)
    {
        json_.beginObject()
            .key("path")
            .null()
            .member("status", "failed")
            .key("import_id")
            .null()
            .member("why", error.what())
            .endObject();
    }
    void print() { outLine(json_.endArray().text()); }

private:
    core::JsonWriter json_;
    std::size_t next_ = 0;
};

void printReceipt(const core::ImportReport& report, const core::Receipt& receipt)
{
    for (const auto place : receipt.files) {
        const auto& file = report.files[place];
        outLine(file.found.path + ": " + std::string(importStatusName(file.status))
                + (file.import ? fmt::format(" (import {})", core::number(*file.import)) : std::string()));
        if (file.note)
            outLine("  " + core::messageText(*file.note));
    }
    for (const auto& line : core::receiptLines(receipt))
        outLine("  " + core::messageText(line));
}

// listed: what a folder holds beside exports goes to standard output, unless that is one JSON document.
void printIssues(const core::ImportReport& report, const core::Receipt& receipt, bool listed)
{
    for (const auto place : receipt.files) {
        const auto& file = report.files[place];
        for (const auto& issue : file.found.issues) {
            if (file.status != core::ImportStatus::refused)
                message(issue);
        }
        if (file.status == core::ImportStatus::refused && file.named)
            message(file.found.why);
        else if (file.status == core::ImportStatus::refused && listed)
            outLine("  " + file.found.why);
    }
    const auto about = receipt.files.empty() ? std::string() : report.files[receipt.files.front()].found.path + ": ";
    for (const auto& line : core::changeLines(receipt))
        message(about + core::messageText(line));
    for (const auto& warning : receipt.warnings)
        message(about + warning);
}

core::ImportReport importAll(const ImportOptions& options, const std::vector<std::filesystem::path>& paths,
                             JsonReport& json)
{
    core::Workspace workspace(options.workspace, core::Access::create);
    return core::importPaths(workspace, paths, options.import, progressLine("import"),
                             [&](const core::ImportReport& sofar, const core::Receipt& receipt) {
                                 if (options.json)
                                     json.add(sofar);
                                 else
                                     printReceipt(sofar, receipt);
                                 printIssues(sofar, receipt, !options.json);
                             });
}

int runImport(ImportOptions options)
{
    if (!options.mapping.empty())
        options.import.mapping = core::mappingOf(options.mapping);
    options.import.period = periodOf(options.period);
    options.import.decimal = decimalOf(options.dialect);
    options.import.dates = datesOf(options.dialect);
    // A path that is not there makes no workspace.
    std::vector<std::filesystem::path> paths(options.paths.begin(), options.paths.end());
    bool any = false;
    for (const auto& path : paths) {
        std::error_code error;
        any = any || std::filesystem::exists(path, error);
    }
    core::ImportReport report;
    JsonReport json;
    try {
        if (any)
            report = importAll(options, paths, json);
        else
            for (const auto& path : paths)
                report.errors.push_back(path.string() + ": there is no such file or folder; check the name.");
    } catch (const core::Error& error) {
        json.addError(error);
        if (options.json)
            json.print();
        throw;
    }
    json.add(report);
    if (options.json)
        json.print();
    for (const auto& error : report.errors)
        message(error);
    return report.good() ? 0 : 1;
}

} // namespace

void addImport(Command& program)
{
    auto [command, options] =
        program.command<ImportOptions>("import", "Import files and folders into a workspace", runImport);
    command.value("-w,--workspace", options.workspace, "The workspace; made if it is not there").required();
    command.value("--source", options.import.source, "The feed that the files belong to; else named by their format");
    command.value("--format", options.import.format, "Read as this format instead of finding it out");
    command.value("--map", options.mapping, "How a CSV of any header is read: a JSON file; kept with the source");
    command.value("--period", options.period, "Of files that have no dates of their own: 2026-03, 2026-Q1, 2026-W07");
    addDialect(command, options.dialect);
    command.flag("--parts", options.import.parts, "Cost files of one folder and header are the parts of one delivery");
    command.flag("--whole", options.import.whole,
                 "Cost files hold their billing periods whole: what else was there of them is no more");
    command.flag("--json", options.json, "Print one JSON document");
    command.value("PATH", options.paths, "Files and folders").required();
}

} // namespace app
