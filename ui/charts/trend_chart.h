// A KPI's history as a widget.
#pragma once

#include "ui/charts/accessible_chart.h"
#include "ui/charts/trend.h"

namespace ui {

class TrendChart : public AccessibleChart {
    Q_OBJECT
public:
    explicit TrendChart(QWidget* parent = nullptr);
    void setTrend(Trend trend);
    const Trend& trend() const { return trend_; }

    int pointCount() const override;
    QString pointText(int point) const override;
    QRect pointRect(int point) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QRectF chartRect() const;

    Trend trend_;
};

} // namespace ui
