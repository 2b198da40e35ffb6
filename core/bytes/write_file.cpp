#include "core/bytes/write_file.h"

#include "core/base/error.h"
#include "core/base/sentences.h"
#include "core/bytes/open.h"
#include "core/bytes/unfinished.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace core {

namespace {

[[noreturn]] void cannotWrite(const std::filesystem::path& path, int error)
{
    if (error == ENOSPC || error == EDQUOT)
        throw Error(Fault::full, sentence(MessageCode::disk_full_write, shown(path)));
    throw Error(Fault::io, sentence(MessageCode::file_not_written, shown(path), std::strerror(error)));
}

void writeAll(const Unfinished& to, std::string_view content, const std::filesystem::path& path)
{
    while (!content.empty()) {
        const auto done = ::write(to.file(), content.data(), content.size());
        if (done < 0 && errno != EINTR)
            cannotWrite(path, errno);
        if (done > 0)
            content.remove_prefix(static_cast<std::size_t>(done));
    }
    if (::fsync(to.file()) != 0)
        cannotWrite(path, errno);
}

void syncFolder(const std::filesystem::path& folder)
{
    const int file = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file < 0)
        return; // a folder that may be written but not read: the rename stands, only later
    ::fsync(file);
    ::close(file);
}

} // namespace

void writeFile(const std::filesystem::path& path, std::string_view content)
{
    Unfinished made(path, path.filename().native() + ".", ".part");
    writeAll(made, content, path);
    if (!made.giveName())
        cannotWrite(path, errno);
    syncFolder(path.has_parent_path() ? path.parent_path() : std::filesystem::path("."));
}

} // namespace core
