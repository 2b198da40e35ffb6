// A KPI's history: line, target, limits, marks by status; gaps stay gaps. For screen and PDF.
#pragma once

#include "core/brief/pages.h"
#include "ui/charts/axis.h"
#include "ui/theme.h"

#include <QLocale>
#include <QRectF>
#include <QString>
#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QPainter;

namespace ui {

struct Trend {
    QString title; // what, unit, period and scope
    std::string unit, currency;
    std::vector<core::KpiPoint> points; // oldest first
    std::optional<core::SeriesLimits> limits;
    QLocale locale = {};
};

// Where things stand; what paints and what finds the point under the pointer agree by it.
struct TrendLayout {
    QRectF plot;
    Axis axis;
    bool cut = false; // the axis does not begin at zero
    std::size_t points = 0;

    double x(std::size_t point) const;
    double y(double value) const;
    std::optional<std::size_t> pointAt(double x) const; // the nearest; none in an empty chart
};
TrendLayout layoutTrend(const QRectF& rect, const Trend& trend, const Theme& theme);

// highlighted: the point whose values are shown beside it.
void paintTrend(QPainter& painter, const QRectF& rect, const Trend& trend, const Theme& theme, std::optional<std::size_t> highlighted = {});

// Period, value, status, target and coverage of one point as a sentence.
QString spoken(const Trend& trend, std::size_t point);

// The chart as a widget. The arrow keys, Home and End walk the points; T asks for the table.
class TrendChart : public QWidget {
    Q_OBJECT
public:
    explicit TrendChart(QWidget* parent = nullptr);
    void setTrend(Trend trend);
    const Trend& trend() const { return trend_; }
    std::optional<std::size_t> highlighted() const { return highlighted_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void tableAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void highlight(std::optional<std::size_t> point);

    Trend trend_;
    std::optional<std::size_t> highlighted_;
};

} // namespace ui
