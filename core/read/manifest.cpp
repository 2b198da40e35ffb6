#include "core/read/manifest.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/bytes/json.h"
#include "core/bytes/text_source.h"
#include "core/read/reading.h"

#include <algorithm>
#include <initializer_list>

namespace core {

namespace {

constexpr std::size_t largestManifest = std::size_t{1} << 20;

const Json& firstOf(const Json& object, std::initializer_list<std::string_view> names)
{
    for (const auto name : names)
        if (object.has(name))
            return object[name];
    return Json::absent;
}

std::string textOf(const Json& object, std::initializer_list<std::string_view> names)
{
    return std::string(firstOf(object, names).text());
}

// AWS legacy reports list reportKeys, Data Exports dataFiles, Azure blobs, Redshift entries with their url.
const Json& listIn(const Json& top) { return firstOf(top, {"reportKeys", "dataFiles", "blobs", "files", "entries"}); }

ManifestFile fileOf(const Json& entry)
{
    if (entry.isText())
        return {std::string(entry.text()), {}, {}, {}, {}};
    ManifestFile file;
    file.name = textOf(entry, {"blobName", "name", "key", "path", "url", "file", "fileName", "objectName"});
    file.bytes = firstOf(entry, {"byteCount", "bytes", "size", "sizeBytes", "contentLength"}).integer();
    file.rows = firstOf(entry, {"dataRowCount", "rowCount", "rows", "recordCount"}).integer();
    if (const auto& meta = entry["meta"]; meta.isObject()) {
        file.bytes = file.bytes ? file.bytes : meta["content_length"].integer();
        file.rows = file.rows ? file.rows : meta["record_count"].integer();
    }
    file.md5 = lower(textOf(entry, {"md5", "MD5checksum", "md5Hash"}));
    file.sha256 = lower(textOf(entry, {"sha256", "sha256Hash"}));
    return file;
}

std::optional<Milliseconds> timeOf(const Json& value)
{
    if (const auto epoch = value.number())
        return epochTime(*epoch);
    const auto read = parseTime(value.text());
    return read ? std::optional(read->at_ms) : std::nullopt;
}

CostBasis basisOf(std::string_view dataset)
{
    if (containsNoCase(dataset, "amortiz") || containsNoCase(dataset, "amortis"))
        return CostBasis::amortised;
    return containsNoCase(dataset, "actual") ? CostBasis::actual : CostBasis::unknown;
}

bool isFirstOfMonth(Day day) { return dateOf(day).day == 1; }

// Azure writes the last day, AWS the first one behind.
void readPeriod(Manifest& into, const Json& top)
{
    const auto& billing = top["billingPeriod"];
    const auto& run = top["runInfo"];
    const auto start = timeOf(firstOf(billing.isObject() ? billing : run, {"start", "startDate"}));
    const auto end = timeOf(firstOf(billing.isObject() ? billing : run, {"end", "endDate"}));
    if (start)
        into.first = dayOf(*start);
    if (end)
        into.last = dayOf(*end) + (billing.isObject() ? -1 : 0);
    const auto frame = top["exportConfig"]["timeFrame"].text();
    const bool toDate = containsNoCase(frame, "month");
    const bool months = into.first && into.last && isFirstOfMonth(*into.first)
                        && (isFirstOfMonth(*into.last + 1) || (toDate && *into.last >= *into.first));
    into.wholePeriod = months || toDate || top.has("assemblyId") || top.has("executionId");
}

// Is it what exports are, and no pattern or folder?
bool isDataFile(std::string_view name)
{
    constexpr std::string_view endings[] = {".csv", ".gz", ".zst", ".zip", ".json", ".ndjson", ".jsonl", ".parquet"};
    const auto small = lower(name);
    return std::ranges::any_of(endings, [&](std::string_view ending) { return small.ends_with(ending); });
}

} // namespace

bool isManifest(const Json& top)
{
    if (!top.isObject() || !listIn(top).isArray())
        return false;
    const auto files = listIn(top).items();
    if (top.has("assemblyId") || top.has("executionId") || top["runInfo"].isObject() || top["exportConfig"].isObject())
        return std::ranges::all_of(files, [](const Json& entry) { return !fileOf(entry).name.empty(); });
    return !files.empty()
           && std::ranges::all_of(files, [](const Json& entry) { return isDataFile(fileOf(entry).name); });
}

Manifest manifestIn(const Json& top)
{
    Manifest found;
    const auto& config = top["exportConfig"];
    const auto& run = top["runInfo"];
    found.report = textOf(config.isObject() ? config : top, {"exportName", "reportName", "name"});
    found.owner = config.has("resourceId") ? std::string(config["resourceId"].text())
                                           : std::string(firstOf(top, {"account", "tenancy", "tenantId"}).written());
    found.version = textOf(top, {"assemblyId", "executionId", "runId"});
    if (found.version.empty())
        found.version = run["runId"].text();
    found.dataset = textOf(config.isObject() ? config : top, {"type", "dataset", "datasetType"});
    found.basis = basisOf(found.dataset);
    found.at = timeOf(firstOf(run.isObject() ? run : top, {"submittedTime", "createdAt", "executionTime", "created",
                                                           "generated_at", "creationTime"}));
    readPeriod(found, top);
    for (const auto& entry : listIn(top).items())
        found.files.push_back(fileOf(entry));
    return found;
}

void readManifest(Reading& reading, const Json&) { reading.found.rows.reset(); }

std::optional<Manifest> manifestOf(const std::filesystem::path& path)
{
    try {
        TextSource source(path);
        const auto text = source.readAll(largestManifest);
        JsonReader reader;
        const auto* top = reader.parse(text);
        return top != nullptr && isManifest(*top) ? std::optional(manifestIn(*top)) : std::nullopt;
    } catch (const Error& error) {
        if (error.fault() != Fault::io && error.fault() != Fault::format)
            throw;
        return std::nullopt; // whoever reads it as an export says what is wrong with it
    }
}

} // namespace core
