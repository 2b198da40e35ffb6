// Points of one file, or of a file and what it has grown by, that say different things of the same.
#pragma once

#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/base/time.h"
#include "core/bytes/sqlite.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace core {

// A point that a later one of its file has the key of (metric, asset, time, step, run, labels,
// component), with another value. The later one counts.
struct PointConflict {
    std::int64_t row = 0; // its line or place in the file, and that of the later one
    std::int64_t laterRow = 0;
    std::string metric;
    Milliseconds at = 0;
    double value = 0, later = 0;
};

// Of the last of the files, whose parts came in this order: later rows of it, in their order. Reads
// all points of it, and of the others those near its days. Damage throws Error{workspace}.
std::vector<PointConflict> pointConflicts(const Database& db, std::span<const FileId> files, const Progress& progress);

} // namespace core
