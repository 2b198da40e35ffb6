// Great Expectations results (README.md, Data quality and lineage).
#pragma once

#include "core/read/format.h"

namespace core {

void readGxValidation(Reading& reading, const Json& top);
void readGxCheckpoint(Reading& reading, const Json& top);

} // namespace core
