// Soda scan results (README.md, Data quality and lineage).
#pragma once

#include "core/read/format.h"

namespace core {

void readSodaScan(Reading& reading, const Json& top);

} // namespace core
