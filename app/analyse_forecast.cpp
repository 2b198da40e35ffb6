// opsatlas analyse forecast: what comes next in a series.
#include "app/analyse.h"
#include "app/analyse_input.h"
#include "app/print.h"
#include "app/report.h"

#include "core/stat/forecast.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace app {

namespace {

core::ForecastOptions forecastOptions(const AnalyseOptions& options)
{
    for (const auto& [name, value] :
         {std::pair("--alpha", options.alpha), std::pair("--beta", options.beta), std::pair("--gamma", options.gamma)})
        if (value && !(*value >= 0 && *value <= 1))
            throw core::Error(core::Fault::argument, fmt::format("{} must lie between 0 and 1.", name));
    constexpr std::size_t farthest = 100000; // a horizon that is not stated is one season
    if (options.season < 1 || options.season > farthest)
        throw core::Error(core::Fault::argument, fmt::format("--season must lie between 1 (none) and {}.", farthest));
    if (options.horizon && (*options.horizon < 1 || *options.horizon > farthest))
        throw core::Error(core::Fault::argument, fmt::format("--horizon must lie between 1 and {}.", farthest));
    core::ForecastOptions made;
    made.season = options.season;
    made.weights = {options.alpha, options.beta, options.gamma};
    made.horizon = options.horizon.value_or(0);
    for (const auto model : core::allForecastModels)
        if (options.model == core::modelName(model))
            made.model = model;
    return made;
}

// Too short a series is an answer where the model was to be picked; anything else that is in the way is an error.
void answerProblem(const AnalyseOptions& options, const Series& series, core::ForecastProblem problem)
{
    using core::ForecastProblem;
    auto place = options.file;
    if (problem == ForecastProblem::gap) {
        const auto gap = std::ranges::find_if(series.values, [](double value) { return !std::isfinite(value); });
        place += fmt::format(":{}", series.lines[static_cast<std::size_t>(gap - series.values.begin())]);
    }
    const auto text = fmt::format("{}: {}", place, core::problemText(problem));
    if (problem == ForecastProblem::too_few && options.model == "auto")
        message(text);
    else if (problem != ForecastProblem::none)
        throw core::Error(problem == ForecastProblem::no_season ? core::Fault::argument : core::Fault::format, text);
}

} // namespace

int analyseForecast(const AnalyseOptions& options)
{
    const auto wanted = forecastOptions(options);
    const auto series = readSeries(options);
    const auto made = core::forecastSeries(series.values, wanted);
    answerProblem(options, series, made.problem);
    Report report;
    report.word("model", made.model ? std::optional(core::modelName(*made.model)) : std::nullopt);
    report.number("alpha", made.alpha);
    report.number("beta", made.beta);
    report.number("gamma", made.gamma);
    report.number("sse", made.sse);
    report.number("level", made.level);
    report.number("trend", made.trend);
    report.numbers("season", made.season);
    report.numbers("fitted", made.fitted);
    report.numbers("forecast", made.forecast);
    report.numbers("lower", made.lower);
    report.numbers("upper", made.upper);
    report.print(options.json);
    return 0;
}

} // namespace app
