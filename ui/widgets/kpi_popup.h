// A closer look at a key figure without leaving the page.
#pragma once

#include "ui/portfolio.h"

#include <QFrame>
#include <QString>

namespace ui {

// Name, exact numbers, target and coverage of a row as lines; the first is the name.
QString closerLook(const core::KpiRow& row, const std::string& currency);

// The same with definition and formula, beside a widget; space, Esc and a click elsewhere close
// it, Enter asks for the page.
class KpiPopup : public QFrame {
    Q_OBJECT
public:
    // known: null where the definition is not at hand.
    KpiPopup(const core::KpiRow& row, const std::string& currency, const KnownKpi* known, QWidget* beside);

Q_SIGNALS:
    void opened(const QString& kpi);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString kpi_;
};

} // namespace ui
