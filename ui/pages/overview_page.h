// The leader's page: health and money, what needs a decision, then components and domains.
#pragma once

#include "ui/models/table_model.h"
#include "ui/pages/page.h"

#include <array>
#include <vector>

class QGridLayout;
class QHBoxLayout;
class QTabWidget;
class QVBoxLayout;

namespace ui {

class BreakOutChoice;
class Card;
class ChangeList;
class FindingList;
class ColumnsLayout;
class KpiRowWidget;
class MoneyTile;
class PlainLabel;
class ScoreHeader;

class OverviewPage : public Page {
    Q_OBJECT
public:
    explicit OverviewPage(QWidget* parent = nullptr);
    QString title() const override { return tr("Overview"); }
    void setSummary(const PortfolioSummary& summary) override;
    void chooseTab(const QString& name) override; // components, domains
    QString tab() const override;
    Grid* table() const override;
    bool isSettled() const override;

    void setContent(const core::OverviewContent& content); // what load() ends with
    void setDecisions(const core::DecisionContent& decisions);
    const core::OverviewContent& content() const { return content_; }
    const core::DecisionContent& decisions() const { return decisions_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; // what has the keyboard is selected
    void resizeEvent(QResizeEvent* event) override; // type grows with the room, so that a large screen is not empty
    void changeEvent(QEvent* event) override;
    void load(const View& view) override;

private:
    struct Domain {
        Card* card;
        ScoreHeader* head;
        QVBoxLayout* rows;
        std::vector<KpiRowWidget*> kpis;
        QWidget* filler;
    };

    QWidget* buildHeadline();
    QWidget* buildDomains();
    QWidget* buildJoint();
    QWidget* buildMovements();
    QWidget* buildComponents();
    void fillHeadline();
    void fillDomains();
    void fillJoint();
    void fillMovements();
    void open(const core::Finding& finding);
    void selectFigure(const std::string& kpi, const std::string& scope);
    void selectCell();
    KpiRowWidget* makeRow(bool tile);
    void addFigure();
    void addTile();
    void fitType();
    void setType();

    core::OverviewContent content_;
    core::DecisionContent decisions_;
    Job decisionJob_;
    std::vector<KnownKpi> known_;
    double typeFactor_ = 1;
    QWidget* sheet_;
    QWidget* empty_;
    ScoreHeader* health_;
    ColumnsLayout* money_;
    std::vector<MoneyTile*> figures_;
    FindingList* findings_;
    TableModel<core::ComponentRow>* matrix_;
    Grid* components_;
    BreakOutChoice* breakOut_;
    QTabWidget* tabs_;
    std::array<Domain, 3> domains_{};
    Card* joint_;
    ColumnsLayout* tileRow_;
    std::vector<KpiRowWidget*> tiles_;
    QWidget* others_;
    QHBoxLayout* otherRow_;
    std::vector<ScoreHeader*> otherHeads_;
    PlainLabel *movementTitle_, *nothingCompared_;
    ChangeList* worse_;
    ChangeList* better_;
};

} // namespace ui
