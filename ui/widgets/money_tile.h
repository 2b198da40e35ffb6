// One amount of the headline: what it is, how much, what it is held against. A button that opens
// the KPI.
#pragma once

#include "core/page/decisions.h"

#include <QAbstractButton>

namespace ui {

// "Over budget", "Expected for Nov 2026".
QString moneyLabel(const core::HeadlineFigure& figure, const QLocale& locale);

class MoneyTile : public QAbstractButton {
    Q_OBJECT
public:
    explicit MoneyTile(QWidget* parent = nullptr);
    void setFigure(const core::HeadlineFigure& figure, const std::string& currency);
    const core::HeadlineFigure& figure() const { return figure_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    core::HeadlineFigure figure_;
    QString label_, amount_, note_;
};

} // namespace ui
