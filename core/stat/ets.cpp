#include "core/stat/ets.h"

#include <algorithm>

namespace core {

EtsRun runEts(std::span<const double> values, const EtsParameters& parameters, SmoothingState start,
              std::size_t horizon)
{
    const SmoothingModel model{parameters.kind, std::max<std::size_t>(start.season.size(), 1), parameters.damping};
    EtsRun run;
    for (const double value : values) {
        const double line = start.level + parameters.damping * start.trend;
        const double fitted = start.forecast(model, 1);
        run.fitted.push_back(fitted);
        const double error = value - fitted;
        const bool factors = model.kind == SeasonKind::multiplicative;
        const double step = factors ? error / start.season.front() : error;
        start.level = line + parameters.alpha * step;
        start.trend = parameters.damping * start.trend + parameters.beta * step;
        if (model.kind == SeasonKind::none)
            continue;
        start.season.front() += parameters.gamma * (factors ? error / line : error);
        std::ranges::rotate(start.season, start.season.begin() + 1);
    }
    for (std::size_t steps = 1; steps <= horizon; ++steps)
        run.forecast.push_back(start.forecast(model, steps));
    run.end = std::move(start);
    return run;
}

} // namespace core
