#include "core/kpi/scope.h"

#include "core/base/error.h"
#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/measure/unassigned.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

namespace core {

namespace {

struct Attribute {
    std::string_view name;
    std::string MeasuredComponent::*value;
};
constexpr std::array attributes{
    Attribute{"kind", &MeasuredComponent::kind},
    Attribute{"owner_data", &MeasuredComponent::ownerData},
    Attribute{"owner_model", &MeasuredComponent::ownerModel},
    Attribute{"owner_cost", &MeasuredComponent::ownerCost},
    Attribute{"goal", &MeasuredComponent::goal},
    Attribute{"portable", &MeasuredComponent::portable},
};

[[noreturn]] void refuse(const std::string& sentence) { throw Error(Fault::argument, sentence); }

template <typename Fits>
std::vector<std::size_t> membersWhere(const MeasureTable& table, Fits fits)
{
    std::vector<std::size_t> members;
    const auto& all = table.components();
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].role == ComponentRole::component && fits(all[i]))
            members.push_back(i);
    return members;
}

std::optional<std::size_t> componentOf(const MeasureTable& table, std::string_view name)
{
    const auto at = table.componentNamed(name);
    return at && table.components()[*at].role == ComponentRole::component ? at : std::nullopt;
}

// Takes a name in double quotes off the front; two quotes in a row stand for one.
std::string quotedName(std::string_view text, std::string_view& rest)
{
    std::string name;
    for (std::size_t i = 1; i < rest.size(); ++i) {
        if (rest[i] != '"') {
            name += rest[i];
        } else if (i + 1 < rest.size() && rest[i + 1] == '"') {
            name += rest[i++];
        } else {
            rest.remove_prefix(i + 1);
            return name;
        }
    }
    refuse(sentence(MessageCode::scope_quote, text));
}

// The names between the braces; one in double quotes may hold commas.
std::vector<std::string> listed(std::string_view text)
{
    std::vector<std::string> names;
    auto rest = text.substr(1, text.size() - 2);
    while (true) {
        rest = trim(rest);
        auto end = rest.find(',');
        if (!rest.empty() && rest.front() == '"') {
            names.push_back(quotedName(text, rest));
            end = rest.find(',');
            if (!trim(rest.substr(0, end)).empty())
                refuse(sentence(MessageCode::scope_comma, text, names.back()));
        } else {
            names.emplace_back(trim(rest.substr(0, end)));
        }
        if (end == std::string_view::npos)
            return names;
        rest = rest.substr(end + 1);
    }
}

Scope listedScope(const MeasureTable& table, std::string_view text)
{
    Scope scope;
    std::set<std::size_t> members;
    for (const auto& name : listed(text)) {
        if (name == unassignedName) {
            scope.withUnassigned = true;
            continue;
        }
        const auto at = componentOf(table, name);
        if (!at)
            refuse(sentence(MessageCode::scope_component_of_group, name, text));
        members.insert(*at);
    }
    scope.members.assign(members.begin(), members.end());
    return scope;
}

std::vector<std::size_t> membersWith(const MeasureTable& table, const Attribute& attribute, std::string_view value)
{
    auto members =
        membersWhere(table, [&](const MeasuredComponent& component) { return component.*attribute.value == value; });
    if (!members.empty())
        return members;
    std::set<std::string> there;
    for (const auto& component : table.components())
        if (component.role == ComponentRole::component && !(component.*attribute.value).empty())
            there.insert(component.*attribute.value);
    refuse(there.empty() ? sentence(MessageCode::scope_no_value_at_all, attribute.name, value)
                         : sentence(MessageCode::scope_no_value, attribute.name, value,
                                    fmt::format("{}", fmt::join(there, ", "))));
}

} // namespace

bool Scope::holds(std::size_t component) const { return std::ranges::binary_search(members, component); }

Scope scopeNamed(const MeasureTable& table, std::string_view text)
{
    if (text == "*")
        return {true, true, membersWhere(table, [](const MeasuredComponent&) { return true; })};
    if (const auto one = componentOf(table, text))
        return {false, false, {*one}};
    if (text.size() >= 2 && text.front() == '{' && text.back() == '}')
        return listedScope(table, text);
    const auto sign = text.find('=');
    const auto attribute = std::ranges::find(attributes, trim(text.substr(0, sign)), &Attribute::name);
    if (sign != std::string_view::npos && attribute != attributes.end())
        return {false, false, membersWith(table, *attribute, trim(text.substr(sign + 1)))};
    if (sign != std::string_view::npos)
        refuse(sentence(MessageCode::scope_attribute, text, trim(text.substr(0, sign))));
    refuse(sentence(MessageCode::scope_component, text));
}

std::string groupOf(std::span<const std::string> names)
{
    std::string text = "{";
    for (const auto& name : names) {
        text += text.size() > 1 ? ", \"" : "\"";
        for (const char c : name)
            text += c == '"' ? std::string("\"\"") : std::string(1, c);
        text += '"';
    }
    return text + "}";
}

std::vector<std::string> groupScopes(const MeasureTable& table)
{
    std::vector<std::string> groups;
    const auto all = membersWhere(table, [](const MeasuredComponent&) { return true; }).size();
    for (const auto& attribute : attributes) {
        std::map<std::string, std::size_t> sizes;
        for (const auto& component : table.components())
            if (component.role == ComponentRole::component && !(component.*attribute.value).empty())
                ++sizes[component.*attribute.value];
        for (const auto& [value, size] : sizes)
            if (size > 1 && size < all)
                groups.push_back(fmt::format("{}={}", attribute.name, value));
    }
    return groups;
}

} // namespace core
