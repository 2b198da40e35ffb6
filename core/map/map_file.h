// Map files on disk.
#pragma once

#include <string>

namespace core {

constexpr std::size_t maxMapFileBytes = 64 * 1024 * 1024;

// The text of a map file as UTF-8. Throws Error{io}: no such file, a folder, not readable; Error{format}: larger than
// maxMapFileBytes or holding NUL bytes, so no text at all.
std::string readMapFile(const std::string& path);

// Writes a file as a whole: beside it first, then renamed over it. Throws Error{io} or Error{full}; what was there is then unharmed.
void writeWholeFile(const std::string& path, const std::string& bytes);

} // namespace core
