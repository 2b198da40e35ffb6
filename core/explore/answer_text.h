// An answer as JSON, CSV and spreadsheet: every figure exactly as it is.
#pragma once

#include "core/explore/answer.h"

#include <string>

namespace core {

// One document: from, row_fields, column_fields, value_names, columns, rows {key, level,
// cells, total}, totals {columns, grand}, as_of, matched. A cell is null where there is no
// row, else value (null: no figure), exact (decimal text) of money and counts, count of
// source rows, status of KPIs.
std::string answerJson(const View& view, const Answer& answer);

// A header; a line a row (a member a field, then its figures column by column, then its total where
// there are columns); last the totals. A figure is its exact text, else its value in full.
std::string answerCsv(const View& view, const Answer& answer);

// The same table as a workbook (core/grid/sheet.h): what belongs to a subtotal folds under it,
// percentages and days have their form.
std::string answerSheet(const View& view, const Answer& answer);

} // namespace core
