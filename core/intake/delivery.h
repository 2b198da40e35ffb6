// Which files belong together. See README.md, Deliveries.
#pragma once

#include <filesystem>
#include <span>
#include <vector>

namespace core {

// Do two file names differ in nothing but one counter (part_0_0001, report-00002)? A date is no counter: years, months
// and days as in 2026-03, 202603, 20260301. Packing suffixes count as part of the name.
bool differInCounter(const std::filesystem::path& a, const std::filesystem::path& b);

// Runs of files that may be parts of one delivery: of one folder (an archive is one), and all of them (parts), or
// listed together in a manifest beside them, or with names that differ in one counter only. Whether they are is then
// decided by their headers.
std::vector<std::vector<std::filesystem::path>> candidateDeliveries(std::span<const std::filesystem::path> units,
                                                                    bool parts);

} // namespace core
