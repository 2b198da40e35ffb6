#include "core/store/rows_columns.h"

#include "core/base/text.h"

#include <algorithm>

namespace core {

namespace {

std::vector<TableColumn> common()
{
    return {{"import", Show::import, "", 0, "INTEGER"},
            {"file", Show::file, "", 0, "INTEGER"},
            {"row", Show::row, "", 0, "INTEGER"},
            {"day", Show::day, "", 0, "INTEGER"},
            {"date", Show::date, "", 0, "TEXT"}};
}

void addText(std::vector<TableColumn>& columns, std::initializer_list<std::pair<const char*, const char*>> names)
{
    for (const auto& [name, role] : names)
        columns.push_back({name, Show::text, role});
}

void addAsset(std::vector<TableColumn>& columns)
{
    columns.push_back({"asset", Show::asset, "asset", 0, "INTEGER"});
    int part = 0;
    for (const auto* name : {"asset_kind", "asset_namespace", "asset_name", "asset_version"})
        columns.push_back({name, Show::assetPart, "asset", part++});
}

void addRun(std::vector<TableColumn>& columns)
{
    columns.push_back({"run", Show::run, "run", 0, "INTEGER"});
    columns.push_back({"run_kind", Show::runPart, "run", 0});
    columns.push_back({"run_id", Show::runPart, "run", 1});
}

void addBuckets(std::vector<TableColumn>& columns)
{
    columns.push_back({"bucket", Show::bucket, "", 0, "INTEGER"});
    columns.push_back({"component", Show::component, "", 0, "INTEGER"});
}

std::vector<TableColumn> costColumns(const Database& db)
{
    auto columns = common();
    columns.push_back({"start_ms", Show::time, "charge_start", 0, "INTEGER"});
    columns.push_back({"end_ms", Show::time, "charge_end", 0, "INTEGER"});
    columns.push_back({"billing_period", Show::billingDay, "billing_start"});
    addText(columns, {{"provider", "provider"},
                      {"account", "billing_account"},
                      {"sub_account", "sub_account"},
                      {"service_category", "service_category"},
                      {"service", "service"},
                      {"asset", "resource"},
                      {"labels", "tags"},
                      {"category", "category"}});
    columns.push_back({"correction", Show::correction, "charge_class", 0, "INTEGER"});
    addText(columns, {{"currency", "currency"}});
    for (const auto* name : {"billed", "effective", "list", "contracted", "quantity"})
        columns.push_back({name, Show::amount, name, 0, "REAL"});
    addText(columns, {{"unit", "unit"}, {"commitment_status", "commitment_status"}});
    addBuckets(columns);
    for (const auto* name : {"billed", "effective", "list", "contracted"})
        columns.push_back({std::string(name) + "_exact", Show::exact, name, 0, "TEXT", true});
    constexpr std::size_t mostColumns = 1900; // SQLite takes 2,000
    Statement own(db, "SELECT DISTINCT name FROM file_column WHERE kind = 0 AND name <> '' ORDER BY file, number");
    while (own.step() && columns.size() < mostColumns) {
        auto name = own.text(0);
        while (
            std::ranges::any_of(columns, [&name](const TableColumn& column) { return equalNoCase(column.name, name); }))
            name += '_';
        columns.push_back({name, Show::cell, own.text(0)});
    }
    return columns;
}

std::vector<TableColumn> pointColumns()
{
    auto columns = common();
    columns.push_back({"at_ms", Show::at, "at", 0, "INTEGER"});
    addText(columns, {{"metric", "metric"}});
    addAsset(columns);
    addRun(columns);
    columns.push_back({"step", Show::integer, "step", 0, "INTEGER"});
    addText(columns, {{"labels", "labels"}});
    columns.push_back({"value", Show::value, "value", 0, "REAL"});
    columns.push_back({"kind", Show::valueKind, "value"});
    addText(columns, {{"unit", "unit"}, {"stated_component", "component"}});
    addBuckets(columns);
    return columns;
}

std::vector<TableColumn> outcomeColumns()
{
    auto columns = common();
    columns.push_back({"at_ms", Show::at, "at", 0, "INTEGER"});
    addRun(columns);
    addText(columns, {{"check_key", "check"}, {"check_type", "check_type"}});
    addAsset(columns);
    addText(columns, {{"status", "status"}});
    columns.push_back({"observed", Show::real, "observed", 0, "REAL"});
    for (const auto* name : {"failures", "elements", "unexpected"})
        columns.push_back({name, Show::integer, name, 0, "INTEGER"});
    addText(columns, {{"severity", "severity"}, {"env", "env"}, {"message", "message"}});
    addBuckets(columns);
    return columns;
}

} // namespace

std::vector<TableColumn> tableColumns(const Database& db, RowKind kind)
{
    switch (kind) {
    case RowKind::cost: return costColumns(db);
    case RowKind::point: return pointColumns();
    case RowKind::outcome: return outcomeColumns();
    }
    return {};
}

std::string declaration(const std::vector<TableColumn>& columns)
{
    std::string sql = "CREATE TABLE x(";
    for (const auto& column : columns) {
        sql += &column == &columns.front() ? "\"" : ", \"";
        for (const char c : column.name)
            sql.append(c == '"' ? 2 : 1, c);
        sql += "\" ";
        sql += column.type;
        sql += column.hidden ? " HIDDEN" : "";
    }
    sql += ')';
    return sql;
}

} // namespace core
