#include "ui/models/answer_columns.h"

#include "ui/labels.h"
#include "ui/message_text.h"
#include "ui/numbers.h"
#include "ui/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdint>
#include <optional>

namespace ui {

namespace {

struct Answers {
    Q_DECLARE_TR_FUNCTIONS(ui::Answers)
};

core::Cell cellOf(const std::optional<double>& value) { return value ? core::Cell(*value) : core::Cell(); }

// Of a difference: percentage points for shares.
std::string unitOfDifference(const std::string& unit, const std::string& currency)
{
    return unit == "%" ? "pp" : unit == "currency" ? currency : unit;
}

template <typename Row>
Column<Row> numberColumn(const QString& title, std::function<std::optional<double>(const Row&)> of)
{
    return {.title = title,
            .text =
                [of](const Row& row) {
                    const auto value = of(row);
                    return value ? shortNumber(*value, QLocale()) : dash();
                },
            .cell = [of](const Row& row) { return cellOf(of(row)); },
            .alignment = alignRight,
            .exact =
                [of](const Row& row) {
                    const auto value = of(row);
                    return value ? exactNumber(*value, QLocale()) : QString();
                },
            .kind = core::CellKind::number};
}

// A whole number that is always there.
template <typename Row>
Column<Row> wholeColumn(const QString& title, std::function<std::int64_t(const Row&)> of)
{
    return {.title = title,
            .text = [of](const Row& row) { return count(of(row), QLocale()); },
            .cell = [of](const Row& row) { return core::Cell(of(row)); },
            .alignment = alignRight,
            .kind = core::CellKind::number};
}

// What a part moved, with its sign.
template <typename Row>
Column<Row> effectColumn(const QString& title, const std::string& unit, const std::string& currency,
                         std::function<double(const Row&)> of)
{
    return {.title = title,
            .text = [of, unit, currency](const Row& row) { return effectText(of(row), unit, currency); },
            .cell = [of](const Row& row) { return core::Cell(of(row)); },
            .alignment = alignRight,
            .exact = [of](const Row& row) { return exactNumber(of(row), QLocale()); },
            .unit = [unit, currency](const Row&) { return unitOfDifference(unit, currency); },
            .kind = core::CellKind::number};
}

template <typename Row>
Column<Row> valueColumn(const QString& title, const std::string& unit, const std::string& currency,
                        std::function<std::optional<double>(const Row&)> of)
{
    return {.title = title,
            .text =
                [of, unit, currency](const Row& row) {
                    const auto one = of(row);
                    return one ? amount(*one, unit, currency, QLocale()) : dash();
                },
            .cell = [of](const Row& row) { return cellOf(of(row)); },
            .alignment = alignRight,
            .unit = [unit, currency](const Row&) { return unit == "currency" ? currency : unit; },
            .kind = core::CellKind::number};
}

template <typename Row>
Column<Row> wordColumn(const QString& title, std::function<QString(const Row&)> of,
                       std::function<QString(const Row&)> exact = {})
{
    return {.title = title, .text = std::move(of), .exact = std::move(exact)};
}

} // namespace

QString effectText(double effect, std::string_view unit, std::string_view currency)
{
    const QString text = unit == "%"
                             ? Answers::tr("%1 pp", "percentage points").arg(amountNumber(effect, {}, QLocale()))
                             : amount(effect, unit, currency, QLocale());
    return effect > 0 ? QLatin1Char('+') + text : text;
}

QString ruleText(core::RunRule rule)
{
    switch (rule) {
    case core::RunRule::beyond_3_sigma: return Answers::tr("beyond a limit");
    case core::RunRule::run_one_side_8: return Answers::tr("8 in a row on one side");
    case core::RunRule::two_of_three_beyond_2_sigma: return Answers::tr("2 of 3 near a limit");
    case core::RunRule::four_of_five_beyond_1_sigma: return Answers::tr("4 of 5 away from the mean");
    case core::RunRule::trend_7: return Answers::tr("7 in one direction");
    case core::RunRule::alternating_14: return Answers::tr("14 up and down");
    case core::RunRule::fifteen_within_1_sigma: return Answers::tr("15 close to the mean");
    case core::RunRule::eight_outside_1_sigma_both_sides: return Answers::tr("8 away from the mean on both sides");
    }
    return qt(core::ruleName(rule));
}

QString variationText(core::Variation variation)
{
    switch (variation) {
    case core::Variation::no_limits: return Answers::tr("no limits yet");
    case core::Variation::no_signal: return Answers::tr("no signal");
    case core::Variation::improving: return Answers::tr("improving");
    case core::Variation::worsening: return Answers::tr("worsening");
    case core::Variation::higher: return Answers::tr("higher");
    case core::Variation::lower: return Answers::tr("lower");
    }
    return {};
}

QString breakdownText(core::Breakdown by)
{
    switch (by) {
    case core::Breakdown::component: return Answers::tr("Component");
    case core::Breakdown::service: return Answers::tr("Service");
    case core::Breakdown::account: return Answers::tr("Account");
    case core::Breakdown::check: return Answers::tr("Check");
    case core::Breakdown::asset: return Answers::tr("Asset");
    case core::Breakdown::price: return Answers::tr("Price");
    }
    return {};
}

std::vector<Column<core::ExplainedPart>> partColumns(const core::Explanation& made, const std::string& currency)
{
    using Row = core::ExplainedPart;
    const auto& unit = made.unit;
    const auto effect = [&](const QString& title, std::function<double(const Row&)> of) {
        return effectColumn<Row>(title, unit, currency, std::move(of));
    };
    const auto value = [&](const QString& title, std::function<std::optional<double>(const Row&)> of) {
        return valueColumn<Row>(title, unit, currency, std::move(of));
    };
    std::vector<Column<Row>> columns{
        wordColumn<Row>(
            breakdownText(made.by),
            [](const Row& row) {
                return row.isNew()    ? Answers::tr("%1 (new)").arg(partText(row.title))
                       : row.isGone() ? Answers::tr("%1 (gone)").arg(partText(row.title))
                                      : partText(row.title);
            },
            [](const Row& row) { return row.title == row.name ? QString() : qt(row.name); }),
        effect(Answers::tr("Moved"), [](const Row& row) { return row.effect(); }),
        effect(Answers::tr("Own value"), [](const Row& row) { return row.rate; }),
    };
    if (made.kind == core::SplitKind::ratio)
        columns.push_back(effect(Answers::tr("Weight"), [](const Row& row) { return row.mix; }));
    columns.push_back(value(Answers::tr("Before"), [](const Row& row) { return row.value0; }));
    columns.push_back(value(Answers::tr("Now"), [](const Row& row) { return row.value1; }));
    if (made.kind == core::SplitKind::ratio) {
        const auto share = [](const QString& title, std::function<std::optional<double>(const Row&)> of) {
            return Column<Row>{.title = title,
                               .text =
                                   [of](const Row& row) {
                                       const auto one = of(row);
                                       return one ? percent(*one, QLocale()) : dash();
                                   },
                               .cell =
                                   [of](const Row& row) {
                                       const auto one = of(row);
                                       return one ? core::Cell(*one * 100) : core::Cell();
                                   },
                               .alignment = alignRight,
                               .unit = [](const Row&) { return std::string("%"); },
                               .kind = core::CellKind::number};
        };
        columns.push_back(share(Answers::tr("Weight before"), [](const Row& row) { return row.share0; }));
        columns.push_back(share(Answers::tr("Weight now"), [](const Row& row) { return row.share1; }));
    }
    return columns;
}

std::vector<Column<core::BreakOutRow>> breakOutColumns(const core::BreakOut& made, const std::string& unit,
                                                       const std::string& currency)
{
    using Row = core::BreakOutRow;
    auto member = wordColumn<Row>(fieldText(made.field),
                                  [field = made.field](const Row& row) { return memberText(field, row.member); });
    if (made.isTime) {
        member.cell = [](const Row& row) {
            const auto period = core::Period::parse(row.member);
            return period ? core::Cell(*period) : core::Cell(row.member);
        };
        member.kind = core::CellKind::time;
    }
    std::vector<Column<Row>> columns{
        std::move(member),
        valueColumn<Row>(Answers::tr("Value"), unit, currency, [](const Row& row) { return row.value; }),
    };
    if (unit == "currency" && made.total && *made.total > 0)
        columns.push_back(
            valueColumn<Row>(Answers::tr("Share of the sum"), "%", currency, [total = *made.total](const Row& row) {
                return row.value ? std::optional(100 * *row.value / total) : std::nullopt;
            }));
    if (std::ranges::any_of(made.rows, [](const Row& row) { return row.change.has_value(); })) {
        auto change =
            valueColumn<Row>(Answers::tr("Change"), unit, currency, [](const Row& row) { return row.change; });
        change.text = [unit, currency](const Row& row) {
            return row.change ? effectText(*row.change, unit, currency) : dash();
        };
        change.unit = [unit, currency](const Row&) { return unitOfDifference(unit, currency); };
        columns.push_back(std::move(change));
    }
    const auto isRated = [](const Row& row) {
        return row.status && *row.status != core::KpiStatus::unrated && *row.status != core::KpiStatus::no_data;
    };
    if (std::ranges::any_of(made.rows, isRated)) {
        auto status = wordColumn<Row>(Answers::tr("Status"),
                                      [](const Row& row) { return row.status ? statusText(*row.status) : dash(); });
        status.mark = [](const Row& row) {
            return std::pair(row.status ? shownMark(*row.status, 1) : Mark::none, Solidity::full);
        };
        columns.push_back(std::move(status));
    }
    columns.push_back(wholeColumn<Row>(Answers::tr("Source rows"), [](const Row& row) { return row.count; }));
    return columns;
}

std::vector<Column<core::SpendDriver>> driverColumns(const std::string& currency)
{
    using Row = core::SpendDriver;
    const auto effect = [&](const QString& title, std::function<double(const Row&)> of) {
        return effectColumn<Row>(title, "currency", currency, std::move(of));
    };
    const auto spend = [&](const QString& title, double Row::*of) {
        return valueColumn<Row>(title, "currency", currency, [of](const Row& row) { return std::optional(row.*of); });
    };
    const auto used = [](const QString& title, double Row::*of) {
        auto column = numberColumn<Row>(
            title, [of](const Row& row) { return row.unit.empty() ? std::nullopt : std::optional(row.*of); });
        column.unit = [](const Row& row) { return row.unit; };
        column.unitBeside = true;
        return column;
    };
    return {
        wordColumn<Row>(Answers::tr("Service"),
                        [](const Row& row) {
                            const QString name =
                                row.service.empty() ? Answers::tr("without a service") : qt(row.service);
                            return row.isNew()    ? Answers::tr("%1 (new)").arg(name)
                                   : row.isGone() ? Answers::tr("%1 (gone)").arg(name)
                                                  : name;
                        }),
        wordColumn<Row>(Answers::tr("Unit"), [](const Row& row) { return row.unit.empty() ? dash() : qt(row.unit); }),
        effect(Answers::tr("Moved"), [](const Row& row) { return row.effect(); }),
        effect(Answers::tr("Quantity"), [](const Row& row) { return row.byQuantity; }),
        effect(Answers::tr("Mix"), [](const Row& row) { return row.byMix; }),
        effect(Answers::tr("Price"), [](const Row& row) { return row.byPrice; }),
        effect(Answers::tr("Without a quantity"), [](const Row& row) { return row.other; }),
        spend(Answers::tr("Before"), &Row::spend0),
        spend(Answers::tr("Now"), &Row::spend1),
        used(Answers::tr("Quantity before"), &Row::quantity0),
        used(Answers::tr("Quantity now"), &Row::quantity1),
    };
}

std::vector<Column<core::FiredRule>> firedColumns()
{
    using Row = core::FiredRule;
    const auto period = [](const QString& title, core::Period Row::*of) {
        return Column<Row>{.title = title,
                           .text = [of](const Row& row) { return shortPeriodText(row.*of, QLocale()); },
                           .cell = [of](const Row& row) { return core::Cell(row.*of); },
                           .kind = core::CellKind::time};
    };
    auto means = wordColumn<Row>(Answers::tr("Means"), [](const Row& row) { return variationText(row.means); });
    means.mark = [](const Row& row) {
        return std::pair(row.means == core::Variation::worsening   ? Mark::breach
                         : row.means == core::Variation::improving ? Mark::met
                                                                   : Mark::none,
                         Solidity::full);
    };
    return {
        period(Answers::tr("Until"), &Row::until),
        std::move(means),
        wordColumn<Row>(
            Answers::tr("Pattern"), [](const Row& row) { return ruleText(row.rule); },
            [](const Row& row) { return messageText(row.sentence); }),
        period(Answers::tr("From"), &Row::from),
    };
}

std::vector<Column<core::LaggedLink>> linkColumns(core::PeriodKind every)
{
    using Row = core::LaggedLink;
    auto beyond = wordColumn<Row>(
        Answers::tr("Beyond chance"),
        [](const Row& row) {
            return !row.marked      ? Answers::tr("no")
                   : row.fewPeriods ? Answers::tr("by few periods")
                                    : Answers::tr("yes");
        },
        [](const Row& row) { return messageText(row.sentence); });
    beyond.order = [](const Row& row) {
        return core::Cell(static_cast<std::int64_t>((row.marked ? 2 : 0) - (row.fewPeriods ? 1 : 0)));
    };
    return {
        std::move(beyond),
        wordColumn<Row>(Answers::tr("Leads"), [](const Row& row) { return linkedName(row.lead); }),
        wordColumn<Row>(Answers::tr("Follows"), [](const Row& row) { return linkedName(row.follow); }),
        wholeColumn<Row>(every == core::PeriodKind::week ? Answers::tr("Weeks later") : Answers::tr("Months later"),
                         [](const Row& row) { return row.lag; }),
        numberColumn<Row>(Answers::tr("r", "correlation"), [](const Row& row) { return std::optional(row.r); }),
        numberColumn<Row>(Answers::tr("by ranks", "correlation of ranks"), [](const Row& row) { return row.spearman; }),
        numberColumn<Row>(Answers::tr("chance reaches"), [](const Row& row) { return std::optional(row.band); }),
        wholeColumn<Row>(Answers::tr("Pairs"), [](const Row& row) { return static_cast<std::int64_t>(row.n); }),
    };
}

QString linkedName(const core::LinkedKpi& one)
{
    return one.scope == "*" ? kpiText(one.name)
                            : Answers::tr("%1 of %2", "KPI; component").arg(kpiText(one.name), scopeText(one.scope));
}

} // namespace ui
