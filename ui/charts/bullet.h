// Value against target and floor on one short bar (Stephen Few's bullet graph). For screen and PDF.
#pragma once

#include <optional>

class QPainter;
class QRectF;

namespace ui {

struct Theme;

struct Bullet {
    std::optional<double> value;
    double target = 0;
    double floor = 0; // above the target where lower is better
};

// The stretch of the scale that is drawn. It begins at 0 unless target and floor lie far from it;
// then the axis is cut, which the picture says. share: a scale of per cent, which ends at 100.
struct BulletScale {
    double low = 0;
    double high = 1;
    bool cut = false;
    double at(double value) const; // 0 to 1 along the bar; values beyond an end are held there
};
BulletScale bulletScale(const Bullet& bullet, bool share);

// Bar: value; upright line: target; dark band: beyond the floor; light band: between floor and
// target. A value beyond the scale ends in an arrow.
void paintBullet(QPainter& painter, const QRectF& rect, const Bullet& bullet, bool share, const Theme& theme);

} // namespace ui
