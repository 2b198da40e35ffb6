// Rules about the comments of this program and about the portfolio. Part of map_lint.h.
#include "core/base/text.h"
#include "core/map/map_lint_rules.h"
#include "core/map/owm_report.h"

#include <algorithm>
#include <array>
#include <set>

namespace core {

namespace {

constexpr std::array<std::string_view, 28> ruleCodes = {
    "swapped_axes", "percent_coordinates", "link_upwards", "cycle", "dangling_end", "duplicate_name", "self_link",
    "double_link", "no_anchor", "no_link", "unreached", "evolve_backwards", "inertia_unmarked", "overdue_evolution",
    "commodity_built", "genesis_outsourced", "single_supplier", "pipeline_child_outside", "beside_pipeline",
    "too_large", "label_overlap", "unowned", "unknown_binding",
    // of map_numbers.h
    "inertia_costs", "spend_without_user", "bound_often", "quality_below_user", "bottleneck"};

SourceTokens tokensOf(const MapComment& comment) { return {comment.line, comment.token, {}, {}, {}}; }

} // namespace

// Lines that cannot be read, or whose name nobody on the map or in the portfolio has.
void MapLinter::comments()
{
    for (const auto* one : bindings_.unread)
        add("unknown_binding", Severity::warning, tokensOf(*one),
            {MessageCode::map_comment_unread, {{"text", nameShown(one->text)}}}, {});
    for (const auto& one : bindings_.allowances)
        if (!one.code.starts_with("owm.") && std::ranges::find(ruleCodes, one.code) == ruleCodes.end())
            add("unknown_binding", Severity::warning, tokensOf(*one.comment),
                {MessageCode::map_comment_unread, {{"text", nameShown(one.comment->text)}}}, {});
    std::set<std::string> ends;
    for (const auto& one : map_.evolved)
        if (!one.renamed.empty())
            ends.insert(boundName(one.renamed));
    const auto isKnown = [&](const std::string& name) { return names_.find(name) || ends.contains(boundName(name)); };
    const auto nobody = [&](const MapComment& comment, const std::string& name) {
        auto& finding = add("unknown_binding", Severity::warning, tokensOf(comment),
                            {MessageCode::map_comment_nobody, {{"name", nameShown(name)}}}, {name});
        const auto near = names_.nearest(name);
        const auto at = comment.text.find(name);
        if (near.empty() || at == std::string::npos)
            return;
        const auto begin = comment.token.begin + static_cast<std::uint32_t>(at);
        finding.fix = rewritten(comment.line, {begin, begin + static_cast<std::uint32_t>(name.size())}, near);
    };
    for (const auto& one : bindings_.bindings)
        if (!isKnown(one.name))
            nobody(*one.comment, one.name);
    for (const auto& one : bindings_.promises)
        if (!isKnown(one.name))
            nobody(*one.comment, one.name);
}

void MapLinter::promises()
{
    for (const auto& one : bindings_.promises) {
        const auto source = names_.find(one.name);
        bool ahead = false;
        for (std::size_t i = 0; i < map_.evolved.size(); ++i)
            ahead = ahead
                    || (source && resolved_.evolved[i] == source
                        && map_.evolved[i].maturity > placeOf(map_, resolved_, source).maturity);
        if (ahead && one.end_ms <= options_.now_ms)
            add("overdue_evolution", Severity::warning, tokensOf(*one.comment),
                {MessageCode::map_overdue, {{"name", nameShown(one.name)}}}, {one.name});
    }
}

void MapLinter::owners()
{
    if (!options_.portfolio)
        return;
    const auto find = [&](const std::string& name) -> const MapLintComponent* {
        const auto wanted = boundName(name);
        const auto found = std::ranges::find_if(
            *options_.portfolio, [&](const MapLintComponent& one) { return boundName(one.name) == wanted; });
        return found == options_.portfolio->end() ? nullptr : &*found;
    };
    std::set<std::string> bound;
    for (const auto& one : bindings_.bindings) {
        bound.insert(boundName(one.name));
        bool lacks = false;
        for (const auto& member : one.members) {
            const auto* component = find(member);
            lacks = lacks || (component && !component->owned);
            if (component)
                continue;
            auto& finding = add("unknown_binding", Severity::warning, tokensOf(*one.comment),
                                {MessageCode::map_comment_no_component, {{"name", nameShown(member)}}}, {one.name});
            WardleyMap others;
            for (const auto& each : *options_.portfolio)
                others.components.emplace_back().name = each.name;
            const auto near = std::string(MapNames(others).nearest(member));
            const auto at = one.comment->text.rfind(member);
            if (near.empty() || at == std::string::npos)
                continue;
            const auto begin = one.comment->token.begin + static_cast<std::uint32_t>(at);
            finding.fix =
                rewritten(one.comment->line, {begin, begin + static_cast<std::uint32_t>(member.size())}, near);
        }
        const auto* at = sourceOf(map_, names_.find(one.name));
        if (lacks && at)
            add("unowned", Severity::warning, *at, {MessageCode::map_unowned, {{"name", nameShown(one.name)}}},
                {one.name});
    }
    const auto look = [&](const SourceTokens& at, const std::string& name) {
        const auto* component = bound.contains(boundName(name)) ? nullptr : find(name);
        if (component && !component->owned)
            add("unowned", Severity::warning, at, {MessageCode::map_unowned, {{"name", nameShown(name)}}}, {name});
    };
    for (const auto* list : {&map_.components, &map_.submaps})
        for (const auto& one : *list)
            look(one.at, one.name);
    for (const auto& pipe : map_.pipelines)
        for (const auto& child : pipe.children)
            look(child.at, child.name);
}

} // namespace core
