// What all forms of an MLflow run have in common: folder, database, REST answer, exported run, table (export-formats 6.1).
#pragma once

#include "core/read/reading.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

// One run on its way to the sink. Tags that hold personal names, home paths or the addresses of a workspace are left out.
struct MlflowRun {
    std::string id;
    std::string experiment; // its name, else its number; empty: not known
    std::string name;
    std::string status;     // a word (FINISHED) or number (3)
    std::optional<Milliseconds> started, ended;
    std::vector<std::pair<std::string, std::string>> params; // tags stand here as tag:NAME, data sets as dataset:NAME

    void param(std::string_view key, std::string_view value);
    void tag(std::string_view key, std::string_view value);
    void dataset(std::string_view dataset, std::string_view digest);

    AssetName asset() const { return {AssetKind::experiment, "mlflow", experiment, {}}; }
    // Counts the run and tells it.
    void tell(Reading& reading) const;
    // One logged value of it; no time: that of its end, else of its start.
    void value(Reading& reading, std::string_view metric, double value, std::optional<Milliseconds> at, std::optional<std::int64_t> step, std::int64_t row) const;
};

} // namespace core
