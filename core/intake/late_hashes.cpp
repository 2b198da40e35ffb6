#include "core/intake/late_hashes.h"

#include "core/base/ids.h"
#include "core/bytes/hash.h"
#include "core/bytes/open.h"
#include "core/bytes/zip.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace core {

namespace {

struct Waiting {
    FileId file{};
    std::filesystem::path path;
    FileStamp stamp;
};

std::vector<Waiting> waitingFiles(const Database& db)
{
    std::vector<Waiting> all;
    Statement query(db, "SELECT id, path, bytes, modified_ns FROM import_file WHERE sha256 IS NULL AND modified_ns IS "
                        "NOT NULL ORDER BY id");
    while (query.step()) {
        Waiting one{query.id<FileId>(0), query.text(1), {}};
        one.stamp.bytes = static_cast<decltype(one.stamp.bytes)>(query.integer(2));
        one.stamp.modified_ns = query.integer(3);
        all.push_back(std::move(one));
    }
    return all;
}

// Empty if the file is gone, is a folder, or is not the one that was delivered.
std::optional<std::string> hashOfFile(const Waiting& one, const Progress& progress)
{
    try {
        std::error_code error;
        if ((!std::filesystem::is_regular_file(one.path, error) && !zipPlaceOf(one.path))
            || !(stampOf(one.path) == one.stamp))
            return std::nullopt;
        auto hash = sha256Of(one.path, progress);
        return stampOf(one.path) == one.stamp ? std::optional(std::move(hash)) : std::nullopt;
    } catch (const Error& error) {
        if (error.fault() == Fault::io)
            return std::nullopt;
        throw;
    }
}

} // namespace

std::size_t takeLateHashes(Workspace& workspace, const Progress& progress)
{
    std::size_t taken = 0;
    for (const auto& one : waitingFiles(workspace.db()))
        if (const auto hash = hashOfFile(one, progress)) {
            Statement(workspace.db(), "UPDATE import_file SET sha256 = ? WHERE id = ?").run(*hash, one.file);
            ++taken;
        }
    return taken;
}

} // namespace core
