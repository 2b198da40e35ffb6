// Files that are made beside their place and then get its name, and those that a
// killed program left behind.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace core {

// An empty new file that nobody else takes for abandoned as long as this lives (flock); gone with
// it unless it was given its name.
class Unfinished {
public:
    // `before` and `behind` stand around a random word in the name: ".w.opsatlas-4f0c2a91". What a
    // killed program left under such names in this folder is taken away first. Throws Error{io} or
    // Error{full}, about `place`.
    Unfinished(const std::filesystem::path& place, const std::string& before, std::string_view behind = {});
    ~Unfinished();
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;

    const std::filesystem::path& path() const { return path_; }
    int file() const { return file_; } // open for writing
    bool giveName();                   // the name of the place, in one step; false, with errno, where that fails

private:
    std::filesystem::path place_, path_;
    int file_ = -1;
};

// Takes away the files of this folder so named that no living program holds, and
// what SQLite wrote beside them.
void removeUnfinished(const std::filesystem::path& folder, std::string_view before, std::string_view behind = {});

} // namespace core
