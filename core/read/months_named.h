// Months, quarters and weeks as people write them into tables and names of files.
#pragma once

#include "core/base/period.h"

#include <optional>
#include <string_view>
#include <vector>

namespace core {

// 1 to 12 of a name in English, German or French, short or long, in any case; 0 for any other word.
int monthSpelled(std::string_view word);

// Runs of digits and of letters, with what stands between left out.
std::vector<std::string_view> wordsOf(std::string_view name);

// 2026-03, 03/2026, 2026/3, 03.2026, Mar 2026, March 2026, Mar-26, mars 2026, or year and month
// in Japanese. Forms other than the first take years from 1970. Empty for anything else.
std::optional<Period> monthNamed(std::string_view text);

// A month, also as 202603; Q1 2026, 2026-Q1, T1 2026; 2026-W10, W10 2026, KW 10 2026. Empty for
// anything else.
std::optional<Period> periodNamed(std::string_view text);

} // namespace core
