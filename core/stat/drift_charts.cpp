#include "core/stat/drift_charts.h"

#include <algorithm>
#include <cmath>

namespace core {

EwmaChart ewmaChart(std::span<const double> values, double center, double sigma, double weight)
{
    const double half = 3 * sigma * std::sqrt(weight / (2 - weight));
    EwmaChart chart{{}, center - half, center + half, {}};
    double z = center;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i])) {
            chart.values.push_back(std::nan(""));
            continue;
        }
        // The same as the formula, but a steady series stays on its centre to the last bit.
        const double step = values[i] - z;
        z = std::isfinite(step) ? z + weight * step : (1 - weight) * z + weight * values[i];
        chart.values.push_back(z);
        if (z < chart.lower || z > chart.upper)
            chart.outside.push_back(i);
    }
    return chart;
}

CusumChart cusumChart(std::span<const double> values, double target, double slack, double threshold)
{
    CusumChart chart;
    double above = 0, below = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i])) {
            chart.upper.push_back(std::nan(""));
            chart.lower.push_back(std::nan(""));
            continue;
        }
        above = std::max(0.0, above + values[i] - target - slack);
        below = std::max(0.0, below + target - values[i] - slack);
        chart.upper.push_back(above);
        chart.lower.push_back(below);
        if (above > threshold || below > threshold)
            chart.outside.push_back(i);
    }
    return chart;
}

} // namespace core
