#include "core/intake/manifests.h"

#include "core/base/error.h"
#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/bytes/hash.h"
#include "core/bytes/open.h"
#include "core/bytes/zip.h"
#include "core/intake/delivery.h"
#include "core/intake/newest.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace core {

namespace fs = std::filesystem;

namespace {

bool isNamedSo(const fs::path& file)
{
    return containsNoCase(file.filename().string(), "manifest") && lower(file.extension().string()) == ".json";
}

// The last parts of two paths that are equal. A packed file and its unpacked copy have equal names.
std::string unpackedName(std::string name)
{
    for (const std::string_view packed : {".gz", ".zst"})
        if (name.ends_with(packed))
            name.resize(name.size() - packed.size());
    return name;
}

std::vector<std::string> partsOf(std::string_view name)
{
    if (const auto scheme = name.find("://"); scheme != std::string_view::npos)
        name.remove_prefix(scheme + 3);
    std::vector<std::string> parts;
    for (const auto part : split(name, '/'))
        if (!part.empty())
            parts.emplace_back(part);
    if (!parts.empty())
        parts.back() = unpackedName(parts.back());
    return parts;
}

std::size_t equalAtEnd(const std::vector<std::string>& a, const std::vector<std::string>& b)
{
    std::size_t n = 0;
    while (n < a.size() && n < b.size() && a[a.size() - 1 - n] == b[b.size() - 1 - n])
        ++n;
    return n;
}

bool isWithin(const fs::path& file, const fs::path& folder)
{
    const auto [end, at] = std::ranges::mismatch(folder, file);
    return end == folder.end() && at != file.end();
}

// Of units with the name that a manifest lists, the one that it means. One in another folder is meant only if nothing
// speaks against it: the files of other deliveries have the same names.
const fs::path* meant(const FoundManifest& manifest, const std::string& name, const std::vector<fs::path>& units)
{
    const auto listed = partsOf(name);
    const auto folder = manifest.path.parent_path();
    const fs::path* best = nullptr;
    std::tuple<std::size_t, bool, bool> most;
    for (const auto& unit : units) {
        const auto equal = equalAtEnd(listed, partsOf(unit.generic_string()));
        const bool beside = unit.parent_path() == folder;
        const bool below = isWithin(unit, folder);
        const bool random = isRandomName(unit.parent_path().filename().string());
        const bool alone = units.size() == 1 && !random;
        if (equal < 2 && !beside && !(alone || (below && listed.size() == 1)))
            continue;
        if (const std::tuple rank(equal, beside, below); best == nullptr || rank > most) {
            best = &unit;
            most = rank;
        }
    }
    return best;
}

// A random name, or one behind a time: 2026-03-01T10:00:00Z-0a1b2c3d-….
bool isNameOfRun(const std::string& name)
{
    constexpr std::size_t uuid = 36;
    return isRandomName(name)
           || (name.size() > uuid && isDigit(name.front()) && isRandomName(name.substr(name.size() - uuid)));
}

// Where runs of one export lie, without the names of the runs.
fs::path placeOf(const fs::path& file)
{
    fs::path place;
    for (const auto& part : file.parent_path())
        if (!isNameOfRun(part.string()))
            place /= part;
    return place;
}

// What manifests of one export and period have in common; where owner or period are not said, the place tells.
auto exportOf(const FoundManifest& manifest)
{
    const auto& said = manifest.said;
    return std::tuple(said.report, said.owner, said.dataset, said.first,
                      said.owner.empty() || !said.first ? placeOf(manifest.path) : fs::path());
}

std::string versionOf(const FoundManifest& manifest)
{
    return manifest.said.version.empty() ? manifest.path.parent_path().string() : manifest.said.version;
}

// Does it lie above the folders of all other versions? Then it is the one that the provider keeps current.
bool isAbove(const FoundManifest& manifest, const std::vector<FoundManifest*>& rivals)
{
    return std::ranges::all_of(rivals, [&](const FoundManifest* other) {
        return versionOf(*other) == versionOf(manifest)
               || isWithin(other->path.parent_path(), manifest.path.parent_path());
    });
}

// A few of these names, and how many more there are.
std::string someOf(const std::vector<std::string>& names)
{
    constexpr std::size_t told = 3;
    std::string text =
        fmt::format("{}", fmt::join(names.begin(),
                                    names.begin() + static_cast<std::ptrdiff_t>(std::min(told, names.size())), ", "));
    return names.size() > told ? sentence(MessageCode::some_more, text, names.size() - told) : text;
}

std::string differenceOf(const ManifestFile& said, const fs::path& file, std::optional<std::int64_t> rows,
                         const Progress& progress)
{
    const bool asDelivered = partsOf(said.name).back() == unpackedName(file.filename().string())
                             && said.name.ends_with(file.filename().string()) && !zipPlaceOf(file);
    if (asDelivered && said.bytes) {
        const auto bytes = static_cast<std::int64_t>(stampOf(file).bytes);
        if (bytes != *said.bytes)
            return sentence(MessageCode::manifest_bytes, file.filename().string(), bytes, *said.bytes);
    }
    if (said.rows && rows && *said.rows != *rows)
        return sentence(MessageCode::manifest_rows, file.filename().string(), *rows, *said.rows);
    if (asDelivered
        && ((!said.sha256.empty() && sha256Of(file, progress) != said.sha256)
            || (said.md5.size() == 32 && md5Of(file, progress) != said.md5)))
        return sentence(MessageCode::manifest_hash, file.filename().string());
    return {};
}

} // namespace

