#include "core/bytes/unfinished.h"

#include "core/base/error.h"
#include "core/base/sentences.h"
#include "core/bytes/open.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <string>
#include <system_error>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

namespace core {

namespace fs = std::filesystem;

namespace {

fs::path folderOf(const fs::path& place) { return place.has_parent_path() ? place.parent_path() : fs::path("."); }

std::string randomWord()
{
    std::uint32_t word = 0;
    if (getrandom(&word, sizeof word, 0) != static_cast<ssize_t>(sizeof word))
        throw Error(Fault::internal, "The system gives no random numbers.");
    return fmt::format("{:08x}", word);
}

bool isNamedSo(std::string_view name, std::string_view before, std::string_view behind)
{
    if (name.size() <= before.size() + behind.size() || !name.starts_with(before) || !name.ends_with(behind))
        return false;
    const auto word = name.substr(before.size(), name.size() - before.size() - behind.size());
    return word.find_first_not_of("0123456789abcdef-") == std::string_view::npos;
}

bool isAbandoned(const fs::path& path)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (file < 0)
        return false;
    struct stat found = {};
    const bool free = ::fstat(file, &found) == 0 && S_ISREG(found.st_mode) && ::flock(file, LOCK_EX | LOCK_NB) == 0;
    ::close(file);
    return free;
}

} // namespace

Unfinished::Unfinished(const fs::path& place, const std::string& before, std::string_view behind) : place_(place)
{
    const auto folder = folderOf(place);
    removeUnfinished(folder, before, behind);
    do {
        path_ = folder / fmt::format("{}{}{}", before, randomWord(), behind);
        file_ = ::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    } while (file_ < 0 && errno == EEXIST);
    if (file_ < 0) {
        const int error = errno;
        throw Error(error == ENOSPC || error == EDQUOT ? Fault::full : Fault::io,
                    sentence(MessageCode::file_not_written, shown(place), std::strerror(error)));
    }
    ::flock(file_, LOCK_EX | LOCK_NB); // where the file system knows no locks, nobody takes it for abandoned either
}

Unfinished::~Unfinished()
{
    if (!path_.empty())
        ::unlink(path_.c_str());
    ::close(file_);
}

bool Unfinished::giveName()
{
    if (std::rename(path_.c_str(), place_.c_str()) != 0)
        return false;
    path_.clear();
    return true;
}

void removeUnfinished(const fs::path& folder, std::string_view before, std::string_view behind)
{
    std::error_code error;
    for (fs::directory_iterator it(folder.empty() ? fs::path(".") : folder, error), end; !error && it != end;
         it.increment(error)) {
        if (!isNamedSo(it->path().filename().native(), before, behind) || !isAbandoned(it->path()))
            continue;
        std::error_code ignored;
        for (const auto* beside : {"", "-journal", "-wal", "-shm"})
            fs::remove(it->path().native() + beside, ignored);
    }
}

} // namespace core
