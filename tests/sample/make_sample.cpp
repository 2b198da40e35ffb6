// make_sample FOLDER   writes the sample portfolio there. What it wrote before and no longer makes is taken away, so
// the folder holds the portfolio and nothing else.
#include "sample/gzip.h"
#include "sample/portfolio.h"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <set>
#include <stdexcept>

namespace fs = std::filesystem;

namespace {

void write(const fs::path& path, const std::string& text)
{
    fs::create_directories(path.parent_path());
    if (path.extension() == ".gz")
        return sample::writePacked(path, text);
    std::ofstream out(path, std::ios::binary);
    out << text;
    out.close();
    if (!out)
        throw std::runtime_error("cannot write " + path.string());
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fputs("make_sample FOLDER\n", stderr);
        return 2;
    }
    try {
        const fs::path folder = argv[1];
        const auto files = sample::portfolio();
        fs::create_directories(folder);
        std::set<fs::path> stale;
        for (const auto& entry : fs::recursive_directory_iterator(folder)) {
            if (entry.is_regular_file() && !files.contains(fs::relative(entry.path(), folder).generic_string()))
                stale.insert(entry.path());
        }
        for (const auto& path : stale)
            fs::remove(path);
        for (const auto& [name, text] : files)
            write(folder / name, text);
        std::printf("%zu files in %s, %zu taken away\n", files.size(), argv[1], stale.size());
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "make_sample: %s\n", error.what());
        return 1;
    }
}
