// Oracle Cloud's cost report.
#pragma once

#include "core/read/format.h"

#include <string>
#include <vector>

namespace core {

bool isOciCost(const std::vector<std::string>& names);
void readOciCost(Reading& reading, Table& table);

} // namespace core
