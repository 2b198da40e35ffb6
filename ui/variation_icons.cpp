#include "ui/variation_icons.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ui {

namespace {

struct VariationIcons {
    Q_DECLARE_TR_FUNCTIONS(ui::VariationIcons)
};

QRectF squareIn(const QRectF& rect)
{
    const double side = std::min(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    return square;
}

QPen penOf(const QColor& colour, double side)
{
    return QPen(colour, std::max(1.2, side * 0.11), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

bool isUp(core::Variation variation, core::Better better)
{
    if (variation == core::Variation::improving)
        return better == core::Better::higher;
    if (variation == core::Variation::worsening)
        return better != core::Better::higher;
    return variation == core::Variation::higher;
}

QPainterPath wave(const QRectF& box)
{
    QPainterPath path(QPointF(box.left(), box.center().y()));
    const double quarter = box.width() / 4, swing = box.height() * 0.34;
    path.quadTo(QPointF(box.left() + quarter, box.center().y() - 2 * swing), box.center());
    path.quadTo(QPointF(box.right() - quarter, box.center().y() + 2 * swing), QPointF(box.right(), box.center().y()));
    return path;
}

// Two zigzags about the middle.
QPainterPath swings(const QRectF& box)
{
    QPainterPath path(box.bottomLeft());
    path.lineTo(box.left() + box.width() * 0.33, box.top());
    path.lineTo(box.left() + box.width() * 0.67, box.bottom());
    path.lineTo(box.topRight());
    return path;
}

QPainterPath arrow(const QRectF& box, bool up)
{
    const double tip = up ? box.top() : box.bottom(), tail = up ? box.bottom() : box.top(),
                 wing = tip + (up ? 1 : -1) * box.height() * 0.45;
    QPainterPath path(QPointF(box.center().x(), tail));
    path.lineTo(box.center().x(), tip);
    path.moveTo(box.left(), wing);
    path.lineTo(box.center().x(), tip);
    path.lineTo(box.right(), wing);
    return path;
}

} // namespace

void paintVariation(QPainter& painter, const QRectF& rect, core::Variation variation, core::Better better,
                    const Theme& theme)
{
    if (variation == core::Variation::no_limits)
        return;
    const QRectF square = squareIn(rect);
    const double side = square.width(), inset = side * 0.28;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    if (variation == core::Variation::no_signal) {
        painter.setPen(penOf(theme.quiet, side));
        painter.drawPath(wave(square.adjusted(side * 0.08, 0, -side * 0.08, 0)));
        painter.restore();
        return;
    }
    const bool framed = variation == core::Variation::improving || variation == core::Variation::worsening;
    const QColor colour = variation == core::Variation::improving   ? theme.met
                          : variation == core::Variation::worsening ? theme.breach
                                                                    : theme.text;
    painter.setPen(penOf(colour, side));
    const QRectF frame = square.adjusted(1, 1, -1, -1);
    if (variation == core::Variation::improving)
        painter.drawEllipse(frame);
    else if (framed)
        painter.drawRect(frame);
    const double gap = framed ? inset : side * 0.14;
    painter.drawPath(arrow(square.adjusted(gap, gap, -gap, -gap), isUp(variation, better)));
    painter.restore();
}

void paintAssurance(QPainter& painter, const QRectF& rect, const std::optional<core::Assurance>& assurance,
                    const Theme& theme)
{
    if (!assurance)
        return;
    const QRectF square = squareIn(rect);
    const double side = square.width();
    const QRectF box = square.adjusted(side * 0.12, side * 0.18, -side * 0.12, -side * 0.18);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    switch (*assurance) {
    case core::Assurance::will_meet:
        painter.setPen(penOf(theme.met, side));
        painter.drawPolyline(QPolygonF({QPointF(box.left(), box.center().y()),
                                        QPointF(box.left() + box.width() * 0.38, box.bottom()), box.topRight()}));
        break;
    case core::Assurance::will_miss:
        painter.setPen(penOf(theme.breach, side));
        painter.drawLine(box.topLeft(), box.bottomRight());
        painter.drawLine(box.bottomLeft(), box.topRight());
        break;
    case core::Assurance::hit_and_miss:
        painter.setPen(QPen(theme.quiet, 1));
        painter.drawLine(QPointF(square.left(), box.center().y()), QPointF(square.right(), box.center().y()));
        painter.setPen(penOf(theme.quiet, side));
        painter.drawPath(swings(box));
        break;
    }
    painter.restore();
}

QStringList variationTexts(const core::KpiRow& row)
{
    QStringList words;
    switch (row.variation) {
    case core::Variation::no_limits: return words;
    case core::Variation::no_signal: words << VariationIcons::tr("No signal: it moves as chance alone makes it"); break;
    case core::Variation::improving: words << VariationIcons::tr("Signal: improving"); break;
    case core::Variation::worsening: words << VariationIcons::tr("Signal: worsening"); break;
    case core::Variation::higher: words << VariationIcons::tr("Signal: higher than before"); break;
    case core::Variation::lower: words << VariationIcons::tr("Signal: lower than before"); break;
    }
    if (row.assurance)
        switch (*row.assurance) {
        case core::Assurance::will_meet: words << VariationIcons::tr("Runs so that it will meet the target"); break;
        case core::Assurance::will_miss:
            words << VariationIcons::tr("Will miss the target unless something changes");
            break;
        case core::Assurance::hit_and_miss: words << VariationIcons::tr("Hits and misses the target by chance"); break;
        }
    return words;
}

} // namespace ui
