// Manifests: small JSON documents beside an export that say which files are one delivery
// of it (README.md, Manifests).
#pragma once

#include "core/base/time.h"
#include "core/read/read_options.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

class Json;
struct Reading;

// A file as a manifest lists it. What the manifest does not say is empty.
struct ManifestFile {
    std::string name; // as written: often an address or a path of the place that it was delivered to
    std::optional<std::int64_t> bytes, rows;
    std::string md5, sha256; // hex digits, lower case
};

// What is not said is empty.
struct Manifest {
    std::string report;                   // the export's name
    std::string owner;                    // whose export it is: an account, or the resource that Azure exports
    std::string version;                  // of this delivery: AWS assembly or execution id, Azure run id
    std::string dataset;                  // as written: ActualCost, AmortizedCost, FocusCost, …
    CostBasis basis = CostBasis::unknown; // as the data set says
    std::optional<Milliseconds> at;       // when the delivery was made
    std::optional<Day> first, last;       // of its period, both inside
    bool wholePeriod = false;             // it holds a billing period whole, or from its start to date
    std::vector<ManifestFile> files;
};

constexpr std::string_view manifestFormat = "manifest";
bool isManifest(const Json& top);
Manifest manifestIn(const Json& top);

// A manifest is listed as what it is and states nothing by itself.
void readManifest(Reading& reading, const Json& top);

// The manifest in this file, which may lie in an archive; none for one that is larger than a
// manifest is, cannot be read or is anything else.
std::optional<Manifest> manifestOf(const std::filesystem::path& path);

} // namespace core
