// The four register files and the definition documents of our own (README.md, Registers and
// definitions).
#pragma once

#include "core/read/format.h"

namespace core {

bool isComponentHeader(const std::vector<std::string>& names);
bool isComponentLinkHeader(const std::vector<std::string>& names);
bool isMeasureHeader(const std::vector<std::string>& names);
bool isRateHeader(const std::vector<std::string>& names);
void readComponents(Reading& reading, Table& table);
void readComponentLinks(Reading& reading, Table& table);
void readMeasures(Reading& reading, Table& table);
void readRates(Reading& reading, Table& table);

} // namespace core
