#include "app/commands.h"
#include "app/report.h"

#include "core/kpi/explain.h"
#include "core/kpi/numbers.h"
#include "core/store/workspace.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace app {

namespace {

struct Options {
    std::string workspace, kpi, from, to, scope = "*";
    bool json = false;
};

void addPart(Report& report, const core::ExplainedPart& part)
{
    report.beginRow();
    report.word("segment", part.name);
    report.number("rate", part.rate);
    report.number("mix", part.mix);
    report.word("state", part.isNew() ? "new" : part.isGone() ? "gone" : "both");
    report.number("n0", part.numerator0);
    report.number("d0", part.denominator0);
    report.number("n1", part.numerator1);
    report.number("d1", part.denominator1);
    report.endRow();
}

int runExplain(const Options& options)
{
    core::Workspace workspace(options.workspace, core::Access::read);
    const auto numbers = core::loadNumbers(workspace.db());
    const auto engine = numbers.engine();
    const auto made = core::explainChange(engine, options.kpi, options.scope, core::periodNamed(options.from, numbers.book),
                                          core::periodNamed(options.to, numbers.book));
    const bool split = made.kind != core::SplitKind::none;
    Report report;
    report.word("kpi", made.after.kpi.empty() ? options.kpi : made.after.kpi);
    report.word("scope", options.scope);
    report.word("from", made.before.period.text());
    report.word("to", made.after.period.text());
    report.number("value0", made.before.value);
    report.number("value1", made.after.value);
    report.number("change", made.change);
    report.word("method", core::splitWord(made.kind));
    report.number("rate", split ? std::optional(made.rate) : std::nullopt);
    report.number("mix", split ? std::optional(made.mix) : std::nullopt);
    report.beginList("parts");
    if (split)
        for (const auto& part : made.parts)
            addPart(report, part);
    report.endList();
    report.flag("reversal", made.reversal);
    report.word("sentence", split ? made.sentence : made.why);
    report.print(options.json);
    return 0;
}

} // namespace

void addExplain(CLI::App& parser, Action& action)
{
    auto* command = parser.add_subcommand("explain", "Why a KPI changed: exact rate and mix parts");
    const auto options = std::make_shared<Options>();
    command->add_option("-w,--workspace", options->workspace, "the workspace file")->required();
    command->add_option("--kpi", options->kpi, "the KPI, as `opsatlas kpi` names it")->required();
    command->add_option("--from", options->from, "the period before")->required();
    command->add_option("--to", options->to, "the period after")->required();
    command->add_option("--scope", options->scope, "a component; without it the portfolio");
    command->add_flag("--json", options->json, "print one JSON document");
    command->callback([&action, options] { action = [options] { return runExplain(*options); }; });
}

} // namespace app
