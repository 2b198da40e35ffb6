#include "core/store/backup.h"

#include "core/base/sentences.h"
#include "core/bytes/unfinished.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <system_error>

namespace core {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void failed(const fs::path& copy)
{
    const auto code = errno;
    throw Error(code == ENOSPC ? Fault::full : Fault::io,
                sentence(MessageCode::copy_not_written, copy, std::strerror(code)));
}

void sync(const fs::path& path, int flags)
{
    const int file = open(path.empty() ? "." : path.c_str(), flags | O_CLOEXEC);
    if (file < 0)
        return;
    fsync(file);
    close(file);
}

} // namespace

void backUp(const Workspace& workspace, const fs::path& copy, const Progress& progress)
{
    std::error_code error;
    if (fs::equivalent(workspace.file(), copy, error))
        throw Error(Fault::argument, sentence(MessageCode::copy_itself, copy));
    if (fs::exists(copy.string() + "-wal", error)) // its log would be taken for the copy's
        throw Error(Fault::io, sentence(MessageCode::copy_open, copy));
    const auto folder = fs::absolute(copy).parent_path();
    if (!fs::is_directory(folder, error))
        throw Error(Fault::io, sentence(MessageCode::copy_no_folder, copy));
    Unfinished part(copy, unfinishedBackup);
    const auto db = workspace.openReadOnly();
    db->execute("PRAGMA query_only = OFF"); // of this connection; the workspace itself was opened read-only
    db->watch(progress);
    try {
        Statement(*db, "VACUUM INTO ?").run(part.path().string());
    } catch (const Error& fault) {
        if (fault.fault() == Fault::full)
            throw Error(Fault::full, sentence(MessageCode::disk_full_copy, copy));
        if (fault.fault() == Fault::workspace && access(folder.c_str(), W_OK) != 0)
            throw Error(Fault::io, sentence(MessageCode::copy_read_only, copy));
        throw;
    }
    {
        // The copy keeps its log beside it like any workspace.
        Database made(part.path(), OpenMode::write);
        made.execute("PRAGMA journal_mode = WAL");
    }
    sync(part.path(), O_RDONLY);
    if (!part.giveName())
        failed(copy);
    sync(folder, O_RDONLY | O_DIRECTORY);
}

} // namespace core
