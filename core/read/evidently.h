// Evidently reports (README.md, Models and runs).
#pragma once

#include "core/read/format.h"

namespace core {

void readEvidentlyLegacy(Reading& reading, const Json& top);
void readEvidently(Reading& reading, const Json& top);
void readEvidentlyTestSuite(Reading& reading, const Json& top);

} // namespace core
