#include "core/map/map_bound.h"

#include "core/base/text.h"
#include "core/map/map_bindings.h"
#include "core/map/owm_read.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <unordered_map>

namespace core {

namespace {

// Names by what they are compared by.
class FoldedNames {
public:
    explicit FoldedNames(std::span<const std::string> names)
    {
        for (const auto& name : names)
            byName_[boundName(name)].push_back(&name);
    }
    // The one that is equal to the letter, else all that are equal folded.
    std::vector<std::string> find(std::string_view name) const
    {
        const auto found = byName_.find(boundName(name));
        std::vector<std::string> same;
        if (found == byName_.end())
            return same;
        for (const auto* one : found->second) {
            if (*one == name)
                return {*one};
            same.push_back(*one);
        }
        return same;
    }

private:
    std::unordered_map<std::string, std::vector<const std::string*>> byName_;
};

std::string quotedInComment(std::string_view name)
{
    const bool plain = name.find_first_of("=,\"") == std::string_view::npos && trim(name) == name
                       && name.find('\n') == std::string_view::npos;
    if (plain)
        return std::string(name);
    std::string out = "\"";
    for (const char c : name) {
        if (c == '\n')
            out += "\\n";
        else if (c == '"' || c == '\\')
            out += {'\\', c};
        else
            out += c;
    }
    return out + '"';
}

std::string commentText(const std::string& name, const std::vector<std::string>& members)
{
    std::string text = quotedInComment(name) + " =";
    for (const auto& member : members)
        text += (&member == members.data() ? " " : ", ") + quotedInComment(member);
    return text;
}

TextEdit replaced(std::string_view text, const MapComment& comment, std::string now)
{
    return {lineStart(text, comment.line) + comment.token.begin, comment.token.end - comment.token.begin,
            std::move(now)};
}

} // namespace

std::vector<BoundElement> boundElements(const WardleyMap& map, std::span<const std::string> portfolio)
{
    const FoldedNames known(portfolio);
    const auto comments = mapBindings(map);
    std::unordered_map<std::string, const MapBinding*> said;
    for (const auto& one : comments.bindings)
        said[boundName(one.name)] = &one;
    std::vector<BoundElement> all;
    for (const auto ref : elementsOf(map)) {
        const bool renamed = ref.kind == MapKind::evolved && !map.evolved[ref.index].renamed.empty();
        if (!canBeLinked(ref.kind) && !renamed)
            continue;
        BoundElement made{ref, renamed ? map.evolved[ref.index].renamed : nameOf(map, ref), {}, false};
        if (const auto found = said.find(boundName(made.name)); found == said.end()) {
            made.members = known.find(made.name);
        } else {
            for (const auto& member : found->second->members)
                for (auto& name : known.find(member))
                    if (std::ranges::find(made.members, name) == made.members.end())
                        made.members.push_back(std::move(name));
            made.onPurpose = found->second->members.empty();
        }
        all.push_back(std::move(made));
    }
    std::ranges::stable_sort(all, {}, [&](const BoundElement& one) {
        const auto* at = sourceOf(map, one.ref);
        return std::pair(at ? at->line : 0, at ? at->name.begin : 0);
    });
    return all;
}

bool isPlace(const BoundElement& element)
{
    return element.ref.kind != MapKind::anchor && (element.ref.kind != MapKind::evolved || !element.members.empty());
}

std::vector<std::string> unmappedComponents(std::span<const WardleyMap> maps, std::span<const std::string> portfolio)
{
    std::set<std::string> left(portfolio.begin(), portfolio.end());
    for (const auto& map : maps)
        for (const auto& element : boundElements(map, portfolio))
            for (const auto& member : element.members)
                left.erase(member);
    return {left.begin(), left.end()};
}

TextEdits renameBindings(std::string_view text, const WardleyMap& map, const std::string& name,
                         const std::string& renamed)
{
    TextEdits edits;
    const auto comments = mapBindings(map);
    const auto isMeant = [&](const std::string& other) { return boundName(other) == boundName(name); };
    for (const auto& one : comments.bindings)
        if (isMeant(one.name))
            edits.push_back(replaced(text, *one.comment, commentText(renamed, one.members)));
    for (const auto& one : comments.promises)
        if (isMeant(one.name)) {
            const auto rest = one.comment->text.substr(one.comment->text.rfind(" evolves by "));
            edits.push_back(replaced(text, *one.comment, quotedInComment(renamed) + rest));
        }
    for (const auto& one : comments.allowances)
        if (!one.name.empty() && isMeant(one.name))
            edits.push_back(
                replaced(text, *one.comment, fmt::format("allow {} {}", one.code, quotedInComment(renamed))));
    return edits;
}

} // namespace core
