#include "app/analyse.h"
#include "app/commands.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace app {

namespace {

using Options = std::shared_ptr<AnalyseOptions>;

CLI::App* addForm(CLI::App& analyse, Action& action, const Options& options, const char* name, const char* text,
                  int (*run)(const AnalyseOptions&))
{
    auto* form = analyse.add_subcommand(name, text);
    form->add_flag("--json", options->json, "Print one JSON document");
    form->callback([&action, options, run] { action = [options, run] { return run(*options); }; });
    return form;
}

void addFile(CLI::App* form, const Options& options)
{
    form->add_option("FILE", options->file, "A CSV with a header")->required();
}

void addSeries(CLI::App* form, const Options& options)
{
    addFile(form, options);
    form->add_option("--column", options->column, "The series; the first numeric column unless stated");
}

// CLI11 takes -1 for the largest number there is.
CLI::Validator counted()
{
    return CLI::Validator(
        [](std::string& text) {
            return text.starts_with('-') ? "it counts values and cannot be below 0." : std::string();
        },
        "", "");
}

void addCharts(CLI::App& analyse, Action& action, const Options& options)
{
    auto* xmr = addForm(analyse, action, options, "xmr", "Individuals chart: natural limits and signals", analyseXmr);
    auto* ewma = addForm(analyse, action, options, "ewma", "Exponentially weighted moving average chart", analyseEwma);
    auto* cusum = addForm(analyse, action, options, "cusum", "Cumulative sums about a target", analyseCusum);
    for (auto* form : {xmr, ewma, cusum}) {
        addSeries(form, options);
        form->add_option("--baseline", options->baseline,
                         "Limits come from the first N values (24, or all if there are fewer)")
            ->check(counted());
    }
    for (auto* form : {xmr, ewma}) {
        form->add_option("--center", options->center, "Centre line; with --sigma in place of a baseline");
        form->add_option("--sigma", options->sigma, "Standard deviation; with --center");
    }
    xmr->add_option("--rules", options->rules, "default, all, or names with commas between them");
    ewma->add_option("--weight", options->weight, "Weight of the newest value, above 0 up to 1 (0.3)");
    cusum->add_option("--target", options->target, "Reference level (the centre of the baseline)");
    cusum->add_option("--k", options->k, "Slack, in the unit of the series (half a sigma)");
    cusum->add_option("--h", options->h, "Threshold, in the unit of the series (5 sigma)");
}

void addSeriesForms(CLI::App& analyse, Action& action, const Options& options)
{
    addSeries(addForm(analyse, action, options, "describe", "Mean, spread and lag-1 autocorrelation", analyseDescribe),
              options);
    addCharts(analyse, action, options);
    auto* change = addForm(analyse, action, options, "changepoint", "Where the level shifted", analyseChangepoint);
    addSeries(change, options);
    change->add_option("--penalty", options->penalty, "Price of one change (2 ln(n) sigma squared)");
    change->add_option("--min-segment", options->minSegment, "Fewest values between two changes (5)")->check(counted());

    auto* forecast =
        addForm(analyse, action, options, "forecast", "What comes next, with an 80 % band", analyseForecast);
    addSeries(forecast, options);
    forecast->add_option("--season", options->season, "Values in a season (1: none)")->check(counted());
    forecast->add_option("--model", options->model, "auto, naive, holt, holt-damped, additive or multiplicative (auto)")
        ->check(CLI::IsMember({"auto", "naive", "holt", "holt-damped", "additive", "multiplicative"}));
    forecast->add_option("--alpha", options->alpha, "Weight of the level, 0 to 1; fitted unless stated");
    forecast->add_option("--beta", options->beta, "Weight of the trend, 0 to 1; fitted unless stated");
    forecast->add_option("--gamma", options->gamma, "Weight of the season, 0 to 1; fitted unless stated");
    forecast->add_option("--horizon", options->horizon, "Steps ahead (one season; without one 6)")->check(counted());
}

} // namespace

void addAnalyse(CLI::App& parser, Action& action)
{
    auto* analyse = parser.add_subcommand("analyse", "Statistics on any CSV");
    analyse->require_subcommand(1);
    const auto options = std::make_shared<AnalyseOptions>();
    addSeriesForms(*analyse, action, options);

    auto* correlate = addForm(*analyse, action, options, "correlate", "Which of two series leads", analyseCorrelate);
    addFile(correlate, options);
    correlate->add_option("--difference", options->difference, "Compare changes over so many steps (1); 0: levels")
        ->check(counted());
    correlate->add_option("--lags", options->lags, "Look at lags from -L to L (6)");

    auto* decompose =
        addForm(*analyse, action, options, "decompose", "Why a ratio or a product changed", analyseDecompose);
    addFile(decompose, options);
    decompose
        ->add_option("--method", options->method, "shapley or lmdi, for products; without it rate and mix of a ratio")
        ->check(CLI::IsMember({"shapley", "lmdi"}));

    auto* interval =
        addForm(*analyse, action, options, "interval", "How sure a share from a sample is", analyseInterval);
    interval->add_option("--successes", options->successes, "Sampled items with the property")->required();
    interval->add_option("--n", options->n, "Sampled items")->required();
    interval->add_option("--confidence", options->confidence, "Between 0 and 1 (0.95)");
}

} // namespace app
