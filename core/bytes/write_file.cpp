#include "core/bytes/write_file.h"

#include "core/base/error.h"
#include "core/bytes/open.h"

#include <fmt/format.h>

#include <atomic>
#include <cerrno>
#include <cstring>
#include <string>

#include <fcntl.h>
#include <unistd.h>

namespace core {

namespace {

[[noreturn]] void cannotWrite(const std::filesystem::path& path, int error)
{
    if (error == ENOSPC || error == EDQUOT)
        throw Error(Fault::full, fmt::format("{}: the disk is full; make room and try again.", shown(path)));
    throw Error(Fault::io,
                fmt::format("{}: the file cannot be written ({}); choose another place or ask for permission.",
                            shown(path), std::strerror(error)));
}

// A file descriptor, and the file behind it until it is kept.
class Temporary {
public:
    explicit Temporary(const std::filesystem::path& path) : path_(path)
    {
        static std::atomic<unsigned> counter = 0;
        do {
            name_ = fmt::format("{}.{}-{}.part", path.native(), ::getpid(), counter++);
            file_ = ::open(name_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        } while (file_ < 0 && errno == EEXIST);
        if (file_ < 0)
            cannotWrite(path, errno);
    }
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;
    ~Temporary()
    {
        if (file_ >= 0)
            ::close(file_);
        if (!kept_)
            ::unlink(name_.c_str());
    }
    void write(std::string_view content)
    {
        while (!content.empty()) {
            const auto done = ::write(file_, content.data(), content.size());
            if (done < 0 && errno != EINTR)
                cannotWrite(path_, errno);
            if (done > 0)
                content.remove_prefix(static_cast<std::size_t>(done));
        }
    }
    void keep()
    {
        if (::fsync(file_) != 0)
            cannotWrite(path_, errno);
        const int closed = ::close(file_);
        file_ = -1;
        if (closed != 0 || ::rename(name_.c_str(), path_.c_str()) != 0)
            cannotWrite(path_, errno);
        kept_ = true;
    }

private:
    std::filesystem::path path_;
    std::string name_;
    int file_ = -1;
    bool kept_ = false;
};

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
    Temporary temporary(path);
    temporary.write(content);
    temporary.keep();
    syncFolder(path.has_parent_path() ? path.parent_path() : std::filesystem::path("."));
}

} // namespace core
