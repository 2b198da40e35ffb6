// The matrix of components: spend, its change, the scores of each domain.
#pragma once

#include "core/page/components_content.h"
#include "core/page/decisions.h"
#include "ui/models/table_model.h"

namespace ui {

std::vector<Column<core::ComponentRow>> matrixColumns(const core::PageHead& head);
// The register: who answers for each, what it is for.
std::vector<Column<core::ComponentDetail>> registerColumns(const core::PageHead& head);
QString portableText(const std::string& value); // "yes", "no"; a dash where nobody has said
std::string matrixFigure(int column);           // the KPI that a column of it shows; empty: none
// By what a column is broken out: its KPI or score, spend where it has neither.
std::string brokenOutOf(int column);

} // namespace ui
