// OpenLineage events (README.md, Data quality and lineage).
#pragma once

#include "core/read/format.h"

namespace core {

bool isOpenLineageEvent(const Json& value);
std::unique_ptr<Records> openLineageRecords(Reading& reading);

} // namespace core
