// The months that the name of a file or of its folder speaks of.
#pragma once

#include "core/base/time.h"

#include <filesystem>
#include <optional>
#include <utility>

namespace core {

// The first and last day of the months named: 2025-02, 202502, 20250201-20250228, 02-2025,
// february in English, German or French, short or long. year: of month names beside which none
// stands. Empty if none is named.
std::optional<std::pair<Day, Day>> daysNamed(const std::filesystem::path& file, int year);

} // namespace core
