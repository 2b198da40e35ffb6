// Why a figure changed, as a waterfall: bars of Qt Charts behind an interface of our own, for screen and PDF.
#pragma once

#include "core/kpi/status.h"
#include "core/page/waterfall.h"
#include "ui/charts/walkable_chart.h"
#include "ui/theme.h"

#include <QChart>
#include <QLocale>
#include <QString>

#include <string>
#include <vector>

class QPainter;

namespace ui {

class ChartView;

struct Waterfall {
    QString title; // what, unit, both periods, scope
    std::string unit, currency;
    core::Better better = core::Better::neither;
    std::vector<core::WaterfallStep> steps; // at most a dozen, so that each can be read
    QLocale locale = {};
};

// "churn, own rate: −1.2 pp, worse"
QString stepName(const core::WaterfallStep& step);
QString spoken(const Waterfall& waterfall, std::size_t step);

// For paper; on the window's thread, as Qt Charts is made of graphics items.
void paintWaterfall(QPainter& painter, const QRectF& rect, const Waterfall& waterfall, const Theme& theme);

class WaterfallChart : public WalkableChart {
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
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fill();

    Waterfall waterfall_;
    ChartView* view_;
};

} // namespace ui
