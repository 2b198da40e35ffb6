// Which files belong together. See README.md, Deliveries.
#pragma once

#include <filesystem>
#include <span>
#include <vector>

namespace core {

// Do two file names differ in nothing but one counter (part_0_0001, report-00002)? A
// date is no counter: years, months and days as in 2026-03, 202603, 20260301. Packing
// suffixes count as part of the name.
bool differInCounter(const std::filesystem::path& a, const std::filesystem::path& b);

class Manifests;

// Files that may be parts of one delivery: those that one manifest lists, and of the others those
// of one folder (an archive is one) whose names differ in one counter only, or all of them (parts).
// Whether they are is then decided by their headers. A delivery stands where its first file stands;
// it does not matter who names the files.
std::vector<std::vector<std::filesystem::path>> candidateDeliveries(std::span<const std::filesystem::path> units,
                                                                    const Manifests& manifests, bool parts);

} // namespace core
