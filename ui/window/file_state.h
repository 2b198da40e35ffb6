// How a workspace file looks from outside, by which commits of other programs are noticed.
#pragma once

#include <cstdint>
#include <filesystem>

namespace ui {

// Differs after every commit, by whatever program. All zero: there is no such file.
struct FileState {
    std::uintmax_t size = 0, logSize = 0;
    std::filesystem::file_time_type written{};
    friend bool operator==(const FileState&, const FileState&) = default;
};

// Reads the folder, not the file; for any thread.
FileState fileState(const std::filesystem::path& file);

// What a write of ours did to the file. A commit of another program between the two looks cannot be
// told apart; it is noticed with its next.
struct OwnWrite {
    FileState before, after;
};

} // namespace ui
