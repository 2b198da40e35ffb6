// A KPI's history painted: line, target, limits, signals, forecast, marks by status; gaps stay
// gaps. For screen and PDF.
#pragma once

#include "core/kpi/outlook.h"
#include "core/page/contents.h"
#include "ui/charts/axis.h"
#include "ui/theme.h"

#include <QLocale>
#include <QRectF>
#include <QString>

#include <optional>
#include <string>
#include <vector>

class QPainter;

namespace ui {

struct Trend {
    QString title; // what, unit, period and scope
    std::string unit, currency;
    std::vector<core::KpiPoint> points;     // oldest first
    std::vector<core::SeriesLimits> limits; // of stretches of points, oldest first; those of the newest point are named
    std::vector<std::size_t> signal = {};   // positions in points that complete a pattern of the run rules
    std::vector<core::OutlookPoint> forecast = {}; // of the periods after the last point
    QLocale locale = {};
};

// Where things stand; what paints and what finds the point under the pointer agree by it.
struct TrendLayout {
    QRectF plot;
    Axis axis;
    bool cut = false;       // the axis does not begin at zero
    std::size_t points = 0; // with those of the forecast

    double x(std::size_t point) const;
    double y(double value) const;
    std::optional<std::size_t> pointAt(double x) const; // the nearest; none in an empty chart
};
TrendLayout layoutTrend(const QRectF& rect, const Trend& trend, const Theme& theme);

// "Oct 2026" of a point, of the forecast behind the others.
const core::Period& periodOf(const Trend& trend, std::size_t point);

// highlighted: the point whose values are shown beside it.
void paintTrend(QPainter& painter, const QRectF& rect, const Trend& trend, const Theme& theme,
                std::optional<std::size_t> highlighted = {});

// Period, value, status, target and coverage of one point as a sentence.
QString accessibleText(const Trend& trend, std::size_t point);

} // namespace ui
