// opsatlas query: one read-only SQL statement.
#include "app/command_line.h"
#include "app/commands.h"
#include "app/print.h"

#include "core/base/text.h"
#include "core/bytes/json_write.h"
#include "core/store/query.h"

#include <fmt/format.h>

#include <cmath>

namespace app {

namespace {

struct QueryOptions {
    std::string workspace;
    std::string sql;
    bool csv = false;
    bool json = false;
};

std::string hex(std::string_view bytes)
{
    std::string out;
    for (const auto byte : bytes)
        out += fmt::format("{:02x}", static_cast<unsigned char>(byte));
    return out;
}

std::string plain(const core::QueryCell& cell)
{
    switch (cell.kind) {
    case core::QueryCell::Kind::null: return {};
    case core::QueryCell::Kind::integer: return std::to_string(cell.integer);
    case core::QueryCell::Kind::real: return core::shortest(cell.real);
    case core::QueryCell::Kind::text: return std::string(cell.text);
    case core::QueryCell::Kind::blob: return hex(cell.text);
    }
    return {};
}

// A cell of text that a spreadsheet would take for a formula gets a quote in front; a number does not.
std::string csvCell(const core::QueryCell& cell)
{
    auto text = plain(cell);
    const bool number = cell.kind != core::QueryCell::Kind::text || core::parseNumber(text).has_value();
    static constexpr std::string_view starters = "=+-@\t\r";
    if (!number && !text.empty() && (starters.find(text.front()) != std::string_view::npos || text.front() == '\0'))
        text.insert(0, 1, '\'');
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

std::string line(std::span<const std::string> cells, std::string_view between)
{
    std::string out;
    for (std::size_t n = 0; n < cells.size(); ++n)
        out += (n > 0 ? std::string(between) : std::string()) + cells[n];
    return out;
}

void jsonCell(core::JsonWriter& json, const core::QueryCell& cell)
{
    switch (cell.kind) {
    case core::QueryCell::Kind::null: json.null(); break;
    case core::QueryCell::Kind::integer: json.value(cell.integer); break;
    case core::QueryCell::Kind::real: json.value(cell.real); break;
    case core::QueryCell::Kind::text: json.value(cell.text); break;
    case core::QueryCell::Kind::blob: json.value(hex(cell.text)); break;
    }
}

// Columns of even width, texts to the left and numbers to the right.
void printTable(const std::vector<std::string>& names, const std::vector<std::vector<std::string>>& rows,
                const std::vector<bool>& numbers)
{
    std::vector<std::size_t> widths;
    for (const auto& name : names)
        widths.push_back(core::codePoints(name));
    for (const auto& row : rows) {
        for (std::size_t n = 0; n < row.size(); ++n)
            widths[n] = std::max(widths[n], core::codePoints(row[n]));
    }
    const auto print = [&](const std::vector<std::string>& cells) {
        std::string out;
        for (std::size_t n = 0; n < cells.size(); ++n) {
            const std::string pad(widths[n] - core::codePoints(cells[n]), ' ');
            out += n > 0 ? "  " : "";
            out += numbers[n] ? pad + cells[n] : n + 1 < cells.size() ? cells[n] + pad : cells[n];
        }
        outLine(out);
    };
    print(names);
    for (const auto& row : rows)
        print(row);
}

int runQuery(const QueryOptions& options)
{
    const core::Workspace workspace(options.workspace, core::Access::read);
    core::JsonWriter json;
    json.beginArray();
    std::vector<std::string> names;
    std::vector<std::vector<std::string>> rows;
    std::vector<bool> numbers;
    const auto header = [&](const std::vector<std::string>& columns) {
        names = columns;
        numbers.assign(columns.size(), true);
        if (options.csv) {
            std::vector<std::string> cells;
            for (const auto& name : columns)
                cells.push_back(csvCell({core::QueryCell::Kind::text, 0, 0, name}));
            outLine(line(cells, ","));
        }
    };
    const auto row = [&](std::span<const core::QueryCell> cells) {
        if (options.json) {
            json.beginObject();
            for (std::size_t n = 0; n < cells.size(); ++n) {
                json.key(names[n]);
                jsonCell(json, cells[n]);
            }
            json.endObject();
            return;
        }
        std::vector<std::string> texts;
        for (std::size_t n = 0; n < cells.size(); ++n) {
            texts.push_back(options.csv ? csvCell(cells[n]) : plain(cells[n]));
            numbers[n] = numbers[n] && cells[n].kind != core::QueryCell::Kind::text
                         && cells[n].kind != core::QueryCell::Kind::blob;
        }
        if (options.csv)
            outLine(line(texts, ","));
        else
            rows.push_back(std::move(texts));
    };
    const auto end = core::runQuery(workspace, options.sql, {}, progressLine("query"), header, row);
    json.endArray();
    if (options.json)
        outLine(json.text());
    else if (!options.csv)
        printTable(names, rows, numbers);
    if (end.cut)
        message(fmt::format("Only the first {} rows are shown; narrow the statement with a condition.", end.rows));
    return 0;
}

} // namespace

void addQuery(Command& program)
{
    auto [command, options] = program.command<QueryOptions>("query", "Run one read-only SQL statement", runQuery);
    command.value("-w,--workspace", options.workspace, "The workspace").required();
    auto csv = command.flag("--csv", options.csv, "Print CSV");
    command.flag("--json", options.json, "Print one JSON document").excludes(csv);
    command.value("SQL", options.sql, "The statement").required();
}

} // namespace app
