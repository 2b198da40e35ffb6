// A waterfall as a widget.
#pragma once

#include "ui/charts/accessible_chart.h"
#include "ui/charts/waterfall.h"

namespace ui {

class WaterfallChart : public AccessibleChart {
    Q_OBJECT
public:
    explicit WaterfallChart(QWidget* parent = nullptr);
    void setWaterfall(Waterfall waterfall);
    const Waterfall& waterfall() const { return waterfall_; }

    int pointCount() const override;
    QString pointText(int point) const override;
    QRect pointRect(int point) const override;

protected:
    std::optional<int> pointAt(const QPoint& place) const override; // anywhere in the row of the bar, its name too
    void paintEvent(QPaintEvent* event) override;

private:
    Waterfall waterfall_;
};

} // namespace ui
