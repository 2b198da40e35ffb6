// Why a figure changed: a waterfall of what each component's own value and weight moved, the table beside it.
#pragma once

#include "ui/pages/kpi_tab.h"

namespace ui {

class PlainLabel;
class WaterfallChart;
template <typename Row>
class TableModel;

class WhyTab : public KpiTab {
    Q_OBJECT
public:
    explicit WhyTab(QWidget* parent = nullptr);
    TableView* table() const override { return table_; }
    void setFilter(const QString& text) override;

protected:
    void load() override;
    void clear() override;

private:
    void show(const core::Explanation& made);

    PlainLabel* sentence_;
    WaterfallChart* chart_;
    TableModel<core::ExplainedPart>* model_;
    TableView* table_;
};

} // namespace ui
