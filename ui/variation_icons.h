// The two signs beside a KPI: what its newest period says, and whether it meets its target as it
// runs now. Drawn, and in words.
#pragma once

#include "core/page/contents.h"
#include "ui/theme.h"

#include <QStringList>

class QPainter;
class QRectF;

namespace ui {

// Variation: an arrow the way it moved, in a ring for improving, in a box for worsening, bare for a
// KPI that is size alone; a wave where nothing but chance moves it. Assurance: a tick, a cross, or
// a line that the process swings across. Shapes tell them apart without colour. Nothing is drawn
// where there are no limits. Source: NHS England, Making Data Count; core/kpi/README.md, Signals.
void paintVariation(QPainter& painter, const QRectF& rect, core::Variation variation, core::Better better,
                    const Theme& theme);
void paintAssurance(QPainter& painter, const QRectF& rect, const std::optional<core::Assurance>& assurance,
                    const Theme& theme);

// What they mean, a line each; empty where nothing is drawn.
QStringList variationTexts(const core::KpiRow& row);

} // namespace ui
