// Tidy points: one metric, one time, one value a row (README.md, Tidy files and mappings), as CSV,
// JSON or lines of JSON.
#pragma once

#include "core/read/format.h"

namespace core {

bool isTidyHeader(const std::vector<std::string>& names);
void readTidyTable(Reading& reading, Table& table);

bool isTidyEntry(const Json& value);
std::unique_ptr<Records> tidyRecords(Reading& reading);

} // namespace core
