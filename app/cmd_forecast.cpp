// opsatlas forecast: what to expect of a KPI.
#include "app/command_line.h"
#include "app/commands.h"
#include "app/figures.h"
#include "app/print.h"
#include "app/report.h"
#include "app/text_table.h"

#include "core/base/error.h"
#include "core/base/message_text.h"
#include "core/kpi/freeze.h"
#include "core/kpi/numbers.h"
#include "core/kpi/outlook.h"
#include "core/store/workspace.h"

#include <fmt/format.h>

#include <optional>
#include <string>
#include <string_view>

namespace app {

namespace {

struct ForecastOptions {
    std::string workspace, kpi, period, scope = "*";
    bool freeze = false, json = false;
};

void addLanding(Report& report, const std::optional<core::Landing>& landing)
{
    if (!landing) {
        report.none("landing");
        return;
    }
    report.beginObject("landing");
    report.word("month", landing->month.text());
    report.word("until", core::isoDay(landing->until));
    report.number("to_date", landing->toDate);
    report.number("rest", landing->rest);
    report.integer("days_left", landing->daysLeft);
    report.number("total", landing->total);
    report.number("lower", landing->lower);
    report.number("upper", landing->upper);
    report.word("model", landing->invoiced ? std::nullopt : std::optional(core::modelName(landing->model)));
    report.flag("invoiced", landing->invoiced);
    report.endObject();
}

void addBudget(Report& report, std::string_view name, const std::optional<core::BudgetRun>& run)
{
    if (!run) {
        report.none(name);
        return;
    }
    const auto day = [&](std::string_view key, std::optional<core::Day> at) {
        report.word(key, at ? std::optional<std::string>(core::isoDay(*at)) : std::nullopt);
    };
    report.beginObject(name);
    report.word("period", run->period.text());
    report.number("budget", run->budget);
    report.number("expected", run->expected);
    day("exhausted_on", run->exhaustedOn);
    day("earliest", run->earliest);
    day("latest", run->latest);
    report.flag("fact", run->isFact);
    report.integer("components_without", static_cast<int>(run->componentsWithout));
    report.endObject();
}

void addPoint(Report& report, const core::OutlookPoint& point)
{
    report.beginRow();
    report.word("period", point.period.text());
    report.number("value", point.value);
    report.number("lower", point.lower);
    report.number("upper", point.upper);
    report.endRow();
}

void printOutlookJson(const core::KpiOutlook& made)
{
    Report report;
    report.word("kpi", made.kpi);
    report.word("scope", made.scope);
    report.word("unit", made.unit);
    report.word("model", made.model ? std::optional(core::modelName(*made.model)) : std::nullopt);
    report.count("season", made.season);
    report.count("history", made.history);
    report.count("held_out", made.errors.periods);
    report.number("wape", made.errors.wape);
    report.number("mase", made.errors.mase);
    report.number("bias", made.errors.bias);
    report.beginList("forecast");
    for (const auto& point : made.points)
        addPoint(report, point);
    report.endList();
    addLanding(report, made.landing);
    addBudget(report, "budget", made.budget);
    addBudget(report, "year_budget", made.yearBudget);
    report.word("why", core::messageText(made.why));
    report.word("withheld", core::messageText(made.withheld));
    report.word("sentence", core::messageText(made.sentence));
    report.print(true);
}

std::string rangeText(std::optional<double> lower, std::optional<double> upper, const Unit& unit)
{
    return lower && upper ? fmt::format("{} to {}", number(lower, unit), figure(upper, unit)) : std::string("–");
}

std::string landingText(const core::Landing& landing, const Unit& unit)
{
    if (landing.invoiced)
        return fmt::format("{}: {}, invoiced on {}", landing.month.text(), figure(landing.total, unit),
                           core::isoDay(landing.until));
    return fmt::format("{}: {} ({}); {} until {}, {} in the {} days left ({})", landing.month.text(),
                       figure(landing.total, unit), rangeText(landing.lower, landing.upper, unit),
                       figure(landing.toDate, unit), core::isoDay(landing.until), figure(landing.rest, unit),
                       landing.daysLeft, core::modelName(landing.model));
}

std::string budgetText(const core::BudgetRun& run, const Unit& unit)
{
    auto text =
        fmt::format("{}: {}, expected {}", run.period.text(), figure(run.budget, unit), figure(run.expected, unit));
    const auto day = [](std::optional<core::Day> at) { return at ? core::isoDay(*at) : std::string("never"); };
    if (run.exhaustedOn)
        text += fmt::format("; used up on {}", day(run.exhaustedOn));
    if (run.exhaustedOn && !run.isFact && run.earliest)
        text += fmt::format(" ({} to {})", day(run.earliest), day(run.latest));
    if (run.componentsWithout > 0)
        text += fmt::format("; {} components with spend have no budget", run.componentsWithout);
    return text;
}

std::string madeFromText(const core::KpiOutlook& made)
{
    auto text = fmt::format("{}, from {} periods", made.model ? core::modelName(*made.model) : "–", made.history);
    return made.season > 1 ? text + fmt::format(", a season of {}", made.season) : text;
}

void printOutlookText(const core::KpiOutlook& made, const core::Numbers& numbers)
{
    const auto unit = unitOf(numbers, made.kpi);
    outLine(heading(numbers, made.kpi, made.scope));
    for (const auto* sentence : {&made.why, &made.sentence})
        if (!sentence->empty())
            outLine(core::messageText(*sentence));
    TextTable periods({"Period", "Forecast", "Four times in five between"}, 2);
    periods.alignRight({1, 2});
    const auto shown = made.shown();
    for (const auto& point : shown)
        periods.add({point.period.text(), figure(point.value, unit), rangeText(point.lower, point.upper, unit)});
    if (!shown.empty())
        out("\n" + periods.text());
    TextTable facts({}, 2);
    if (made.model)
        facts.add({"Model", madeFromText(made)});
    if (made.errors.periods > 0)
        facts.add({"Held out", fmt::format("{} periods: off by {} (WAPE), bias {}, MASE {}", made.errors.periods,
                                           share(made.errors.wape), share(made.errors.bias), ratio(made.errors.mase))});
    if (made.landing)
        facts.add({"Landing", landingText(*made.landing, unit)});
    if (made.budget)
        facts.add({"Budget", budgetText(*made.budget, unit)});
    if (made.yearBudget)
        facts.add({"Budget of the year", budgetText(*made.yearBudget, unit)});
    if (const auto text = facts.text(); !text.empty())
        out("\n" + text);
}

// Keeps today's forecast of every component's spend.
void freeze(const std::string& file)
{
    core::Workspace workspace(file, core::Access::write);
    core::Transaction transaction(workspace.db());
    const auto forecasts = core::spendForecasts(core::loadNumbers(workspace.db()));
    if (forecasts.empty())
        throw core::Error(
            core::Fault::argument,
            "There is nothing to freeze: no component has eight days of spend up to the end of the data.");
    for (const auto& set : forecasts)
        core::freezeForecasts(workspace.db(), set);
    transaction.commit();
}

int runForecast(const ForecastOptions& options)
{
    if (options.freeze)
        freeze(options.workspace);
    core::Workspace workspace(options.workspace, core::Access::read);
    const auto numbers = core::loadNumbers(workspace.db());
    const auto period = core::periodNamed(options.period, numbers.measures);
    const auto made = core::kpiOutlook(numbers.engine(), {options.kpi, options.scope, period});
    options.json ? printOutlookJson(made) : printOutlookText(made, numbers);
    return 0;
}

} // namespace

void addForecast(Command& program)
{
    auto [command, options] = program.command<ForecastOptions>(
        "forecast", "What to expect of a KPI: next periods, the month's landing, its budget", runForecast);
    command.value("-w,--workspace", options.workspace, "the workspace file").required();
    command.value("--kpi", options.kpi, "the KPI, as `opsatlas kpi` names it").required();
    command.value("--period", options.period, "as of the end of this period; without it the last whole month");
    command.value("--scope", options.scope, scopeHelp);
    command.flag("--freeze", options.freeze,
                 "keeps today's forecast of every component's spend, to be held against what comes");
    command.flag("--json", options.json, "print one JSON document");
}

} // namespace app
