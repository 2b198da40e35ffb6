#include "core/intake/delivery.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/base/time.h"
#include "core/bytes/text_source.h"
#include "core/bytes/zip.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>

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

constexpr std::uintmax_t largestManifest = 1 << 20;

bool isManifest(const fs::path& file)
{
    return containsNoCase(file.filename().string(), "manifest") && lower(file.extension().string()) == ".json";
}

// The texts of the manifests in a folder.
std::vector<std::string> manifestsIn(const fs::path& folder)
{
    std::vector<std::string> texts;
    std::error_code error;
    for (fs::directory_iterator it(folder.empty() ? fs::path(".") : folder, error), end; !error && it != end;
         it.increment(error)) {
        if (!isManifest(it->path()) || it->file_size(error) > largestManifest || error)
            continue;
        std::ifstream in(it->path(), std::ios::binary);
        texts.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    }
    return texts;
}

// The same for a folder inside an archive, whose files are all among the units.
std::vector<std::string> manifestsAmong(std::span<const fs::path> units, const fs::path& folder)
{
    std::vector<std::string> texts;
    for (const auto& unit : units) {
        if (unit.parent_path() != folder || !isManifest(unit))
            continue;
        try {
            TextSource source(unit);
            texts.push_back(source.readAll(largestManifest));
        } catch (const Error&) { // whoever reads it as an export says what is wrong with it
        }
    }
    return texts;
}

bool listedTogether(const std::vector<std::string>& manifests, const std::string& a, const std::string& b)
{
    return std::ranges::any_of(manifests, [&](const std::string& text) {
        return text.find(a) != std::string::npos && text.find(b) != std::string::npos;
    });
}

} // namespace

bool differInCounter(const fs::path& a, const fs::path& b)
{
    return counterPlace(a.filename().string(), b.filename().string()).has_value();
}

std::vector<std::vector<fs::path>> candidateDeliveries(std::span<const fs::path> units, bool parts)
{
    std::vector<std::vector<fs::path>> out;
    fs::path folder;
    std::vector<std::string> manifests;
    for (const auto& unit : units) {
        if (out.empty() || unit.parent_path() != folder) {
            folder = unit.parent_path();
            manifests = zipPlaceOf(unit) ? manifestsAmong(units, folder) : manifestsIn(folder);
            out.push_back({unit});
            continue;
        }
        auto& group = out.back();
        const auto first = group.front().filename().string();
        const auto name = unit.filename().string();
        const auto place = counterPlace(first, name);
        const bool counted = place && (group.size() == 1 || counterPlace(first, group[1].filename().string()) == place);
        if (parts || counted || listedTogether(manifests, first, name))
            group.push_back(unit);
        else
            out.push_back({unit});
    }
    return out;
}

} // namespace core
