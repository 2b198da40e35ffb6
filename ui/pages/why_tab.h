// Why a figure changed: a waterfall of what the own value and weight of each part moved, the table
// beside it; by component, service, account, check or asset, and spend by quantity, mix and price.
// Each part leads to its rows.
#pragma once

#include "core/kpi/breakdown.h"
#include "core/kpi/spend_drivers.h"
#include "ui/pages/kpi_tab.h"
#include "ui/portfolio.h"

class QAction;
class QComboBox;

namespace ui {

class PlainLabel;
class WaterfallChart;
struct Waterfall;
template <typename Row, typename Rows>
class TableModel;

class WhyTab : public KpiTab {
    Q_OBJECT
public:
    explicit WhyTab(QWidget* parent = nullptr);
    Grid* table() const override { return by_ == core::Breakdown::price ? prices_ : table_; }
    void setSearch(const QString& text) override;

Q_SIGNALS:
    // The rows of a part, in the period of the scope; what: the part in words.
    void rowsRequested(const core::SourceFilter& filter, const core::Question& scope, const QString& what);
    void breakOutAsked(const core::Question& question); // of the chosen part, or the whole

protected:
    void load() override;
    void clear() override;

private:
    void show(const WhyAnswer& answer);
    Waterfall waterfallOf(const WhyAnswer& answer) const;
    void fillWays(const std::vector<core::Breakdown>& ways);
    void buildActions();
    core::Question chosenQuestion() const;
    enum class Which { now, before };
    void askRows(const core::SourceFilter& rows, const QString& what, Which which);
    void askRows(const core::ExplainedPart& part, Which which);
    void askRows(const core::SpendDriver& driver, Which which);
    void askRowsOfStep(int step);

    core::Breakdown by_ = core::Breakdown::component;
    core::Explanation made_;
    QAction *rowsNow_, *rowsBefore_;
    QWidget* choice_;
    QComboBox* ways_;

    PlainLabel* sentence_;
    WaterfallChart* chart_;
    TableModel<core::ExplainedPart, std::vector<core::ExplainedPart>>* model_;
    Grid* table_;
    TableModel<core::SpendDriver, std::vector<core::SpendDriver>>* driverModel_;
    Grid* prices_;
};

} // namespace ui
