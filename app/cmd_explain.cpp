#include "app/command_line.h"
#include "app/commands.h"
#include "app/print.h"
#include "app/report.h"

#include "core/base/error.h"
#include "core/kpi/breakdown.h"
#include "core/kpi/numbers.h"
#include "core/kpi/spend_drivers.h"
#include "core/store/rows_table.h"
#include "core/store/workspace.h"

#include <fmt/format.h>

namespace app {

namespace {

struct ExplainOptions {
    std::string workspace, kpi, from, to, scope = "*", by = "component";
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

void addDriver(Report& report, const core::SpendDriver& part)
{
    report.beginRow();
    report.word("segment", part.service);
    report.word("unit", part.unit);
    report.number("quantity", part.byQuantity);
    report.number("mix", part.byMix);
    report.number("price", part.byPrice);
    report.number("other", part.other);
    report.word("state", part.isNew() ? "new" : part.isGone() ? "gone" : "both");
    report.number("quantity0", part.quantity0);
    report.number("quantity1", part.quantity1);
    report.number("spend0", part.spend0);
    report.number("spend1", part.spend1);
    report.endRow();
}

void printDrivers(const core::SpendDrivers& made, const ExplainOptions& options)
{
    const auto there = [&](double figure) { return made.why.empty() ? std::optional(figure) : std::nullopt; };
    Report report;
    report.word("kpi", "cost.spend");
    report.word("scope", options.scope);
    report.word("from", made.before.text());
    report.word("to", made.after.text());
    report.word("by", "price");
    report.number("value0", made.spend0);
    report.number("value1", made.spend1);
    report.number("change", made.change);
    report.word("method", made.why.empty() ? "shapley" : "none");
    report.number("quantity", there(made.byQuantity));
    report.number("mix", there(made.byMix));
    report.number("price", there(made.byPrice));
    report.number("other", there(made.other));
    report.beginList("parts");
    for (const auto& part : made.parts)
        addDriver(report, part);
    report.endList();
    report.word("sentence", made.why.empty() ? made.sentence : made.why);
    report.print(options.json);
}

void printParts(const core::Explanation& made, const ExplainOptions& options)
{
    const bool split = made.kind != core::SplitKind::none;
    Report report;
    report.word("kpi", made.after.kpi.empty() ? options.kpi : made.after.kpi);
    report.word("scope", options.scope);
    report.word("from", made.before.period.text());
    report.word("to", made.after.period.text());
    report.word("by", core::breakdownWord(made.by));
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
}

int runExplain(const ExplainOptions& options)
{
    core::Workspace workspace(options.workspace, core::Access::read);
    auto& db = workspace.db();
    core::registerRowTables(db);
    const core::Transaction view(db, core::Transaction::Kind::read);
    const auto numbers = core::loadNumbers(db);
    const core::Question question{options.kpi, options.scope, core::periodNamed(options.to, numbers.book),
                                  core::periodNamed(options.from, numbers.book)};
    if (options.by == "price") {
        if (options.kpi != "cost.spend")
            throw core::Error(core::Fault::argument,
                              fmt::format("Only cost.spend has prices and quantities; {} is taken apart by component, "
                                          "service, account, check or asset.",
                                          options.kpi));
        printDrivers(core::spendDrivers(db, numbers, question, progressLine("Reading bills")), options);
        return 0;
    }
    const auto by = core::breakdownNamed(options.by);
    if (!by)
        throw core::Error(core::Fault::argument, fmt::format("There is no way to take a KPI apart by \"{}\"; choose "
                                                             "component, service, account, check, asset or price.",
                                                             options.by));
    printParts(core::explainBy(db, numbers, question, *by, progressLine("Reading rows")), options);
    return 0;
}

} // namespace

void addExplain(Command& program)
{
    auto [command, options] =
        program.command<ExplainOptions>("explain", "Why a KPI changed: exact rate and mix parts", runExplain);
    command.value("-w,--workspace", options.workspace, "the workspace file").required();
    command.value("--kpi", options.kpi, "the KPI, as `opsatlas kpi` names it").required();
    command.value("--from", options.from, "the period before").required();
    command.value("--to", options.to, "the period after").required();
    command.value("--scope", options.scope, "a component; without it the portfolio");
    command.value("--by", options.by,
                  "component, service, account, check or asset; of cost.spend also price: quantity, mix and price");
    command.flag("--json", options.json, "print one JSON document");
}

} // namespace app
