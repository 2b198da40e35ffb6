// Why a figure changed: a waterfall of what the own value and weight of each part moved, the table beside it; by component, service,
// account, check or asset. Each part leads to its rows.
#pragma once

#include "core/kpi/breakdown.h"
#include "ui/pages/kpi_tab.h"
#include "ui/portfolio.h"

class QAction;
class QComboBox;

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

Q_SIGNALS:
    // The rows of a part, in the period of the scope; what: the part in words.
    void rowsAsked(const core::RowPick& filter, const core::Scope& scope, const QString& what);

protected:
    void load() override;
    void clear() override;

private:
    void show(const WhyAnswer& answer);
    void fillWays(const std::vector<core::Breakdown>& ways);
    void buildActions();
    enum class Which { now, before };
    void askRows(const core::ExplainedPart& part, Which which);
    void askRowsOfStep(int step);

    core::Breakdown by_ = core::Breakdown::component;
    core::Explanation made_;
    QAction *rowsNow_, *rowsBefore_;
    QWidget* choice_;
    QComboBox* ways_;

    PlainLabel* sentence_;
    WaterfallChart* chart_;
    TableModel<core::ExplainedPart>* model_;
    TableView* table_;
};

} // namespace ui
