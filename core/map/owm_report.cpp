#include "core/map/owm_report.h"

#include "core/base/text.h"

#include <algorithm>
#include <tuple>

namespace core {

void OwmReport::add(Severity severity, std::string_view code, int line, Token token, Message text, Messages fix,
                    TextEdits edits)
{
    if (found_.size() + 1 >= maxMapDiagnostics) {
        ++more_;
        return;
    }
    const auto raw = lines_.lines()[static_cast<std::size_t>(line) - 1].raw;
    const auto column = [&](std::uint32_t byte) { return static_cast<int>(codePoints(raw.substr(0, byte))) + 1; };
    found_.push_back({severity, std::string(code), line, column(token.begin), column(token.end), std::move(text),
                      std::move(fix), std::move(edits)});
}

TextEdit OwmReport::edit(int line, Token token, std::string replacement) const
{
    return {lines_.lines()[static_cast<std::size_t>(line) - 1].start + token.begin, token.end - token.begin,
            std::move(replacement)};
}

Token OwmReport::whole(int line) const
{
    const auto text = code(line);
    const auto begin = skipBlanks(text, 0);
    auto end = text.size();
    while (end > begin && isBlank(text[end - 1]))
        --end;
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

std::vector<MapDiagnostic> OwmReport::take()
{
    std::ranges::stable_sort(found_, [](const MapDiagnostic& a, const MapDiagnostic& b) {
        return std::tuple(a.line, a.column) < std::tuple(b.line, b.column);
    });
    if (more_ > 0) {
        const int last = found_.empty() ? 1 : found_.back().line;
        found_.push_back({Severity::error,
                          "owm.too-many-findings",
                          last,
                          1,
                          1,
                          {MessageCode::map_more_findings, {{"n", arg::Count(more_)}}},
                          {{MessageCode::map_fix_first, {}}},
                          {}});
    }
    return std::exchange(found_, {});
}

arg::Name nameShown(std::string_view name)
{
    constexpr std::size_t longest = 60;
    arg::Name shown;
    std::size_t letters = 0;
    for (const char c : name) {
        if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80 && ++letters > longest) {
            shown.text += "…";
            break;
        }
        shown.text += c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
    }
    return shown;
}

} // namespace core
