// What in the history is a signal and what is noise: the chart with its limits, the
// patterns that were completed.
#pragma once

#include "ui/pages/kpi_tab.h"

namespace ui {

class PlainLabel;
class TrendChart;
template <typename Row, typename Rows>
class TableModel;

class SignalsTab : public KpiTab {
    Q_OBJECT
public:
    explicit SignalsTab(QWidget* parent = nullptr);
    Grid* table() const override { return table_; }
    void setSearch(const QString& text) override;

protected:
    void load() override;
    void clear() override;

private:
    void show(const core::KpiSignals& made);

    PlainLabel* sentence_;
    TrendChart* chart_;
    TableModel<core::FiredRule, std::vector<core::FiredRule>>* model_;
    Grid* table_;
};

} // namespace ui
