// The columns of the SQL tables over bulk rows (core/store/rows_table.h): what each is
// called and where it comes from.
#pragma once

#include "core/store/segment.h"

#include <string>
#include <vector>

namespace core {

// What a column shows. text: the cell of the file's column with this role;
// cell: of the one with this name.
enum class Show {
    import,
    file,
    row,
    day,
    date,
    time,
    billingDay,
    text,
    cell,
    amount,
    exact,
    correction,
    at,
    integer,
    real,
    value,
    valueKind,
    asset,
    assetPart,
    run,
    runPart,
    bucket,
    component,
};

struct TableColumn {
    std::string name;
    Show show = Show::text;
    std::string role; // or the own name of a file's column
    int part = 0;
    const char* type = "TEXT";
    bool hidden = false;
};

// Of cost also the files' own columns, as far as they are known when this is asked.
std::vector<TableColumn> tableColumns(const Database& db, RowKind kind);

// As CREATE TABLE, for sqlite3_declare_vtab.
std::string declaration(const std::vector<TableColumn>& columns);

} // namespace core
