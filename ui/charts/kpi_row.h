// One KPI on one line of a card or in a tile: mark, name, value, history, bullet, change. For
// screen and PDF.
#pragma once

#include "core/page/contents.h"
#include "ui/theme.h"

#include <QLocale>
#include <QRectF>

#include <string_view>

class QPainter;

namespace ui {

struct KpiRowPaint {
    const core::KpiRow& row;
    std::string_view currency;
    QLocale locale = {};
    bool highlighted = false; // pointer over it
    bool focused = false;
};

// The least height; a taller row gives its room to the history.
double kpiRowHeight(const Theme& theme);
void paintKpiRow(QPainter& painter, const QRectF& rect, const KpiRowPaint& what, const Theme& theme);

// Name above, value with its history, then change and status.
double kpiTileHeight(const Theme& theme);
void paintKpiTile(QPainter& painter, const QRectF& rect, const KpiRowPaint& what, const Theme& theme);

} // namespace ui
