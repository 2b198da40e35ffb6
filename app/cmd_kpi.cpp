// opsatlas kpi: results, scores and open alerts.
#include "app/command_line.h"
#include "app/commands.h"
#include "app/kpi_text.h"
#include "app/period_option.h"
#include "app/print.h"

#include "core/kpi/alerts.h"
#include "core/kpi/comparison.h"
#include "core/kpi/numbers.h"
#include "core/store/workspace.h"

#include <optional>

namespace app {

namespace {

struct KpiOptions {
    std::string workspace, period, compare, scope = "*";
    bool alerts = false, json = false, csv = false;
};

int runKpi(const KpiOptions& options)
{
    core::Workspace workspace(options.workspace, core::Access::read);
    const auto numbers = core::loadNumbers(workspace.db());
    const auto engine = numbers.engine();
    const auto period = core::periodNamed(options.period, numbers.measures);
    const auto scopes = options.scope == "all" ? engine.scopes(period) : std::vector<std::string>{options.scope};
    if (options.alerts) {
        const auto alerts = core::openAlerts(engine, scopes, period, core::rebasesInForce(workspace.db()));
        out(options.json ? alertsJson(alerts) : options.csv ? alertsCsv(alerts) : alertsTable(alerts));
        return 0;
    }
    const auto evaluation = engine.evaluate(scopes, period);
    std::optional<Compared> compared;
    if (!options.compare.empty()) {
        const core::Question question{{}, options.scope, period, comparisonOf(options.compare)};
        compared.emplace(question.comparison.isPeriod() ? core::Comparison(core::comparedPeriod(engine, question))
                                                        : question.comparison,
                         core::comparedFigures(engine, question, evaluation, scopes));
    }
    const auto* with = compared ? &*compared : nullptr;
    if (options.json)
        out(resultsJson(evaluation, with));
    else if (options.csv)
        out(resultsCsv(evaluation, with));
    else
        out(resultsTable(evaluation, with, numbers.catalogue, numbers.measures.reportingCurrency()));
    return 0;
}

} // namespace

void addKpi(Command& program)
{
    auto [command, options] = program.command<KpiOptions>("kpi", "KPI results and scores", runKpi);
    command.value("-w,--workspace", options.workspace, "the workspace file").required();
    command.value("--period", options.period, periodHelp);
    command.value("--compare", options.compare,
                  "also each figure's change against this: previous, year_ago, target, "
                  "budget (of spend alone) or a period");
    command.value(
        "--scope", options.scope,
        "a component, a group (kind=model, owner_model=Risk, {fraud, churn}), or all: the portfolio and every "
        "component; without it the portfolio");
    command.flag("--alerts", options.alerts, "the open alerts instead of the results");
    auto json = command.flag("--json", options.json, "print one JSON document");
    command.flag("--csv", options.csv, "print the results as CSV").excludes(json);
}

} // namespace app
