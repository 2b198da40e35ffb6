// opsatlas analyse describe, xmr, ewma, cusum and changepoint: what one series shows.
#include "app/analyse.h"
#include "app/analyse_input.h"
#include "app/print.h"
#include "app/report.h"

#include "core/base/text.h"
#include "core/stat/changepoint.h"
#include "core/stat/describe.h"
#include "core/stat/drift_charts.h"
#include "core/stat/run_rules.h"
#include "core/stat/xmr.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace app {

namespace {

std::size_t countOf(const std::vector<double>& values)
{
    std::size_t n = 0;
    for (const double value : values)
        n += std::isfinite(value) ? 1 : 0;
    return n;
}

// The lines of a chart. Too short a baseline still has a centre and a spread, but no limits, and nothing is judged by
// it.
struct Lines {
    std::optional<double> center, mrBar, sigma;
    std::optional<core::XmrLimits> limits; // of the baseline
    bool stated = false;                   // by --center and --sigma

    bool judge() const { return stated || limits.has_value(); }
};

Lines baselineLines(const Series& series, std::size_t baseline)
{
    const auto base = core::xmrBaselineOf(series.values, baseline);
    Lines lines{base.mean, base.mrBar, std::nullopt, core::xmrLimits(series.values, baseline), false};
    if (base.mrBar)
        lines.sigma = *base.mrBar / core::sigmaPerRange;
    return lines;
}

Lines linesOf(const AnalyseOptions& options, const Series& series)
{
    requireFinite("--center", options.center);
    requireFinite("--sigma", options.sigma);
    if (options.center.has_value() != options.sigma.has_value())
        throw core::Error(core::Fault::argument, "--center and --sigma belong together; state both or neither.");
    if (options.sigma && *options.sigma < 0)
        throw core::Error(core::Fault::argument, "--sigma is below 0; a standard deviation is not.");
    if (options.center)
        return {options.center, std::nullopt, options.sigma, std::nullopt, true};
    return baselineLines(series, options.baseline);
}

void saySoFew(const AnalyseOptions& options)
{
    message(fmt::format(
        "{}: There are too few points for limits; a baseline needs {} values, some of them next to each other.",
        options.file, core::xmrFewest));
}

std::vector<core::RunRule> rulesOf(const std::string& text)
{
    if (text == "default")
        return {std::begin(core::defaultRunRules), std::end(core::defaultRunRules)};
    if (text == "all")
        return {std::begin(core::allRunRules), std::end(core::allRunRules)};
    std::vector<core::RunRule> rules;
    for (const auto part : core::split(text, ',')) {
        const auto name = core::trim(part);
        const auto* rule = std::ranges::find(core::allRunRules, name, core::ruleName);
        if (rule == std::end(core::allRunRules))
            throw core::Error(core::Fault::argument,
                              fmt::format("There is no rule \"{}\"; say default, all, or names such as {}.", name,
                                          core::ruleName(core::RunRule::beyond_3_sigma)));
        if (std::ranges::find(rules, *rule) == rules.end())
            rules.push_back(*rule);
    }
    return rules;
}

void reportSignals(Report& report, const std::vector<core::RunSignal>& signals)
{
    report.beginList("signals");
    for (const auto& signal : signals) {
        report.beginRow();
        report.word("rule", core::ruleName(signal.rule));
        report.count("at", signal.at + 1);
        report.positions("members", signal.members);
        report.endRow();
    }
    report.endList();
}

} // namespace

int analyseDescribe(const AnalyseOptions& options)
{
    const auto summary = core::describe(readSeries(options).values);
    Report report;
    report.count("n", summary.n);
    report.number("mean", summary.mean);
    report.number("sd", summary.sd);
    report.number("lag1", summary.lag1);
    report.print(options.json);
    return 0;
}

