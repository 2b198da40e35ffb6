// What a file is known by.
#pragma once

#include "core/base/progress.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace core {

// XXH3-128 of the unpacked bytes, 32 hex digits: the same for FILE and FILE.gz. bytes counts them.
struct Identity {
    std::string hash;
    std::uint64_t bytes = 0;
    friend bool operator==(const Identity&, const Identity&) = default;
};
// Of a file, or of a folder that is one unit: then of the names and contents of all its files in order of name.
// Throws what ByteSource throws, and cancelled.
Identity identityOf(const std::filesystem::path& path, const Progress& progress = {});
std::string xxh128(std::string_view bytes); // 32 hex digits
std::uint64_t xxh64(std::string_view bytes); // XXH3, for segments and keys

// SHA-256 of the file as it lies on disk, 64 hex digits, as sha256sum prints it.
std::string sha256Of(const std::filesystem::path& path, const Progress& progress = {});
std::string sha256(std::string_view bytes);

} // namespace core
