// The manifests among the files of a call, or beside them, and what they
// decide. See README.md, Manifests.
#pragma once

#include "core/base/issue.h"
#include "core/base/progress.h"
#include "core/read/manifest.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core {

struct FoundManifest {
    std::filesystem::path path;
    Manifest said;
    bool isUnit = false;                      // of the call; else it lies beside a file that was named
    std::vector<std::filesystem::path> files; // by place in said.files; empty: not among the units
    bool isCurrent = true;                    // no newer delivery of the same period stands beside it

    std::size_t missing() const;
};

class Manifests {
public:
    // Reads the manifests. Where neither a manifest above them nor their times tell which of
    // several deliveries is current, their files are read, too.
    Manifests(std::span<const std::filesystem::path> units, const Progress& progress);

    std::span<const FoundManifest> all() const { return all_; }
    // The current one that lists this unit; null: none does.
    const FoundManifest* listing(const std::filesystem::path& unit) const;
    // The current one because of which this unit is outdated and is left out; null: it is not.
    const FoundManifest* replacing(const std::filesystem::path& unit) const;

private:
    void find(std::span<const std::filesystem::path> units);
    void match(std::span<const std::filesystem::path> units);
    void chooseCurrent(const Progress& progress);
    void chooseAmong(std::vector<FoundManifest*> rivals, const Progress& progress);
    void findOutdated(std::span<const std::filesystem::path> units);

    std::vector<FoundManifest> all_;
    std::map<std::filesystem::path, std::size_t> listing_;   // unit → place
    std::map<std::filesystem::path, std::size_t> replacing_; // unit → place
};

// Where a manifest says other things than what lies there: files that are missing, sizes, hashes
// and numbers of rows that differ. rowsOf: of a file that was read, else none.
using RowsOf = std::function<std::optional<std::int64_t>(const std::filesystem::path&)>;
std::vector<Issue> disagreements(const FoundManifest& manifest, const RowsOf& rowsOf, const Progress& progress);

} // namespace core
