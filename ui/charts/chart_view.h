// A chart of Qt Charts in our colours and type, with a layer above it that we paint.
#pragma once

#include "ui/theme.h"

#include <QChart>
#include <QChartView>

#include <functional>

class QAbstractAxis;

namespace ui {

// Ground, margins and type of the theme; no title, no legend, no animation.
void dress(QChart& chart, const Theme& theme);
void dress(QAbstractAxis& axis, const Theme& theme);

// For the inside of a AccessibleChart: takes neither the keyboard nor the mouse.
class ChartView : public QChartView {
public:
    explicit ChartView(QWidget* parent);
    std::function<void(QPainter&)> above; // painted over the chart

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace ui
