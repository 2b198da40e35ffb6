// Which data quality leads which model metric or cost: links with their lag, the changes of both against each other.
#pragma once

#include "ui/pages/kpi_tab.h"

namespace ui {

class PlainLabel;
class ScatterChart;
template <typename Row>
class TableModel;

class RelatedTab : public KpiTab {
    Q_OBJECT
public:
    explicit RelatedTab(QWidget* parent = nullptr);
    TableView* table() const override { return table_; }
    void setFilter(const QString& text) override;

protected:
    void load() override;
    void clear() override;

private:
    void show(const core::KpiRelated& made);
    void showChosen();

    core::PeriodKind every_ = core::PeriodKind::month;
    PlainLabel *sentence_, *link_;
    ScatterChart* chart_;
    TableModel<core::LaggedLink>* model_;
    TableView* table_;
};

} // namespace ui
