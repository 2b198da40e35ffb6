// What an alert of a KPI is about, and which of several says it best.
#pragma once

#include "core/findings/finding.h"
#include "core/kpi/catalogue.h"

#include <cstddef>

namespace core {

// A KPI that the table does not know, one of the team's own, goes by its domain.
FindingKind themeOf(const KpiDefinition& kpi);

// Of several KPIs of one theme the one with the lowest rank tells what is wrong, the others that
// more is.
std::size_t themeRank(std::string_view kpi);

// Is each component a finding of its own? Else those of one theme are one finding together.
bool standsAlone(FindingKind kind);

} // namespace core
