// The briefing as a PDF: core's frozen numbers, painted.
#pragma once

#include "core/brief/brief.h"

#include <QLocale>
#include <QPageSize>
#include <QString>

#include <functional>
#include <string>

class QPainter;
class QRectF;

namespace ui {

struct BriefPaper {
    QPageSize::PageSizeId size = QPageSize::A4;
    QLocale locale; // language, numbers and dates of the briefing, whatever the window speaks
};

// Paints the map whose name and text are given into the rectangle.
using PaintMap = std::function<void(QPainter&, const QRectF&, const core::BriefMap&)>;

// The finished bytes: equal briefings in equal language and version give equal bytes, provided that
// the hash seed is fixed (QHashSeed::setDeterministicGlobalSeed) before the first font is used.
// Needs a QGuiApplication. Throws core::Error{internal} if a font lacks the glyphs of the language,
// naming the language.
std::string briefingPdf(const core::Briefing& briefing, const BriefPaper& paper, const PaintMap& paintMap);

} // namespace ui