int analyseXmr(const AnalyseOptions& options)
{
    const auto rules = rulesOf(options.rules);
    const auto series = readSeries(options);
    const auto lines = linesOf(options, series);
    std::optional<core::ChartLines> chart;
    if (lines.limits)
        chart = {*lines.center, *lines.sigma, lines.limits->lower, lines.limits->upper};
    else if (lines.stated)
        chart = {*lines.center, *lines.sigma, *lines.center - 3 * *lines.sigma, *lines.center + 3 * *lines.sigma};
    std::vector<core::RunSignal> signals;
    std::vector<std::size_t> outside;
    if (chart) {
        signals = core::runSignals(series.values, *chart, rules);
        for (std::size_t i = 0; i < series.values.size(); ++i)
            if (series.values[i] > chart->upper || series.values[i] < chart->lower)
                outside.push_back(i);
    }
    Report report;
    report.count("n", countOf(series.values));
    report.number("mean", lines.center);
    report.number("mr_bar", lines.mrBar);
    report.number("sigma", lines.sigma);
    report.number("lower", chart ? std::optional(chart->lower) : std::nullopt);
    report.number("upper", chart ? std::optional(chart->upper) : std::nullopt);
    report.number("range_upper", lines.limits ? std::optional(lines.limits->rangeUpper) : std::nullopt);
    report.flag("provisional", chart ? std::optional(lines.limits && lines.limits->provisional) : std::nullopt);
    report.positions("points_outside", outside);
    reportSignals(report, signals);
    if (!chart)
        saySoFew(options);
    report.print(options.json);
    return 0;
}

int analyseEwma(const AnalyseOptions& options)
{
    if (!(options.weight > 0 && options.weight <= 1))
        throw core::Error(core::Fault::argument, "--weight must lie above 0 and at most at 1.");
    const auto series = readSeries(options);
    const auto lines = linesOf(options, series);
    std::optional<core::EwmaChart> chart;
    if (lines.judge())
        chart = core::ewmaChart(series.values, *lines.center, *lines.sigma, options.weight);
    else
        saySoFew(options);
    Report report;
    report.count("n", countOf(series.values));
    report.number("center", lines.center);
    report.number("sigma", lines.sigma);
    report.numbers("ewma", chart ? chart->values : std::vector<double>());
    report.number("lower", chart ? std::optional(chart->lower) : std::nullopt);
    report.number("upper", chart ? std::optional(chart->upper) : std::nullopt);
    report.positions("points_outside", chart ? chart->outside : std::vector<std::size_t>());
    report.print(options.json);
    return 0;
}

int analyseCusum(const AnalyseOptions& options)
{
    requireFinite("--target", options.target);
    for (const auto& [name, value] : {std::pair("--k", options.k), std::pair("--h", options.h)}) {
        requireFinite(name, value);
        if (value && *value < 0)
            throw core::Error(core::Fault::argument, fmt::format("{} is below 0; it is a distance.", name));
    }
    const auto series = readSeries(options);
    auto target = options.target, k = options.k, h = options.h;
    if (const auto limits = core::xmrLimits(series.values, options.baseline)) {
        target = target.value_or(limits->mean);
        k = k.value_or(limits->sigma / 2);
        h = h.value_or(5 * limits->sigma);
    }
    core::CusumChart chart;
    if (target && k && h)
        chart = core::cusumChart(series.values, *target, *k, *h);
    else
        saySoFew(options);
    Report report;
    report.count("n", countOf(series.values));
    report.number("target", target);
    report.number("k", k);
    report.number("h", h);
    report.numbers("upper", chart.upper);
    report.numbers("lower", chart.lower);
    report.positions("points_outside", chart.outside);
    report.print(options.json);
    return 0;
}

int analyseChangepoint(const AnalyseOptions& options)
{
    requireFinite("--penalty", options.penalty);
    if (options.penalty && *options.penalty < 0)
        throw core::Error(core::Fault::argument, "--penalty is below 0; a change must not pay for itself.");
    if (options.minSegment < 1)
        throw core::Error(core::Fault::argument, "--min-segment must be 1 or more.");
    const auto found = core::findLevelChanges(readSeries(options).values, {options.penalty, options.minSegment});
    std::vector<std::size_t> after;
    std::vector<double> means;
    for (const auto& segment : found.segments) {
        means.push_back(segment.mean);
        if (means.size() < found.segments.size())
            after.push_back(segment.last);
    }
    Report report;
    report.positions("changes_after", after);
    report.numbers("means", means);
    report.number("penalty", found.squaresOutOfRange ? std::nullopt : found.penalty);
    report.number("objective", found.squaresOutOfRange ? std::nullopt : std::optional(found.objective));
    if (found.squaresOutOfRange)
        report.note("The squares of these values are beyond what a number can hold, so penalty and objective are left "
                    "out; changes and means hold.");
    for (std::size_t i = 0; i < after.size(); ++i)
        if (const auto size = found.sizeInSigmas(i))
            report.note(fmt::format("After {} the level moved by {} sigma.", after[i] + 1, core::readable(*size)));
    report.print(options.json);
    return 0;
}

} // namespace app
