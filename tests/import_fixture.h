// What the import tests share: a folder, small exports, and what a workspace says it holds.
#pragma once

#include "core/bytes/sqlite.h"
#include "core/intake/import.h"
#include "core/intake/undo.h"
#include "core/store/query.h"

#include <QTemporaryDir>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace fixture {

namespace fs = std::filesystem;

// A temporary folder in memory where the system has one: the tests sync thousands of times.
inline QString folderTemplate()
{
    return QString::fromLatin1(fs::is_directory("/dev/shm") ? "/dev/shm/opsatlas-XXXXXX" : "opsatlas-XXXXXX");
}

inline fs::path write(const fs::path& file, const std::string& text)
{
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary | std::ios::trunc) << text;
    return file;
}

struct Charge {
    std::string day; // 2026-03-05
    std::string account;
    std::string service;
    std::string billed;
    std::string currency = "USD";
    std::string period = {}; // first day of the billing period; empty: the month of the day
    std::string chargeClass = {};
};

inline std::string nextMonth(const std::string& first)
{
    const int month = std::stoi(first.substr(5, 2));
    const int year = std::stoi(first.substr(0, 4)) + (month == 12 ? 1 : 0);
    const auto two = std::to_string(month % 12 + 1);
    return std::to_string(year) + "-" + (two.size() == 1 ? "0" : "") + two + "-01";
}

inline std::string focus(const std::vector<Charge>& charges)
{
    std::string text = "BillingAccountId,BillingPeriodStart,BillingPeriodEnd,ChargePeriodStart,ChargePeriodEnd,"
                       "BilledCost,EffectiveCost,BillingCurrency,"
                       "ProviderName,ServiceCategory,ServiceName,ResourceId,ChargeClass,Tags,x_Note\n";
    for (const auto& charge : charges) {
        const auto period = charge.period.empty() ? charge.day.substr(0, 8) + "01" : charge.period;
        text += charge.account + "," + period + "T00:00:00Z," + nextMonth(period) + "T00:00:00Z," + charge.day
                + "T00:00:00Z," + charge.day + "T01:00:00Z," + charge.billed + ",," + charge.currency
                + ",Cloud,Compute," + charge.service + ",res-" + charge.service + "," + charge.chargeClass
                + ",\"{\"\"app\"\":\"\"" + charge.service + "\"\"}\",as it was\n";
    }
    return text;
}

inline core::ImportReport load(core::Workspace& workspace, const fs::path& path,
                               const core::ImportOptions& options = {}, const core::Progress& progress = {})
{
    return core::importPaths(workspace, std::vector<fs::path>{path}, options, progress);
}

// Every row of a query, cells with | between.
inline std::vector<std::string> rows(const core::Workspace& workspace, const std::string& sql)
{
    std::vector<std::string> out;
    core::runQuery(
        workspace, sql, {}, {}, [](const auto&) {},
        [&out](std::span<const core::QueryCell> cells) {
            std::string line;
            for (const auto& cell : cells) {
                line += &cell == cells.data() ? "" : "|";
                if (cell.kind == core::QueryCell::Kind::integer)
                    line += std::to_string(cell.integer);
                else if (cell.kind == core::QueryCell::Kind::real)
                    line += std::to_string(cell.real);
                else
                    line += cell.text;
            }
            out.push_back(line);
        });
    return out;
}

// All that a reader of the workspace can see, as text: two workspaces with the same answer hold the same.
inline std::string contents(const core::Workspace& workspace)
{
    std::string out;
    for (const auto* sql :
         {"SELECT id, source, format, rows, refused, first_day, last_day, undone_at_ms IS NULL FROM import ORDER BY id",
          "SELECT * FROM import_total ORDER BY 1, 2, 3",
          "SELECT bucket, day, currency, billed, effective, list, unused, rows, import FROM cost_cell ORDER BY 1, 2, "
          "3, 9",
          "SELECT import, row, date, service, billed_exact, x_Note FROM cost ORDER BY 1, 2",
          "SELECT count(*), sum(rows) FROM import_file",
          "SELECT import, row, date, metric, value, component FROM point ORDER BY 1, 2",
          "SELECT name, kind FROM component ORDER BY 1"}) {
        std::vector<std::string> found;
        try {
            found = rows(workspace, sql);
        } catch (const core::Error& error) {
            if (error.fault() != core::Fault::query) // without a cost file there is no column x_Note
                throw;
        }
        for (const auto& row : found)
            out += row + "\n";
        out += "--\n";
    }
    return out;
}

// Every row of every table, without what differs from one import to the next: its time, and random keys.
inline std::vector<std::string> allTables(const fs::path& workspace)
{
    const core::Database db(workspace, core::OpenMode::read);
    std::vector<std::string> out;
    core::Statement tables(
        db, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name");
    while (tables.step()) {
        const auto table = tables.text(0);
        std::string columns;
        core::Statement names(db, "SELECT name FROM pragma_table_info(?)");
        names.with(table);
        while (names.step()) {
            const auto name = names.text(0);
            if (name.ends_with("at_ms") || (table == "setting" && name == "value")
                || (table.ends_with("_name") && name == "key"))
                continue;
            columns += (columns.empty() ? "" : " || '|' || ") + ("quote(\"" + name + "\")");
        }
        core::Statement rows(db, ("SELECT " + columns + " FROM \"" + table + "\" ORDER BY 1").c_str());
        while (rows.step())
            out.push_back(table + ": " + rows.text(0));
    }
    return out;
}

} // namespace fixture
