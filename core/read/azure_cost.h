// Azure cost details.
#pragma once

#include "core/read/format.h"

#include <string>
#include <vector>

namespace core {

bool isAzureCost(const std::vector<std::string>& names);
void readAzureCost(Reading& reading, Table& table);

} // namespace core
