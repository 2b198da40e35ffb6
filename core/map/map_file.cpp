#include "core/map/map_file.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/bytes/open.h"
#include "core/map/map_source.h"
#include "core/map/owm_read.h"

#include <fmt/format.h>

#include <array>
#include <utility>

namespace core {

std::string readMapFile(const std::filesystem::path& path)
{
    if (std::error_code none; std::filesystem::is_directory(path, none))
        throw Error(Fault::io, fmt::format("{}: this is a folder; name the map files in it", shown(path)));
    ByteSource source(path);
    std::string bytes;
    std::array<char, 65536> buffer;
    while (const auto count = source.read(buffer.data(), buffer.size())) {
        bytes.append(buffer.data(), count);
        if (bytes.size() > maxMapFileBytes)
            throw Error(Fault::format,
                        fmt::format("{}: the file is larger than {} MiB, which no map is; name a map text", shown(path),
                                    maxMapFileBytes >> 20));
    }
    auto text = owmText(std::move(bytes));
    if (text.find('\0') != std::string::npos)
        throw Error(Fault::format,
                    fmt::format("{}: this is no text: it holds NUL bytes; name a map text", shown(path)));
    return text;
}

std::string readMapSource(const std::filesystem::path& path)
{
    const auto suffix = lower(path.extension().string());
    const bool isMarkdown = suffix == ".md" || suffix == ".markdown";
    auto text = readMapFile(path);
    auto map = mapBlock(text, isMarkdown);
    if (map.empty() && !text.empty())
        throw Error(Fault::format, fmt::format("{}: no fenced block of this Markdown file holds a map; open one with "
                                               "```wardley or ```mermaid",
                                               shown(path)));
    return map;
}

} // namespace core