std::size_t FoundManifest::missing() const
{
    return static_cast<std::size_t>(std::ranges::count_if(files, [](const auto& file) { return file.empty(); }));
}

Manifests::Manifests(std::span<const fs::path> units, const Progress& progress)
{
    find(units);
    if (all_.empty())
        return;
    match(units);
    chooseCurrent(progress);
    for (std::size_t n = 0; n < all_.size(); ++n)
        for (const auto& file : all_[n].files)
            if (all_[n].isCurrent && !file.empty())
                listing_.emplace(file, n);
    findOutdated(units);
}

void Manifests::find(std::span<const fs::path> units)
{
    std::set<fs::path> seen, folders;
    const auto look = [&](const fs::path& file, bool isUnit) {
        if (!isNamedSo(file) || !seen.insert(file).second)
            return;
        if (auto said = manifestOf(file)) {
            all_.push_back({file, std::move(*said), isUnit, {}, true});
            all_.back().files.resize(all_.back().said.files.size());
        }
    };
    for (const auto& unit : units)
        look(unit, true);
    for (const auto& unit : units) {
        const auto folder = unit.parent_path();
        if (zipPlaceOf(unit) || !folders.insert(folder).second)
            continue;
        std::error_code error;
        for (fs::directory_iterator it(folder.empty() ? fs::path(".") : folder, error), end; !error && it != end;
             it.increment(error))
            look(folder / it->path().filename(), false);
    }
}

void Manifests::match(std::span<const fs::path> units)
{
    std::map<std::string, std::vector<fs::path>> byName;
    for (const auto& unit : units)
        byName[unpackedName(unit.filename().string())].push_back(unit);
    for (auto& manifest : all_) {
        for (std::size_t n = 0; n < manifest.files.size(); ++n) {
            const auto& name = manifest.said.files[n].name;
            const auto parts = partsOf(name);
            const auto found = parts.empty() ? byName.end() : byName.find(parts.back());
            if (found == byName.end())
                continue;
            if (const auto* unit = meant(manifest, name, found->second))
                manifest.files[n] = *unit;
        }
    }
}

void Manifests::chooseCurrent(const Progress& progress)
{
    std::map<decltype(exportOf(all_.front())), std::vector<FoundManifest*>> exports;
    for (auto& manifest : all_)
        if (!manifest.said.report.empty() || !manifest.said.owner.empty())
            exports[exportOf(manifest)].push_back(&manifest);
    for (auto& [name, rivals] : exports)
        chooseAmong(rivals, progress);
}

