// dbt artifacts (export-formats 5.1).
#pragma once

#include "core/read/format.h"

namespace core {

void readDbtRunResults(Reading& reading, const Json& top);

} // namespace core
