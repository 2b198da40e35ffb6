// What LiteLLM's proxy writes of requests and their cost.
#pragma once

#include "core/read/format.h"

#include <memory>

namespace core {

bool isLitellmSpendLog(const Json& value);
std::unique_ptr<Records> litellmSpendLogs(Reading& reading);
bool isLitellmDailyActivity(const Json& top);
void readLitellmDailyActivity(Reading& reading, const Json& top);

} // namespace core
