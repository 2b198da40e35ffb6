// MLflow tracking stores (README.md, Models and runs).
#pragma once

#include "core/read/format.h"

namespace core {

// A folder with meta.yaml files of runs one or two levels below (a store, an
// experiment) or in it (a run).
bool isMlflowFolder(const std::filesystem::path& folder);
void readMlflowFolder(Reading& reading);

void readMlflowDatabase(Reading& reading);                   // mlflow.db, SQLite
void readMlflowRest(Reading& reading, const Json& top);      // an answer of runs/search
void readMlflowExportRun(Reading& reading, const Json& top); // run.json of mlflow-export-import
void readMlflowTable(Reading& reading, Table& table);        // one row a run, latest values

} // namespace core
