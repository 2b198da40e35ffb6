// What the consoles of Azure and AWS let people download: costs summed up by service, account
// or tag and by day or month.
#pragma once

#include "core/read/format.h"

#include <string>
#include <vector>

namespace core {

bool isAzureCostAnalysis(const std::vector<std::string>& names);
void readAzureCostAnalysis(Reading& reading, Table& table);

// The table of Cost Explorer, with a column for each service (or each month), or
// with a row for each of both.
bool isAwsCostExplorer(const std::vector<std::string>& names);
void readAwsCostExplorer(Reading& reading, Table& table);

} // namespace core
