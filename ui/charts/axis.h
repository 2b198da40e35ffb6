// Round steps for an axis.
#pragma once

namespace ui {

struct Axis {
    double low = 0; // both ends lie on a step
    double high = 1;
    double step = 1;
    int steps() const;         // from low to high
    double value(int i) const; // of the i-th step line; 0 is never −0
};

// The steps 1, 2, 2.5 or 5 × 10ⁿ that give about wanted of them over [low, high]; finite ends in
// any order. An empty stretch is widened around its value.
Axis roundAxis(double low, double high, int wanted);
constexpr int wantedTicks = 5; // of the axes of bars and points

} // namespace ui
