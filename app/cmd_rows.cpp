// opsatlas rows: the source rows behind a number.
#include "app/command_line.h"
#include "app/commands.h"
#include "app/figures.h"
#include "app/period_option.h"
#include "app/print.h"
#include "app/rows_text.h"

#include "core/kpi/numbers.h"
#include "core/kpi/rows.h"
#include "core/store/rows_table.h"
#include "core/store/workspace.h"

namespace app {

namespace {

struct RowsOptions {
    std::string workspace, kpi, period, scope = "*";
    core::SourceFilter filter;
    bool json = false, csv = false;
};

int runRows(const RowsOptions& options)
{
    core::Workspace workspace(options.workspace, core::Access::read);
    auto& db = workspace.db();
    core::registerRowTables(db);
    const core::Transaction view(db, core::Transaction::Kind::read);
    const auto numbers = core::loadNumbers(db);
    const core::Question question{options.kpi, options.scope, core::periodNamed(options.period, numbers.measures)};
    const auto rows = core::rowsBehind(db, numbers, question, options.filter, std::numeric_limits<std::size_t>::max(),
                                       progressLine("Reading rows"));
    if (options.json)
        out(rowsJson(question, rows));
    else if (options.csv)
        out(rowsCsv(rows));
    else
        out(rowsTable(rows));
    return 0;
}

} // namespace

void addRows(Command& program)
{
    auto [command, options] =
        program.command<RowsOptions>("rows", "the source rows behind a number, with file and line", runRows);
    command.value("-w,--workspace", options.workspace, "the workspace file").required();
    command.value("--kpi", options.kpi, "which KPI, such as cost.spend").required();
    command.value("--period", options.period, periodHelp);
    command.value("--scope", options.scope, scopeHelp);
    command.value("--component", options.filter.component,
                  "only rows that count under this component; (unassigned) too");
    command.value("--service", options.filter.service, "only rows of this service; (none): of no service");
    command.value("--account", options.filter.account, "only rows of this account");
    command.value("--check", options.filter.check, "only verdicts of this check");
    command.value("--asset", options.filter.asset, "only rows of this asset or resource");
    auto json = command.flag("--json", options.json, "print one JSON document");
    command.flag("--csv", options.csv, "print CSV").excludes(json);
}

} // namespace app
