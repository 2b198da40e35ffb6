// opsatlas related: which data quality leads which model metric or cost.
#include "app/command_line.h"
#include "app/commands.h"
#include "app/figures.h"
#include "app/print.h"
#include "app/report.h"
#include "app/text_table.h"

#include "core/base/message_text.h"
#include "core/kpi/numbers.h"
#include "core/kpi/related.h"
#include "core/store/workspace.h"

#include <fmt/format.h>

#include <string>

namespace app {

namespace {

struct RelatedOptions {
    std::string workspace, kpi, period, scope = "*";
    bool json = false;
};

void addLink(Report& report, const core::LaggedLink& link)
{
    report.beginRow();
    report.word("lead", link.lead.kpi);
    report.word("lead_scope", link.lead.scope);
    report.word("follow", link.follow.kpi);
    report.word("follow_scope", link.follow.scope);
    report.integer("lag", link.lag);
    report.count("n", link.n);
    report.number("r", link.r);
    report.number("spearman", link.spearman);
    report.number("band", link.band);
    report.flag("marked", link.marked);
    report.word("sentence", core::messageText(link.sentence));
    report.endRow();
}

void printRelatedJson(const core::KpiRelated& made)
{
    Report report;
    report.word("kpi", made.kpi);
    report.word("scope", made.scope);
    report.word("every", made.every == core::PeriodKind::week ? "week" : "month");
    report.count("periods", made.periods);
    report.count("looked", made.looked);
    report.number("expected_by_chance", made.expectedByChance);
    report.beginList("links");
    for (const auto& link : made.links)
        addLink(report, link);
    report.endList();
    report.word("sentence", core::messageText(made.sentence));
    report.print(true);
}

void printRelatedText(const core::KpiRelated& made, const core::Numbers& numbers)
{
    outLine(heading(numbers, made.kpi, made.scope));
    outLine(core::messageText(made.sentence));
    if (made.links.empty())
        return;
    const auto nameOf = [](const core::LinkedKpi& one) {
        return one.scope == "*" ? one.name : fmt::format("{} of {}", one.name, one.scope);
    };
    TextTable table({"First", "Then", made.every == core::PeriodKind::week ? "Weeks later" : "Months later", "r",
                     "By ranks", "Chance", "Pairs", ""},
                    2);
    table.alignRight({2, 3, 4, 5, 6});
    for (const auto& link : made.links)
        table.add({nameOf(link.lead), nameOf(link.follow), std::to_string(link.lag), ratio(link.r),
                   ratio(link.spearman), ratio(link.band), std::to_string(link.n), link.marked ? "linked" : ""});
    out("\n" + table.text());
    for (const auto& link : made.links)
        if (link.marked)
            outLine("\n" + core::messageText(link.sentence));
}

int runRelated(const RelatedOptions& options)
{
    core::Workspace workspace(options.workspace, core::Access::read);
    const auto numbers = core::loadNumbers(workspace.db());
    const auto period = core::periodNamed(options.period, numbers.measures);
    const auto made = core::kpiRelated(numbers.engine(), {options.kpi, options.scope, period});
    options.json ? printRelatedJson(made) : printRelatedText(made, numbers);
    return 0;
}

} // namespace

void addRelated(Command& program)
{
    auto [command, options] =
        program.command<RelatedOptions>("related", "Which data quality leads which model metric or cost", runRelated);
    command.value("-w,--workspace", options.workspace, "the workspace file").required();
    command.value("--kpi", options.kpi, "the KPI, as `opsatlas kpi` names it").required();
    command.value("--period", options.period, "the last period to look at; without it the last whole month");
    command.value("--scope", options.scope, scopeHelp);
    command.flag("--json", options.json, "print one JSON document");
}

} // namespace app
