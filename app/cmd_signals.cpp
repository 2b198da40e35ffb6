// opsatlas signals: what in the history of KPIs is a signal and what is noise.
#include "app/command_line.h"
#include "app/commands.h"
#include "app/figures.h"
#include "app/print.h"
#include "app/report.h"
#include "app/text_table.h"

#include "core/base/message_text.h"
#include "core/kpi/numbers.h"
#include "core/kpi/signals.h"
#include "core/store/workspace.h"

#include <fmt/format.h>

#include <optional>
#include <string>

namespace app {

namespace {

struct SignalsOptions {
    std::string workspace, kpi, period, scope = "*", rebaseAt, reason;
    bool withdraw = false, json = false;
};

void addStretch(Report& report, const core::KpiSignals& made, const core::ChartStretch& stretch)
{
    const auto limit = [&](double core::ChartLimits::*figure) {
        return stretch.limits ? std::optional((*stretch.limits).*figure) : std::nullopt;
    };
    report.beginRow();
    report.word("from", made.points[stretch.first].period.text());
    report.word("to", made.points[stretch.last].period.text());
    report.number("center", limit(&core::ChartLimits::center));
    report.number("lower", limit(&core::ChartLimits::lower));
    report.number("upper", limit(&core::ChartLimits::upper));
    report.flag("provisional", stretch.limits ? std::optional(stretch.limits->provisional) : std::nullopt);
    report.word("scale", core::scaleWord(stretch.scale));
    report.word("reason", stretch.reason);
    report.endRow();
}

void addFired(Report& report, const core::FiredRule& fired)
{
    report.beginRow();
    report.word("rule", core::ruleName(fired.rule));
    report.word("from", fired.from.text());
    report.word("until", fired.until.text());
    report.word("means", core::variationWord(fired.means));
    report.word("sentence", core::messageText(fired.sentence));
    report.endRow();
}

void addChart(Report& report, const core::KpiSignals& made)
{
    report.word("kpi", made.kpi);
    report.word("scope", made.scope);
    report.word("charted", made.plotted == core::Plotted::value ? "value" : "residual");
    report.word("variation", core::variationWord(made.variation));
    report.word("assurance", made.assurance ? std::optional(core::assuranceWord(*made.assurance)) : std::nullopt);
    report.number("target", made.target);
    report.number("expected_by_chance", made.expectedByChance);
    report.flag("autocorrelated", made.autocorrelated);
    report.beginList("limits");
    for (const auto& stretch : made.stretches)
        addStretch(report, made, stretch);
    report.endList();
    report.beginList("fired");
    for (const auto& fired : made.fired)
        addFired(report, fired);
    report.endList();
    report.beginList("level_shifts");
    for (const auto& shift : made.shifts) {
        report.beginRow();
        report.word("from", made.points[shift.at].period.text());
        report.number("before", shift.before);
        report.number("after", shift.after);
        report.endRow();
    }
    report.endList();
    report.beginList("limit_moves");
    for (const auto& one : made.limitMoves) {
        report.beginRow();
        report.word("component", one.component);
        report.word("date", core::isoDay(one.move.day));
        report.word("currency", one.currency);
        report.number("before", one.move.before);
        report.number("after", one.move.after);
        report.endRow();
    }
    report.endList();
    report.word("sentence", core::messageText(made.sentence));
}

void addCount(Report& report, const core::SignalCount& count, const std::string& scope, const core::Period& period)
{
    report.word("scope", scope);
    report.word("period", period.text());
    report.count("charts", count.charts);
    report.number("expected_by_chance", count.expectedByChance);
    report.beginList("signals");
    for (const auto& one : count.signals) {
        report.beginRow();
        report.word("kpi", one.kpi);
        report.word("variation", core::variationWord(one.variation));
        report.word("sentence", core::messageText(one.sentence));
        report.endRow();
    }
    report.endList();
}

void printChartText(const core::KpiSignals& made, const core::Numbers& numbers)
{
    const auto unit = unitOf(numbers, made.kpi);
    outLine(heading(numbers, made.kpi, made.scope));
    outLine(core::messageText(made.sentence));
    TextTable facts({}, 2);
    facts.add({"Newest period", words(core::variationWord(made.variation))});
    facts.add({"Target", figure(made.target, unit)});
    facts.add({"Meets its target", made.assurance ? words(core::assuranceWord(*made.assurance)) : "–"});
    facts.add({"Signals by chance", ratio(made.expectedByChance)});
    facts.add({"Neighbours hang together", made.autocorrelated ? "yes" : "no"});
    facts.add({"On the chart", made.plotted == core::Plotted::value ? "values" : "what the season leaves"});
    out("\n" + facts.text());
    TextTable limits({"Limits from", "to", "Lower", "Centre", "Upper", ""}, 2);
    limits.alignRight({2, 3, 4});
    for (const auto& stretch : made.stretches) {
        const auto& at = stretch.limits;
        limits.add({made.points[stretch.first].period.text(), made.points[stretch.last].period.text(),
                    figure(at ? std::optional(at->lower) : std::nullopt, unit),
                    figure(at ? std::optional(at->center) : std::nullopt, unit),
                    figure(at ? std::optional(at->upper) : std::nullopt, unit),
                    at && at->provisional ? "provisional" : stretch.reason});
    }
    out("\n" + limits.text());
    TextTable shifts({"Another level from", "Before", "After"}, 2);
    shifts.alignRight({1, 2});
    for (const auto& shift : made.shifts)
        shifts.add({made.points[shift.at].period.text(), figure(shift.before, unit), figure(shift.after, unit)});
    if (!made.shifts.empty())
        out("\n" + shifts.text());
    TextTable moves({"Limit of daily spend moved", "Component", "Before", "After"}, 2);
    moves.alignRight({2, 3});
    for (const auto& one : made.limitMoves) {
        const Unit money{"currency", one.currency};
        moves.add(
            {core::isoDay(one.move.day), one.component, figure(one.move.before, money), figure(one.move.after, money)});
    }
    if (!made.limitMoves.empty())
        out("\n" + moves.text());
    TextTable patterns({"Completed patterns, newest first"}, 2);
    for (const auto& fired : made.fired)
        patterns.add({core::messageText(fired.sentence)});
    if (!made.fired.empty())
        out("\n" + patterns.text());
}

void printCountText(const core::SignalCount& count, const core::Question& question, const core::Numbers& numbers)
{
    outLine(fmt::format("{}, {}: {} of {} charts show a signal; about {:.1f} would by chance alone, were their "
                        "periods normal and independent",
                        question.scope == "*" ? "Portfolio" : question.scope, question.period.text(),
                        count.signals.size(), count.charts, count.expectedByChance));
    TextTable table({"KPI", "Name", "Signal"}, 2);
    for (const auto& one : count.signals)
        table.add({one.kpi, title(numbers, one.kpi), core::messageText(one.sentence)});
    if (!count.signals.empty())
        out("\n" + table.text());
}

// Says that limits begin anew, or no longer do; then the chart is shown as it is now.
void rebase(const SignalsOptions& options)
{
    core::Workspace workspace(options.workspace, core::Access::write);
    core::Transaction transaction(workspace.db());
    const auto numbers = core::loadNumbers(workspace.db());
    const auto from = core::periodNamed(options.rebaseAt, numbers.measures);
    numbers.engine().detail({options.kpi, options.scope, from}); // refuses what does not exist
    if (options.withdraw)
        core::withdrawRebase(workspace.db(), options.kpi, options.scope, from, options.reason);
    else
        core::sayRebase(workspace.db(), {options.kpi, options.scope, from, options.reason, 0});
    transaction.commit();
}

int runSignals(const SignalsOptions& options)
{
    if (!options.rebaseAt.empty())
        rebase(options);
    core::Workspace workspace(options.workspace, core::Access::read);
    const auto numbers = core::loadNumbers(workspace.db());
    const auto engine = numbers.engine();
    const core::Question question{options.kpi, options.scope, core::periodNamed(options.period, numbers.measures)};
    engine.scope(options.scope); // refuses what is not there
    const auto rebases = core::rebasesInForce(workspace.db());
    Report report;
    if (options.kpi.empty()) {
        const auto count = core::signalCount(engine, question, rebases);
        options.json ? addCount(report, count, options.scope, question.period)
                     : printCountText(count, question, numbers);
    } else {
        auto made = core::kpiSignals(engine, question, rebases);
        core::addLimitMoves(made, numbers.measures, core::spendLimitMoves(workspace.db()));
        options.json ? addChart(report, made) : printChartText(made, numbers);
    }
    if (options.json)
        report.print(true);
    return 0;
}

} // namespace

void addSignals(Command& program)
{
    auto [command, options] = program.command<SignalsOptions>(
        "signals", "What is a signal and what is noise: of one KPI, or the newest of all", runSignals);
    command.value("-w,--workspace", options.workspace, "the workspace file").required();
    auto kpi = command.value("--kpi", options.kpi,
                             "the KPI, as `opsatlas kpi` names it; without it all, in the newest period");
    command.value("--period", options.period, "the last period to look at; months without it");
    command.value("--scope", options.scope, scopeHelp);
    auto reason = command.value("--reason", options.reason, "why, in your words; it is kept");
    auto at =
        command.value("--rebase-at", options.rebaseAt, "from this period on the chart has limits of its own points")
            .needs(kpi)
            .needs(reason);
    command.flag("--withdraw", options.withdraw, "takes back what --rebase-at said of that period").needs(at);
    command.flag("--json", options.json, "print one JSON document");
}

} // namespace app
