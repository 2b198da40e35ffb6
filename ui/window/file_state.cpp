#include "ui/window/file_state.h"

#include <system_error>

namespace ui {

namespace {

// An empty log is as good as none: reading makes one.
std::uintmax_t sizeOf(const std::filesystem::path& file)
{
    std::error_code missing;
    const auto size = std::filesystem::file_size(file, missing);
    return missing ? 0 : size;
}

} // namespace

FileState fileState(const std::filesystem::path& file)
{
    auto log = file;
    log += "-wal";
    FileState state{sizeOf(file), sizeOf(log), {}};
    std::error_code missing;
    if (const auto written = std::filesystem::last_write_time(file, missing); !missing)
        state.written = written;
    return state;
}

} // namespace ui
