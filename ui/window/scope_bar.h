// One bar for all pages: what the window speaks of, which period, compared with what.
#pragma once

#include "ui/portfolio.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QToolButton;

namespace ui {

class ScopeBar : public QWidget {
    Q_OBJECT
public:
    explicit ScopeBar(QWidget* parent = nullptr);

    // What can be chosen, and the scope of summary.head as the choice. Tells nothing.
    void setSummary(const PortfolioSummary& summary);
    core::Question scope() const;
    void showScope(const core::Question& scope) { fill(scope); } // tells nothing
    void setScope(const core::Question& scope);                  // as if a person had chosen it

Q_SIGNALS:
    void scopeChosen(const core::Question& scope);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fill(const core::Question& chosen);
    void fillPeriods();
    void fillComparisons();
    void choose();
    void ask(const QString& title, const core::Period& now, std::function<void(const core::Period&)> take);
    void step(int direction); // -1: earlier, 1: later

    PortfolioSummary summary_;
    core::Question chosen_;
    QComboBox* scopes_;
    QToolButton* earlier_;
    QComboBox* periods_;
    QToolButton* later_;
    QComboBox* comparisons_;
};

} // namespace ui
