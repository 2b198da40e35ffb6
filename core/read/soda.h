// Soda scan results (export-formats 5.5).
#pragma once

#include "core/read/format.h"

namespace core {

void readSodaScan(Reading& reading, const Json& top);

} // namespace core
