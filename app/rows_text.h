// The rows behind a number as a person, a script or a spreadsheet reads them.
#pragma once

#include "core/kpi/rows.h"

#include <string>
#include <string_view>

namespace app {

std::string rowsJson(std::string_view kpi, std::string_view scope, const core::Period& period,
                     const core::NumberRows& rows);
std::string rowsCsv(const core::NumberRows& rows);
std::string rowsTable(const core::NumberRows& rows);

} // namespace app
