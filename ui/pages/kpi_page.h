// The analyst's page of one KPI: history, formula with numbers, components, source rows, where all of it comes from.
#pragma once

#include "ui/pages/page.h"

class QGridLayout;
class QLineEdit;
class QTabWidget;
class QToolButton;

namespace ui {

class KpiHead;
class KpiTab;
class PlainLabel;
class TableView;
class TrendChart;
template <typename Row>
class TableModel;

class KpiPage : public Page {
    Q_OBJECT
public:
    explicit KpiPage(QWidget* parent = nullptr);
    QString title() const override { return tr("KPI"); }
    void find() override;
    TableView* table() const override;

    void choose(const QString& kpi) override; // its id
    QString kpi() const { return kpi_; }

    bool isSettled() const override;
    void setContent(const core::KpiContent& content);
    const core::KpiContent& content() const { return content_; }

protected:
    void load(const View& view) override;

private:
    QWidget* buildExplanation();
    QWidget* buildTabs();
    void addTab(KpiTab* tab, const QString& title);
    void fillChart();
    void askForMore();
    void fillExplanation();
    void fillTabs();
    void showRowsOf(const core::SourceFilter& filter, const core::Question& scope, const QString& what);
    void fillRows(const std::vector<core::SourceRow>& rows, std::int64_t count);
    void showRowHead();

    struct More { // what the chart shows besides, asked for once the page stands
        core::KpiSignals signals;
        core::KpiOutlook outlook;
    };

    QString kpi_;
    Job moreJob_, rowsJob_;
    std::vector<KpiTab*> answers_;
    core::KpiContent content_;
    KpiHead* head_;
    TrendChart* chart_;
    PlainLabel *definition_, *formula_, *filledIn_, *target_, *coverage_, *source_;
    QTabWidget* tabs_;
    QLineEdit* search_;
    PlainLabel* rowCount_;
    QToolButton* allRows_; // names the part whose rows are listed; leads back to all
    TableModel<core::ComponentResult>* components_;
    TableModel<core::SourceRow>* rows_;
    TableModel<core::KpiPoint>* history_;
    TableModel<core::FormulaInput>* inputs_;
    TableModel<core::ImportRef>* imports_;
    TableView *componentTable_, *rowTable_, *historyTable_, *inputTable_, *importTable_;
};

} // namespace ui
