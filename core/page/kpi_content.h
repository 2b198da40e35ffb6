// Composes the page of one KPI.
#pragma once

#include "core/page/overview.h"

namespace core {

// All but the imports, which the store knows. Throws Error{argument} for an unknown KPI, one of the
// organisation asked of a component, or an unknown scope.
KpiContent kpiContent(const MeasureTable& table, const Catalogue& catalogue, const Question& question,
                      const Progress& progress = {}, std::span<const Rebase> rebases = {});

} // namespace core
