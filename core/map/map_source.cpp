#include "core/map/map_source.h"

#include "core/base/text.h"
#include "core/map/mermaid_read.h"

#include <algorithm>

namespace core {

namespace {

bool isFence(std::string_view line) { return line.starts_with("```") || line.starts_with("~~~"); }

bool holdsMap(std::string_view info, std::string_view rest)
{
    const auto word = lower(info.substr(0, info.find_first_of(" \t{")));
    return word == "wardley" || word == "wardley-beta" || word == "owm" || word == "wardleymap"
           || (word == "mermaid" && isMermaid(rest));
}

} // namespace

std::string mapBlock(std::string_view text, bool isMarkdown)
{
    std::string out;
    std::string_view fence; // that opened the block we are in
    bool inMap = false;
    bool found = false;
    std::size_t at = 0;
    while (at < text.size()) {
        const auto end = std::min(text.find('\n', at), text.size());
        const auto line = trim(text.substr(at, end - at));
        const auto next = std::min(end + 1, text.size());
        if (!fence.empty() && line.starts_with(fence) && trim(line.substr(fence.size())).empty()) {
            fence = {};
            inMap = false;
        } else if (!fence.empty() && inMap) {
            out += text.substr(at, end - at);
        } else if (fence.empty() && isFence(line)) {
            fence = line.substr(0, 3);
            inMap =
                !found
                && holdsMap(trim(line.substr(std::min(line.size(), line.find_first_not_of("`~")))), text.substr(next));
            found = found || inMap;
        }
        out += '\n';
        at = next;
    }
    return found ? out : isMarkdown ? std::string() : std::string(text);
}

OwmReading readMap(std::string_view text)
{
    if (!isMermaid(text))
        return readOwm(text);
    const auto mermaid = mermaidText(text);
    auto reading = readOwm(mermaid.owm);
    reading.map.stageStarts = mermaid.stageStarts;
    for (auto& one : reading.diagnostics)
        one.edits.clear();
    for (const auto& one : mermaid.findings)
        reading.diagnostics.push_back({Severity::hint, "owm.mermaid", one.line, 1, 1, one.text, {one.fix}, {}});
    std::ranges::stable_sort(reading.diagnostics, {}, &MapDiagnostic::line);
    return reading;
}

std::string owmOf(std::string_view text) { return isMermaid(text) ? mermaidText(text).owm : std::string(text); }

} // namespace core
