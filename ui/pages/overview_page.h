// The leader's page: health, one sentence, three domains, joint KPIs, what moved.
#pragma once

#include "ui/pages/page.h"

#include <array>
#include <vector>

class QGridLayout;
class QHBoxLayout;
class QToolButton;
class QVBoxLayout;

namespace ui {

class Card;
class ChangeList;
class KpiRowWidget;
class PlainLabel;
class ScoreHeader;

class OverviewPage : public Page {
    Q_OBJECT
public:
    explicit OverviewPage(QWidget* parent = nullptr);
    QString title() const override { return tr("Overview"); }
    void setSummary(const PortfolioSummary& summary) override;

    void setContent(const core::OverviewContent& content); // what load() ends with
    const core::OverviewContent& content() const { return content_; }

protected:
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
    void fillHeadline();
    void fillDomains();
    void fillJoint();
    void fillMovements();
    void showFacts();
    KpiRowWidget* makeRow(bool tile);
    void fitType();
    void setType();

    core::OverviewContent content_;
    std::vector<KnownKpi> known_;
    double typeFactor_ = 1;
    QWidget* sheet_;
    QWidget* empty_;
    ScoreHeader* health_;
    PlainLabel* sentence_;
    QToolButton* facts_;
    std::array<Domain, 3> domains_{};
    Card* joint_;
    QHBoxLayout* tileRow_;
    std::vector<KpiRowWidget*> tiles_;
    QWidget* others_;
    QHBoxLayout* otherRow_;
    std::vector<ScoreHeader*> otherHeads_;
    PlainLabel *movementTitle_, *nothingCompared_;
    ChangeList* worse_;
    ChangeList* better_;
};

} // namespace ui
