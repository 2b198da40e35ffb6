#include "core/map/map_file.h"

#include "core/base/error.h"
#include "core/map/owm_read.h"

#include <fmt/format.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <string_view>

namespace core {

namespace {

using File = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

std::string folderOf(const std::string& path)
{
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? "." : slash == 0 ? "/" : path.substr(0, slash);
}

} // namespace

std::string readMapFile(const std::string& path)
{
    const File file(std::fopen(path.c_str(), "rb"), &std::fclose);
    struct stat facts = {};
    if (!file || fstat(fileno(file.get()), &facts) != 0)
        throw Error(Fault::io, fmt::format("{}: the file cannot be read: {}; check its name and your right to read it", path, std::strerror(errno)));
    if (S_ISDIR(facts.st_mode))
        throw Error(Fault::io, fmt::format("{}: this is a folder; name the map files in it", path));
    std::string bytes;
    char buffer[65536];
    while (const auto count = std::fread(buffer, 1, sizeof buffer, file.get())) {
        bytes.append(buffer, count);
        if (bytes.size() > maxMapFileBytes)
            throw Error(Fault::format, fmt::format("{}: the file is larger than {} MiB, which no map is; name a map text", path, maxMapFileBytes >> 20));
    }
    if (std::ferror(file.get()))
        throw Error(Fault::io, fmt::format("{}: the file cannot be read to its end: {}; copy it to another place and try again", path, std::strerror(errno)));
    auto text = owmText(std::move(bytes));
    if (text.find('\0') != std::string::npos)
        throw Error(Fault::format, fmt::format("{}: this is no text: it holds NUL bytes; name a map text", path));
    return text;
}

void writeWholeFile(const std::string& path, const std::string& bytes)
{
    const auto beside = fmt::format("{}.{}.part", path, getpid());
    const auto fail = [&](const char* what) {
        const int reason = errno;
        std::remove(beside.c_str());
        throw Error(reason == ENOSPC || reason == EDQUOT ? Fault::full : Fault::io,
                    fmt::format("{}: the file cannot be {}: {}; choose another place", path, what, std::strerror(reason)));
    };
    File file(std::fopen(beside.c_str(), "wb"), &std::fclose);
    if (!file)
        fail("written");
    if (std::fwrite(bytes.data(), 1, bytes.size(), file.get()) != bytes.size() || std::fflush(file.get()) != 0 || fsync(fileno(file.get())) != 0)
        fail("written");
    file.reset();
    if (std::rename(beside.c_str(), path.c_str()) != 0)
        fail("put in its place");
    // A renamed file is safe only once its folder is (reliability 1).
    if (const int folder = open(folderOf(path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); folder >= 0) {
        fsync(folder);
        close(folder);
    }
}

} // namespace core
