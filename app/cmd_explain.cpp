// opsatlas explain: why a KPI changed between two periods.
#include "app/command_line.h"
#include "app/commands.h"
#include "app/figures.h"
#include "app/period_option.h"
#include "app/print.h"
#include "app/report.h"
#include "app/text_table.h"

#include "core/base/error.h"
#include "core/base/message_text.h"
#include "core/kpi/breakdown.h"
#include "core/kpi/numbers.h"
#include "core/kpi/spend_drivers.h"
#include "core/store/rows_table.h"
#include "core/store/workspace.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace app {

namespace {

struct ExplainOptions {
    std::string workspace, kpi, from, to, compare, scope = "*", by = "component";
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

void printDriversJson(const core::SpendDrivers& made, const ExplainOptions& options)
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
    report.word("sentence", core::messageText(made.why.empty() ? made.sentence : made.why));
    report.print(true);
}

void printPartsJson(const core::Explanation& made, const ExplainOptions& options)
{
    const bool split = made.kind != core::SplitKind::none;
    Report report;
    report.word("kpi", made.after.kpi.empty() ? options.kpi : made.after.kpi);
    report.word("scope", options.scope);
    report.word("from", made.before.period.text());
    report.word("to", made.after.period.text());
    const auto day = [&](std::string_view key, std::optional<core::Day> at) {
        report.word(key, at ? std::optional<std::string>(core::isoDay(*at)) : std::nullopt);
    };
    day("as_of0", made.before.to);
    day("as_of1", made.after.to);
    if (!made.comparison.isPeriod())
        report.word("compared_with", made.comparison.text());
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
    report.word("sentence", core::messageText(split ? made.sentence : made.why));
    report.print(true);
}

// "new" and "gone" tell why a part has no figure on one side.
template <typename Part>
std::string comingOrGoing(const Part& part)
{
    return part.isNew() ? "new" : part.isGone() ? "gone" : "";
}

// The unit of both values and of what moved them.
Unit unitOfChange(const core::Numbers& numbers, std::string_view kpi, std::optional<double> before,
                  std::optional<double> after)
{
    constexpr double large = 100;
    auto unit = unitOf(numbers, kpi);
    unit.fine = std::max(std::abs(before.value_or(0)), std::abs(after.value_or(0))) < large;
    return unit;
}

// What stands before the change: a period, "target" or "budget".
std::string beforeTitle(const core::Explanation& made)
{
    if (made.comparison.isPeriod())
        return periodTitle(made.before.period, made.before.to);
    auto text = made.comparison.text();
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

using Titled = std::pair<std::string, std::string>; // a period and its figure

std::string changeText(const Titled& before, const Titled& after, const std::string& change)
{
    TextTable table({}, 2);
    table.alignRight(1);
    table.add({before.first, before.second});
    table.add({after.first, after.second});
    table.add({"Change", change});
    return table.text();
}

std::string driversText(const core::SpendDrivers& made, const Unit& unit)
{
    const auto money = [&](std::string_view what) { return fmt::format("{}, {}", what, unit.currency); };
    TextTable table({"Service", "Unit", money("Quantity"), money("Mix"), money("Price"), money("Other"),
                     made.before.text(), made.after.text(), ""},
                    2);
    table.alignRight({2, 3, 4, 5, 6, 7});
    for (const auto& part : made.parts)
        table.add({part.service, part.unit, signedNumber(part.byQuantity, unit), signedNumber(part.byMix, unit),
                   signedNumber(part.byPrice, unit), signedNumber(part.other, unit), number(part.spend0, unit),
                   number(part.spend1, unit), comingOrGoing(part)});
    table.add({"Total", "", signedNumber(made.byQuantity, unit), signedNumber(made.byMix, unit),
               signedNumber(made.byPrice, unit), signedNumber(made.other, unit), number(made.spend0, unit),
               number(made.spend1, unit), ""});
    return table.text();
}

std::string partsText(const core::Explanation& made, const Unit& unit)
{
    const auto moved = [&](std::string_view what) {
        const auto name = differenceUnit(unit);
        return name.empty() ? std::string(what) : fmt::format("{}, {}", what, name);
    };
    std::string by(core::breakdownWord(made.by));
    by.front() = static_cast<char>(by.front() - 'a' + 'A');
    const bool isSum = made.kind == core::SplitKind::sum; // has no mix
    std::vector<std::string> titles = {by, moved(isSum ? "Change" : "Own rate")};
    if (!isSum)
        titles.push_back(moved("Mix"));
    titles.push_back(beforeTitle(made));
    titles.push_back(periodTitle(made.after.period, made.after.to));
    TextTable table(titles, 2);
    table.alignRight({1, 2, 3});
    if (!isSum)
        table.alignRight(4);
    for (const auto& part : made.parts) {
        std::vector<std::string> cells = {part.title.empty() ? part.name : part.title, signedNumber(part.rate, unit)};
        if (!isSum)
            cells.push_back(signedNumber(part.mix, unit));
        cells.push_back(part.isNew() ? "new" : figure(part.value0, unit));
        cells.push_back(part.isGone() ? "gone" : figure(part.value1, unit));
        table.add(std::move(cells));
    }
    return table.text();
}

void printDriversText(const core::SpendDrivers& made, const ExplainOptions& options, const core::Numbers& numbers)
{
    const auto unit = unitOfChange(numbers, options.kpi, made.spend0, made.spend1);
    outLine(heading(numbers, options.kpi, options.scope));
    outLine(core::messageText(made.why.empty() ? made.sentence : made.why));
    out("\n"
        + changeText({made.before.text(), figure(made.spend0, unit)}, {made.after.text(), figure(made.spend1, unit)},
                     signedFigure(made.change, unit)));
    if (made.why.empty())
        out("\n" + driversText(made, unit));
}

void printPartsText(const core::Explanation& made, const ExplainOptions& options, const core::Numbers& numbers)
{
    const bool split = made.kind != core::SplitKind::none;
    const auto unit = unitOfChange(numbers, options.kpi, made.before.value, made.after.value);
    const auto judged = [&](const core::KpiResult& result) {
        return judgedFigure(result.value, unit, result.thresholds);
    };
    outLine(heading(numbers, options.kpi, options.scope));
    outLine(core::messageText(split ? made.sentence : made.why));
    out("\n"
        + changeText({beforeTitle(made), judged(made.before)},
                     {periodTitle(made.after.period, made.after.to), judged(made.after)},
                     signedFigure(made.change, unit)));
    if (split)
        out("\n" + partsText(made, unit));
}

int runExplain(const ExplainOptions& options)
{
    core::Workspace workspace(options.workspace, core::Access::read);
    auto& db = workspace.db();
    core::registerRowTables(db);
    const core::Transaction view(db, core::Transaction::Kind::read);
    const auto numbers = core::loadNumbers(db);
    if (options.from.empty() == options.compare.empty())
        throw core::Error(core::Fault::argument, "explain compares with --from PERIOD or with --compare; name one.");
    const auto comparison = options.from.empty() ? comparisonOf(options.compare)
                                                 : core::Comparison(core::periodNamed(options.from, numbers.measures));
    const core::Question question{options.kpi, options.scope, core::periodNamed(options.to, numbers.measures),
                                  comparison};
    if (options.by == "price") {
        if (options.kpi != "cost.spend")
            throw core::Error(core::Fault::argument,
                              fmt::format("Only cost.spend has prices and quantities; {} is taken apart by component, "
                                          "service, account, check or asset.",
                                          options.kpi));
        const auto made = core::spendDrivers(db, numbers, question, progressLine("Reading bills"));
        options.json ? printDriversJson(made, options) : printDriversText(made, options, numbers);
        return 0;
    }
    const auto by = core::breakdownNamed(options.by);
    if (!by)
        throw core::Error(core::Fault::argument, fmt::format("There is no way to take a KPI apart by \"{}\"; choose "
                                                             "component, service, account, check, asset or price.",
                                                             options.by));
    const auto made = core::explainBy(db, numbers, question, *by, progressLine("Reading rows"));
    options.json ? printPartsJson(made, options) : printPartsText(made, options, numbers);
    return 0;
}

} // namespace

void addExplain(Command& program)
{
    auto [command, options] =
        program.command<ExplainOptions>("explain", "Why a KPI changed: exact rate and mix parts", runExplain);
    command.value("-w,--workspace", options.workspace, "the workspace file").required();
    command.value("--kpi", options.kpi, "the KPI, as `opsatlas kpi` names it").required();
    command.value("--from", options.from, "the period before");
    command.value("--compare", options.compare, "instead of it: previous, year_ago, target or budget (of spend alone)");
    command.value("--to", options.to, "the period after").required();
    command.value("--scope", options.scope, scopeHelp);
    command.value("--by", options.by,
                  "component, service, account, check or asset; of cost.spend also price: quantity, mix and price");
    command.flag("--json", options.json, "print one JSON document");
}

} // namespace app
