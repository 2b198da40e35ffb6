// opsatlas analyse: statistics on any CSV. This source declares the forms; each has a function in analyse.h.
#include "app/analyse.h"
#include "app/command_line.h"
#include "app/commands.h"

#include <utility>

namespace app {

namespace {

using Form = std::pair<Command, AnalyseOptions&>;

Form addForm(Command& analyse, const char* name, const char* help, int (*run)(const AnalyseOptions&))
{
    auto [form, options] = analyse.command<AnalyseOptions>(name, help, run);
    form.flag("--json", options.json, "Print one JSON document");
    return {form, options};
}

Form addFileForm(Command& analyse, const char* name, const char* help, int (*run)(const AnalyseOptions&))
{
    auto [form, options] = addForm(analyse, name, help, run);
    form.value("FILE", options.file, "A CSV with a header").required();
    return {form, options};
}

Form addSeriesForm(Command& analyse, const char* name, const char* help, int (*run)(const AnalyseOptions&))
{
    auto [form, options] = addFileForm(analyse, name, help, run);
    form.value("--column", options.column, "The series; the first numeric column unless stated");
    return {form, options};
}

Form addChartForm(Command& analyse, const char* name, const char* help, int (*run)(const AnalyseOptions&))
{
    auto [chart, options] = addSeriesForm(analyse, name, help, run);
    chart.value("--baseline", options.baseline, "Limits come from the first N values (24, or all if there are fewer)");
    return {chart, options};
}

void addCenterAndSigma(Command& chart, AnalyseOptions& options)
{
    chart.value("--center", options.center, "Centre line; with --sigma in place of a baseline");
    chart.value("--sigma", options.sigma, "Standard deviation; with --center");
}

void addXmr(Command& analyse)
{
    auto [xmr, options] = addChartForm(analyse, "xmr", "Individuals chart: natural limits and signals", analyseXmr);
    addCenterAndSigma(xmr, options);
    xmr.value("--rules", options.rules, "default, all, or names with commas between them");
}

void addEwma(Command& analyse)
{
    auto [ewma, options] = addChartForm(analyse, "ewma", "Exponentially weighted moving average chart", analyseEwma);
    addCenterAndSigma(ewma, options);
    ewma.value("--weight", options.weight, "Weight of the newest value, above 0 up to 1 (0.3)");
}

void addCusum(Command& analyse)
{
    auto [cusum, options] = addChartForm(analyse, "cusum", "Cumulative sums about a target", analyseCusum);
    cusum.value("--target", options.target, "Reference level (the centre of the baseline)");
    cusum.value("--k", options.k, "Slack, in the unit of the series (half a sigma)");
    cusum.value("--h", options.h, "Threshold, in the unit of the series (5 sigma)");
}

void addChangepoint(Command& analyse)
{
    auto [change, options] = addSeriesForm(analyse, "changepoint", "Where the level shifted", analyseChangepoint);
    change.value("--penalty", options.penalty, "Price of one change (2 ln(n) sigma squared)");
    change.value("--min-segment", options.minSegment, "Fewest values between two changes (5)");
}

void addSeriesForecast(Command& analyse)
{
    auto [forecast, options] =
        addSeriesForm(analyse, "forecast", "What comes next, with an 80 % band", analyseForecast);
    forecast.value("--season", options.season, "Values in a season (1: none)");
    forecast.value("--model", options.model, "auto, naive, holt, holt-damped, additive or multiplicative (auto)")
        .oneOf({"auto", "naive", "holt", "holt-damped", "additive", "multiplicative"});
    forecast.value("--alpha", options.alpha, "Weight of the level, 0 to 1; fitted unless stated");
    forecast.value("--beta", options.beta, "Weight of the trend, 0 to 1; fitted unless stated");
    forecast.value("--gamma", options.gamma, "Weight of the season, 0 to 1; fitted unless stated");
    forecast.value("--horizon", options.horizon, "Steps ahead (one season; without one 6)");
}

void addCorrelate(Command& analyse)
{
    auto [correlate, options] = addFileForm(analyse, "correlate", "Which of two series leads", analyseCorrelate);
    correlate.value("--difference", options.difference, "Compare changes over so many steps (1); 0: levels");
    correlate.value("--lags", options.lags, "Look at lags from -L to L (6)");
}

void addDecompose(Command& analyse)
{
    auto [decompose, options] = addFileForm(analyse, "decompose", "Why a ratio or a product changed", analyseDecompose);
    decompose.value("--method", options.method, "shapley or lmdi, for products; without it rate and mix of a ratio")
        .oneOf({"shapley", "lmdi"});
}

void addInterval(Command& analyse)
{
    auto [interval, options] = addForm(analyse, "interval", "How sure a share from a sample is", analyseInterval);
    interval.value("--successes", options.successes, "Sampled items with the property").required();
    interval.value("--n", options.n, "Sampled items").required();
    interval.value("--confidence", options.confidence, "Between 0 and 1 (0.95)");
}

} // namespace

void addAnalyse(Command& program)
{
    auto analyse = program.group("analyse", "Statistics on any CSV");
    analyse.requireCommand();
    addSeriesForm(analyse, "describe", "Mean, spread and lag-1 autocorrelation", analyseDescribe);
    for (const auto add :
         {addXmr, addEwma, addCusum, addChangepoint, addSeriesForecast, addCorrelate, addDecompose, addInterval})
        add(analyse);
}

} // namespace app
