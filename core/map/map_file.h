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

// The text of the map in a file: the file's, or of a Markdown file (.md, .markdown, or any with a
// fenced map) the block that holds it, at its lines (map_source.h). Throws Error{format} where a
// Markdown file has none.
std::string readMapSource(const std::filesystem::path& path);

} // namespace core
