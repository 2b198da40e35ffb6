#include "core/intake/delivery.h"

#include "core/base/text.h"
#include "core/intake/manifests.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace core {

namespace fs = std::filesystem;

namespace {

struct Token {
    std::string_view text;
    bool digits = false;
    bool date = false;
};

int numberOf(std::string_view digits) { return static_cast<int>(parseInteger(digits).value_or(-1)); }

bool isYear(std::string_view digits)
{
    return digits.size() == 4 && numberOf(digits) >= 1990 && numberOf(digits) <= 2199;
}
bool isMonth(std::string_view digits) { return digits.size() == 2 && numberOf(digits) >= 1 && numberOf(digits) <= 12; }
bool isDayOfMonth(std::string_view digits)
{
    return digits.size() == 2 && numberOf(digits) >= 1 && numberOf(digits) <= 31;
}

bool isWrittenTogether(std::string_view digits)
{
    if (digits.size() == 6)
        return isYear(digits.substr(0, 4)) && isMonth(digits.substr(4));
    return digits.size() == 8 && isYear(digits.substr(0, 4)) && isMonth(digits.substr(4, 2))
           && isDayOfMonth(digits.substr(6));
}

std::vector<Token> tokens(std::string_view name)
{
    std::vector<Token> out;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    for (std::size_t at = 0; at < name.size();) {
        auto end = at;
        while (end < name.size() && isDigit(name[end]) == isDigit(name[at]))
            ++end;
        out.push_back({name.substr(at, end - at), isDigit(name[at]), false});
        at = end;
    }
    const auto joined = [&out](std::size_t n) {
        return n + 2 < out.size() && out[n + 1].text.size() == 1 && out[n + 2].digits;
    };
    for (std::size_t n = 0; n < out.size(); ++n) {
        if (!out[n].digits)
            continue;
        if (isYear(out[n].text) || isWrittenTogether(out[n].text))
            out[n].date = true;
        if (isYear(out[n].text) && joined(n) && isMonth(out[n + 2].text)) {
            out[n + 2].date = true;
            if (joined(n + 2) && isDayOfMonth(out[n + 4].text))
                out[n + 4].date = true;
        }
    }
    return out;
}

// The place of the only counter in which the names differ.
std::optional<std::size_t> counterPlace(const std::string& a, const std::string& b)
{
    const auto left = tokens(a);
    const auto right = tokens(b);
    if (left.size() != right.size())
        return std::nullopt;
    std::optional<std::size_t> place;
    for (std::size_t n = 0; n < left.size(); ++n) {
        if (left[n].text == right[n].text)
            continue;
        const bool counter = left[n].digits && right[n].digits && !left[n].date && !right[n].date;
        if (!counter || place)
            return std::nullopt;
        place = n;
    }
    return place;
}

// What names that differ in counters alone have in common.
std::string shapeOf(const std::string& name)
{
    std::string shape;
    for (const auto& token : tokens(name))
        if (token.digits && !token.date)
            shape += '#';
        else
            shape += token.text;
    return shape;
}

} // namespace

bool differInCounter(const fs::path& a, const fs::path& b)
{
    return counterPlace(a.filename().string(), b.filename().string()).has_value();
}

std::vector<std::vector<fs::path>> candidateDeliveries(std::span<const fs::path> units, const Manifests& manifests,
                                                       bool parts)
{
    std::vector<std::vector<fs::path>> out;
    std::map<std::pair<fs::path, std::string>, std::size_t>
        last; // place in out by folder and what names have in common
    std::map<const FoundManifest*, std::size_t> listed;
    for (const auto& unit : units) {
        if (const auto* manifest = manifests.listing(unit)) {
            const auto [known, isNew] = listed.try_emplace(manifest, out.size());
            if (isNew)
                out.emplace_back();
            out[known->second].push_back(unit);
            continue;
        }
        const auto name = unit.filename().string();
        const auto [known, isNew] =
            last.try_emplace({unit.parent_path(), parts ? std::string() : shapeOf(name)}, out.size());
        auto* group = isNew ? nullptr : &out[known->second];
        const auto first = isNew ? std::string() : group->front().filename().string();
        const auto place = isNew ? std::nullopt : counterPlace(first, name);
        const bool counted =
            place && (group->size() == 1 || counterPlace(first, (*group)[1].filename().string()) == place);
        if (!isNew && (parts || counted)) {
            group->push_back(unit);
            continue;
        }
        known->second = out.size();
        out.push_back({unit});
    }
    return out;
}

} // namespace core