// Only versions of which something is there can be current.
void Manifests::chooseAmong(std::vector<FoundManifest*> rivals, const Progress& progress)
{
    std::erase_if(rivals, [](const FoundManifest* manifest) { return manifest->missing() == manifest->files.size(); });
    std::map<std::string, std::vector<FoundManifest*>> versions;
    for (auto* manifest : rivals)
        versions[versionOf(*manifest)].push_back(manifest);
    if (versions.size() < 2)
        return;
    auto current = std::ranges::find_if(rivals, [&](const auto* manifest) { return isAbove(*manifest, rivals); });
    if (current == rivals.end()
        && std::ranges::all_of(rivals, [](const auto* manifest) { return manifest->said.at.has_value(); }))
        current = std::ranges::max_element(rivals, {}, [](const auto* manifest) { return manifest->said.at; });
    if (current == rivals.end()) {
        std::map<const FoundManifest*, Newness> newness;
        for (const auto* manifest : rivals)
            newness.emplace(manifest, newnessOf(manifest->files, progress));
        current = std::ranges::max_element(rivals, {}, [&](const auto* manifest) { return newness.at(manifest); });
    }
    for (auto* manifest : rivals)
        manifest->isCurrent = versionOf(*manifest) == versionOf(**current);
}

void Manifests::findOutdated(std::span<const fs::path> units)
{
    const auto outdate = [&](const fs::path& unit, std::size_t because) {
        if (!listing_.contains(unit))
            replacing_.emplace(unit, because);
    };
    for (const auto& manifest : all_) {
        if (manifest.isCurrent)
            continue;
        for (std::size_t n = 0; n < all_.size(); ++n)
            if (all_[n].isCurrent && exportOf(all_[n]) == exportOf(manifest))
                for (const auto& file : manifest.files)
                    if (!file.empty())
                        outdate(file, n);
    }
    std::map<fs::path, std::set<std::size_t>> inFolder, besideFolder; // current manifests by where their files lie
    for (std::size_t n = 0; n < all_.size(); ++n)
        for (const auto& file : all_[n].files)
            if (const auto run = file.parent_path(); all_[n].isCurrent && !file.empty()) {
                inFolder[run].insert(n);
                if (all_[n].path.parent_path() == run.parent_path())
                    besideFolder[run.parent_path()].insert(n);
            }
    const auto isLike = [&](const fs::path& unit, std::size_t n) {
        return std::ranges::any_of(all_[n].files, [&](const fs::path& file) {
            return !file.empty() && (file.filename() == unit.filename() || differInCounter(file, unit));
        });
    };
    // What an earlier delivery left behind: in the same folder, or in folders of runs beside the one that is current.
    for (const auto& unit : units) {
        const auto left = inFolder.find(unit.parent_path());
        const auto run = besideFolder.find(unit.parent_path().parent_path());
        for (const auto* places :
             {left == inFolder.end() ? nullptr : &left->second, run == besideFolder.end() ? nullptr : &run->second})
            for (const auto n : places == nullptr ? std::set<std::size_t>() : *places)
                if (!isNamedSo(unit) && isLike(unit, n))
                    outdate(unit, n);
    }
}

const FoundManifest* Manifests::listing(const fs::path& unit) const
{
    const auto found = listing_.find(unit);
    return found == listing_.end() ? nullptr : &all_[found->second];
}

const FoundManifest* Manifests::replacing(const fs::path& unit) const
{
    const auto found = replacing_.find(unit);
    return found == replacing_.end() ? nullptr : &all_[found->second];
}

std::vector<Issue> disagreements(const FoundManifest& manifest, const RowsOf& rowsOf, const Progress& progress)
{
    std::vector<std::string> missing, different;
    for (std::size_t n = 0; n < manifest.files.size(); ++n) {
        const auto& said = manifest.said.files[n];
        const auto& file = manifest.files[n];
        if (file.empty())
            missing.push_back(partsOf(said.name).empty() ? said.name : fs::path(said.name).filename().string());
        else if (auto text = differenceOf(said, file, rowsOf(file), progress); !text.empty())
            different.push_back(std::move(text));
    }
    std::vector<Issue> issues;
    const Place place{manifest.path.string(), 0, 0};
    if (!missing.empty())
        issues.push_back(
            {Severity::error, "manifest.missing", place,
             sentence(MessageCode::manifest_missing, missing.size(), manifest.files.size(), someOf(missing)),
             "get the whole delivery and import it again"});
    if (!different.empty())
        issues.push_back({Severity::error, "manifest.differs", place,
                          sentence(MessageCode::manifest_differs, someOf(different)), "get the delivery again"});
    return issues;
}

} // namespace core
