// The one way in which core writes a file that must not be lost.
#pragma once

#include <filesystem>
#include <string_view>

namespace core {

// The content stands at path whole or not at all, also after a power cut: written beside it,
// synced, renamed over it, the folder synced. Throws Error{full} or Error{io}; what stood at path
// before is then still there.
void writeFile(const std::filesystem::path& path, std::string_view content);

} // namespace core
