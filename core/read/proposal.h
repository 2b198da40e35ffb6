// A first guess at how a CSV of unknown header is to be read.
#pragma once

#include "core/read/mapping.h"

#include <optional>

namespace core {

struct Reading;
struct TableTop;

// The mapping that would read the file, guessed from the first 1,000 rows: the time from cells that
// are all times or months, values from cells that are all numbers, metrics and components from
// names and from words that come again. Free texts, numbers that only tell rows apart and what
// identifies people are left out. None where no column of numbers is found.
std::optional<Mapping> proposedMapping(Reading& reading, const TableTop& top);

} // namespace core
