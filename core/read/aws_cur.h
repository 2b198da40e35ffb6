// AWS cost and usage reports: the legacy ones and CUR 2.0.
#pragma once

#include "core/read/format.h"

#include <string>
#include <vector>

namespace core {

bool isAwsCurLegacy(const std::vector<std::string>& names);
bool isAwsCur2(const std::vector<std::string>& names);
void readAwsCur(Reading& reading, Table& table); // both

} // namespace core
