// What is known of how a finding began.
#pragma once

#include "core/base/message.h"
#include "core/kpi/alerts.h"

#include <optional>

namespace core {

struct FindingGround;

// Of the alert's component and those whose data it reads: the data KPI that was in breach on the
// earliest day of the alert's first period, and not in the period before; of the same day what it
// reads goes before its own. Empty: there is none, the episode is as old as the data, or the alert
// is itself about data.
std::optional<Message> causeOf(const FindingGround& ground, const Alert& alert);

} // namespace core
