// The rows behind a number as a person, a script or a spreadsheet reads them.
#pragma once

#include "core/kpi/rows.h"

#include <string>

namespace app {

std::string rowsJson(const core::Question& question, const core::SourceRows& rows);
std::string rowsCsv(const core::SourceRows& rows);
std::string rowsTable(const core::SourceRows& rows);

} // namespace app
