// Deequ and PyDeequ metrics repositories (export-formats 5.6).
#pragma once

#include "core/read/format.h"

namespace core {

void readDeequMetrics(Reading& reading, const Json& top);

} // namespace core
