// The analyst's page of one KPI: history, formula with numbers, components, source rows,
// where all of it comes from.
#pragma once

#include "ui/pages/page.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

class QGridLayout;
class QLineEdit;
class QSplitter;
class QTabWidget;
class QToolButton;

namespace ui {

class BreakOutChoice;
class KpiExplanation;
class KpiHead;
class KpiTab;
class Grid;
class TrendChart;
class SourceLines;
template <typename Row, typename Rows>
class TableModel;

class KpiPage : public Page {
    Q_OBJECT
public:
    explicit KpiPage(QWidget* parent = nullptr);
    QString title() const override { return tr("KPI"); }
    void find() override;
    Grid* table() const override;

    void choose(const QString& kpi) override; // its id
    void chooseTab(const QString& name) override;
    QString tab() const override;
    QString kpi() const { return kpi_; }

    bool isSettled() const override;
    void setContent(const core::KpiContent& content);
    const core::KpiContent& content() const { return content_; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void load(const View& view) override;

private:
    // Whose rows the tab lists: of the number, or of a part of it or of its change.
    struct ListedRows {
        core::SourceFilter filter;
        core::Question scope;
        QString what;                                                 // of the part; empty: all
        std::optional<std::pair<std::string, std::string>> part = {}; // member of a field, in place of a filter
        bool known = false;
    };

    QWidget* buildTabs();
    void addTab(KpiTab* tab, const QString& name, const QString& title);
    void fillChart();
    void askForMore();
    void fillTabs();
    void showRowsOf(const core::SourceFilter& filter, const core::Question& scope, const QString& what);
    void showPart(const std::string& field, const std::string& member, const QString& what);
    void list(const ListedRows& rows);
    void addBreakOut(Grid* table, std::function<core::Question(const QModelIndex&)> of);
    void breakOut(const core::Question& question);
    void forgetRows();
    void askForRows();
    void readRows(bool first);
    void fillRows(const SourceLines& lines);
    void showRowHead();

    struct More { // what the chart shows besides, asked for once the page stands
        core::KpiSignals signals;
        core::KpiOutlook outlook;
    };

    QWidget* tellingTab() const;
    void selectPoint();

    QString kpi_;
    bool opens_ = false; // with the tab that says something, once the content is there
    Job moreJob_, rowsJob_;
    BreakOutChoice* breakOut_;
    std::vector<KpiTab*> answers_;
    core::KpiContent content_;
    KpiHead* head_;
    TrendChart* chart_;
    QSplitter* top_;
    KpiExplanation* explanation_;
    QTabWidget* tabs_;
    QLineEdit* search_;
    QToolButton* allRows_; // names the part whose rows are listed; leads back to all
    ListedRows listed_;
    TableModel<core::ComponentResult, std::vector<core::ComponentResult>>* components_;
    TableModel<core::SourceRow, SourceLines>* rows_;
    TableModel<core::KpiPoint, std::vector<core::KpiPoint>>* history_;
    TableModel<core::FormulaInput, std::vector<core::FormulaInput>>* inputs_;
    TableModel<core::ImportRef, std::vector<core::ImportRef>>* imports_;
    Grid *componentTable_, *rowTable_, *historyTable_, *inputTable_, *importTable_;
};

} // namespace ui
