// Why a figure changed, painted as a waterfall: a bar a step, each beginning where the one above it
// ended. One function for screen and paper. It is painted by us and not by Qt Charts, whose
// graphics items belong to the window's thread, while briefings are printed on another.
#pragma once

#include "core/kpi/status.h"
#include "core/page/waterfall.h"
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

struct Waterfall {
    QString title; // what, unit, both periods, scope; empty: takes no room
    std::string unit, currency;
    core::Better better = core::Better::neither;
    std::vector<core::WaterfallStep> steps; // at most a dozen, so that each can be read
    QLocale locale = {};
};

// Where things stand; what paints and what finds the step under the pointer agree by it.
struct WaterfallLayout {
    QRectF plot;
    Axis axis;
    std::size_t steps = 0;
    double nameWidth = 0; // left of the plot

    double x(double value) const;
    QRectF row(std::size_t step) const; // as wide as the plot
    QRectF bar(const core::WaterfallStep& step, std::size_t at) const;
};
WaterfallLayout layoutWaterfall(const QRectF& rect, const Waterfall& waterfall, const Theme& theme);

// Names, bars and amounts of the steps over a common axis. Bars of rates and the total are solid,
// those of weights hatched; colour says better or worse. highlighted: the step that the keyboard is
// on. Paints nothing without steps.
void paintWaterfall(QPainter& painter, const QRectF& rect, const Waterfall& waterfall, const Theme& theme,
                    std::optional<std::size_t> highlighted = {});

// "churn, own value"
QString stepName(const core::WaterfallStep& step);
// "churn, own value: −1.2 pp, worse"
QString accessibleText(const Waterfall& waterfall, std::size_t step);

} // namespace ui
