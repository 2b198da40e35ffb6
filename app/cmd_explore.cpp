// opsatlas explore: any figure by any field, with totals that are right and the rows behind each.
#include "app/command_line.h"
#include "app/commands.h"
#include "app/explore_text.h"
#include "app/print.h"
#include "app/rows_text.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/bytes/json.h"
#include "core/bytes/json_write.h"
#include "core/bytes/sqlite.h"
#include "core/bytes/write_file.h"
#include "core/explore/answer.h"
#include "core/explore/answer_text.h"
#include "core/explore/field_list.h"
#include "core/explore/fields.h"
#include "core/explore/saved_views.h"
#include "core/kpi/numbers.h"
#include "core/store/rows_table.h"
#include "core/store/workspace.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <fstream>
#include <span>
#include <sstream>

namespace app {

namespace {

struct ExploreOptions {
    std::string workspace, from, columns, values, subtotals, time, compare, rowsBehind, column, save;
    std::vector<std::string> views, rows, filters, sort, top;
    std::size_t value = 0;
    bool json = false, csv = false, fields = false;
    std::string xlsx;
};

[[noreturn]] void refuse(const std::string& sentence) { throw core::Error(core::Fault::argument, sentence); }

// A saved view goes by its id or name, a view as JSON begins with a brace, any other is a file.
std::string viewText(const core::Database& db, const std::string& name)
{
    if (core::trim(name).starts_with('{'))
        return name;
    if (const auto saved = core::savedView(db, name))
        return saved->json;
    std::ifstream file(name, std::ios::binary);
    if (!file)
        refuse(fmt::format("There is no saved view and no file \"{}\"; name one, or say --from, --rows and --values.",
                           name));
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::vector<std::string> listOf(const std::string& text)
{
    std::vector<std::string> all;
    if (!text.empty())
        for (const auto part : core::split(text, ','))
            all.emplace_back(core::trim(part));
    return all;
}

// FIELD=MEMBER, FIELD!=MEMBER, or VALUE>=NUMBER, VALUE<=NUMBER.
void addFilter(core::JsonWriter& json, const std::string& text)
{
    const auto sign = text.find('=');
    if (sign == std::string::npos || sign == 0)
        refuse(
            fmt::format("--filter {}: a filter is written FIELD=MEMBER, FIELD!=MEMBER, VALUE>=1 or VALUE<=1.", text));
    const char before = text[sign - 1];
    const bool isNot = before == '!', least = before == '>', most = before == '<';
    const auto name = text.substr(0, isNot || least || most ? sign - 1 : sign), behind = text.substr(sign + 1);
    json.beginObject();
    if (least || most)
        json.member("value", name).member(least ? "at_least" : "at_most", behind);
    else
        json.member("field", name).key(isNot ? "is_not" : "is").beginArray().value(behind).endArray();
    json.endObject();
}

void writeList(core::JsonWriter& json, const char* name, const std::string& text)
{
    json.key(name).beginArray();
    for (const auto& one : listOf(text))
        json.value(one);
    json.endArray();
}

// FIELD:N. Of several views each takes what is said of one of its fields.
void writeTop(core::JsonWriter& json, const std::string& text)
{
    const auto colon = text.rfind(':');
    const auto n =
        colon == std::string::npos ? std::nullopt : core::parseInteger(std::string_view(text).substr(colon + 1));
    if (!n)
        refuse(fmt::format("--top {}: the largest members are written FIELD:10.", text));
    json.key("top").beginObject().member("field", text.substr(0, colon));
    json.member("n", static_cast<std::int64_t>(*n)).endObject();
}

const std::string* topOf(const ExploreOptions& options, const std::string& rows)
{
    if (options.rows.size() <= 1 && options.top.size() <= 1) // a field that the view has not is refused as such
        return options.top.empty() ? nullptr : &options.top.front();
    const auto fields = listOf(rows + "," + options.columns);
    const auto found = std::ranges::find_if(options.top, [&](const std::string& top) {
        return std::ranges::find(fields, top.substr(0, top.rfind(':'))) != fields.end();
    });
    return found == options.top.end() ? nullptr : &*found;
}

// The view that the flags describe, as a view's JSON, so that it is read and refused in one way.
std::string viewOfFlags(const ExploreOptions& options, const std::string& rows)
{
    core::JsonWriter json(true);
    json.beginObject().member("from", options.from);
    writeList(json, "rows", rows);
    writeList(json, "columns", options.columns);
    writeList(json, "subtotals", options.subtotals);
    json.key("values").beginArray();
    for (const auto& value : listOf(options.values)) {
        const auto colon = value.find(':');
        json.beginObject().member("of", value.substr(0, colon));
        if (colon != std::string::npos)
            json.member("show", value.substr(colon + 1));
        json.endObject();
    }
    json.endArray().key("filters").beginArray();
    if (!options.time.empty()) {
        const auto dots = options.time.find("..");
        json.beginObject().member("field", "time").member("from", options.time.substr(0, dots));
        json.member("to", dots == std::string::npos ? options.time : options.time.substr(dots + 2)).endObject();
    }
    for (const auto& filter : options.filters)
        addFilter(json, filter);
    json.endArray();
    if (!options.compare.empty())
        json.member("compare", options.compare);
    if (const auto* top = topOf(options, rows))
        writeTop(json, *top);
    if (!options.sort.empty()) {
        json.key("sort").beginObject().key("rows").beginArray();
        for (const auto& key : options.sort) { // -0: by the first value, largest first
            const bool down = key.starts_with('-');
            const auto of = core::parseInteger(std::string_view(key).substr(down ? 1 : 0));
            if (!of)
                refuse(fmt::format("--sort {}: the position of a value, with - in front for the largest first.", key));
            json.beginObject().member("by", "value").member("of", static_cast<std::int64_t>(*of));
            json.member("descending", down).endObject();
        }
        json.endArray().endObject();
    }
    json.endObject();
    return json.text();
}

core::Key keyOf(const char* option, const std::string& text)
{
    core::JsonReader reader;
    const auto* json = reader.parse(text);
    if (json == nullptr || !json->isArray())
        refuse(fmt::format("{} {}: members are written as a JSON list, such as [\"AWS\"].", option, text));
    core::Key key;
    for (const auto& member : json->items())
        key.emplace_back(member.text());
    return key;
}

// Those that are named, or one for each --rows.
std::vector<core::View> viewsOf(const core::Database& db, const ExploreOptions& options)
{
    if (options.views.empty() && options.from.empty())
        refuse("Name a file with a view, or say --from, --rows and --values.");
    if (!options.views.empty()) // it says all of it
        for (const auto& [name, given] : {std::pair("--from", !options.from.empty()),
                                          {"--rows", !options.rows.empty()},
                                          {"--columns", !options.columns.empty()},
                                          {"--values", !options.values.empty()},
                                          {"--subtotals", !options.subtotals.empty()},
                                          {"--filter", !options.filters.empty()},
                                          {"--time", !options.time.empty()},
                                          {"--top", !options.top.empty()},
                                          {"--compare", !options.compare.empty()},
                                          {"--sort", !options.sort.empty()}})
            if (given)
                refuse(fmt::format("A view and {} contradict each other; leave one out.", name));
    std::vector<core::View> views;
    for (const auto& name : options.views)
        views.push_back(core::readView(viewText(db, name)));
    if (options.views.empty())
        for (const auto& rows : options.rows.empty() ? std::vector<std::string>(1) : options.rows)
            views.push_back(core::readView(viewOfFlags(options, rows)));
    if (views.size() > 1 && !(options.rowsBehind.empty() && options.xlsx.empty()))
        refuse("A spreadsheet and the rows behind a figure are of one view; name one.");
    return views;
}

// One document, or a list of them; tables with an empty line between.
std::string answersText(const ExploreOptions& options, std::span<const core::View> views,
                        std::span<const core::Answer> answers, const core::Numbers& numbers)
{
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < views.size(); ++i)
        texts.push_back(options.json  ? core::answerJson(views[i], answers[i])
                        : options.csv ? core::answerCsv(views[i], answers[i])
                                      : answerTable(views[i], answers[i], numbers));
    if (options.json && texts.size() > 1)
        return fmt::format("[{}]\n", fmt::join(texts, ","));
    return fmt::format("{}", fmt::join(texts, "\n"));
}

// Under the name given; in place of the view of that name.
int saveAs(const ExploreOptions& options)
{
    core::Workspace workspace(options.workspace, core::Access::write);
    const auto views = viewsOf(workspace.db(), options);
    if (views.size() > 1)
        refuse("--save keeps one view; name one.");
    auto view = views.front();
    const auto known = core::savedView(workspace.db(), options.save);
    view.id = known ? known->id : core::viewIdFor(core::savedViews(workspace.db()), options.save);
    view.name = known ? known->name : options.save;
    core::saveView(workspace.db(), view);
    outLine(fmt::format("saved: {}", view.id));
    return 0;
}

int runExplore(const ExploreOptions& options)
{
    if (!options.save.empty())
        return saveAs(options);
    core::Workspace workspace(options.workspace, core::Access::read);
    auto& db = workspace.db();
    core::registerRowTables(db);
    const core::Transaction snapshot(db, core::Transaction::Kind::read);
    const auto numbers = core::loadNumbers(db);
    const auto progress = progressLine("Reading rows");
    if (options.fields) {
        if (!options.views.empty())
            refuse("A view and --fields contradict each other; leave one out.");
        std::vector<core::SubjectFields> subjects;
        for (const auto subject : core::allSubjects)
            if (options.from.empty() || options.from == core::subjectName(subject))
                subjects.push_back(core::subjectFields(db, numbers, subject, progress));
        if (subjects.empty())
            refuse(fmt::format("--from {}: there are kpi, measure, cost, check and point.", options.from));
        out(options.json ? fieldsJson(subjects) : fieldsTable(subjects));
        return 0;
    }
    const auto views = viewsOf(db, options);
    const auto& view = views.front();
    if (!options.rowsBehind.empty()) {
        const auto column = options.column.empty() ? std::nullopt : std::optional(keyOf("--column", options.column));
        const auto rows = core::rowsBehind(
            db, numbers, view, {keyOf("--rows-behind", options.rowsBehind), column, options.value}, progress);
        out(options.json  ? rowsJson({view.values.at(options.value).of, {}, view.time.value_or(core::Period())}, rows)
            : options.csv ? rowsCsv(rows)
                          : rowsTable(rows));
        return 0;
    }
    const auto answers = core::answerViews(db, numbers, views, progress);
    if (!options.xlsx.empty())
        core::writeFile(options.xlsx, core::answerSheet(view, answers.front()));
    else
        out(answersText(options, views, answers, numbers));
    return 0;
}

} // namespace

void addExplore(Command& program)
{
    auto [command, options] = program.command<ExploreOptions>(
        "explore", "any figure by any field, with totals and the rows behind", runExplore);
    command.value("-w,--workspace", options.workspace, "the workspace file").required();
    command.value("VIEW", options.views, "saved views' ids or names, files with a view as JSON, or the JSON itself");
    command.value("--from", options.from, "without VIEW: kpi, measure, cost, check or point");
    command.flag("--fields", options.fields, "list fields with their members, and values; of one subject with --from");
    command.value("--rows", options.rows, "fields of the rows: service_category,service; several: a view for each");
    command.value("--columns", options.columns, "fields of the columns: month");
    command.value("--subtotals", options.subtotals, "fields of the rows but the last: service_category");
    command.value("--values", options.values, "what is shown: effective,rows or effective:percent_of_column");
    command.value("--filter", options.filters, "provider=AWS, service!=x, effective>=100; several are all meant");
    command.value("--time", options.time, "2026-01..2026-03");
    command.value("--top", options.top,
                  "the largest members of a field, the rest as (other): service:10; of each view its own");
    command.value("--compare", options.compare, "previous, year_ago, target or a period");
    command.value("--sort", options.sort, "rows by a value's position; -0: by the first, the largest first");
    auto behind =
        command.value("--rows-behind", options.rowsBehind, "the source rows of one figure: its row's members as JSON");
    command.value("--column", options.column, "with --rows-behind: its column's members as JSON").needs(behind);
    command.value("--value", options.value, "with --rows-behind: the position of its value").needs(behind);
    auto save =
        command.value("--save", options.save, "keep the view in the workspace under this name").excludes(behind);
    auto json = command.flag("--json", options.json, "print one JSON document").excludes(save);
    auto csv = command.flag("--csv", options.csv, "print CSV").excludes(json);
    command.value("--xlsx", options.xlsx, "the spreadsheet file to write")
        .excludes(json)
        .excludes(csv)
        .excludes(behind);
}

} // namespace app
