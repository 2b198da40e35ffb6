#include "core/map/map_register.h"

#include "core/base/text.h"
#include "core/map/elements.h"
#include "core/map/owm_lines.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace core {

namespace {

std::vector<std::string> registerWords(const std::string& name)
{
    std::vector<std::string> words(1);
    for (const char c : foldedName(name)) {
        if (c != ' ' && c != '-' && c != '_' && c != '\n')
            words.back() += c;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

std::string singular(std::string word)
{
    if (word.size() > 4 && word.ends_with("ies"))
        return word.substr(0, word.size() - 3) + "y";
    if (word.size() > 3 && word.ends_with('s') && !word.ends_with("ss"))
        word.pop_back();
    return word;
}

// Words that make two names where they differ: with a digit, or of one or two letters.
std::vector<std::string> tellingWords(const std::vector<std::string>& words)
{
    std::vector<std::string> all;
    for (const auto& word : words)
        if (codePoints(word) <= 2 || std::ranges::any_of(word, isDigit))
            all.push_back(word);
    return all;
}

// Edits between two texts; two letters that changed places are one (optimal string alignment).
std::size_t alignedDistance(std::string_view a, std::string_view b)
{
    std::vector<std::vector<std::size_t>> table(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i)
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                table[i][j] = i + j;
                continue;
            }
            auto& least = table[i][j];
            least = std::min(
                {table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                least = std::min(least, table[i - 2][j - 2] + 1);
        }
    return table[a.size()][b.size()];
}

// The stage's number and the share of it that is passed.
double stagePosition(const WardleyMap& map, double maturity)
{
    const std::array<double, 5> ends = {0, map.stageStarts[0], map.stageStarts[1], map.stageStarts[2], 1};
    for (std::size_t i = 0; i < 4; ++i)
        if (maturity < ends[i + 1] || i == 3)
            return static_cast<double>(i) + (maturity - ends[i]) / std::max(1e-9, ends[i + 1] - ends[i]);
    return 0;
}

} // namespace

bool areSimilar(const std::string& a, const std::string& b)
{
    const auto wordsA = registerWords(a);
    const auto wordsB = registerWords(b);
    if (tellingWords(wordsA) != tellingWords(wordsB))
        return false;
    std::string plainA;
    std::string plainB;
    for (const auto& word : wordsA)
        plainA += singular(word);
    for (const auto& word : wordsB)
        plainB += singular(word);
    if (plainA == plainB)
        return true;
    const auto length = std::min(codePoints(plainA), codePoints(plainB));
    const std::size_t most = length >= 10 ? 2 : length >= 5 ? 1 : 0;
    const auto apart = plainA.size() > plainB.size() ? plainA.size() - plainB.size() : plainB.size() - plainA.size();
    return most > 0 && apart <= 2 * most && alignedDistance(plainA, plainB) <= most;
}

std::vector<RegisteredName> mapRegister(const std::vector<RegisterMap>& maps)
{
    std::map<std::string, RegisteredName> byName;
    std::map<std::string, std::pair<double, double>> span;
    for (const auto& one : maps) {
        const auto resolved = resolveNames(*one.map);
        for (const auto ref : elementsOf(*one.map)) {
            if (!canBeLinked(ref.kind))
                continue;
            const auto name = collapseBlanks(nameOf(*one.map, ref));
            const auto at = placeOf(*one.map, resolved, ref);
            const double position = stagePosition(*one.map, at.maturity);
            const auto stage = static_cast<std::size_t>(
                std::ranges::count_if(one.map->stageStarts, [&](double start) { return start <= at.maturity; }));
            auto& entry = byName[name];
            entry.name = name;
            entry.maps.push_back({one.name, at.visibility, at.maturity, stage, sourceOf(*one.map, ref)->line});
            auto& [low, high] = span.try_emplace(name, position, position).first->second;
            low = std::min(low, position);
            high = std::max(high, position);
            entry.disagrees = high - low > 0.5 + 1e-9;
        }
    }
    std::vector<RegisteredName> all;
    for (auto& [name, entry] : byName) {
        std::ranges::stable_sort(entry.maps, {}, [](const RegisteredPlace& at) { return std::tie(at.map, at.line); });
        all.push_back(std::move(entry));
    }
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (areSimilar(all[i].name, all[j].name)) {
                all[i].similar.push_back(all[j].name);
                all[j].similar.push_back(all[i].name);
            }
    for (auto& one : all)
        std::ranges::sort(one.similar);
    return all;
}

} // namespace core
