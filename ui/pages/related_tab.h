// Which data quality leads which model metric or cost: links with their lag, the changes
// of both against each other.
#pragma once

#include "ui/pages/kpi_tab.h"

namespace ui {

class PlainLabel;
class ScatterChart;
template <typename Row, typename Rows>
class TableModel;

class RelatedTab : public KpiTab {
    Q_OBJECT
public:
    explicit RelatedTab(QWidget* parent = nullptr);
    Grid* table() const override { return table_; }
    void setSearch(const QString& text) override;

protected:
    void load() override;
    void clear() override;

private:
    void show(const core::KpiRelated& made);
    void showChosen();

    core::PeriodKind every_ = core::PeriodKind::month;
    PlainLabel *sentence_, *link_;
    ScatterChart* chart_;
    TableModel<core::LaggedLink, std::vector<core::LaggedLink>>* model_;
    Grid* table_;
};

} // namespace ui
