// What the tables show of core's values, column by column.
#pragma once

#include "core/kpi/row_table.h"
#include "core/page/contents.h"
#include "ui/models/table_model.h"

#include <memory>
#include <optional>

namespace ui {

// Their histories are drawn on one scale.
std::vector<Column<core::ComponentResult>> componentColumns(const std::vector<core::ComponentResult>& rows,
                                                            const std::string& currency);
// The rows behind a number, made as they are looked at.
class SourceLines {
public:
    SourceLines() = default;
    explicit SourceLines(std::shared_ptr<const core::RowTable> table) : table_(std::move(table)) {}
    explicit SourceLines(std::shared_ptr<const core::SourceRows> rows) : rows_(std::move(rows)) {}
    std::size_t size() const { return table_ ? table_->size() : rows_ ? rows_->rows.size() : 0; }
    std::int64_t count() const { return table_ ? table_->count() : rows_ ? rows_->count : 0; } // distinct source rows
    core::SourceRow operator[](std::size_t n) const { return table_ ? table_->row(n) : rows_->rows[n]; }

private:
    std::shared_ptr<const core::RowTable> table_;
    std::shared_ptr<const core::SourceRows> rows_;
};
// currency: the reporting one, of what adds to a measure of money. unit: of what rows
// add, where that is no measure.
std::vector<Column<core::SourceRow>> sourceRowColumns(const std::string& currency,
                                                      const std::optional<std::string>& unit = {});
std::vector<Column<core::KpiPoint>> historyColumns(const std::string& unit, const std::string& currency);
std::vector<Column<core::FormulaInput>> inputColumns(const std::string& currency);
std::vector<Column<core::ImportRef>> importRefColumns();
std::vector<Column<core::ImportRow>> importColumns();
std::vector<Column<core::QuarantineRow>> quarantineColumns();
std::vector<Column<core::SourceEntry>> sourceColumns();
QString rhythmText(const core::SourceRhythm& rhythm); // "weekly"; a dash if it is not known

} // namespace ui
