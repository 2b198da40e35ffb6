// Feeds of which a file holds some hours of a day: the next one adds the others.
#pragma once

#include "core/base/ids.h"
#include "core/bytes/sqlite.h"
#include "core/intake/ready_file.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

struct Continued {
    ImportId import{};   // the last one of the delivery
    ImportId delivery{}; // the first one
};

// The delivery of this source that holds, in force, what there is of the days of these cost
// files, if its times and theirs do not meet: then they tell of the same days and yet not of
// the same, and both count. None where no day is shared, more than one delivery holds them,
// or the charges have no ends.
std::optional<Continued> otherHoursOf(const Database& db, const std::vector<ReadyFile>& files,
                                      const std::string& source);

} // namespace core
