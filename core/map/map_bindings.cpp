#include "core/map/map_bindings.h"

#include "core/base/text.h"
#include "core/map/owm_lines.h"

#include <chrono>

namespace core {

namespace {

// The first sign outside double quotes; npos: none.
std::size_t outsideQuotes(std::string_view text, char sign, std::size_t from = 0)
{
    bool quoted = false;
    for (auto i = from; i < text.size(); ++i) {
        if (quoted && text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            quoted = !quoted;
        else if (text[i] == sign && !quoted)
            return i;
    }
    return std::string_view::npos;
}

std::string commentName(std::string_view text)
{
    text = trim(text);
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"')
        return unescapeOwm(text.substr(1, text.size() - 2));
    return collapseBlanks(text);
}

// 2027, 2027-03 or 2027-Q2.
std::optional<Milliseconds> periodEnd(std::string_view period)
{
    const auto dash = period.find('-');
    const auto year = parseInteger(period.substr(0, dash));
    if (!year || *year < 1900 || *year > 9999)
        return {};
    long long month = 13;
    if (dash != std::string_view::npos) {
        const auto part = period.substr(dash + 1);
        const bool quarter = !part.empty() && (part.front() == 'Q' || part.front() == 'q');
        const auto number = parseInteger(quarter ? part.substr(1) : part);
        if (!number || *number < 1 || *number > (quarter ? 4 : 12))
            return {};
        month = quarter ? *number * 3 + 1 : *number + 1;
    }
    const auto after = std::chrono::year(static_cast<int>(*year) + (month > 12 ? 1 : 0))
                       / std::chrono::month(static_cast<unsigned>(month > 12 ? month - 12 : month)) / 1;
    return std::chrono::sys_days(after).time_since_epoch().count() * 86'400'000LL;
}

bool readBinding(const MapComment& comment, MapBindings& all)
{
    const std::string_view text = comment.text;
    const auto equals = outsideQuotes(text, '=');
    if (equals == std::string_view::npos)
        return false;
    MapBinding made{&comment, commentName(text.substr(0, equals)), {}};
    for (auto at = equals + 1; at <= text.size();) {
        const auto comma = std::min(outsideQuotes(text, ',', at), text.size());
        if (auto member = commentName(text.substr(at, comma - at)); !member.empty())
            made.members.push_back(std::move(member));
        at = comma + 1;
    }
    if (made.name.empty())
        return false;
    all.bindings.push_back(std::move(made));
    return true;
}

bool readPromise(const MapComment& comment, MapBindings& all)
{
    constexpr std::string_view words = " evolves by ";
    const auto at = comment.text.rfind(words);
    if (at == std::string::npos)
        return false;
    const auto end = periodEnd(trim(std::string_view(comment.text).substr(at + words.size())));
    if (!end)
        return false;
    all.promises.push_back({&comment, commentName(std::string_view(comment.text).substr(0, at)), *end});
    return true;
}

} // namespace

MapBindings mapBindings(const WardleyMap& map)
{
    MapBindings all;
    for (const auto& comment : map.comments) {
        const auto text = collapseBlanks(comment.text);
        if (equalNoCase(text, "labels as written"))
            continue;
        if (text.starts_with("allow ")) {
            const auto rest = std::string_view(text).substr(6);
            const auto blank = rest.find(' ');
            all.allowances.push_back(
                {&comment, std::string(rest.substr(0, blank)),
                 blank == std::string_view::npos ? std::string() : commentName(rest.substr(blank))});
            continue;
        }
        if (!readPromise(comment, all) && !readBinding(comment, all))
            all.unread.push_back(&comment);
    }
    return all;
}

std::string boundName(std::string_view name)
{
    std::string plain(name);
    for (auto& c : plain)
        if (c == '-' || c == '_' || c == '\n')
            c = ' ';
    return foldedName(plain);
}

} // namespace core
