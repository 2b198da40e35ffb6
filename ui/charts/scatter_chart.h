// Two figures against each other, a point a period: points of Qt Charts behind an interface of our
// own. For the screen alone: people explore it, no briefing prints it, and graphics items belong to
// the window's thread.
#pragma once

#include "ui/charts/accessible_chart.h"

#include <QLocale>
#include <QPointF>
#include <QString>

#include <vector>

class QScatterSeries;
class QValueAxis;

namespace ui {

class ChartView;

struct Scatter {
    QString title;
    QString across, up;          // what the axes say, with unit
    std::vector<QPointF> points; // finite
    QLocale locale = {};
};

class ScatterChart : public AccessibleChart {
    Q_OBJECT
public:
    explicit ScatterChart(QWidget* parent = nullptr);
    void setScatter(Scatter scatter);
    const Scatter& scatter() const { return scatter_; }

    int pointCount() const override;
    QString pointText(int point) const override;
    QRect pointRect(int point) const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dressAll();

    Scatter scatter_;
    ChartView* view_;
    QScatterSeries* series_; // kept: new data replace the old
    QValueAxis *across_, *up_;
};

} // namespace ui
