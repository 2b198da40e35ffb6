// How a CSV that no format takes is read, as a person has said it once. See README.md, Tidy files
// and mappings.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

constexpr std::string_view mappedFormat = "mapped"; // what inspect calls the format of such a file

// Columns by the names of the header, in any case. Either values (a wide file: each such column is
// a metric) or metric and value (a long one).
struct Mapping {
    struct Value {
        std::string column;
        std::string metric; // what it is called from here on
        std::string unit;
        friend bool operator==(const Value&, const Value&) = default;
    };
    std::string source; // the feed that it was saved with; not part of the text
    std::string time;   // empty: points carry the time of the import
    std::vector<Value> values;
    std::string metric, value;
    std::vector<std::pair<std::string, std::string>>
        fields;                      // component, asset, dataset, model, version, unit, step, run → column
    std::vector<std::string> labels; // columns that become labels under their own name
    bool restAreLabels = false;      // all columns that are not named
    std::vector<std::string> header; // of the file that it was made for; empty: any that fits

    friend bool operator==(const Mapping&, const Mapping&) = default;
};

// From JSON: {"time": "Day", "values": ["Sales", {"column": "Calls", "metric": "requests", "unit":
// "calls"}], "component": "Team", "labels": ["Region"]}, or "metric" and "value" in place of
// "values"; "labels": "*" for all the rest; "columns": the header. Empty with the reason in why for
// anything else, names that are not known included.
std::optional<Mapping> readMapping(std::string_view json, std::string& why);
Mapping mappingOf(const std::filesystem::path& file); // throws Error{argument} that says what is wrong with it, and io
std::string mappingText(const Mapping& mapping); // JSON, compact; readMapping gives the same mapping but for its source

// The columns that the mapping names.
std::vector<std::string_view> namedColumns(const Mapping& mapping);
// Is every column there that the mapping names, and if it was made for a header, is it
// this one (any order, any case)?
bool mappingFits(const Mapping& mapping, const std::vector<std::string>& header);
// The columns that are missing, for a sentence.
std::vector<std::string> missingColumns(const Mapping& mapping, const std::vector<std::string>& header);

} // namespace core
