// How new an export is: by what it says, and by its file.
#pragma once

#include "core/base/progress.h"
#include "core/base/time.h"

#include <compare>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <vector>

namespace core {

// The time of the export that its rows state, else the last start of a
// charge; then the time of the file.
struct Newness {
    Milliseconds stated = 0;
    std::int64_t modified_ns = 0;
    friend auto operator<=>(const Newness&, const Newness&) = default;
};
// Of the newest of these files. Each is read; what cannot be read is as old as can be.
Newness newnessOf(std::span<const std::filesystem::path> files, const Progress& progress);

// Is it the name of one run of an export and nothing that a person or a date says: a UUID, or
// sixteen or more hex digits?
bool isRandomName(const std::string& name);

// The units in another order: where folders of random names beside each other hold files of the
// same name, the folder with the newest content comes last. Only such files are read, and none of
// which isPlaced says that its place is known.
std::vector<std::filesystem::path> inOrderOfContent(std::span<const std::filesystem::path> units,
                                                    const std::function<bool(const std::filesystem::path&)>& isPlaced,
                                                    const Progress& progress);

} // namespace core
