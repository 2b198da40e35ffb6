// What is to come, behind the history of a KPI.
#pragma once

#include "ui/charts/trend.h"

#include <QFontMetricsF>

namespace ui {

// Dashed and hatched as far as there is a band, thin and dotted beyond: there nobody can say how
// sure it is.
void paintForecast(QPainter& painter, const Trend& trend, const TrendLayout& at, const Theme& theme);

// Why a forecast, or the end of one, has no band; empty where all of it has.
QString withoutBand(const Trend& trend);
// The same in fewer words where it is wider than that.
QString withoutBand(const Trend& trend, const QFontMetricsF& metrics, double width);

} // namespace ui
