// Map files on disk.
#pragma once

#include <filesystem>
#include <string>

namespace core {

constexpr std::size_t maxMapFileBytes = 64 * 1024 * 1024;

// The text of a map file as UTF-8, unpacked where it is gzip or zstd. Throws Error{io} where it
// cannot be read, Error{format} where it is larger than maxMapFileBytes or holds NUL bytes, so is
// no text at all.
std::string readMapFile(const std::filesystem::path& path);

} // namespace core
