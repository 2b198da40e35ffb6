// Google Cloud's billing export.
#pragma once

#include "core/read/format.h"

#include <string>
#include <vector>

namespace core {

bool isGcpBilling(const std::vector<std::string>& names);
void readGcpBilling(Reading& reading, Table& table);

} // namespace core
