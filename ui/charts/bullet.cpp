#include "ui/charts/bullet.h"

#include "ui/theme.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

// A slanted stroke through the foot of the bar: the axis does not begin at zero.
void paintCut(QPainter& painter, const QRectF& band, const Theme& theme)
{
    const double slant = band.height() * 0.35;
    const double gap = band.height() * 0.28;
    const QPointF foot(band.left() + band.height() * 0.35, band.bottom());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.surface);
    painter.drawPolygon(QPolygonF({foot, foot + QPointF(slant, -band.height()),
                                   foot + QPointF(slant + gap, -band.height()), foot + QPointF(gap, 0)}));
}

void paintArrow(QPainter& painter, const QPointF& tip, double length, const Theme& theme)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.actual);
    const double half = std::abs(length) * 0.8;
    painter.drawPolygon(QPolygonF({tip, tip + QPointF(-length, -half), tip + QPointF(-length, half)}));
}

} // namespace

double BulletScale::at(double value) const { return std::clamp((value - low) / (high - low), 0.0, 1.0); }

BulletScale bulletScale(const Bullet& bullet, bool share)
{
    const double near = std::min(bullet.target, bullet.floor);
    const double far = std::max(bullet.target, bullet.floor);
    const double span = far > near ? far - near : std::max(std::abs(far), 1.0);
    BulletScale scale;
    scale.low = near - 0.8 * span;
    scale.high = far + 0.4 * span;
    scale.cut = near > 0 && scale.low > 0.25 * near;
    if (!scale.cut)
        scale.low = std::min(0.0, near);
    if (share && far <= 100)
        scale.high = std::min(scale.high, 100.0);
    if (scale.high <= scale.low)
        scale.high = scale.low + span;
    return scale;
}

void paintBullet(QPainter& painter, const QRectF& rect, const Bullet& bullet, bool share, const Theme& theme)
{
    const BulletScale scale = bulletScale(bullet, share);
    const auto x = [&](double value) { return rect.left() + scale.at(value) * rect.width(); };
    const QRectF band = rect.adjusted(0, rect.height() * 0.08, 0, -rect.height() * 0.08);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto fill = [&](double from, double to, const QColor& colour) {
        if (to > from)
            painter.fillRect(QRectF(from, band.top(), to - from, band.height()), colour);
    };
    const bool lower = bullet.floor > bullet.target;
    const double left = x(lower ? bullet.target : bullet.floor);
    const double right = x(lower ? bullet.floor : bullet.target);
    fill(left, right, theme.bandHigh);
    fill(lower ? right : rect.left(), lower ? rect.right() : left, theme.bandLow);

    if (bullet.value && std::isfinite(*bullet.value)) {
        const double thick = rect.height() * 0.36;
        painter.fillRect(
            QRectF(rect.left(), rect.center().y() - thick / 2, std::max(x(*bullet.value) - rect.left(), 1.0), thick),
            theme.actual);
        if (*bullet.value > scale.high)
            paintArrow(painter, QPointF(rect.right() + thick * 0.6, rect.center().y()), thick * 1.4, theme);
        else if (*bullet.value < scale.low)
            paintArrow(painter, QPointF(rect.left() - thick * 0.6, rect.center().y()), -thick * 1.4, theme);
    }
    if (scale.cut)
        paintCut(painter, band, theme);
    const double stroke = std::clamp(rect.height() * 0.14, 1.5, 3.0);
    const double at = std::min(x(bullet.target), rect.right() - stroke / 2);
    painter.fillRect(QRectF(at - stroke / 2, rect.top(), stroke, rect.height()), theme.text);
    painter.restore();
}

} // namespace ui
