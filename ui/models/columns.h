// What the tables show of core's values, column by column.
#pragma once

#include "core/page/contents.h"
#include "ui/models/table_model.h"

namespace ui {

std::vector<Column<core::ComponentResult>> componentColumns(const std::string& currency);
std::vector<Column<core::SourceRow>> sourceRowColumns();
std::vector<Column<core::KpiPoint>> historyColumns(const std::string& unit, const std::string& currency);
std::vector<Column<core::FormulaInput>> inputColumns(const std::string& currency);
std::vector<Column<core::ImportRef>> importRefColumns();
std::vector<Column<core::ImportRow>> importColumns();
std::vector<Column<core::QuarantineRow>> quarantineColumns();
std::vector<Column<core::SourceEntry>> sourceColumns();

} // namespace ui
