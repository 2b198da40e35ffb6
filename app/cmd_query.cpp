// opsatlas query: one read-only SQL statement.
#include "app/command_line.h"
#include "app/commands.h"
#include "app/print.h"
#include "app/text_table.h"

#include "core/base/text.h"
#include "core/bytes/csv_write.h"
#include "core/bytes/json_write.h"
#include "core/store/query.h"

#include <fmt/format.h>

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

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

std::string cellText(const core::QueryCell& cell)
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

// What is made of the rows as they come.
class RowPrinter {
public:
    virtual ~RowPrinter() = default;
    virtual void names(const std::vector<std::string>& columns) = 0;
    virtual void row(std::span<const core::QueryCell> cells) = 0;
    virtual void end() {}
};

class CsvRows : public RowPrinter {
public:
    void names(const std::vector<std::string>& columns) override
    {
        for (const auto& name : columns)
            csv_.text(name);
        out(csv_.endRow().take());
    }
    void row(std::span<const core::QueryCell> cells) override
    {
        for (const auto& cell : cells)
            // Exact sums are text in SQL.
            cell.kind == core::QueryCell::Kind::blob ? csv_.text(cellText(cell)) : csv_.number(cellText(cell));
        out(csv_.endRow().take());
    }

private:
    core::CsvWriter csv_{core::CsvLineEnd::lf};
};

class JsonRows : public RowPrinter {
public:
    JsonRows() { json_.beginArray(); }
    void names(const std::vector<std::string>& columns) override { names_ = columns; }
    void row(std::span<const core::QueryCell> cells) override
    {
        json_.beginObject();
        for (std::size_t n = 0; n < cells.size(); ++n) {
            json_.key(names_[n]);
            value(cells[n]);
        }
        json_.endObject();
    }
    void end() override { outLine(json_.endArray().text()); }

private:
    void value(const core::QueryCell& cell)
    {
        switch (cell.kind) {
        case core::QueryCell::Kind::null: json_.null(); break;
        case core::QueryCell::Kind::integer: json_.value(cell.integer); break;
        case core::QueryCell::Kind::real: json_.value(cell.real); break;
        case core::QueryCell::Kind::text: json_.value(cell.text); break;
        case core::QueryCell::Kind::blob: json_.value(hex(cell.text)); break;
        }
    }

    core::JsonWriter json_;
    std::vector<std::string> names_;
};

// Texts to the left, numbers to the right.
class TableRows : public RowPrinter {
public:
    void names(const std::vector<std::string>& columns) override
    {
        table_ = TextTable(columns);
        isNumber_.assign(columns.size(), true);
    }
    void row(std::span<const core::QueryCell> cells) override
    {
        std::vector<std::string> texts;
        for (std::size_t n = 0; n < cells.size(); ++n) {
            texts.push_back(cellText(cells[n]));
            if (cells[n].kind == core::QueryCell::Kind::text || cells[n].kind == core::QueryCell::Kind::blob)
                isNumber_[n] = false;
        }
        table_.add(std::move(texts));
    }
    void end() override
    {
        for (std::size_t n = 0; n < isNumber_.size(); ++n)
            if (isNumber_[n])
                table_.alignRight(n);
        out(table_.text());
    }

private:
    TextTable table_;
    std::vector<bool> isNumber_;
};

std::unique_ptr<RowPrinter> printerFor(const QueryOptions& options)
{
    if (options.csv)
        return std::make_unique<CsvRows>();
    if (options.json)
        return std::make_unique<JsonRows>();
    return std::make_unique<TableRows>();
}

int runQuery(const QueryOptions& options)
{
    const core::Workspace workspace(options.workspace, core::Access::read);
    const auto printer = printerFor(options);
    const auto end = core::runQuery(
        workspace, options.sql, {}, progressLine("query"), [&](const auto& columns) { printer->names(columns); },
        [&](std::span<const core::QueryCell> cells) { printer->row(cells); });
    printer->end();
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
