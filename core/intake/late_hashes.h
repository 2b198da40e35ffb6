// SHA-256 of delivered files that were too large for the moment of their import.
#pragma once

#include "core/base/progress.h"
#include "core/store/workspace.h"

#include <cstddef>
#include <cstdint>

namespace core {

// A file up to this size has its SHA-256 taken while it is imported: a tenth of
// a second on a slow machine.
constexpr std::uint64_t hashedAtOnce = 16u << 20;

// Takes the SHA-256 of files that have none and still lie where they lay, unchanged by size and
// time; each is written on its own. How many were taken. Throws Error{cancelled, locked, full,
// workspace}; what was taken before stays.
std::size_t takeLateHashes(Workspace& workspace, const Progress& progress = {});

} // namespace core
