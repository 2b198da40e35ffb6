// Great Expectations results (export-formats 5.4).
#pragma once

#include "core/read/format.h"

namespace core {

void readGxValidation(Reading& reading, const Json& top);
void readGxCheckpoint(Reading& reading, const Json& top);

} // namespace core
