// Zip archives: folders whose files are read where they lie. Nothing is ever unpacked to disk.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace core {

bool isZip(const std::filesystem::path& file); // by its first bytes; false for what cannot be read

// A file inside an archive is named ARCHIVE/NAME, like one in a folder. Empty for any other path.
struct ZipPlace {
    std::filesystem::path archive;
    std::string name;
};
std::optional<ZipPlace> zipPlaceOf(const std::filesystem::path& path);

// The files in an archive as paths, in order of name; hidden ones and folders are left out. Throws
// Error{format} for an archive that is damaged, a document of an office program, more than
// maxZipEntries, entries that unpack to more than limits.h allows, names that lead out of the
// archive (/x, ../x) and names that come twice; Error{io} if it cannot be read.
std::vector<std::filesystem::path> zipFiles(const std::filesystem::path& archive);

// One file of an archive as a stream. Throws as zipFiles does, and Error{format} for an entry that
// is protected by a password, packed in a way that is not known, or damaged.
class ZipReader {
public:
    explicit ZipReader(const ZipPlace& place);
    ~ZipReader();
    std::size_t read(char* into, std::size_t size); // 0 at the end
    std::uint64_t size() const { return size_; }    // unpacked

private:
    struct State;
    [[noreturn]] void fail() const;

    std::string what_;
    std::unique_ptr<State> state_;
    std::uint64_t size_ = 0;
    std::uint64_t done_ = 0;
};

} // namespace core
