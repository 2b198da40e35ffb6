// What all forms of an MLflow run have in common: folder, database, REST answer, exported run,
// table (README.md, Models and runs).
#pragma once

#include "core/read/reading.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

// One run on its way to the sink. Tags that hold personal names, home paths or the addresses
// of a workspace are left out.
struct MlflowRun {
    std::string id;
    std::string experiment; // its name, else its number; empty: not known
    std::string name;
    std::string status; // a word (FINISHED) or number (3)
    std::optional<Milliseconds> started, ended;
    std::vector<std::pair<std::string, std::string>> params; // tags stand here as tag:NAME, data sets as dataset:NAME

    void param(std::string_view key, std::string_view value);
    void tag(std::string_view key, std::string_view value);
    void dataset(std::string_view dataset, std::string_view digest);

    AssetName asset() const { return {AssetKind::experiment, "mlflow", experiment, {}}; }
    // Counts the run and tells it.
    void tell(Reading& reading) const;
    // One logged value of it; no time: that of its end, else of its start.
    void value(Reading& reading, std::string_view metric, double value, std::optional<Milliseconds> at,
               std::optional<std::int64_t> step, std::int64_t row) const;
};

// A version of a registered model, as the registry knows it now.
struct MlflowVersion {
    std::string model;
    std::string version;
    std::string run;    // id of the run that made it
    std::string stage;  // Production, Staging, Archived, None
    std::string status; // READY, …
    std::string description;
    std::optional<Milliseconds> created, changed;
    std::vector<std::string> aliases;
    std::map<std::string, std::string> tags;
    std::set<std::string> metrics; // names of what its run logged

    // The version as an asset under its model, with an edge from the run's experiment; of: that
    // run, null if it is not known. Beside run, stage, aliases, status, description, created,
    // changed and tag:… it has those of the six descriptors of provenance that are known:
    // training_data, code_version, parameters, environment, evaluation, approver.
    void tell(Reading& reading, const MlflowRun* of, std::int64_t row) const;
};

} // namespace core
