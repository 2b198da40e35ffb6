// Deequ and PyDeequ metrics repositories (README.md, Data quality and lineage).
#pragma once

#include "core/read/format.h"

namespace core {

void readDeequMetrics(Reading& reading, const Json& top);

} // namespace core
