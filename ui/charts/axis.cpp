#include "ui/charts/axis.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {

int Axis::steps() const { return static_cast<int>(std::lround((high - low) / step)); }

double Axis::value(int i) const
{
    const double at = low + step * i;
    return std::abs(at) < step * 1e-9 ? 0.0 : at;
}

Axis roundAxis(double low, double high, int wanted)
{
    if (high < low)
        std::swap(low, high);
    if (high - low <= std::abs(high) * 1e-12) {
        const double half = high == 0 ? 1 : std::abs(high) * 0.1;
        low -= half;
        high += half;
    }
    const double raw = (high - low) / std::max(wanted, 1);
    const double power = std::pow(10, std::floor(std::log10(raw)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 2.5, 5.0})
        if (factor * power >= raw * (1 - 1e-9)) {
            step = factor * power;
            break;
        }
    constexpr double slack = 1e-9; // an end that lies on a step but for a rounding stays there
    return {std::floor(low / step + slack) * step, std::ceil(high / step - slack) * step, step};
}

} // namespace ui
