#include "core/read/days_named.h"

#include "core/base/text.h"
#include "core/read/months_named.h"

#include <algorithm>
#include <string>
#include <vector>

namespace core {

namespace {

int numberOf(std::string_view word, std::size_t digits)
{
    const auto value = word.size() == digits ? parseInteger(word) : std::nullopt;
    return value ? static_cast<int>(*value) : 0;
}

int yearOf(std::string_view word)
{
    const int year = numberOf(word, 4);
    return year >= 2000 && year < 2100 ? year : 0;
}

} // namespace

std::optional<std::pair<Day, Day>> daysNamed(const std::filesystem::path& file, int year)
{
    std::optional<std::pair<Day, Day>> found;
    const auto add = [&](int ofYear, int month) {
        if (!isDate(ofYear, month, 1) || ofYear < 2000 || ofYear > 2099)
            return false;
        const auto first = dayOf(Date{ofYear, month, 1});
        const auto last = dayOf(month == 12 ? Date{ofYear + 1, 1, 1} : Date{ofYear, month + 1, 1}) + -1;
        found =
            found ? std::pair(std::min(found->first, first), std::max(found->second, last)) : std::pair(first, last);
        return true;
    };
    const auto name = file.parent_path().filename().string() + "/" + file.stem().string();
    const auto words = wordsOf(name);
    int said = 0;
    for (const auto word : words)
        said = std::max(said, yearOf(word));
    for (std::size_t n = 0; n < words.size(); ++n) {
        const auto word = words[n], next = n + 1 < words.size() ? words[n + 1] : std::string_view();
        if (isDigit(word.front()) && (word.size() == 8 || word.size() == 6)) { // 20250201, 202502
            const int month = numberOf(word.substr(4, 2), 2);
            add(yearOf(word.substr(0, 4)), month);
        } else if (yearOf(word) > 0 && add(yearOf(word), numberOf(next, 2))) { // 2025-02
            ++n;
        } else if (yearOf(next) > 0 && add(yearOf(next), numberOf(word, 2))) { // 02-2025
            ++n;
        } else if (const int month = monthSpelled(word)) {
            add(said > 0 ? said : year, month);
        }
    }
    return found;
}

} // namespace core
