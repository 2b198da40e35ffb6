#include "core/map/map_lint.h"

#include "core/base/text.h"
#include "core/map/map_lint_rules.h"
#include "core/map/owm_report.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace core {

MapLinter::MapLinter(std::string_view text, const OwmReading& reading, const MapLintOptions& options)
    : text_(text), reading_(reading), map_(reading.map), options_(options), names_(map_), resolved_(resolveNames(map_)),
      reach_(map_, resolved_), bindings_(mapBindings(map_))
{}

std::string MapLinter::lineOf(int line) const
{
    const auto begin = lineStart(text_, line);
    if (begin == std::string_view::npos)
        return {};
    auto words = text_.substr(begin, text_.find('\n', begin) - begin);
    if (words.ends_with('\r'))
        words.remove_suffix(1);
    return std::string(words);
}

MapLintFix MapLinter::rewritten(int line, Token token, std::string_view now) const
{
    auto words = lineOf(line);
    const auto was = words;
    if (token.end <= words.size())
        words.replace(token.begin, token.end - token.begin, now);
    return {line, was, words};
}

MapLintFix MapLinter::removed(int line) const { return {line, lineOf(line), {}}; }

MapLintFinding& MapLinter::add(std::string_view code, Severity severity, const SourceTokens& at, Message text,
                               About about)
{
    const auto line = lineOf(at.line);
    const auto column = codePoints(std::string_view(line).substr(0, std::min<std::size_t>(at.name.begin, line.size())));
    found_.push_back(
        {at.line, static_cast<int>(column) + 1, std::string(code), severity, std::move(text), {}, std::move(about)});
    return found_.back();
}

bool MapLinter::isInside(const MapComponent& one) const
{
    return one.placed && one.visibility >= 0 && one.visibility <= 1 && one.maturity >= 0 && one.maturity <= 1;
}

std::size_t MapLinter::stageOf(double maturity) const
{
    return static_cast<std::size_t>(std::ranges::count_if(map_.stageStarts, [&](double at) { return at <= maturity; }));
}

void MapLinter::ownFindings()
{
    constexpr std::array<std::string_view, 7> saidByRules = {
        "owm.axes-look-swapped",   "owm.looks-like-percent", "owm.link-upwards",    "owm.link-cycle",
        "owm.unresolved-link-end", "owm.duplicate-name",     "owm.evolve-backwards"};
    for (const auto& one : reading_.diagnostics) {
        if (std::ranges::find(saidByRules, one.code) != saidByRules.end())
            continue;
        MapLintFinding made{one.line, one.column, one.code, one.severity, one.text, {}, {}};
        // An edit of one line is a fix that can be shown as that line.
        if (one.edits.size() == 1 && one.edits.front().inserted.find('\n') == std::string::npos) {
            const auto& edit = one.edits.front();
            const auto begin = lineStart(text_, one.line);
            const auto was = lineOf(one.line);
            if (begin != std::string_view::npos && edit.offset >= begin
                && edit.offset + edit.length <= begin + was.size()) {
                auto now = was;
                now.replace(edit.offset - begin, edit.length, edit.inserted);
                made.fix = MapLintFix{one.line, was, now};
            }
        }
        found_.push_back(std::move(made));
    }
}

bool MapLinter::isAllowed(const MapLintFinding& finding) const
{
    return std::ranges::any_of(bindings_.allowances, [&](const MapAllowance& one) {
        return one.code == finding.code
               && (one.name.empty() || std::ranges::find(finding.about, one.name) != finding.about.end());
    });
}

std::vector<MapLintFinding> MapLinter::run()
{
    ownFindings();
    swapped_ = isSwapped();
    percent();
    if (!swapped_) {
        upwards();
        evolutions();
        methods();
        pipelines();
    }
    cycles();
    danglingEnds();
    oddLinks();
    unlinked();
    unreached();
    suppliers();
    duplicates();
    anchors();
    size();
    labels();
    comments();
    promises();
    owners();
    std::erase_if(found_, [&](const MapLintFinding& one) { return isAllowed(one); });
    std::ranges::stable_sort(found_, {}, [](const MapLintFinding& one) {
        return std::tuple(one.line, one.column, std::string_view(one.code));
    });
    return std::move(found_);
}

std::vector<MapLintFinding> lintFindings(std::string_view text, const OwmReading& reading,
                                         const MapLintOptions& options)
{
    return MapLinter(text, reading, options).run();
}

} // namespace core
