// Messages for programs: code and arguments as JSON.
#pragma once

#include "core/base/message.h"
#include "core/bytes/json_write.h"

namespace app {

// {"code": "finding_rests_on_it", "args": {"amount": {"value": 15173.21, "unit": "currency",
// "currency": "EUR"}}} A name, period or day is its text, a count or number a number, a list of
// names or messages a list; a KPI is {"kpi": title, "scope": scope}.
void addMessage(core::JsonWriter& json, const core::Message& message);

} // namespace app
