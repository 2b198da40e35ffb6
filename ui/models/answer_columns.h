// The columns of the KPI page's answers: parts of a change, signals, links.
#pragma once

#include "core/explore/break_out.h"
#include "core/kpi/breakdown.h"
#include "core/kpi/related.h"
#include "core/kpi/signals.h"
#include "core/kpi/spend_drivers.h"
#include "ui/models/table_model.h"

#include <string>
#include <string_view>

namespace ui {

// What a part moved: "+2.3 pp", "−150 EUR".
QString effectText(double effect, std::string_view unit, std::string_view currency);

QString breakdownText(core::Breakdown by); // "Component"
std::vector<Column<core::ExplainedPart>> partColumns(const core::Explanation& made, const std::string& currency);
std::vector<Column<core::BreakOutRow>> breakOutColumns(const core::BreakOut& made, const std::string& unit,
                                                       const std::string& currency);
std::vector<Column<core::SpendDriver>> driverColumns(const std::string& currency);
std::vector<Column<core::FiredRule>> firedColumns();
std::vector<Column<core::LaggedLink>> linkColumns(core::PeriodKind every);

QString linkedName(const core::LinkedKpi& one); // "Drift share of churn"
QString ruleText(core::RunRule rule);
QString variationText(core::Variation variation);

} // namespace ui
